using BibGen.Records;

namespace BibGen.Formats;

/// <summary>What the key of a record without one is made of.</summary>
/// <param name="Author">Family name of the first author or editor, or the first words of a group's name, in PascalCase; null when the record names
/// nobody.</param>
/// <param name="Year">The year in four digits; empty when there is none.</param>
/// <param name="TitleField">The field with the title; null when there is none. Few keys need it, so that its text is made when one does.</param>
/// <param name="NumberField">The field with the number that a database gave the record, or with its DOI; null when there is none.</param>
/// <param name="NumberPrefix">What the number begins with in a key.</param>
internal readonly record struct KeySource(string? Author, string Year, Field? TitleField, Field? NumberField, string NumberPrefix = "")
{
    /// <summary>The title; null when there is none.</summary>
    public string? Title => TitleField?.Value;

    /// <summary>The number in letters and digits; empty when there is none.</summary>
    public string Number => NumberField is null ? "" : NumberPrefix + GeneratedKeys.LettersAndDigits(NumberField.Characters);
}
