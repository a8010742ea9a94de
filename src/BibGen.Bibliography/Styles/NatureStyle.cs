using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Pages;

namespace BibGen.Styles;

/// <summary>Nature's formatting guide for references.</summary>
internal sealed class NatureStyle : ReferenceStyle
{
    private static readonly NameFormat Names = new(NameOrder.FamilyFirst, Initials.Spaced, ", ", " & ", " & ", Most: 5, Shown: 1, "et al.", IsEtAlItalic: true);

    /// <inheritdoc/>
    public override string Name => "nature";

    /// <inheritdoc/>
    public override RichText Write(Work work)
    {
        var text = new RichTextBuilder();
        bool isPart = WorkForm.IsPart(work);
        bool isSerial = WorkForm.IsInSerial(work);
        Names.WriteLeading(text, work, " (ed.)", " (eds)");
        text.Stop().Piece(" ", WorkForm.FullTitle(work), "", isSerial || isPart ? TextStyles.None : TextStyles.Italic).Stop();
        string? pages = WorkForm.Pages(work, PageRangeForm.Full);
        if (isSerial)
        {
            text.Piece(" ", WorkForm.ShortContainer(work), "", TextStyles.Italic).Piece(" ", work.Volume, "", TextStyles.Bold)
                .Piece(work.Volume is null ? " " : ", ", pages);
            text.Piece(" (", WorkForm.Year(work), ")");
        }
        else
        {
            WriteMonograph(text, work, isPart, pages);
        }

        text.Stop();
        return (pages is null ? text.Piece(" ", WorkForm.Address(work)) : text).ToRichText();
    }

    private static void WriteMonograph(RichTextBuilder text, Work work, bool isPart, string? pages)
    {
        if (isPart)
        {
            text.Piece(" in ", work.Container, "", TextStyles.Italic);
            if (!work.Editors.IsEmpty)
            {
                text.Append(work.Editors.Persons.Count == 1 ? " (ed. " : " (eds ");
                Names.Write(text, work.Editors);
                text.Append(")");
            }

            text.Piece(" ", pages);
        }

        var imprint = new RichTextBuilder();
        imprint.Piece("", work.Publisher).Piece(", ", work.Place).Piece(", ", WorkForm.Kind(work)).Piece(", ", WorkForm.Version(work))
            .Piece(", ", WorkForm.Preprint(work)).Piece(", ", WorkForm.Edition(work)).Piece(", ", WorkForm.Year(work));
        text.Piece(" (", imprint.ToRichText(), ")");
    }
}
