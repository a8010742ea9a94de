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
        bool isPart = WorkForm.IsPart(work);
        Names.WriteLeading(text, work, ", ed", ", eds");
        text.Stop();
        if (isAuthorDate)
            text.Piece(" ", WorkForm.Year(work) ?? "n.d.").Stop();

        RichText? title = WorkForm.FullTitle(work) is { } full ? Capitals(work, full) : null;
        if (isPart || WorkForm.IsInSerial(work))
            text.Quoted(" ", title, ".");
        else
            text.Piece(" ", title, "", TextStyles.Italic).Stop();

        if (WorkForm.IsInSerial(work))
            WriteSerial(text, work);
        else
            WriteMonograph(text, work, isPart);
        if (work.Doi is null)
            text.Piece(" Accessed ", WorkForm.Accessed(work, isDayFirst: false)).Stop();
        return text.Piece(" ", WorkForm.Address(work)).Stop().ToRichText();
    }

    private void WriteSerial(RichTextBuilder text, Work work)
    {
        text.Piece(" ", WorkForm.FullContainer(work), "", TextStyles.Italic).Piece(" ", work.Volume);
        string? pages = WorkForm.Pages(work, PageRangeForm.Chicago);
        if (isAuthorDate)
            text.Piece(" (", work.Issue, ")");
        else
            text.Piece(", no. ", work.Issue).Piece(" (", WorkForm.Year(work), ")");
        text.Piece(work.Volume is null && work.Issue is null ? ", " : ": ", pages).Stop();
    }

    private void WriteMonograph(RichTextBuilder text, Work work, bool isPart)
    {
        if (isPart)
        {
            text.Piece(" In ", Capitals(work, work.Container!), "", TextStyles.Italic);
            if (!work.Editors.IsEmpty)
            {
                text.Append(", edited by ");
                Editors.Write(text, work.Editors);
            }

            text.Piece(", ", WorkForm.Pages(work, PageRangeForm.Chicago)).Stop();
        }

        text.Piece(" ", WorkForm.Edition(work)).Stop();
        text.Piece(" ", WorkForm.Version(work)).Stop();
        text.Piece(" Preprint, ", WorkForm.Preprint(work)).Stop();
        text.Piece(" ", WorkForm.Kind(work)).Stop();
        text.Piece(" ", work.Publisher);
        if (!isAuthorDate)
            text.Piece(work.Publisher is null ? " " : ", ", WorkForm.Year(work));
        text.Stop();
    }

    /// <summary>Other languages have other capitals (18th edition, 11.9).</summary>
    private static RichText Capitals(Work work, RichText title) => work.Language is null || work.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase)
        ? TitleCase.Of(title) : title;
}
