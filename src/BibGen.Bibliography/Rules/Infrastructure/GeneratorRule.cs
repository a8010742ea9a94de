using BibGen.Records;

namespace BibGen.Rules.Infrastructure;

/// <summary>A rule that the generator itself reports: no text of a bibliography breaks it.</summary>
public sealed class GeneratorRule : Rule
{
    /// <inheritdoc/>
    public GeneratorRule(string id, string name, Severity severity, string title, string message)
        : base(id, name, severity, title, message)
    {
    }
}
