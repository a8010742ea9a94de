using BibGen.Model;
using BibGen.Records;

namespace BibGen.Rules.Status;

/// <summary>A retracted work. Its notice is none: "Retracted Publication" and "Retraction of Publication" are one word apart and opposite.</summary>
internal sealed class RetractedEntry() : StatusRule("BIB6001", "RetractedEntry", Severity.Warning,
    "A retracted work",
    "'{0}' was retracted{1}")
{
    /// <inheritdoc/>
    protected override WorkStatus Status => WorkStatus.Retracted;

    /// <inheritdoc/>
    protected override LinkKind[] Notices { get; } = [LinkKind.RetractedBy, LinkKind.RetractedAndRepublishedAs];

    /// <inheritdoc/>
    protected override string? PublicationType => "Retracted Publication";

    /// <inheritdoc/>
    protected override string LinkWord(LinkKind kind) => kind == LinkKind.RetractedAndRepublishedAs ? "and republished as" : "by";
}
