using BibGen.Model;
using BibGen.Text;

namespace BibGen.Styles;

/// <summary>AMA Manual of Style, 11th edition, chapter 3.</summary>
internal sealed class AmaStyle : ReferenceStyle
{
    private static readonly NameFormat Names =
        new(NameOrder.FamilyFirst, Initials.Compact, " ", ", ", ", ", Most: 6, Shown: 3, "et al") { GroupBefore = "; ", GroupAfter = "" };

    private static readonly NameFormat Translators = new(NameOrder.FamilyFirst, Initials.Compact, " ", ", ", ", ", Most: 6, Shown: 3, "et al");

    /// <inheritdoc/>
    public override string Name => "ama";

    /// <inheritdoc/>
    public override RichText Write(Work work)
    {
        var text = new RichTextBuilder();
        Names.WriteLeading(text, work, ", ed", ", eds");
        if (work.EntryType == "patent")
            WriteInventors(text, work);
        text.Stop();
        WriteTitle(text, work);
        if (WorkForm.IsInSerial(work))
            WriteSerial(text, work);
        else
            WriteMonograph(text, work);
        if (work.Doi is null)
            text.Piece(" Accessed ", DateForm.MonthFirst(work.Details.Accessed)).Stop();
        return text.Piece(" ", work.Doi is { } doi ? "doi:" + doi : WorkForm.Address(work)).ToRichText();
    }

    /// <summary><c>Rabiner RA, Hare BA, inventors; OmniSonics Medical Technologies Inc, assignee.</c></summary>
    private static void WriteInventors(RichTextBuilder text, Work work)
    {
        if (text.Length > 0)
            text.Append(work.Authors.Persons.Count == 1 ? ", inventor" : ", inventors");
        NameList holders = PatentForm.Holders(work);
        if (holders.IsEmpty)
            return;
        text.Append(text.Length > 0 ? "; " : "");
        Translators.Write(text, holders);
        text.Append(holders.Persons.Count == 1 ? ", assignee" : ", assignees");
    }

    /// <summary>Of works in several volumes the title of the whole, then volume and title of the part (3.12).</summary>
    private static void WriteTitle(RichTextBuilder text, Work work)
    {
        bool isPlain = WorkForm.IsInSerial(work) || WorkForm.IsPart(work) || WorkForm.IsWebPage(work) || WorkForm.IsTalk(work)
            || Archives.NameOf(work) is not null
            || work.EntryType is "patent" or "unpublished" or "dataset";
        if (!WorkForm.IsPart(work))
            WriteWhole(text, work);
        text.Piece(" ", WorkForm.OriginalTitle(work), "", isPlain ? TextStyles.None : TextStyles.Italic).Stop();
    }

    private static void WriteWhole(RichTextBuilder text, Work work)
    {
        if (WorkForm.MainTitle(work) is { } main)
            text.Piece(text.Last == ' ' ? "" : " ", main, "", TextStyles.Italic).Stop().Piece(" Vol ", work.Volume, ":");
    }

    /// <summary>An article that has no volume yet is dated by its day (3.11), and so is one of a newspaper (3.13.1).</summary>
    private static void WriteSerial(RichTextBuilder text, Work work)
    {
        text.Piece(" ", WorkForm.ShortContainer(work), "", TextStyles.Italic).Stop();
        if (DateForm.IsDated(work))
            text.Piece(work.Doi is null ? " " : " Published online ", DateForm.MonthFirst(work.Issued));
        else
            text.Piece(" ", TitleText.Capitalized(DateForm.Year(work)));
        text.Piece(";", work.Volume).Piece(work.Volume is null ? ";(" : "(", work.Issue, ")").Piece(":", WorkForm.HyphenPages(work)).Stop();
    }

    private static void WriteMonograph(RichTextBuilder text, Work work)
    {
        bool isPart = WorkForm.IsPart(work);
        if (isPart)
        {
            text.Words(" In: ");
            Names.WriteEditors(text, work, ", ed. ", ", eds. ");
            WriteWhole(text, work);
            text.Piece(text.Last == ' ' ? "" : " ", WorkForm.Book(work), "", TextStyles.Italic).Stop();
        }

        if (!work.Details.Translators.IsEmpty)
        {
            text.Append(text.Length > 0 ? " " : "");
            Translators.Write(text, work.Details.Translators);
            text.Append(", trans.");
        }

        if (WorkForm.MainTitle(work) is null)
            text.Piece(" Vol ", BookForm.Volume(work)).Stop();
        text.Piece(" ", BookForm.Edition(work)).Stop();
        text.Piece(" ", BookForm.Version(work)).Stop();
        text.Piece(" ", KindForm.Thesis(work, "Dissertation")).Stop();
        text.Piece(" ", BookForm.Series(work, "; No. ", "; vol ")).Stop();
        text.Piece(" ", KindForm.Standard(work)).Stop();
        text.Piece(" ", WorkForm.Manuscript(work)).Stop();
        WriteImprint(text, work, isPart);
    }

    private static void WriteImprint(RichTextBuilder text, Work work, bool isPart)
    {
        if (Archives.NameOf(work) is { } archive)
        {
            bool isNumbered = WorkForm.Address(work)?.IndexOf(Archives.IdOf(work)!, StringComparison.OrdinalIgnoreCase) >= 0;
            text.Piece(" ", isNumbered ? archive : Archives.NumberOf(work)).Stop();
            text.Piece(" Preprint posted online ", DateForm.MonthFirst(work.Issued)).Stop();
        }
        else if (WorkForm.IsTalk(work))
        {
            text.Piece(" Paper presented at: ", work.Details.Event);
            text.Piece("; ", DateForm.MonthFirst(DateForm.Dated(work))).Piece("; ", work.Details.EventPlace ?? work.Place?.Plain).Stop();
        }
        else if (work.EntryType == "patent")
        {
            text.Piece(" ", PatentForm.Write(work, "US", "patent")).Stop();
            text.Piece(" ", DateForm.MonthFirst(work.Issued)).Stop();
        }
        else if (WorkForm.IsWebPage(work))
        {
            text.Piece(" ", WorkForm.Publisher(work)).Stop();
            text.Piece(" ", DateForm.MonthFirst(work.Issued)).Stop();
        }
        else
        {
            RichText? publisher = WorkForm.Publisher(work);
            text.Piece(" ", publisher).Piece(publisher is null ? " " : "; ", DateForm.Year(work))
                .Piece(":", isPart || work.EntryType == "inbook" ? WorkForm.HyphenPages(work) : null).Stop();
            text.Piece(" ", KindForm.HasOwnNumber(work) ? KindForm.ReportNumber(work, " ") : null).Stop();
        }
    }
}
