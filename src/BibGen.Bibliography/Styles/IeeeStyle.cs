using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Pages;

namespace BibGen.Styles;

/// <summary>IEEE Reference Guide (2023).</summary>
internal sealed class IeeeStyle : ReferenceStyle
{
    private static readonly NameFormat Names =
        new(NameOrder.GivenFirst, Initials.Spaced, ", ", " and ", ", and ", Most: 6, Shown: 1, "et al.", IsEtAlItalic: true);

    /// <inheritdoc/>
    public override string Name => "ieee";

    /// <inheritdoc/>
    public override RichText Write(Work work)
    {
        var text = new RichTextBuilder();
        Names.WriteLeading(text, work, ", Ed.", ", Eds.");
        if (WorkForm.IsWebPage(work))
            text.Quoted(", ", Title(work), ".").Piece(" ", WorkForm.Publisher(work)).Stop().Piece(" ", DateForm.Short(work.Issued, hasDay: true)).Stop();
        else if (WorkForm.IsInSerial(work))
            WriteSerial(text, work);
        else if (IsQuoted(work))
            WriteQuoted(text, work);
        else
            WriteBook(text, work);

        if (work.Doi is { } doi)
            text.Piece(", doi: ", doi);
        else if (WorkForm.Address(work) is { } address)
            text.Stop().Piece(" Accessed: ", DateForm.Short(work.Details.Accessed, hasDay: true)).Stop().Words(" [Online]. Available: ").Append(address);
        return text.Last == '/' ? text.ToRichText() : text.Stop().ToRichText();
    }

    private static RichText? Title(Work work) => WorkForm.OriginalTitle(work);

    private static bool IsQuoted(Work work) => WorkForm.IsPart(work) || WorkForm.IsTalk(work) || Archives.NameOf(work) is not null
        || work.EntryType is "thesis" or "report" or "patent" or "unpublished" or "dataset";

    /// <summary>A newspaper, which has no volumes, has its day.</summary>
    private static void WriteSerial(RichTextBuilder text, Work work)
    {
        text.Quoted(", ", Title(work), ",").Piece(" ", WorkForm.ShortContainer(work), "", TextStyles.Italic);
        text.Piece(", vol. ", work.Volume).Piece(", no. ", work.Issue);
        WritePages(text, work).Piece(", ", DateForm.IsForthcoming(work) ? "to be published" : DateForm.Short(work.Issued, hasDay: DateForm.IsDated(work)));
    }

    /// <summary>What is part of a book, or no book: theses, reports, patents, talks, preprints, data.</summary>
    private static void WriteQuoted(RichTextBuilder text, Work work)
    {
        text.Quoted(", ", Title(work), ",");
        if (WorkForm.IsPart(work))
        {
            WritePart(text, work);
            return;
        }

        string? date = DateForm.Short(work.Issued, hasDay: work.EntryType is "patent");
        if (work.EntryType == "patent")
            text.Piece(" ", PatentForm.Write(work, "U.S.", "Patent")).Piece(", ", date);
        else if (work.EntryType == "thesis")
            text.Piece(" ", Thesis(work)).Piece(", ", work.Publisher).Piece(", ", work.Place).Piece(", ", DateForm.Year(work));
        else if (WorkForm.IsTalk(work))
            text.Piece(" presented at the ", work.Details.Event).Piece(", ", work.Details.EventPlace ?? work.Place?.Plain)
                .Piece(", ", DateForm.Short(DateForm.Dated(work), hasDay: true));
        else if (Archives.NumberOf(work) is { } preprint)
            text.Piece(" ", DateForm.Year(work)).Piece(DateForm.Year(work) is null ? " " : ", ", preprint);
        else
            WriteReport(text, work, date);
    }

    private static void WriteReport(RichTextBuilder text, Work work, string? date)
    {
        var source = new RichTextBuilder();
        source.Piece("", WorkForm.Publisher(work)).Piece(", ", work.Place).Piece(", ", BookForm.Series(work, ", no. ", ", vol. "));
        source.Piece(", ", KindForm.ReportNumber(work, " ")?.Replace("Technical Report", "Tech. Rep.") ?? WorkForm.Manuscript(work))
            .Piece(", ", BookForm.Version(work)).Piece(", ", date);
        text.Piece(" ", source.ToRichText());
    }

    private static string? Thesis(Work work) => KindForm.Thesis(work, "Ph.D. dissertation")?.Replace("Master’s", "M.S.");

    private static void WritePart(RichTextBuilder text, Work work)
    {
        text.Piece(" in ", WorkForm.MainTitle(work), "", TextStyles.Italic).Piece(", vol. ", WorkForm.MainTitle(work) is null ? null : work.Volume);
        text.Piece(WorkForm.MainTitle(work) is null ? " in " : ", ", WorkForm.Book(work), "", TextStyles.Italic);
        if (!work.Editors.IsEmpty)
        {
            text.Words(", ");
            Names.WriteEditors(text, work, ", Ed.", ", Eds.");
        }

        WriteTranslators(text, work);
        text.Piece(", ", BookForm.EditionStopped(work)).Piece(", in ", BookForm.Series(work, ", no. ", ", vol. "))
            .Piece(", vol. ", WorkForm.MainTitle(work) is null ? BookForm.Volume(work) : null);
        RichText? publisher = WorkForm.Publisher(work);
        bool isSentence = (work.Place ?? publisher) is not null && (BookForm.Edition(work).Length > 0 || work.Series is not null || work.Volume is not null);
        string before = isSentence ? " " : ", ";
        (isSentence ? text.Stop() : text).Piece(before, work.Place).Piece(work.Place is null || publisher is null ? before : ": ", publisher);
        text.Piece(", ", work.EntryType == "inproceedings" ? DateForm.Short(work.Issued, hasDay: false) : DateForm.Year(work));
        WritePages(text, work);
    }

    private static void WriteBook(RichTextBuilder text, Work work)
    {
        if (WorkForm.MainTitle(work) is { } main)
            text.Piece(", ", main, "", TextStyles.Italic).Piece(", vol. ", work.Volume);
        text.Piece(", ", Title(work), "", TextStyles.Italic);
        WriteTranslators(text, work);
        text.Piece(", ", BookForm.Version(work)).Piece(", ", KindForm.Standard(work)).Piece(", ", BookForm.EditionStopped(work));
        if (WorkForm.MainTitle(work) is null)
            text.Piece(", vol. ", BookForm.Volume(work));
        text.Piece(", in ", BookForm.Series(work, ", no. ", ", vol. "));
        RichText? publisher = WorkForm.Publisher(work);
        string? year = DateForm.Year(work);
        if (work.EntryType == "standard" && (work.Place ?? publisher) is null)
            text.Piece(", ", year);
        else if ((work.Place ?? publisher) is not null || year is not null)
            text.Stop().Piece(" ", work.Place).Piece(work.Place is null || publisher is null ? " " : ": ", publisher)
                .Piece((work.Place ?? publisher) is null ? " " : ", ", year);
        if (work.EntryType == "inbook")
            WritePages(text.Piece(", ", WorkForm.Chapter(work, "ch. ")), work);
    }

    private static void WriteTranslators(RichTextBuilder text, Work work)
    {
        if (work.Details.Translators.IsEmpty)
            return;
        text.Words(", ");
        Names.Write(text, work.Details.Translators);
        text.Append(", Transl.");
    }

    private static RichTextBuilder WritePages(RichTextBuilder text, Work work) =>
        text.Piece(WorkForm.HasArticleNumber(work) ? ", Art. no. " : WorkForm.HasPageRange(work) ? ", pp. "
            : ", p. ", WorkForm.Pages(work, PageRangeForm.Full));
}
