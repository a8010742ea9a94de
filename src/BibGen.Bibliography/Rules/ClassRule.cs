using BibGen.Records;

namespace BibGen.Rules;

/// <summary>A rule that looks at all files of one generated class together.</summary>
public abstract class ClassRule : Rule
{
    /// <inheritdoc/>
    protected ClassRule(string id, string name, Severity severity, string title, string message)
        : base(id, name, severity, title, message)
    {
    }

    /// <summary>Reports what is wrong between <paramref name="works"/>.</summary>
    public abstract void Check(ClassWorks works, RuleContext context);
}
