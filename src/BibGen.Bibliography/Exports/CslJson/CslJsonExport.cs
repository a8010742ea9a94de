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

    /// <summary>The parts that CSL has variables for (1.0.2, appendix IV, "Name variables").</summary>
    private static readonly HashSet<string> Roles = new(StringComparer.Ordinal)
    {
        "collection editor", "compiler", "composer", "curator", "director", "editorial director", "executive producer", "guest", "host", "illustrator",
        "interviewer", "narrator", "organizer", "original author", "performer", "producer", "recipient", "reviewed author", "script writer", "series creator",
    };

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
            IEnumerable<Contributor> others = target.Works[i].Work.Details.Contributors.Where(contributor => !IsHeld(contributor));
            foreach (string role in others.Select(each => each.Role).Distinct(SeededComparer.Ordinal))
                target.Lose(target.Works[i], $"the names of the {role}");
        }

        json.Close(']');
        target.Text.Append('\n');
    }

    private static void Write(JsonText json, string key, Work work)
    {
        TypedFields fields = new(work.Record); // What only BibTeX's records have.
        WorkDetails details = work.Details;
        json.Open('{');
        json.Text("id", key);
        json.Text("type", ExportTypes.Of(work.EntryType).Csl);
        WriteTitles(json, work, fields);
        WriteNames(json, work);
        CslDates.Write(json, "issued", work.Issued);
        CslDates.Write(json, "accessed", details.Accessed);
        CslDates.Write(json, "event-date", details.EventDate);
        CslDates.Write(json, "original-date", details.OriginalDate);
        WriteNumbers(json, work);
        json.Text("publisher", work.Publisher?.Plain ?? details.HowPublished);
        json.Text("publisher-place", work.Place?.Plain);
        json.Text("event-title", details.Event?.Plain);
        json.Text("event-place", details.EventPlace);
        json.Text("genre", Genre(work));
        json.Text("medium", details.Medium);
        json.Text("status", details.PublicationState);
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
        RichText? subtitle = work.Details.ContainerSubtitle;
        RichText? main = work.Details.MainTitle;
        json.Text("container-title", main is null ? Joined(work.Container, subtitle) : Joined(main, fields.Text("mainsubtitle")));
        if (main is not null)
            json.Text("volume-title", Joined(work.Container, subtitle));
        json.Text("container-title-short", work.ContainerShort);
        json.Text("collection-title", Rendered(work.Series));
    }

    private static void WriteNames(JsonText json, Work work)
    {
        CslNames.Write(json, "author", work.Authors);
        CslNames.Write(json, "editor", work.Editors);
        CslNames.Write(json, "translator", work.Details.Translators);
        CslNames.Write(json, "container-author", work.Details.BookAuthors);
        foreach (IGrouping<string, Contributor> role in work.Details.Contributors.Where(IsHeld).GroupBy(each => each.Role, SeededComparer.Ordinal))
            CslNames.Write(json, role.Key.Replace(' ', '-'), new NameList([.. role.Select(contributor => contributor.Person)], hasOthers: false));
    }

    /// <summary>A number is the issue of a serial, the number of a book in its series, and the work's own number elsewhere.</summary>
    private static void WriteNumbers(JsonText json, Work work)
    {
        json.Text("volume", work.Volume);
        json.Text("issue", work.Issue);
        if (work.ArticleNumber is not null)
            json.Text("number", work.ArticleNumber);
        else if (!IsInSerial(work))
            json.Text(work.Series is null ? "number" : "collection-number", work.Details.Number);
        json.Text("page", work.Pages);
        json.Text("chapter-number", work.Chapter);
        json.Text("part-number", work.Details.Part);
        json.Text("edition", work.Edition);
        json.Text("version", work.Details.Version);
        json.Text("number-of-volumes", work.Details.Volumes);
        json.Text("number-of-pages", work.Details.PageTotal);
    }

    private static bool IsInSerial(Work work) => work.EntryType is "article" or "periodical" or "suppperiodical" or "review";

    /// <summary>Whether CSL has a variable for the part that somebody had.</summary>
    private static bool IsHeld(Contributor contributor) => Roles.Contains(contributor.Role);

    private static string? Genre(Work work)
    {
        string? type = work.Details.Genre;
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
        json.Text("archive", work.ArXiv is null ? work.Details.Archive : "arXiv");
        json.Text("archive_location", work.ArXiv ?? work.Details.Eprint);
    }

    private static string? Joined(RichText? title, RichText? subtitle) =>
        title is null || subtitle is null
            ? Rendered(title ?? subtitle)
            : Rendered(new RichTextBuilder().Append(title).Append(": ").Append(subtitle).ToRichText());

    private static string? Rendered(RichText? text) => text is null ? null : RichTextCsl.Render(text);
}
