using BibGen.Formats;
using BibGen.Records;

namespace BibGen.Rules;

/// <summary>A rule that looks at a whole file: its text, its macros, its records together.</summary>
public abstract class FileRule : Rule
{
    /// <inheritdoc/>
    protected FileRule(string id, string name, Severity severity, string title, string message)
        : base(id, name, severity, title, message)
    {
    }

    /// <summary>Reports what is wrong with <paramref name="file"/>.</summary>
    public abstract void Check(BibliographyFile file, RuleContext context);
}
