namespace BibGen.Exports;

/// <summary>biblatex's entry types (manual §2.1) as CSL 1.0.2, RIS and Citation File Format 1.2 call them.</summary>
internal static class ExportTypes
{
    private static readonly Dictionary<string, ExportType> Types = new(StringComparer.Ordinal)
    {
        ["article"] = new("article-journal", "JOUR", "article"),
        ["artwork"] = new("graphic", "ART", "art"),
        ["audio"] = new("song", "SOUND", "sound-recording"),
        ["book"] = new("book", "BOOK", "book"),
        ["bookinbook"] = new("chapter", "CHAP", "book"),
        ["booklet"] = new("pamphlet", "PAMP", "pamphlet"),
        ["collection"] = new("book", "EDBOOK", "edited-work"),
        ["commentary"] = new("legal_case", "CASE", "legal-case"),
        ["dataset"] = new("dataset", "DATA", "data"),
        ["image"] = new("graphic", "FIGURE", "art"),
        ["inbook"] = new("chapter", "CHAP", "book"),
        ["incollection"] = new("chapter", "CHAP", "book"),
        ["inproceedings"] = new("paper-conference", "CPAPER", "conference-paper"),
        ["inreference"] = new("entry", "ENCYC", "encyclopedia"),
        ["jurisdiction"] = new("legal_case", "CASE", "legal-case"),
        ["legal"] = new("treaty", "GEN", "legal-rule"),
        ["legislation"] = new("legislation", "STAT", "statute"),
        ["letter"] = new("personal_communication", "PCOMM", "personal-communication"),
        ["manual"] = new("book", "BOOK", "manual"),
        ["misc"] = new("document", "GEN", "generic"),
        ["movie"] = new("motion_picture", "MPCT", "film-broadcast"),
        ["music"] = new("song", "MUSIC", "music"),
        ["mvbook"] = new("book", "BOOK", "book"),
        ["mvcollection"] = new("book", "EDBOOK", "edited-work"),
        ["mvproceedings"] = new("book", "CONF", "proceedings"),
        ["mvreference"] = new("book", "BOOK", "encyclopedia"),
        ["online"] = new("webpage", "ELEC", "website"),
        ["patent"] = new("patent", "PAT", "patent"),
        ["performance"] = new("performance", "GEN", "generic"),
        ["periodical"] = new("periodical", "JFULL", "serial"),
        ["proceedings"] = new("book", "CONF", "proceedings"),
        ["reference"] = new("book", "BOOK", "encyclopedia"),
        ["report"] = new("report", "RPRT", "report"),
        ["review"] = new("review", "JOUR", "article"),
        ["software"] = new("software", "COMP", "software"),
        ["standard"] = new("standard", "STAND", "standard"),
        ["suppbook"] = new("chapter", "CHAP", "book"),
        ["suppcollection"] = new("chapter", "CHAP", "book"),
        ["suppperiodical"] = new("article-journal", "JOUR", "article"),
        ["thesis"] = new("thesis", "THES", "thesis"),
        ["unpublished"] = new("manuscript", "UNPB", "unpublished"),
        ["video"] = new("motion_picture", "VIDEO", "video"),
    };

    private static readonly ExportType Other = new("document", "GEN", "generic");

    /// <summary>What a biblatex type is called; of a type that nobody knows a document.</summary>
    public static ExportType Of(string entryType) => Types.TryGetValue(entryType, out ExportType? type) ? type : Other;
}
