using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Pages;

namespace BibGen.Styles;

/// <summary>
/// The Chicago Manual of Style, 18th edition: lists of references of the author-date system (chapter 13), and bibliographies of the
/// notes system, where the year stands after (chapter 14). Titles in headline capitals.
/// </summary>
internal sealed class ChicagoStyle(string name, bool isAuthorDate) : ReferenceStyle
{
    private static readonly NameFormat Names = new(NameOrder.FirstFamilyFirst, null, ", ", ", and ", ", and ", Most: 6, Shown: 3, "et al.");
    private static readonly NameFormat Editors = new(NameOrder.GivenFirst, null, ", ", " and ", ", and ", Most: 6, Shown: 3, "et al.");

    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override RichText Write(Work work)
    {
        var text = new RichTextBuilder();
        Names.WriteLeading(text, work, ", ed", ", eds");
        bool hasNames = text.Length > 0;
        if (!hasNames && isAuthorDate)
            WriteTitle(text, work);
        text.Stop();
        if (isAuthorDate)
            text.Piece(" ", TitleText.Capitalized(Year(work)) ?? "n.d.").Stop();
        if (hasNames || !isAuthorDate)
            WriteTitle(text, work);

        if (WorkForm.IsInSerial(work))
            WriteSerial(text, work);
        else
            WriteMonograph(text, work);
        if (work.Doi is null)
            text.Piece(" Accessed ", DateForm.MonthFirst(work.Details.Accessed)).Stop();
        return text.Piece(" ", WorkForm.Address(work)).Stop().ToRichText();
    }

    /// <summary>In italics what has been published by itself, in quotation marks what is part of it or has not been published; patents plainly.</summary>
    private static void WriteTitle(RichTextBuilder text, Work work)
    {
        if (work.EntryType == "patent")
            text.Piece(" ", WorkForm.OriginalTitle(work)).Stop();
        else if (IsQuoted(work))
            text.Quoted(" ", Title(work), ".");
        else
            text.Piece(" ", Title(work), "", TextStyles.Italic).Stop();
    }

    private static bool IsQuoted(Work work) => WorkForm.IsPart(work) || WorkForm.IsInSerial(work) || WorkForm.IsWebPage(work) || WorkForm.IsTalk(work)
        || Archives.NameOf(work) is not null || work.EntryType is "thesis" or "unpublished";

    /// <summary>In headline capitals; a translation in brackets and the title in another language have none (11.9).</summary>
    private static RichText? Title(Work work) =>
        work.OriginalTitle is not null && !WorkForm.IsTranslation(work) ? WorkForm.OriginalTitle(work) : WorkForm.FullTitle(work) is { } title
            ? Capitals(work, title) : null;

    private void WriteSerial(RichTextBuilder text, Work work)
    {
        RichText container = WorkForm.FullContainer(work)!;
        text.Piece(" ", !work.IsTitlePunctuated ? container : Capitals(work, container), "", TextStyles.Italic);
        if (DateForm.IsDated(work))
        {
            text.Piece(", ", isAuthorDate ? DateForm.MonthAndDay(work.Issued) : DateForm.MonthFirst(work.Issued))
                .Piece(", ", WorkForm.Pages(work, PageRangeForm.Chicago)).Stop();
            return;
        }

        text.Piece(" ", work.Volume);
        string? pages = WorkForm.Pages(work, PageRangeForm.Chicago);
        if (isAuthorDate)
            text.Piece(work.Volume is null ? ", no. " : " (", work.Issue, work.Volume is null ? "" : ")");
        else
            text.Piece(", no. ", work.Issue).Piece(" (", Year(work)?.ToLowerInvariant(), ")");
        text.Piece(work.Volume is null && work.Issue is null ? ", " : ": ", pages).Stop();
    }

    private void WriteMonograph(RichTextBuilder text, Work work)
    {
        if (WorkForm.IsPart(work))
        {
            text.Piece(" In ", Capitals(work, WorkForm.Book(work)!), "", TextStyles.Italic);
            if (!work.Editors.IsEmpty)
            {
                text.Append(", edited by ");
                Editors.Write(text, work.Editors);
            }

            text.Piece(", ", WorkForm.Pages(work, PageRangeForm.Chicago)).Stop();
        }
        else if (work.EntryType == "inbook")
        {
            text.Piece(" ", WorkForm.Chapter(work, "Chap. ")).Piece(work.Chapter is null ? " " : ", ", WorkForm.Pages(work, PageRangeForm.Chicago)).Stop();
        }

        if (!work.Details.Translators.IsEmpty)
        {
            text.Words(" Translated by ");
            Editors.Write(text, work.Details.Translators);
            text.Stop();
        }

        if (WorkForm.MainTitle(work) is { } main)
            text.Piece(work.Volume is null ? "" : " Vol. ", work.Volume).Piece(work.Volume is null ? " " : " of ", Capitals(work, main), "", TextStyles.Italic)
                .Stop();
        else
            text.Piece(" Vol. ", BookForm.Volume(work)).Stop();
        text.Piece(" ", BookForm.Edition(work)).Stop();
        text.Piece(" ", BookForm.Volumes(work) is { } volumes ? volumes + " vols" : null).Stop();
        text.Piece(" ", BookForm.Version(work)).Stop();
        text.Piece(" ", Series(work)).Stop();
        text.Piece(" ", KindForm.ReportNumber(work, " ") ?? KindForm.Standard(work)).Stop();
        text.Piece(" ", work.EntryType switch { "dataset" => "Dataset", "software" => "Computer software", _ => WorkForm.Manuscript(work) }).Stop();
        WriteImprint(text, work);
    }

    /// <summary>A series has its number after it without a word; a volume with <c>vol.</c>.</summary>
    private static RichText? Series(Work work) => BookForm.Series(work, " ", " ") is { } series ? Capitals(work, series) : null;

    /// <summary>Publisher and, in bibliographies, year; theses, talks, preprints and patents have words of their own.</summary>
    private void WriteImprint(RichTextBuilder text, Work work)
    {
        string? year = isAuthorDate ? null : DateForm.Year(work);
        if (Archives.NumberOf(work) is { } preprint)
            text.Piece(" Preprint, ", preprint).Piece(", ", year);
        else if (WorkForm.IsTalk(work))
            WriteEvent(text, work);
        else if (work.EntryType == "patent")
            text.Piece(" ", PatentForm.Write(work, "US", "Patent")).Piece(", issued ", DateForm.IsDay(work.Issued) ? DateForm.MonthFirst(work.Issued) : year);
        else if (work.EntryType == "thesis")
            text.Piece(" ", KindForm.Thesis(work, "PhD diss.")).Piece(", ", WorkForm.Publisher(work)).Piece(", ", year);
        else if (WorkForm.IsWebPage(work))
            text.Piece(" ", WorkForm.Publisher(work)).Stop().Piece(" ", isAuthorDate ? DateForm.MonthAndDay(work.Issued) : DateForm.MonthFirst(work.Issued));
        else
            text.Piece(" ", WorkForm.Publisher(work)).Piece(WorkForm.Publisher(work) is null ? " " : ", ", year);
        text.Stop();
    }

    private void WriteEvent(RichTextBuilder text, Work work)
    {
        IssuedDate? date = DateForm.Dated(work);
        text.Piece(" Paper presented at ", work.Details.Event).Piece(", ", work.Details.EventPlace ?? work.Place?.Plain);
        text.Piece(", ", isAuthorDate ? DateForm.MonthAndDay(date) : DateForm.MonthFirst(date));
    }

    private static string? Year(Work work) => DateForm.IsForthcoming(work) ? "Forthcoming" : DateForm.Year(work);

    /// <summary>Other languages have other capitals (11.9).</summary>
    private static RichText Capitals(Work work, RichText title) =>
        work.Language is null || work.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? TitleCase.Of(title) : title;
}
