
namespace BibGen.Retractions;

/// <summary>A row of a retraction snapshot.</summary>
/// <param name="Doi">DOI of the work without resolver; null when not given.</param>
/// <param name="Pmid">PubMed identifier of the work; null when not given.</param>
/// <param name="Nature">What the notice says.</param>
/// <param name="Date">Date of the notice as ISO 8601 where its form is known, else as the file writes it; empty when not given.</param>
/// <param name="Reason">Reason as the file writes it; empty when not given.</param>
/// <param name="Notice">The notice: <c>doi: 10.…</c>, <c>PMID 123</c> or an address; empty when not given.</param>
public sealed record RetractionEntry(string? Doi, string? Pmid, RetractionNature Nature, string Date, string Reason, string Notice)
{
    /// <summary>Where the row comes from, as the file writes it; empty when not given.</summary>
    public string Source { get; init; } = "";

    /// <summary>
    /// Whether this counts more than <paramref name="other"/>, which is about the same work. A retraction counts more than an expression of concern, and that
    /// more than a correction. A reinstatement takes a retraction back unless the retraction is dated later.
    /// </summary>
    internal bool Outranks(RetractionEntry other)
    {
        if (Nature == other.Nature)
            return IsLater(Date, other.Date) == true;
        if (IsVerdict(Nature) && IsVerdict(other.Nature))
            return IsLater(Date, other.Date) ?? Nature == RetractionNature.Reinstatement;
        return Weight(Nature) > Weight(other.Nature);
    }

    private static bool IsVerdict(RetractionNature nature) => nature is RetractionNature.Retraction or RetractionNature.Reinstatement;

    private static int Weight(RetractionNature nature) => nature switch
    {
        RetractionNature.Retraction or RetractionNature.Reinstatement => 2,
        RetractionNature.ExpressionOfConcern => 1,
        _ => 0,
    };

    /// <summary>Null where the dates do not tell.</summary>
    private static bool? IsLater(string date, string other) =>
        BeginsWithYear(date) && BeginsWithYear(other) && date != other ? string.CompareOrdinal(date, other) > 0 : null;

    private static bool BeginsWithYear(string date) => date.Length >= 4 && char.IsDigit(date[0]) && char.IsDigit(date[1]) && char.IsDigit(date[2])
        && char.IsDigit(date[3]);
}
