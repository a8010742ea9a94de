namespace BibGen.Tool.Trace;

/// <summary>A work that an assembly knows.</summary>
/// <param name="TypeName">Full name of its generated class: <c>App.References.DeBock2011</c>.</param>
/// <param name="Key">Citation key.</param>
/// <param name="Reference">The reference as the assembly has it; the key where it has none.</param>
/// <param name="Year">Year; null when the assembly does not have it.</param>
/// <param name="Doi">DOI; null when the assembly has none.</param>
/// <param name="IsRetracted">Whether its documentation or its status says that it is retracted.</param>
internal sealed record TracedWork(string TypeName, string Key, string Reference, int? Year, string? Doi, bool IsRetracted);
