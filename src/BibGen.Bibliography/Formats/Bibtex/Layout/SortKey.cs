namespace BibGen.Formats.Bibtex.Layout;

/// <summary>What entries are sorted by.</summary>
/// <param name="Name"><c>key</c>, <c>type</c>, or a field in lower case.</param>
/// <param name="IsDescending">Whether the last comes first.</param>
public sealed record SortKey(string Name, bool IsDescending = false);
