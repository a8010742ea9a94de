using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;

namespace BibGen.Rules;

/// <summary>A rule that looks at one work and its record.</summary>
public abstract class WorkRule : Rule
{
    /// <inheritdoc/>
    protected WorkRule(string id, string name, Severity severity, string title, string message)
        : base(id, name, severity, title, message)
    {
    }

    /// <summary>
    /// Whether in files of this format it asks for the first record as well, or whether the record is the last: what it finds may change with that. It looks at
    /// no other.
    /// </summary>
    internal virtual bool LooksBeyondRecord(BibliographyFormat format) => false;

    /// <summary>Reports what is wrong with <paramref name="work"/> of <paramref name="file"/>.</summary>
    public abstract void Check(BibliographyFile file, Work work, RuleContext context);
}
