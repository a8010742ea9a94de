
namespace BibGen.Model;

/// <summary>A citation of a journal article in NLM's form, in its parts: <c>EMBO J. 2006 Mar 22;25(6):1231-41. doi: 10.1038/sj.emboj.7601017.</c></summary>
public sealed record CitedReference
{
    /// <summary>The whole citation.</summary>
    public required string Text { get; init; }

    /// <summary>Authors and title, when they stand before the journal; null otherwise.</summary>
    public string? Lead { get; init; }

    /// <summary>Abbreviated title of the journal; null when the citation has no journal, as one that is only a DOI.</summary>
    public string? Container { get; init; }

    /// <summary>Date of publication; null when the citation has none.</summary>
    public IssuedDate? Issued { get; init; }

    /// <summary>Volume; null when not given.</summary>
    public string? Volume { get; init; }

    /// <summary>Issue; null when not given.</summary>
    public string? Issue { get; init; }

    /// <summary>Pages with every last page in full (<c>1231-1241</c>), or the article number; null when not given.</summary>
    public string? Pages { get; init; }

    /// <summary>DOI; null when not given or malformed.</summary>
    public string? Doi { get; init; }

    /// <summary>PubMed identifier; null when not given.</summary>
    public string? Pmid { get; init; }
}
