namespace BibGen.Formats.CslJson;

/// <summary>The types of CSL 1.0.2 (csl-data.json), and what they are in biblatex.</summary>
internal static class CslTypes
{
    /// <summary>biblatex's type of an item without a known one.</summary>
    private const string Generic = "misc";

    /// <summary>The types.</summary>
    /// <remarks>A preprint is an <c>article</c> of CSL; like PubMed's it becomes an online work. CSL's <c>collection</c> is one in an archive.</remarks>
    private static readonly Dictionary<string, string> EntryTypes = new(StringComparer.Ordinal)
    {
        ["article"] = "online",
        ["article-journal"] = "article",
        ["article-magazine"] = "article",
        ["article-newspaper"] = "article",
        ["bill"] = "legislation",
        ["book"] = "book",
        ["broadcast"] = "video",
        ["chapter"] = "incollection",
        ["classic"] = "book",
        ["collection"] = Generic,
        ["dataset"] = "dataset",
        ["document"] = Generic,
        ["entry"] = "inreference",
        ["entry-dictionary"] = "inreference",
        ["entry-encyclopedia"] = "inreference",
        ["event"] = Generic,
        ["figure"] = "image",
        ["graphic"] = "artwork",
        ["hearing"] = "jurisdiction",
        ["interview"] = Generic,
        ["legal_case"] = "jurisdiction",
        ["legislation"] = "legislation",
        ["manuscript"] = "unpublished",
        ["map"] = Generic,
        ["motion_picture"] = "movie",
        ["musical_score"] = "music",
        ["pamphlet"] = "booklet",
        ["paper-conference"] = "inproceedings",
        ["patent"] = "patent",
        ["performance"] = "performance",
        ["periodical"] = "periodical",
        ["personal_communication"] = "letter",
        ["post"] = "online",
        ["post-weblog"] = "online",
        ["regulation"] = "legislation",
        ["report"] = "report",
        ["review"] = "review",
        ["review-book"] = "review",
        ["software"] = "software",
        ["song"] = "audio",
        ["speech"] = "unpublished",
        ["standard"] = "standard",
        ["thesis"] = "thesis",
        ["treaty"] = "legal",
        ["webpage"] = "online",
    };

    /// <summary>What people and programs write who have another list of types: Crossref's, Zotero's, BibTeX's.</summary>
    private static readonly Dictionary<string, string> Synonyms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["journal-article"] = "article-journal",
        ["journalArticle"] = "article-journal",
        ["magazineArticle"] = "article-magazine",
        ["newspaperArticle"] = "article-newspaper",
        ["posted-content"] = "article",
        ["preprint"] = "article",
        ["proceedings-article"] = "paper-conference",
        ["conferencePaper"] = "paper-conference",
        ["conference"] = "paper-conference",
        ["inproceedings"] = "paper-conference",
        ["article-conference"] = "paper-conference",
        ["book-chapter"] = "chapter",
        ["book-section"] = "chapter",
        ["book-part"] = "chapter",
        ["bookSection"] = "chapter",
        ["inbook"] = "chapter",
        ["incollection"] = "chapter",
        ["monograph"] = "book",
        ["edited-book"] = "book",
        ["reference-book"] = "book",
        ["proceedings"] = "book",
        ["reference-entry"] = "entry",
        ["dictionaryEntry"] = "entry-dictionary",
        ["encyclopediaArticle"] = "entry-encyclopedia",
        ["dissertation"] = "thesis",
        ["phdthesis"] = "thesis",
        ["mastersthesis"] = "thesis",
        ["techreport"] = "report",
        ["report-component"] = "report",
        ["computerProgram"] = "software",
        ["program"] = "software",
        ["blogPost"] = "post-weblog",
        ["forumPost"] = "post",
        ["website"] = "webpage",
        ["web"] = "webpage",
        ["online"] = "webpage",
        ["case"] = "legal_case",
        ["statute"] = "legislation",
        ["film"] = "motion_picture",
        ["audioRecording"] = "song",
        ["artwork"] = "graphic",
        ["image"] = "figure",
        ["letter"] = "personal_communication",
        ["email"] = "personal_communication",
        ["presentation"] = "speech",
        ["journal"] = "periodical",
        ["misc"] = "document",
        ["other"] = "document",
        ["unpublished"] = "manuscript",
    };

    private static readonly string[] Names = [.. EntryTypes.Keys];

    /// <summary>Whether <paramref name="type"/> is a type of CSL.</summary>
    public static bool IsKnown(string type) => EntryTypes.ContainsKey(type);

    /// <summary>The biblatex type of an item: of an unknown type that of what it most likely stands for.</summary>
    public static string EntryTypeOf(string? type) =>
        type is not null && (EntryTypes.TryGetValue(type, out string? known) || EntryTypes.TryGetValue(NearMiss(type) ?? "", out known)) ? known : Generic;

    /// <summary>The type that an unknown one most likely stands for; null when nobody can tell.</summary>
    public static string? NearMiss(string type) => Synonyms.TryGetValue(type, out string? meant) ? meant : Text.NearMiss.Of(type.ToLowerInvariant(), Names);
}
