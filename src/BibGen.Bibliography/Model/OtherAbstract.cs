namespace BibGen.Model;

/// <summary>An abstract in another language or by another organisation.</summary>
/// <param name="Text">The abstract, with the label that PubMed puts before it ("Publisher: …").</param>
/// <param name="Language">Language as a BCP 47 tag; null when not given.</param>
/// <param name="Copyright">Its copyright line; null when not given.</param>
public sealed record OtherAbstract(string Text, string? Language, string? Copyright);
