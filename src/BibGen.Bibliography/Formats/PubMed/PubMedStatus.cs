using BibGen.Model;

namespace BibGen.Formats.PubMed;

/// <summary>
/// Decides what has happened to a work from its own record (NLM, Errata, Retractions, and Other Linked Citations:
/// <see href="https://www.nlm.nih.gov/bsd/policy/errata.html"/>).
/// </summary>
/// <remarks>
/// "Retracted Publication" is the article and "Retraction of Publication" its notice: one word apart, opposite in meaning, and so
/// are RIN and ROF, ECI and ECF, EIN and EFR. Everything is compared whole. What is known against a work outranks what it is itself.
/// </remarks>
internal static class PubMedStatus
{
    private static readonly string[] TitlePrefixes = ["RETRACTED:", "RETRACTED ARTICLE:", "[RETRACTED]"];

    /// <summary>Status of the work that has these types, links and title.</summary>
    public static WorkStatus Of(IReadOnlyList<string> publicationTypes, List<WorkLink>? links, string? title, string type, in PubMedFields fields)
    {
        Signs signs = default;
        for (int i = 0; i < publicationTypes.Count; i++)
            signs |= OfType(publicationTypes[i]);
        for (int i = 0; i < (links?.Count ?? 0); i++)
            signs |= OfLink(links![i].Kind);

        // Publishers mark the title before PubMed marks the record. Some (Hindawi) give the notice the same title, but then it says that it is one.
        if ((signs & (Signs.Retracted | Signs.RetractionNotice)) == Signs.None && title is not null && HasRetractedTitle(title))
            signs |= Signs.Retracted;

        return Strongest(signs, IsProvisional(type, fields));
    }

    private static WorkStatus Strongest(Signs signs, bool isProvisional)
    {
        if ((signs & Signs.Retracted) != Signs.None)
            return WorkStatus.Retracted;
        if ((signs & Signs.RetractionNotice) != Signs.None)
            return WorkStatus.RetractionNotice;
        if ((signs & Signs.Questioned) != Signs.None)
            return WorkStatus.ExpressionOfConcern;
        if ((signs & Signs.ConcernNotice) != Signs.None)
            return WorkStatus.ConcernNotice;
        if ((signs & Signs.Corrected) != Signs.None)
            return WorkStatus.Corrected;
        if ((signs & Signs.CorrectionNotice) != Signs.None)
            return WorkStatus.CorrectionNotice;
        if ((signs & Signs.Superseded) != Signs.None)
            return WorkStatus.Superseded;
        return isProvisional ? WorkStatus.Provisional : WorkStatus.Current;
    }

    private static Signs OfType(string type) => type switch
    {
        "Retracted Publication" => Signs.Retracted,
        "Retraction of Publication" or "Retraction Notice" => Signs.RetractionNotice,
        "Expression of Concern" => Signs.ConcernNotice,
        "Published Erratum" => Signs.CorrectionNotice,
        _ => Signs.None,
    };

    private static Signs OfLink(LinkKind kind) => kind switch
    {
        LinkKind.RetractedBy or LinkKind.RetractedAndRepublishedAs => Signs.Retracted,
        LinkKind.Retracts => Signs.RetractionNotice,
        LinkKind.QuestionedBy => Signs.Questioned,
        LinkKind.Questions => Signs.ConcernNotice,
        LinkKind.CorrectedBy or LinkKind.CorrectedAndRepublishedAs or LinkKind.PartlyRetractedBy => Signs.Corrected,
        LinkKind.Corrects or LinkKind.PartlyRetracts => Signs.CorrectionNotice,
        LinkKind.UpdatedBy => Signs.Superseded,
        _ => Signs.None,
    };

    private static bool HasRetractedTitle(string title)
    {
        foreach (string prefix in TitlePrefixes)
        {
            if (title.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Records that PubMed still works on. Books stay "Publisher" for good.</summary>
    private static bool IsProvisional(string type, in PubMedFields fields) =>
        fields.RecordStatus is { Characters: "Publisher" or "In-Process" or "In-Data-Review" } && type is "article" or "online" && fields.BookTitle is null;

    [Flags]
    private enum Signs
    {
        None = 0,
        Retracted = 1,
        RetractionNotice = 2,
        Questioned = 4,
        ConcernNotice = 8,
        Corrected = 16,
        CorrectionNotice = 32,
        Superseded = 64,
    }
}
