using BibGen.Formats.Bibtex;
using BibGen.Model;
using BibGen.Text;

namespace BibGen.Exports.CslJson;

/// <summary>
/// CSL-JSON, which citation processors read (<see href="https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables"/>).
/// </summary>
internal sealed class CslJsonExport() : BibliographyExport("csl-json", "CSL-JSON", ".csl.json")
{
    private static readonly LossKind[] Held =
    [
        LossKind.Abstract, LossKind.Keywords, LossKind.PubMedIdentifiers, LossKind.ArXiv, LossKind.ArticleNumber, LossKind.Language,
        LossKind.OriginalTitle, LossKind.Formatting,
    ];

    /// <inheritdoc/>
    private protected override void Write(ExportTarget target)
    {
        var json = new JsonText(target.Text);
        json.Open('[');
        for (int i = 0; i < target.Works.Count; i++)
        {
            target.CancellationToken.ThrowIfCancellationRequested();
            Write(json, target.Keys[i], target.Works[i].Work);
            foreach (string loss in WorkLosses.Of(target.Works[i].Work, Held))
                target.Lose(target.Works[i], loss);
        }

        json.Close(']');
        target.Text.Append('\n');
    }

    private static void Write(JsonText json, string key, Work work)
    {
        TypedFields fields = new(work.Record);
        WorkDetails details = work.Details;
        json.Open('{');
        json.Text("id", key);
        json.Text("type", ExportTypes.Of(work.EntryType).Csl);
        WriteTitles(json, work, fields);
        WriteNames(json, work, fields);
        CslDates.Write(json, "issued", work.Issued);
        CslDates.Write(json, "accessed", details.Accessed);
        CslDates.Write(json, "event-date", details.EventDate);
        CslDates.Write(json, "original-date", details.OriginalDate);
        WriteNumbers(json, work);
        json.Text("publisher", work.Publisher?.Plain ?? fields.Plain("howpublished"));
        json.Text("publisher-place", work.Place?.Plain);
        json.Text("event-title", details.Event?.Plain);
        json.Text("event-place", details.EventPlace);
        json.Text("genre", Genre(work, fields));
        json.Text("medium", details.Medium);
        WriteIdentifiers(json, work);
        json.Text("language", work.Language);
        json.Text("keyword", string.Join(", ", work.Keywords));
        json.Text("note", details.Note);
        json.Text("annote", fields.Plain("annotation"));
        json.Text("abstract", work.Abstract);
        json.Close('}');
    }

    private static void WriteTitles(JsonText json, Work work, TypedFields fields)
    {
        json.Text("title", Joined(work.Title, work.Subtitle));
        json.Text("title-short", fields.Plain("shorttitle"));
        json.Text("original-title", Rendered(work.OriginalTitle));
        RichText? subtitle = fields.Raw("journaltitle") is null ? fields.Text("booksubtitle") : fields.Text("journalsubtitle");
        RichText? main = fields.Text("maintitle");
        json.Text("container-title", main is null ? Joined(work.Container, subtitle) : Joined(main, fields.Text("mainsubtitle")));
        if (main is not null)
            json.Text("volume-title", Joined(work.Container, subtitle));
        json.Text("container-title-short", work.ContainerShort);
        json.Text("collection-title", Rendered(work.Series));
    }

    private static void WriteNames(JsonText json, Work work, TypedFields fields)
    {
        CslNames.Write(json, "author", work.Authors);
        CslNames.Write(json, "editor", work.Editors);
        CslNames.Write(json, "translator", work.Details.Translators);
        CslNames.Write(json, "container-author", work.Details.BookAuthors);
        CslNames.Write(json, "director", fields.Names("director"));
    }

    /// <summary>A number is an issue in a serial, the number in a series of a book, and the work's own number elsewhere.</summary>
    private static void WriteNumbers(JsonText json, Work work)
    {
        json.Text("volume", work.Volume);
        json.Text(NumberName(work), work.Issue ?? work.Details.Number);
        if (work.ArticleNumber is not null)
            json.Text("number", work.ArticleNumber);
        json.Text("page", work.Pages);
        json.Text("chapter-number", work.Chapter);
        json.Text("part-number", work.Details.Part);
        json.Text("edition", work.Edition);
        json.Text("version", work.Details.Version);
        json.Text("number-of-volumes", work.Details.Volumes);
        json.Text("number-of-pages", work.Details.PageTotal);
    }

    private static string NumberName(Work work) => work.EntryType switch
    {
        "article" or "periodical" or "suppperiodical" or "review" => "issue",
        "report" or "patent" or "manual" or "standard" or "legislation" or "jurisdiction" => "number",
        "dataset" or "software" or "unpublished" or "misc" or "online" => "number",
        _ => work.Series is null ? "issue" : "collection-number",
    };

    private static string? Genre(Work work, TypedFields fields)
    {
        string? type = fields.Plain("type");
        return type switch
        {
            "phdthesis" => "PhD thesis",
            "mathesis" => "Master’s thesis",
            "bathesis" => "Bachelor’s thesis",
            "candthesis" => "Candidate thesis",
            "techreport" => "Technical report",
            "resreport" => "Research report",
            null => work.Record.Type switch { "phdthesis" => "PhD thesis", "mastersthesis" => "Master’s thesis", _ => null },
            _ => type,
        };
    }

    private static void WriteIdentifiers(JsonText json, Work work)
    {
        json.Text("DOI", work.Doi);
        json.Text("PMID", work.Pmid);
        json.Text("PMCID", work.Pmcid);
        json.Text("ISBN", string.Join(" ", work.Isbn));
        json.Text("ISSN", string.Join(" ", work.Issn));
        json.Text("URL", work.Url ?? (work.ArXiv is { } arXiv ? "https://arxiv.org/abs/" + arXiv : null));
        if (work.ArXiv is not null)
        {
            json.Text("archive", "arXiv");
            json.Text("archive_location", work.ArXiv);
        }
    }

    private static string? Joined(RichText? title, RichText? subtitle) =>
        title is null || subtitle is null
            ? Rendered(title ?? subtitle)
            : Rendered(new RichTextBuilder().Append(title).Append(": ").Append(subtitle).ToRichText());

    private static string? Rendered(RichText? text) => text is null ? null : RichTextCsl.Render(text);
}
