using System.Text.Json;
using BibGen.Model;

namespace BibGen.Tool.Export;

/// <summary>Writes the members of a work. What it does not have is left out.</summary>
internal static class WorkJson
{
    /// <summary>Writes the members of <paramref name="work"/> into the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, Work work)
    {
        Text(json, "title", work.Title?.Plain);
        Names(json, "authors", work.Authors);
        Names(json, "editors", work.Editors);
        Issued(json, work.Issued);
        Text(json, "container", work.Container?.Plain);
        Text(json, "containerShort", work.ContainerShort);
        Text(json, "volume", work.Volume);
        Text(json, "issue", work.Issue);
        Text(json, "pages", work.Pages);
        Text(json, "doi", work.Doi);
        Text(json, "pmid", work.Pmid);
        Text(json, "pmcid", work.Pmcid);
        Text(json, "arxiv", work.ArXiv);
        Texts(json, "isbn", work.Isbn);
        Texts(json, "issn", work.Issn);
        Text(json, "url", work.Url);
        Text(json, "abstract", work.Abstract);
        Text(json, "language", work.Language);
        Texts(json, "publicationTypes", work.PublicationTypes);
        Texts(json, "mesh", work.Mesh);
        Texts(json, "substances", work.Substances);
        if (work.Status != WorkStatus.Current)
            json.WriteString("status", CamelCase(work.Status.ToString()));
    }

    private static void Names(Utf8JsonWriter json, string name, NameList names)
    {
        if (names.IsEmpty)
            return;
        json.WriteStartArray(name);
        foreach (Person person in names.Persons)
        {
            json.WriteStartObject();
            Text(json, "family", person.Family);
            Text(json, "given", person.Given);
            Text(json, "particle", person.Particle);
            Text(json, "suffix", person.Suffix);
            Text(json, "literal", person.Literal);
            Text(json, "orcid", person.Orcid);
            Texts(json, "affiliations", person.Affiliations);
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

    private static void Issued(Utf8JsonWriter json, IssuedDate? issued)
    {
        if (issued is null)
            return;
        json.WriteStartObject("issued");
        Text(json, "start", issued.Start?.ToString());
        Text(json, "end", issued.End?.ToString());
        if (issued.Season != Season.None)
            json.WriteString("season", CamelCase(issued.Season.ToString()));
        Text(json, "text", issued.Text);
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
