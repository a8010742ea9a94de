using BibGen.Styles;

namespace BibGen.Exports;

/// <summary>What a user may choose of an export.</summary>
public sealed record ExportOptions
{
    /// <summary>The style of lists for reading.</summary>
    public ReferenceStyle Style { get; init; } = ReferenceStyle.All[0];
}
