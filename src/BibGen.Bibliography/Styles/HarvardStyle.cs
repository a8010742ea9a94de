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
        bool isPart = WorkForm.IsPart(work);
        bool isSerial = WorkForm.IsInSerial(work);
        Names.WriteLeading(text, work, " (ed.)", " (eds.)");
        if (text.Length == 0)
            text.Piece("", WorkForm.FullTitle(work), "", TextStyles.Italic);
        bool hasTitle = work.Authors.IsEmpty && (isPart || work.Editors.IsEmpty);
        text.Piece(" (", WorkForm.Year(work) ?? "no date", ")");
        if (!hasTitle && (isSerial || isPart))
            text.Quoted(" ", WorkForm.FullTitle(work), ",");
        else if (!hasTitle)
            text.Piece(" ", WorkForm.FullTitle(work), "", TextStyles.Italic);

        if (isSerial)
            WriteSerial(text, work);
        else
            WriteMonograph(text, work, isPart);
        text.Piece(" Available at: ", WorkForm.Address(work));
        if (work.Doi is null && WorkForm.Address(work) is not null)
            text.Piece(" (Accessed: ", WorkForm.Accessed(work, isDayFirst: true), ")");
        return text.Stop().ToRichText();
    }

    private static void WriteSerial(RichTextBuilder text, Work work)
    {
        text.Piece(" ", WorkForm.FullContainer(work), "", TextStyles.Italic).Piece(", ", work.Volume).Piece(work.Volume is null ? ", (" : "(", work.Issue, ")");
        WritePages(text, work).Stop();
    }

    private static void WriteMonograph(RichTextBuilder text, Work work, bool isPart)
    {
        if (isPart)
        {
            text.Words(" in ");
            Editors.WriteEditors(text, work, " (ed.) ", " (eds.) ");
            text.Piece("", work.Container, "", TextStyles.Italic);
        }

        text.Stop().Piece(" ", WorkForm.Edition(work)).Stop();
        text.Piece(" ", WorkForm.Version(work)).Stop();
        text.Piece(" ", WorkForm.Preprint(work), " [Preprint]").Stop();
        text.Piece(" ", WorkForm.Kind(work)).Stop();
        text.Piece(" ", work.Place).Piece(work.Place is null ? " " : ": ", work.Publisher);
        if (isPart)
            WritePages(text, work);
        text.Stop();
    }

    private static RichTextBuilder WritePages(RichTextBuilder text, Work work) =>
        text.Piece(work.Pages is null ? ", " : WorkForm.HasPageRange(work) ? ", pp. " : ", p. ", WorkForm.Pages(work, PageRangeForm.Full));
}
