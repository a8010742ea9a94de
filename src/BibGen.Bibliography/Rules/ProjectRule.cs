using BibGen.Works;

namespace BibGen.Rules;

/// <summary>A rule that looks at all files of a project together, whatever class they go into.</summary>
public abstract class ProjectRule : Rule
{
    /// <inheritdoc/>
    protected ProjectRule(string id, string name, Severity severity, string title, string message)
        : base(id, name, severity, title, message)
    {
    }

    /// <summary>Reports what is wrong between the works of <paramref name="files"/>, which are in the order of their paths.</summary>
    public abstract void Check(IReadOnlyList<BibliographyFile> files, RuleContext context);
}
