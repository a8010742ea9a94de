using BibGen.Internal;
using BibGen.Model;
using BibGen.Retractions;
using BibGen.Text;

namespace BibGen.Projects;

/// <summary>
/// What the editor shows when the pointer rests on the name of a work: in C# as the doc comment of its class, in the bibliography as Markdown.
/// </summary>
public static class WorkDocumentation
{
    /// <summary>The reference, its DOI a link; before it, what has happened to the work by its record or by <paramref name="update"/>.</summary>
    public static string Summary(Work work, StatusUpdate? update, RichText reference, DocumentationNotation notation)
    {
        string text = notation.Render(reference);
        if (work.Doi is { } doi)
        {
            string label = notation.Escape("doi: " + doi);
            int at = text.LastIndexOf(label, StringComparison.Ordinal);
            if (at >= 0)
                text = text.Substring(0, at) + notation.Link(ResolverLinks.Doi(doi), "doi: " + doi) + text.Substring(at + label.Length);
        }

        return (update is null ? Banner(work, notation) : Banner(update, notation)) + text;
    }

    /// <summary>Kind, identifiers, key and file.</summary>
    public static string Remarks(Work work, string fileName, DocumentationNotation notation)
    {
        var text = new List<string> { notation.Escape(Capitalised(Kind(work))) + "." };
        if (work.Pmid is { } pmid)
            text.Add($"PubMed {notation.Link(ResolverLinks.PubMed(pmid), pmid)}.");
        if (work.Pmcid is { } pmcid)
            text.Add($"{notation.Link(ResolverLinks.Pmc(pmcid), pmcid)}.");
        if (work.ArXiv is { } arXiv)
            text.Add($"arXiv {notation.Link(ResolverLinks.ArXiv(arXiv), arXiv)}.");
        text.Add($"Key {notation.Code(work.Key)} in {notation.Escape(fileName)}.");
        return string.Join(" ", text);
    }

    /// <summary>PubMed's most telling publication type, else the entry type.</summary>
    private static string Kind(Work work)
    {
        foreach (string type in work.PublicationTypes)
        {
            if (type.Length > 0 && type != "Journal Article" && !type.StartsWith("Research Support", StringComparison.Ordinal))
                return type;
        }

        return work.PublicationTypes.Count > 0 && work.PublicationTypes[0].Length > 0 ? work.PublicationTypes[0] : WorkKinds.NameOf(work.EntryType);
    }

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <summary>The banner with what the record says of the notice.</summary>
    private static string Banner(Work work, DocumentationNotation notation)
    {
        if (Headline(work.Status) is not { } headline)
            return "";
        CitedReference? notice = work.Notice ?? NoticeIn(work);
        string on = notice?.Issued?.Start is { } date ? $" on {date}" : "";
        string by = notice is { Text.Length: > 0 } ? " by " + Linked(Excerpt.Of(Citation(notice.Text)), notice.Doi, notice.Pmid, AddressOf(notice.Text), notation)
            : "";
        return on.Length + by.Length == 0 ? notation.Bold(headline + ".") + " " : $"{notation.Bold(headline)}{on}{by}. ";
    }

    /// <summary>PubMed's citation without the identifiers after it, to which it leads.</summary>
    private static string Citation(string text)
    {
        foreach (string label in new[] { " doi:", " PMID:" })
        {
            int at = text.IndexOf(label, StringComparison.Ordinal);
            text = at > 0 ? text.Substring(0, at) : text;
        }

        return text.TrimEnd('.', ' ');
    }

    /// <summary>The notice to which a link of the record leads.</summary>
    private static CitedReference? NoticeIn(Work work)
    {
        LinkKind? kind = work.Status switch
        {
            WorkStatus.Retracted => LinkKind.RetractedBy,
            WorkStatus.ExpressionOfConcern => LinkKind.QuestionedBy,
            WorkStatus.Corrected => LinkKind.CorrectedBy,
            _ => null,
        };
        return kind is null ? null : work.Links.FirstOrDefault(link => link.Kind == kind)?.Reference;
    }

    private static string? AddressOf(string text) => text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && text.IndexOf(' ') < 0 ? text : null;

    private static string Linked(string label, string? doi, string? pmid, string? url, DocumentationNotation notation)
    {
        string? address = doi is not null ? ResolverLinks.Doi(doi) : pmid is not null ? ResolverLinks.PubMed(pmid) : url;
        return address is null ? notation.Escape(label) : notation.Link(address, label);
    }

    /// <summary>The banner with what the snapshot knows, the notice a link.</summary>
    private static string Banner(StatusUpdate update, DocumentationNotation notation)
    {
        string notice = Linked(update.Notice, update.NoticeDoi, update.NoticePmid, update.NoticeUrl, notation);
        return $"{notation.Bold(Headline(update.Status) ?? "")}{notation.Escape(update.BeforeNotice)}{notice}{notation.Escape(update.AfterNotice)}. ";
    }

    private static string? Headline(WorkStatus status) => status switch
    {
        WorkStatus.Retracted => "RETRACTED",
        WorkStatus.RetractionNotice => "Notice of retraction",
        WorkStatus.ExpressionOfConcern => "Expression of concern published",
        WorkStatus.Corrected => "Correction published",
        WorkStatus.Superseded => "A newer version is published",
        _ => null,
    };
}
