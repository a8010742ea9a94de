using BibGen.Text;

namespace BibGen.Rules;

/// <summary>A second place that a finding is about, such as the first of two equal keys.</summary>
/// <param name="Path">Path of the file in which it is.</param>
/// <param name="Span">What stands there.</param>
public sealed record RelatedPlace(string Path, SourceSpan Span);
