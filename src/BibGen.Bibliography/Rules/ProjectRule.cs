using BibGen.Records;

namespace BibGen.Rules;

/// <summary>A rule that looks at all files of a project together, whatever class they go into.</summary>
public abstract class ProjectRule : Rule
{
    /// <inheritdoc/>
    protected ProjectRule(string id, string name, Severity severity, string title, string message)
        : base(id, name, severity, title, message)
    {
    }

    /// <summary>Reports what is wrong between <paramref name="works"/>.</summary>
    public abstract void Check(ProjectWorks works, RuleContext context);
}
