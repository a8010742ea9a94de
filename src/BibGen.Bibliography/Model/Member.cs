using System.Globalization;

namespace BibGen.Model;

/// <summary>
/// A member that a work has in code: as a constant of its class, as a property of its citation, or both; and in exports. <see cref="MemberTable"/> has all of
/// them.
/// </summary>
/// <param name="Name">Name in C#, which no work can then have.</param>
/// <param name="Type">What its value is.</param>
/// <param name="Constant">Whether it is a constant.</param>
/// <param name="Tag">The letter before it in a packed citation; <see cref="NoTag"/> when the citation does not have it.</param>
/// <param name="JsonName">Name in the JSON export; null when that does not have it, or elsewhere.</param>
/// <param name="Summary">Its documentation, as XML: what it is, and when it is null.</param>
/// <param name="Read">Reads its value, of the type that <paramref name="Type"/> names. Null and an empty list say that the work does not have it.</param>
public sealed record Member(
    string Name, MemberType Type, ConstantUse Constant, char Tag, string? JsonName, string Summary, Func<MemberSource, object?> Read)
{
    /// <summary>The <see cref="Tag"/> of a member that citations do not have.</summary>
    public const char NoTag = '\0';

    /// <summary>Whether every work has it, so that it is never null.</summary>
    public bool IsAlwaysThere { get; init; }

    /// <summary>The text of the constant, for a number its digits; null when the work does not have it.</summary>
    public string? ConstantOf(MemberSource source) => Read(source) switch
    {
        null => null,
        string text => text,
        int number => number.ToString(CultureInfo.InvariantCulture),
        IReadOnlyList<string> texts => texts.Count == 0 ? null : Type == MemberType.Identifiers ? texts[0] : string.Join("; ", texts),
        NameList names => TextOf(names),
        IssuedDate date => date.Text,
        WorkStatus status => status.ToString(),
        object value => throw new InvalidOperationException($"{Name} has a value that no constant can be, {value.GetType()}"),
    };

    private static string? TextOf(NameList names)
    {
        if (names.IsEmpty)
            return null;
        IEnumerable<string> texts = names.Persons.Select(TextOf);
        return string.Join("; ", names.HasOthers ? texts.Append("et al.") : texts);
    }

    private static string TextOf(Person person) =>
        person.Literal ?? Join(", ", Join(" ", person.Particle, person.Family), person.Given, person.Suffix);

    private static string Join(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => part is { Length: > 0 }));
}
