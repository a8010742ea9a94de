namespace BibGen.Exports;

/// <summary>Something that the target format cannot hold, or holds otherwise.</summary>
/// <param name="Work">The work.</param>
/// <param name="What">What it is, for a list after a colon: <c>subject headings (MeSH)</c>.</param>
public sealed record ExportLoss(ExportedWork Work, string What);
