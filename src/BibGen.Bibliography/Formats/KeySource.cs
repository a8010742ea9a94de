namespace BibGen.Formats;

/// <summary>What the key of a record without one is made of.</summary>
/// <param name="Author">Family name of the first author or editor, or the first words of a group's name, in PascalCase; null when the record names
/// nobody.</param>
/// <param name="Year">The year in four digits; empty when there is none.</param>
/// <param name="Title">The title; null when there is none.</param>
/// <param name="Number">The number that a database gave the record, in letters and digits; empty when there is none.</param>
internal readonly record struct KeySource(string? Author, string Year, string? Title, string Number);
