namespace BibGen.Tool.Trace;

/// <summary>A place in code that rests on a work.</summary>
/// <param name="Member">The member: <c>App.Tissue.IsHypoxic(double)</c>; <c>assembly App</c> for an assembly.</param>
/// <param name="WorkType">Full name of the work's generated class.</param>
/// <param name="Locator">The place in the work; null for the whole of it.</param>
/// <param name="Note">The remark; null when there is none.</param>
/// <param name="IsDocumentation">Whether a <c>cref</c> of the documentation says so, and not an attribute.</param>
internal sealed record TracedCitation(string Member, string WorkType, string? Locator, string? Note, bool IsDocumentation);
