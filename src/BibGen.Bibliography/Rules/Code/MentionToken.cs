namespace BibGen.Rules.Code;

/// <summary>A word or sign before a year.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Text">The word of a name or particle, <see cref="NameFolding">folded</see>; empty for the others.</param>
internal readonly record struct MentionToken(MentionTokenKind Kind, int Start, string Text);
