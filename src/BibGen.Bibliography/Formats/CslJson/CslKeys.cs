using BibGen.Model;
using BibGen.Records;

namespace BibGen.Formats.CslJson;

/// <summary>What the names of items without an id are made of.</summary>
internal static class CslKeys
{
    /// <summary>What the key of an item is made of.</summary>
    public static KeySource SourceOf(Record record)
    {
        CslFields fields = CslFields.Of(record);
        string year = fields["issued"] is { } date && CslDates.Read(date)?.Start is { Year: > 0 } start ? new PartialDate(start.Year).ToString() : "";
        string? author = AuthorOf(fields, "author") ?? AuthorOf(fields, "editor");
        return new KeySource(author, year, fields.Find("title") ?? fields.Find("container-title"), fields.Find("DOI"), "Doi");
    }

    private static string? AuthorOf(in CslFields fields, string role) =>
        fields[role] is { } name && CslNames.ReadName(name) is { } person && GeneratedKeys.NameOf(person) is { Length: > 0 } author ? author : null;
}
