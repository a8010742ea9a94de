namespace BibGen.Rules.Fields;

/// <summary>Entry types outside the data models of BibTeX and biblatex.</summary>
internal static class CustomaryTypes
{
    /// <summary>
    /// Types that packages and styles define: IEEEtran, REVTeX and achemso control entries, biblatex-software, biblatex-apa, jurabib, gb7714, bib2gls;
    /// bibclean's <c>@include</c>.
    /// </summary>
    private static readonly HashSet<string> Packages = new(StringComparer.Ordinal)
    {
        "ieeetranbstctl", "control", "achemso-control", "intranet",
        "softwareversion", "softwaremodule", "codefragment",
        "constitution", "legmaterial", "legadminmaterial", "nameonly",
        "jurthesis", "newspaper", "archive", "map", "include",
        "entry", "symbol", "number", "index", "indexplural", "acronym", "abbreviation", "icon", "compoundset", "dualentry", "dualsymbol", "dualnumber",
        "dualacronym",
        "dualabbreviation", "tertiaryabbreviationentry", "progenitor", "spawnentry",
    };

    /// <summary>Words for which there is a type of another name.</summary>
    private static readonly Dictionary<string, string> Synonyms = new(StringComparer.Ordinal)
    {
        ["arxiv"] = "online",
        ["bachelorsthesis"] = "thesis",
        ["bachelorthesis"] = "thesis",
        ["blog"] = "online",
        ["bookchapter"] = "incollection",
        ["booksection"] = "incollection",
        ["chapter"] = "incollection",
        ["code"] = "software",
        ["computerprogram"] = "software",
        ["conferencepaper"] = "inproceedings",
        ["data"] = "dataset",
        ["diplomathesis"] = "thesis",
        ["dissertation"] = "thesis",
        ["doctoralthesis"] = "thesis",
        ["film"] = "movie",
        ["internet"] = "online",
        ["journal"] = "article",
        ["journalarticle"] = "article",
        ["lecture"] = "unpublished",
        ["magazine"] = "article",
        ["paper"] = "article",
        ["podcast"] = "audio",
        ["poster"] = "unpublished",
        ["preprint"] = "online",
        ["presentation"] = "unpublished",
        ["program"] = "software",
        ["slides"] = "unpublished",
        ["talk"] = "unpublished",
        ["web"] = "online",
        ["webpage"] = "online",
        ["website"] = "online",
        ["workingpaper"] = "report",
    };

    /// <summary>Types that somebody may have misspelt.</summary>
    public static IReadOnlyList<string> Meant { get; } =
    [
        "article", "book", "bookinbook", "booklet", "collection", "conference", "dataset", "electronic", "inbook", "incollection", "inproceedings",
        "inreference",
        "manual", "mastersthesis", "misc", "mvbook", "mvcollection", "mvproceedings", "mvreference", "online", "patent", "periodical", "phdthesis",
        "proceedings", "reference",
        "report", "software", "standard", "suppbook", "suppcollection", "suppperiodical", "techreport", "thesis", "unpublished", "xdata",
    ];

    /// <summary>What is written like an entry and has no key.</summary>
    public static IReadOnlyList<string> Directives { get; } = ["string", "comment", "preamble"];

    /// <summary>Whether a package defines <paramref name="type"/> (lower case).</summary>
    public static bool IsOfPackage(string type) => Packages.Contains(type);

    /// <summary>The type for what <paramref name="type"/> (lower case) says; null when there is none.</summary>
    public static string? Synonym(string type) => Synonyms.TryGetValue(type, out string? known) ? known : null;
}
