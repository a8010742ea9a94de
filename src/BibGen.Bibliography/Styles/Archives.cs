using BibGen.Model;

namespace BibGen.Styles;

/// <summary>Archives of preprints and copies, and where they are (biblatex manual, 3.14.7).</summary>
internal static class Archives
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["arxiv"] = "arXiv",
        ["biorxiv"] = "bioRxiv",
        ["chemrxiv"] = "ChemRxiv",
        ["medrxiv"] = "medRxiv",
        ["psyarxiv"] = "PsyArXiv",
        ["ssrn"] = "SSRN",
    };

    /// <summary>The archive of a work that has appeared nowhere else: <c>arXiv</c>; null for all others.</summary>
    public static string? NameOf(Work work) => work.Container is not null || (work.Publisher is not null && !IsPublishedByArchive(work)) ? null
        : work.ArXiv is not null ? "arXiv"
        : work.Details is { Archive: { } archive, Eprint: not null } && !IsOfCopies(archive) ? Names.TryGetValue(archive, out string? name) ? name : archive
        : null;

    /// <summary>The number of such a work in its archive: <c>1706.03762</c>; null for all others.</summary>
    public static string? IdOf(Work work) => NameOf(work) is null ? null : work.ArXiv ?? work.Details.Eprint;

    /// <summary>Archive and number as people write them: <c>arXiv:1706.03762</c>, <c>bioRxiv 069187</c>; null for works that have appeared.</summary>
    public static string? NumberOf(Work work) => NameOf(work) is not { } name ? null : name + (name == "arXiv" ? ":" : " ") + IdOf(work);

    /// <summary>Where the archive has the work; null where nobody knows.</summary>
    public static string? AddressOf(Work work) => work.ArXiv is { } id ? "https://arxiv.org/abs/" + id
        : work.Details.Eprint is not { } number ? null
        : work.Details.Archive?.ToLowerInvariant() switch
        {
            "hdl" => "https://hdl.handle.net/" + number,
            "jstor" => "https://www.jstor.org/stable/" + number,
            "pubmed" => "https://pubmed.ncbi.nlm.nih.gov/" + number + "/",
            "googlebooks" => "https://books.google.com/books?id=" + number,
            _ => null,
        };

    /// <summary>Archives of what has appeared elsewhere.</summary>
    private static bool IsOfCopies(string archive) => archive.ToLowerInvariant() is "hdl" or "jstor" or "pubmed" or "googlebooks";

    /// <summary>Whether the publisher is the archive itself: arXiv's own records name it.</summary>
    private static bool IsPublishedByArchive(Work work) => work.Publisher is { } publisher
        && (publisher.Plain.Equals("arXiv", StringComparison.OrdinalIgnoreCase) || Names.ContainsKey(publisher.Plain));
}
