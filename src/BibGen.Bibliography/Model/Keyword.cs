namespace BibGen.Model;

/// <summary>A keyword and who assigned it.</summary>
/// <param name="Text">The keyword.</param>
/// <param name="IsMajor">Whether it is marked as a main topic.</param>
/// <param name="Owner">PubMed's code of who assigned it: NOTNLM for the authors; null when not given.</param>
public sealed record Keyword(string Text, bool IsMajor, string? Owner);
