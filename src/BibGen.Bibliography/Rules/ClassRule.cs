using BibGen.Works;

namespace BibGen.Rules;

/// <summary>A rule that looks at all files of one generated class together.</summary>
public abstract class ClassRule : Rule
{
    /// <inheritdoc/>
    protected ClassRule(string id, string name, Severity severity, string title, string message)
        : base(id, name, severity, title, message)
    {
    }

    /// <summary>Reports what is wrong between the works of <paramref name="files"/>, which are in the order in which the class lists them.</summary>
    public abstract void Check(string className, IReadOnlyList<BibliographyFile> files, RuleContext context);
}
