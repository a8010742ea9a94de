using BibGen.Internal;
using BibGen.Model;
using BibGen.Retractions;
using BibGen.Text;

namespace BibGen.Projects;

/// <summary>The doc comment of a work: what the editor shows when the pointer rests on its name.</summary>
public static class WorkDocumentation
{
    /// <summary>The reference, its DOI a link; before it, what has happened to the work by its record or by <paramref name="update"/>.</summary>
    public static string Summary(Work work, StatusUpdate? update, RichText reference)
    {
        string text = RichTextXmlDoc.Render(reference);
        if (work.Doi is { } doi)
        {
            string label = "doi: " + RichTextXmlDoc.Escape(doi);
            int at = text.LastIndexOf(label, StringComparison.Ordinal);
            if (at >= 0)
                text = text.Substring(0, at) + Link(ResolverLinks.Doi(doi), "doi: " + doi) + text.Substring(at + label.Length);
        }

        return (update is null ? Banner(work.Status) : Banner(update)) + text;
    }

    /// <summary>Kind, identifiers, key and file.</summary>
    public static string Remarks(Work work, string fileName)
    {
        var text = new List<string> { RichTextXmlDoc.Escape(Capitalised(Kind(work))) + "." };
        if (work.Pmid is { } pmid)
            text.Add($"PubMed {Link(ResolverLinks.PubMed(pmid), pmid)}.");
        if (work.Pmcid is { } pmcid)
            text.Add($"{Link(ResolverLinks.Pmc(pmcid), pmcid)}.");
        if (work.ArXiv is { } arXiv)
            text.Add($"arXiv {Link(ResolverLinks.ArXiv(arXiv), arXiv)}.");
        text.Add($"Key <c>{RichTextXmlDoc.Escape(work.Key)}</c> in {RichTextXmlDoc.Escape(fileName)}.");
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

    private static string Banner(WorkStatus status) => Headline(status) is { } headline ? $"<b>{headline}.</b> " : "";

    /// <summary>The banner with what the snapshot knows, the notice a link.</summary>
    private static string Banner(StatusUpdate update)
    {
        string? address = update.NoticeDoi is { } doi ? ResolverLinks.Doi(doi) : update.NoticePmid is { } pmid ? ResolverLinks.PubMed(pmid) : update.NoticeUrl;
        string notice = address is null ? RichTextXmlDoc.Escape(update.Notice) : Link(address, update.Notice);
        return $"<b>{Headline(update.Status)}</b>{RichTextXmlDoc.Escape(update.BeforeNotice)}{notice}{RichTextXmlDoc.Escape(update.AfterNotice)}. ";
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

    private static string Link(string address, string label) =>
        $"<see href=\"{RichTextXmlDoc.Escape(address).Replace("\"", "&quot;")}\">{RichTextXmlDoc.Escape(label)}</see>";
}
