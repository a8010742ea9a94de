using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Pages;

namespace BibGen.Styles;

/// <summary>Cite Them Right, 12th edition: the Harvard style of most British universities.</summary>
internal sealed class HarvardStyle : ReferenceStyle
{
    private static readonly NameFormat Names =
        new(NameOrder.FamilyFirst, Initials.Dotted, ", ", " and ", " and ", Most: 3, Shown: 1, "et al.", IsEtAlItalic: true);

    private static readonly NameFormat Editors = new(NameOrder.GivenFirst, Initials.Dotted, ", ", " and ", " and ", Most: 3, Shown: 1, "et al.");

    /// <inheritdoc/>
    public override string Name => "harvard";

    /// <inheritdoc/>
    public override RichText Write(Work work)
    {
        var text = new RichTextBuilder();
        Names.WriteLeading(text, work, " (ed.)", " (eds.)");
        bool hasNames = text.Length > 0;
        if (!hasNames && IsQuoted(work))
            text.Quoted("", Title(work), "");
        else if (!hasNames)
            text.Piece("", Title(work), "", TextStyles.Italic);
        text.Piece(" (", DateForm.Year(work) ?? "no date", ")");
        if (hasNames && IsQuoted(work))
            text.Quoted(" ", Title(work), ",");
        else if (hasNames)
            text.Piece(" ", Title(work), "", TextStyles.Italic);

        if (WorkForm.IsInSerial(work))
            WriteSerial(text, work);
        else
            WriteMonograph(text, work);
        text.Piece(" Available at: ", WorkForm.Address(work));
        if (work.Doi is null && WorkForm.Address(work) is not null)
            text.Piece(" (Accessed: ", DateForm.DayFirst(work.Details.Accessed), ")");
        return text.Stop().ToRichText();
    }

    private static bool IsQuoted(Work work) =>
        WorkForm.IsInSerial(work) || WorkForm.IsPart(work) || WorkForm.IsTalk(work) || Archives.NameOf(work) is not null;

    /// <summary>A standard begins with its number; of works in several volumes the title of the whole stands first.</summary>
    private static RichText? Title(Work work)
    {
        RichText? title = WorkForm.OriginalTitle(work);
        if (title is null || IsQuoted(work))
            return title;
        var whole = new RichTextBuilder();
        if (work.EntryType == "standard" && KindForm.Standard(work) is { } number)
            whole.Append(number).Append(": ");
        return whole.Append(Whole(work, title)).ToRichText();
    }

    /// <summary>A title with that of the work in several volumes before it.</summary>
    private static RichText Whole(Work work, RichText title) => WorkForm.MainTitle(work) is not { } main ? title
        : new RichTextBuilder().Append(main).Append(work.Volume is { } volume ? $". Volume {volume}: " : ": ").Append(title).ToRichText();

    private static void WriteSerial(RichTextBuilder text, Work work)
    {
        text.Piece(" ", WorkForm.FullContainer(work), "", TextStyles.Italic).Piece(", ", work.Volume).Piece(work.Volume is null ? ", (" : "(", work.Issue, ")");
        if (DateForm.IsDated(work))
            text.Piece(", ", DateForm.DayAndMonth(work.Issued));
        WritePages(text, work).Stop();
    }

    private static void WriteMonograph(RichTextBuilder text, Work work)
    {
        bool isPart = WorkForm.IsPart(work);
        if (Archives.NameOf(work) is { } archive)
        {
            bool isNumbered = WorkForm.Address(work)?.IndexOf(Archives.IdOf(work)!, StringComparison.OrdinalIgnoreCase) >= 0;
            text.Piece(" ", isNumbered ? archive : Archives.NumberOf(work), "", TextStyles.Italic).Append(" [Preprint]").Stop();
            return;
        }

        if (WorkForm.IsTalk(work))
        {
            text.Piece(" ", work.Details.Event, "", TextStyles.Italic).Stop().Piece(" ", work.Details.EventPlace ?? work.Place?.Plain);
            text.Piece(", ", DateForm.DayAndMonth(DateForm.Dated(work))).Stop();
            return;
        }

        if (isPart)
        {
            text.Words(" in ");
            Editors.WriteEditors(text, work, " (ed.) ", " (eds.) ");
            text.Piece("", Whole(work, WorkForm.Book(work)!), "", TextStyles.Italic);
        }

        text.Piece(" (", BookForm.Version(work), ")")
            .Piece(" [", work.EntryType switch { "software" => "Computer program", "dataset" => "Dataset", _ => null }, "]");
        RichText? publisher = WorkForm.Publisher(work);
        bool isBare = (work.Place ?? publisher ?? work.Series ?? WorkForm.MainTitle(work)) is null && work.Details.Translators.IsEmpty
            && (BookForm.Volume(work) ?? work.Edition) is null; // Then pages follow the title with a comma.
        if (isBare && isPart)
        {
            WritePages(text, work).Stop();
            return;
        }

        text.Stop();
        if (!work.Details.Translators.IsEmpty)
        {
            text.Words(" Translated by ");
            Editors.Write(text, work.Details.Translators);
            text.Stop();
        }

        if (WorkForm.MainTitle(work) is null)
            text.Piece(" Vol. ", BookForm.Volume(work)).Stop();
        text.Piece(" ", Edition(work)).Stop();
        text.Piece(" ", KindForm.Thesis(work, "PhD thesis") ?? KindForm.ReportNumber(work, " ") ?? WorkForm.Manuscript(work)).Stop();
        if (work.EntryType == "patent")
            text.Piece(" ", PatentForm.Write(work, "US", "Patent no.")).Stop();
        if (work.EntryType == "manual")
            text.Piece(" ", KindForm.Standard(work)).Stop();
        text.Piece(" ", work.Place).Piece(work.Place is null || publisher is null ? " " : ": ", publisher);
        text.Piece(" (", BookForm.Series(work, ", ", ", "), ")");
        if (isPart || work.EntryType == "inbook")
            WritePages(text, work);
        text.Stop();
    }

    /// <summary><c>2nd edn</c>.</summary>
    private static string Edition(Work work)
    {
        string edition = BookForm.Edition(work);
        return edition.EndsWith(" ed", StringComparison.Ordinal) ? edition + "n" : edition;
    }

    private static RichTextBuilder WritePages(RichTextBuilder text, Work work) =>
        text.Piece(WorkForm.HasArticleNumber(work) ? ", " : WorkForm.HasPageRange(work) ? ", pp. " : ", p. ", WorkForm.Pages(work, PageRangeForm.Full));
}
