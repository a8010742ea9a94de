namespace BibGen.Model;

/// <summary>The entry types of BibTeX (btxdoc §3.1) and biblatex (manual §2.1, blx-dm.def).</summary>
public static class EntryTypes
{
    /// <summary>Types that are another type under an older name (biblatex manual §2.1.2).</summary>
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["conference"] = "inproceedings",
        ["electronic"] = "online",
        ["mastersthesis"] = "thesis",
        ["phdthesis"] = "thesis",
        ["techreport"] = "report",
        ["www"] = "online",
    };

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "article", "artwork", "audio", "bibnote", "book", "bookinbook", "booklet", "collection", "commentary",
        "customa", "customb", "customc", "customd", "custome", "customf", "dataset", "image", "inbook", "incollection",
        "inproceedings", "inreference", "jurisdiction", "legal", "legislation", "letter", "manual", "misc", "movie", "music",
        "mvbook", "mvcollection", "mvproceedings", "mvreference", "online", "patent", "performance", "periodical", "proceedings",
        "reference", "report", "review", "set", "software", "standard", "suppbook", "suppcollection", "suppperiodical", "thesis",
        "unpublished", "video", "xdata",
    };

    /// <summary>All of them in the order of their names, aliases included.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Types.Concat(Aliases.Keys).OrderBy(static type => type, StringComparer.Ordinal)];

    /// <summary>The type that <paramref name="type"/> (lower case) is an alias of; itself when it is none.</summary>
    public static string Canonical(string type) => Aliases.TryGetValue(type, out string? target) ? target : type;

    /// <summary>Whether BibTeX or biblatex knows <paramref name="type"/> (lower case), under this name or as an alias.</summary>
    public static bool IsKnown(string type) => Types.Contains(type) || Aliases.ContainsKey(type);
}
