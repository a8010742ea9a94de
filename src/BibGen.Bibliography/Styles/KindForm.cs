using BibGen.Model;

namespace BibGen.Styles;

/// <summary>What kind of work it is, in words: theses, reports, patents.</summary>
internal static class KindForm
{
    /// <summary>Whether the number of the record is the work's own and not its place in a series.</summary>
    public static bool HasOwnNumber(Work work) => work.Details.Number is not null && work.Series is null
        && work.EntryType is "report" or "patent" or "standard" or "manual";

    /// <summary>The kind of a thesis in the style's words, or in the record's own where it has some; null for other works.</summary>
    /// <param name="work">The work.</param>
    /// <param name="doctoral">The style's words for a doctoral dissertation.</param>
    public static string? Thesis(Work work, string doctoral)
    {
        if (work.EntryType != "thesis")
            return null;
        return (work.Details.Genre ?? work.Record.Type) switch
        {
            "phdthesis" => doctoral,
            "mathesis" or "mastersthesis" => "Master’s thesis",
            "bathesis" => "Bachelor’s thesis",
            "candthesis" => "Candidate thesis",
            "thesis" => "Thesis",
            var own => own.Length == 0 ? "Thesis" : TitleText.Capitalized(own)!,
        };
    }

    /// <summary>Whether the record has words of its own for the kind of a thesis: <c>Diplomarbeit</c>.</summary>
    public static bool IsOwnThesis(Work work) =>
        work.Details.Genre is { Length: > 0 } genre && genre is not ("phdthesis" or "mathesis" or "mastersthesis" or "bathesis" or "candthesis" or "thesis");

    /// <summary>What a report calls itself: <c>Technical Report</c>; null when it does not say, and for other works.</summary>
    public static string? Report(Work work) => work.EntryType != "report" ? null : (work.Details.Genre ?? work.Record.Type) switch
    {
        "techreport" => "Technical Report",
        "resreport" => "Research Report",
        "report" => null,
        var own => own,
    };

    /// <summary>Kind and number of a report: <c>Technical Report TR-7</c>, <c>Report No. 7</c>; null when it has neither.</summary>
    /// <param name="work">The work.</param>
    /// <param name="sign">What stands before the number.</param>
    public static string? ReportNumber(Work work, string sign)
    {
        string? kind = Report(work);
        if (work.EntryType != "report" || !HasOwnNumber(work))
            return kind;
        string number = work.Details.Number!;
        return number.StartsWith(kind ?? "Report", StringComparison.OrdinalIgnoreCase) ? number
            : $"{kind ?? "Report"}{(kind is null ? " No. " : sign)}{number}";
    }

    /// <summary>The number of a standard, or of a manual that has one; null for other works.</summary>
    public static string? Standard(Work work) => work.EntryType is "standard" or "manual" && HasOwnNumber(work) ? work.Details.Number : null;
}
