
namespace BibGen.Formats.Bibtex;

/// <summary>The fields of biblatex's data model (blx-dm.def) with their types, and the names that are others' aliases (manual §2.2.5).</summary>
public static class FieldTypes
{
    private static readonly Dictionary<string, FieldType> Types = Table(
        (FieldType.NameList,
            "afterword annotator author bookauthor commentator editor editora editorb editorc foreword holder introduction namea nameb namec shortauthor shorteditor sortname translator"),
        (FieldType.LiteralList, "institution lista listb listc listd liste listf location organization origlocation origpublisher publisher"),
        (FieldType.KeyList, "language origlanguage"),
        (FieldType.Integer, "sortyear volume volumes"),
        (FieldType.Date, "date eventdate origdate urldate"),
        (FieldType.Range, "pages"),
        (FieldType.Key, "authortype bookpagination editoratype editorbtype editorctype editortype nameatype namebtype namectype pagination pubstate type"),
        (FieldType.EntryKey, "crossref xref"),
        (FieldType.EntryKeyList, "entryset ids related xdata"),
        (FieldType.KeywordList, "keywords"),
        (FieldType.OptionList, "options relatedoptions"),
        (FieldType.Verbatim, "doi eprint file verba verbb verbc"),
        (FieldType.Uri, "url"),
        (FieldType.Code, "execute"),
        (FieldType.Literal, """
            abstract addendum annotation booksubtitle booktitle booktitleaddon chapter edition eid entrysubtype eprintclass eprinttype eventtitle eventtitleaddon
            gender howpublished indexsorttitle indextitle isan isbn ismn isrn issn issue issuesubtitle issuetitle issuetitleaddon iswc journalsubtitle journaltitle
            journaltitleaddon label langid langidopts library mainsubtitle maintitle maintitleaddon nameaddon note number origtitle pagetotal part presort
            relatedstring relatedtype reprinttitle series shorthand shorthandintro shortjournal shortseries shorttitle sortkey sortshorthand sorttitle subtitle
            title titleaddon usera userb userc userd usere userf venue version
            """));

    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["hyphenation"] = "langid",
        ["address"] = "location",
        ["school"] = "institution",
        ["annote"] = "annotation",
        ["archiveprefix"] = "eprinttype",
        ["journal"] = "journaltitle",
        ["primaryclass"] = "eprintclass",
        ["key"] = "sortkey",
        ["pdf"] = "file",
    };

    private static readonly Dictionary<string, string> AliasOf = Aliases.ToDictionary(alias => alias.Value, alias => alias.Key);

    /// <summary>The names of all fields in their order, aliases included.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Types.Keys.Concat(Aliases.Keys).OrderBy(static name => name, StringComparer.Ordinal)];

    /// <summary>The type of the field <paramref name="name"/> (lower case, alias or not); null for a field that biblatex does not know.</summary>
    public static FieldType? Of(string name) => Types.TryGetValue(Canonical(name), out FieldType type) ? type : null;

    /// <summary>The field that <paramref name="name"/> (lower case) is an alias of; itself when it is none.</summary>
    public static string Canonical(string name) => Aliases.TryGetValue(name, out string? target) ? target : name;

    /// <summary>The older name of the field <paramref name="name"/>; null when it has none.</summary>
    public static string? Alias(string name) => AliasOf.TryGetValue(name, out string? alias) ? alias : null;

    private static Dictionary<string, FieldType> Table(params (FieldType Type, string Names)[] rows)
    {
        var table = new Dictionary<string, FieldType>(StringComparer.Ordinal);
        foreach ((FieldType type, string names) in rows)
        {
            foreach (string name in names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
                table.Add(name, type);
        }

        foreach (string prefix in new[] { "", "event", "orig", "url" })
        {
            foreach (string end in new[] { "", "end" })
            {
                foreach (string part in new[] { "year", "month", "day", "hour", "minute", "second", "timezone", "yeardivision" })
                    table.Add(prefix + end + part, FieldType.DatePart);
            }
        }

        return table;
    }
}
