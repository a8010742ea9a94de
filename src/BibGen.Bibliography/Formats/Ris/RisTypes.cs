using static BibGen.Formats.Ris.RisSecondTitle;

namespace BibGen.Formats.Ris;

/// <summary>The types of reference of the RIS specifications of 2001 and 2011, and what they are in biblatex.</summary>
internal static class RisTypes
{
    /// <summary>What a record without a type is, or with one that is not in the table.</summary>
    public static readonly RisType Generic = new("GEN", "misc", Container);

    /// <summary>The types in the order of their codes.</summary>
    /// <remarks>
    /// <c>CONF</c> is "conference proceedings" by name, but what programs write so are papers. The sciences have "edited book" and "serial" as
    /// whole works. Which kind of map, equation, grant or catalogue is cited nothing says: biblatex has no types for them.
    /// </remarks>
    public static readonly RisType[] All =
    [
        new("ABST", "article", Container),
        new("ADVS", "video", Series),
        new("AGGR", "dataset", Other),
        new("ANCIENT", "book", Series),
        new("ART", "artwork", Other),
        new("BILL", "legislation", Other),
        new("BLOG", "online", Container),
        new("BOOK", "book", Series),
        new("CASE", "jurisdiction", Other),
        new("CHAP", "incollection", Container),
        new("CHART", "image", Other),
        new("CLSWK", "book", Series),
        new("COMP", "software", Series),
        new("CONF", "inproceedings", Container),
        new("CPAPER", "inproceedings", Container),
        new("CTLG", "misc", Series),
        new("DATA", "dataset", Other),
        new("DBASE", "dataset", Other),
        new("DICT", "inreference", Container),
        new("EBOOK", "book", Series),
        new("ECHAP", "incollection", Container),
        new("EDBOOK", "collection", Series),
        new("EJOUR", "article", Container),
        new("ELEC", "online", Container),
        new("ENCYC", "inreference", Container),
        new("EQUA", "misc", Other),
        new("FIGURE", "image", Other),
        Generic,
        new("GOVDOC", "report", Series),
        new("GRNT", "misc", Other),
        new("HEAR", "jurisdiction", Other),
        new("ICOMM", "letter", Other),
        new("INPR", "article", Container),
        new("JFULL", "periodical", Other),
        new("JOUR", "article", Container),
        new("LEGAL", "legislation", Other),
        new("MANSCPT", "unpublished", Other),
        new("MAP", "misc", Series),
        new("MGZN", "article", Container),
        new("MPCT", "movie", Series),
        new("MULTI", "online", Container),
        new("MUSIC", "music", Other),
        new("NEWS", "article", Container),
        new("PAMP", "booklet", Series),
        new("PAT", "patent", Other),
        new("PCOMM", "letter", Other),
        new("RPRT", "report", Series),
        new("SER", "book", Series),
        new("SLIDE", "unpublished", Other),
        new("SOUND", "audio", Other),
        new("STAND", "standard", Series),
        new("STAT", "legislation", Other),
        new("THES", "thesis", Other),
        new("UNBILL", "legislation", Other),
        new("UNPB", "unpublished", Container),
        new("UNPD", "unpublished", Container),
        new("VIDEO", "video", Series),
    ];

    private static readonly string[] Codes = [.. All.Select(type => type.Code)];

    private static readonly Dictionary<string, RisType> ByCode = All.ToDictionary(type => type.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>What people write who do not know the codes.</summary>
    private static readonly Dictionary<string, string> Synonyms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ARTICLE"] = "JOUR",
        ["JOURNAL"] = "JOUR",
        ["MAGAZINE"] = "MGZN",
        ["NEWSPAPER"] = "NEWS",
        ["CHAPTER"] = "CHAP",
        ["INCOLLECTION"] = "CHAP",
        ["CONFERENCE"] = "CONF",
        ["INPROCEEDINGS"] = "CPAPER",
        ["DATASET"] = "DATA",
        ["DISSERTATION"] = "THES",
        ["THESIS"] = "THES",
        ["MISC"] = "GEN",
        ["PATENT"] = "PAT",
        ["REPORT"] = "RPRT",
        ["SOFTWARE"] = "COMP",
        ["STANDARD"] = "STAND",
        ["UNPUBLISHED"] = "UNPB",
        ["WEB"] = "ELEC",
        ["WEBPAGE"] = "ELEC",
        ["WEBSITE"] = "ELEC",
    };

    /// <summary>The type with this code, in any letter case; null when there is none.</summary>
    public static RisType? Find(string code) => ByCode.TryGetValue(code, out RisType? type) ? type : null;

    /// <summary>What a record is whose <c>TY</c> is <paramref name="code"/>: an unknown code is what it most likely stands for.</summary>
    public static RisType Of(string? code) => code is null ? Generic : Find(code) ?? Find(NearMiss(code) ?? "") ?? Generic;

    /// <summary>The code that an unknown one most likely stands for; null when nobody can tell.</summary>
    public static string? NearMiss(string code) => Synonyms.TryGetValue(code, out string? meant) ? meant : Text.NearMiss.Of(code.ToUpperInvariant(), Codes);
}
