using System.Collections;
using System.Reflection;
using BibGen.Formats;
using BibGen.Model;
using BibGen.Text;

namespace BibGen.Tests.Formats;

/// <summary>
/// A work in a line: all of its properties that say something, as <c>Title=A title Volume=3</c>, then those of its details and what is wrong with values.
/// </summary>
internal static class PrintedWork
{
    /// <summary>What every work has, or what is printed otherwise.</summary>
    private static readonly string[] Left = ["Record", "Key", "EntryType", "Details", "Problems", "Links"];

    /// <summary>The works of a file, a line each.</summary>
    public static string In(string path, string text) => string.Join('\n', BibliographyFile.Read(path, text).Works.Select(Of));

    /// <summary>One work.</summary>
    public static string Of(Work work) =>
        string.Join(' ', ((string[])[Properties(work), Properties(work.Details), .. work.Problems.Select(Problem)]).Where(text => text.Length > 0));

    private static string Problem(ValueProblem problem) => $"[{problem.Kind} {problem.Field.Name} {problem.Offset}+{problem.Length}]";

    private static string Properties(object of) => string.Join(' ', of.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => Array.IndexOf(Left, property.Name) < 0)
        .Select(property => (property.Name, Text: Print(property.GetValue(of))))
        .Where(one => one.Text.Length > 0)
        .Select(one => $"{one.Name}={one.Text}"));

    private static string Print(object? value) => value switch
    {
        null or WorkStatus.Current => "",
        string text => text,
        RichText text => text.Plain,
        NameList names => string.Join("; ", names.Persons.Select(Print)) + (names.HasOthers ? " et al." : ""),
        Person person => string.Concat(
            person.Literal ?? string.Join(", ", ((string?[])[person.Family, person.Given, person.Particle, person.Suffix]).Where(part => part is not null)),
            person.Orcid is null ? "" : $" ({person.Orcid})",
            person.Affiliations.Count == 0 ? "" : $" ({string.Join("; ", person.Affiliations)})"),
        IssuedDate date => date.Start is null ? $"'{date.Text}'" : date.End is null ? $"{date.Start}" : $"{date.Start}/{date.End}",
        Contributor contributor => $"{contributor.Role}: {Print(contributor.Person)}",
        CitedReference reference => reference.Text,
        IEnumerable items => string.Join("; ", items.Cast<object>().Select(Print)),
        _ => value.ToString() ?? "",
    };
}
