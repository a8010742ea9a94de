using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Pages;

namespace BibGen.Styles;

/// <summary>Publication Manual of the American Psychological Association, 7th edition, chapters 9 and 10. Titles keep the capitals of the file.</summary>
internal sealed class ApaStyle : ReferenceStyle
{
    private static readonly NameFormat Names =
        new(NameOrder.FamilyFirst, Initials.Spaced, ", ", ", & ", ", & ", Most: 20, Shown: 19, "et al.", ShowsLast: true);
    private static readonly NameFormat Editors = new(NameOrder.GivenFirst, Initials.Spaced, ", ", " & ", ", & ", Most: 20, Shown: 19, "et al.");

    /// <inheritdoc/>
    public override string Name => "apa";

    /// <inheritdoc/>
    public override RichText Write(Work work)
    {
        var text = new RichTextBuilder();
        bool isPart = WorkForm.IsPart(work);
        bool isSerial = WorkForm.IsInSerial(work);
        Names.WriteLeading(text, work, " (Ed.)", " (Eds.)");
        bool hasNames = text.Length > 0;
        if (!hasNames)
            WriteTitle(text, work, isSerial || isPart);
        text.Stop().Piece(" (", WorkForm.Year(work) ?? "n.d.", ").");
        if (hasNames)
            WriteTitle(text, work, isSerial || isPart);
        text.Stop();
        if (isSerial)
            WriteSerial(text, work);
        else
            WriteMonograph(text, work, isPart);
        if (work.Issued is null && work.Doi is null && WorkForm.Address(work) is not null)
            text.Piece(" Retrieved ", WorkForm.Accessed(work, isDayFirst: false), ", from");
        return text.Piece(" ", WorkForm.Address(work)).ToRichText();
    }

    private static void WriteTitle(RichTextBuilder text, Work work, bool isPart)
    {
        text.Piece(" ", WorkForm.FullTitle(work), "", isPart ? TextStyles.None : TextStyles.Italic);
        if (!isPart)
        {
            text.Piece(" (", WorkForm.Edition(work) is { Length: > 0 } edition ? edition + "." : null, ")");
            text.Piece(" (", WorkForm.Preprint(work) ?? WorkForm.Version(work), ")").Piece(" [", WorkForm.Kind(work), "]");
        }
    }

    private static void WriteSerial(RichTextBuilder text, Work work)
    {
        text.Piece(" ", WorkForm.FullContainer(work), "", TextStyles.Italic).Piece(", ", work.Volume, "", TextStyles.Italic);
        text.Piece(work.Volume is null ? ", (" : "(", work.Issue, ")").Piece(", ", WorkForm.Pages(work, PageRangeForm.Full)).Stop();
    }

    private static void WriteMonograph(RichTextBuilder text, Work work, bool isPart)
    {
        if (isPart)
        {
            text.Words(" In ");
            Editors.WriteEditors(text, work, " (Ed.), ", " (Eds.), ");
            text.Piece("", work.Container, "", TextStyles.Italic);
            text.Piece(WorkForm.HasPageRange(work) ? " (pp. " : " (p. ", WorkForm.Pages(work, PageRangeForm.Full), ")").Stop();
        }

        text.Piece(" ", work.Publisher).Stop();
    }
}
