using BibGen.Model;
using BibGen.Records;

namespace BibGen.Rules.Status;

/// <summary>A work about which its journal has published an expression of concern. The expression itself is none.</summary>
internal sealed class ExpressionOfConcern() : StatusRule("BIB6002", "ExpressionOfConcern", Severity.Warning,
    "A work about which concern is expressed",
    "Concern about '{0}' is expressed{1}")
{
    /// <inheritdoc/>
    protected override WorkStatus Status => WorkStatus.ExpressionOfConcern;

    /// <inheritdoc/>
    protected override LinkKind[] Notices { get; } = [LinkKind.QuestionedBy];
}
