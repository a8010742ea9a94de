using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Pages;

namespace BibGen.Styles;

/// <summary>AMA Manual of Style, 11th edition, chapter 3.</summary>
internal sealed class AmaStyle : ReferenceStyle
{
    private static readonly NameFormat Names = new(NameOrder.FamilyFirst, Initials.Compact, " ", ", ", ", ", Most: 6, Shown: 3, "et al");

    /// <inheritdoc/>
    public override string Name => "ama";

    /// <inheritdoc/>
    public override RichText Write(Work work)
    {
        var text = new RichTextBuilder();
        Names.WriteLeading(text, work, ", ed", ", eds");
        text.Stop();
        bool isAlone = !WorkForm.IsInSerial(work) && !WorkForm.IsPart(work);
        text.Piece(" ", WorkForm.FullTitle(work), "", isAlone ? TextStyles.Italic : TextStyles.None).Stop();
        if (WorkForm.IsInSerial(work))
            WriteSerial(text, work);
        else
            WriteMonograph(text, work);
        if (work.Doi is null)
            text.Piece(" Accessed ", WorkForm.Accessed(work, isDayFirst: false)).Stop();
        return text.Piece(" ", work.Doi is { } doi ? "doi:" + doi : WorkForm.Address(work)).ToRichText();
    }

    private static void WriteSerial(RichTextBuilder text, Work work)
    {
        text.Piece(" ", WorkForm.ShortContainer(work), "", TextStyles.Italic).Stop();
        text.Piece(" ", WorkForm.Year(work));
        text.Piece(";", work.Volume).Piece("(", work.Issue, ")").Piece(":", WorkForm.Pages(work, PageRangeForm.Full)?.Replace('–', '-')).Stop();
    }

    private static void WriteMonograph(RichTextBuilder text, Work work)
    {
        if (WorkForm.IsPart(work))
        {
            text.Words(" In: ");
            Names.WriteEditors(text, work, ", ed. ", ", eds. ");
            text.Piece("", work.Container, "", TextStyles.Italic).Stop();
        }

        text.Piece(" ", WorkForm.Edition(work)).Stop();
        text.Piece(" ", WorkForm.Version(work)).Stop();
        text.Piece(" ", WorkForm.Preprint(work), ". Preprint").Stop();
        text.Piece(" ", WorkForm.Kind(work)).Stop();
        text.Piece(" ", work.Publisher).Piece(work.Publisher is null ? " " : "; ", WorkForm.Year(work))
            .Piece(":", WorkForm.IsPart(work) ? WorkForm.Pages(work, PageRangeForm.Full)?.Replace('–', '-') : null).Stop();
    }
}
