namespace BibGen.Rules.Fields;

/// <summary>A field of a record that no program knows.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Number">Its place among the record's fields.</param>
/// <param name="Meant">The field that is meant, where the name is a slip; null where it is somebody's own.</param>
internal sealed record UnknownFieldUse(string Name, int Number, string? Meant);
