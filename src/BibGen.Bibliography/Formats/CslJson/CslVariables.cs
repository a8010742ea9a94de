namespace BibGen.Formats.CslJson;

/// <summary>The variables of CSL 1.0.2 as its schema for input has them (csl-data.json), those of earlier versions, and what programs add.</summary>
internal static class CslVariables
{
    /// <summary>Variables of the schema, of this version or an earlier one.</summary>
    private static readonly (CslVariableKind Kind, string Names)[] Schema =
    [
        (CslVariableKind.Text, """
            type citation-key language journalAbbreviation shortTitle abstract annote archive archive_collection archive_location archive-place authority
            call-number citation-label collection-title container-title container-title-short dimensions division DOI event event-title event-place genre
            ISAN ISBN ISCI ISMN ISRC ISSN ISWC jurisdiction keyword medium note original-publisher original-publisher-place original-title part-title PMCID
            PMID publisher publisher-place references reviewed-genre reviewed-title scale section source status title title-short translated-title
            translated-title-short URL version volume-title volume-title-short year-suffix
            """),
        (CslVariableKind.Number, """
            id chapter-number citation-number collection-number edition first-reference-note-number issue locator number number-of-pages
            number-of-volumes page page-first part part-number printing printing-number supplement supplement-number volume
            """),
        (CslVariableKind.Names, """
            author chair collection-editor compiler composer container-author contributor curator director editor editor-translator editorial-director
            executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author
            script-writer series-creator translator
            """),
        (CslVariableKind.Date, "accessed available-date container event-date issued original-date submitted"),
        (CslVariableKind.Texts, "categories"),
        (CslVariableKind.Any, "custom"),
    ];

    /// <summary>What Crossref, DataCite and reference managers add to their CSL-JSON. It is kept, and used for nothing.</summary>
    private const string Additions = """
        abbreviation alternative-id archive-url arxiv article-number assertion author-suffix claim-type content-domain container-title-original copyright
        created deposited funder indexed institution is-referenced-by-count issn-type journal-issue license link member original-language posted prefix
        published published-online published-other published-print published-review rating-count reference reference-count references-count relation
        resource score short-container-title short-title subject subtitle subtype system_id title-original type-original update-to updated-by
        """;

    /// <summary>All of them, each at the place that is its number.</summary>
    private static readonly CslVariable[] All = Create();
    private static readonly Dictionary<string, CslVariable> ByName = All.ToDictionary(variable => variable.Name, StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Names = [.. All.Where(variable => variable.IsInSchema).Select(variable => variable.Name)];

    /// <summary>Number of the known variables.</summary>
    public static int Count => All.Length;

    /// <summary>The variable called <paramref name="name"/>, in any letter case; null when there is none.</summary>
    public static CslVariable? Find(string name) => ByName.TryGetValue(name, out CslVariable? variable) ? variable : null;

    /// <summary>The variable of the schema that an unknown name most likely stands for; null when nobody can tell.</summary>
    public static string? NearMiss(string name)
    {
        string plain = name.Replace('_', '-').Replace(' ', '-');
        return Find(plain) is { IsInSchema: true } other ? other.Name : Text.NearMiss.Of(plain, Names);
    }

    private static CslVariable[] Create()
    {
        List<CslVariable> all = [];
        foreach ((CslVariableKind kind, string names) in Schema)
        {
            foreach (string name in Words(names))
                all.Add(new CslVariable(name, kind, all.Count, IsInSchema: true));
        }

        foreach (string name in Words(Additions))
            all.Add(new CslVariable(name, CslVariableKind.Any, all.Count, IsInSchema: false));
        return [.. all];
    }

    private static string[] Words(string text) => text.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
