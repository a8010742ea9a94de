using System.Text.Json;
using BibGen.Model;

namespace BibGen.Tool.Export;

/// <summary>Writes the members of a work. What it does not have is left out.</summary>
internal static class WorkJson
{
    /// <summary>Writes the members of <paramref name="work"/> into the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, Work work)
    {
        Text(json, "title", work.Title?.Plain); // As the record writes it, with PubMed's full stop.
        var source = new MemberSource(work);
        foreach (Member member in MemberTable.All)
        {
            if (member.JsonName is { } name)
                Write(json, name, member.Read(source));
        }
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                json.WriteString(name, text);
                break;
            case IReadOnlyList<string> texts:
                Texts(json, name, texts);
                break;
            case NameList names:
                Names(json, name, names);
                break;
            case IReadOnlyList<Contributor> contributors:
                Contributors(json, name, contributors);
                break;
            case IssuedDate date:
                Date(json, name, date);
                break;
            case WorkStatus status:
                json.WriteString(name, CamelCase(status.ToString()));
                break;
            default:
                throw new ArgumentException($"A value that has no form in JSON, {value.GetType()}", nameof(value));
        }
    }

    private static void Names(Utf8JsonWriter json, string name, NameList names)
    {
        if (names.IsEmpty)
            return;
        json.WriteStartArray(name);
        foreach (Person person in names.Persons)
        {
            json.WriteStartObject();
            Parts(json, person);
            json.WriteEndObject();
        }

        if (names.HasOthers)
        {
            json.WriteStartObject();
            json.WriteBoolean("others", true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Contributors(Utf8JsonWriter json, string name, IReadOnlyList<Contributor> contributors)
    {
        if (contributors.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (Contributor contributor in contributors)
        {
            json.WriteStartObject();
            json.WriteString("role", contributor.Role);
            Parts(json, contributor.Person);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Parts(Utf8JsonWriter json, Person person)
    {
        Text(json, "family", person.Family);
        Text(json, "given", person.Given);
        Text(json, "particle", person.Particle);
        Text(json, "suffix", person.Suffix);
        Text(json, "literal", person.Literal);
        Text(json, "orcid", person.Orcid);
        Texts(json, "affiliations", person.Affiliations);
    }

    private static void Date(Utf8JsonWriter json, string name, IssuedDate date)
    {
        json.WriteStartObject(name);
        Text(json, "start", date.Start?.ToString());
        Text(json, "end", date.End?.ToString());
        if (date.Season != Season.None)
            json.WriteString("season", CamelCase(date.Season.ToString()));
        Text(json, "text", date.Text);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (string value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
