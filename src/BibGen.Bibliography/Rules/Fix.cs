using BibGen.Text;

namespace BibGen.Rules;

/// <summary>A safe repair of what a finding says.</summary>
/// <param name="Title">What it does, as a light bulb shows it.</param>
/// <param name="Edits">Its changes, in order, without overlap.</param>
public sealed record Fix(string Title, IReadOnlyList<TextEdit> Edits);
