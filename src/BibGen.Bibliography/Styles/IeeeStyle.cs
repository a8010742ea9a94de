using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Pages;

namespace BibGen.Styles;

/// <summary>IEEE Reference Guide (2023).</summary>
internal sealed class IeeeStyle : ReferenceStyle
{
    private static readonly string[] Months = ["", "Jan. ", "Feb. ", "Mar. ", "Apr. ", "May ", "Jun. ", "Jul. ", "Aug. ", "Sep. ", "Oct. ", "Nov. ", "Dec. "];
    private static readonly NameFormat Names =
        new(NameOrder.GivenFirst, Initials.Spaced, ", ", " and ", ", and ", Most: 6, Shown: 1, "et al.", IsEtAlItalic: true);

    /// <inheritdoc/>
    public override string Name => "ieee";

    /// <inheritdoc/>
    public override RichText Write(Work work)
    {
        var text = new RichTextBuilder();
        bool isPart = WorkForm.IsPart(work);
        Names.WriteLeading(text, work, ", Ed.", ", Eds.");

        if (WorkForm.IsInSerial(work))
        {
            text.Quoted(", ", WorkForm.FullTitle(work), ",").Piece(" ", WorkForm.ShortContainer(work), "", TextStyles.Italic);
            text.Piece(", vol. ", work.Volume).Piece(", no. ", work.Issue);
            WritePages(text, work).Piece(", ", Date(work));
        }
        else
        {
            WriteMonograph(text, work, isPart);
        }

        if (work.Doi is { } doi)
            text.Piece(", doi: ", doi);
        else if (WorkForm.Address(work) is { } address)
            text.Stop().Piece(" Accessed: ", WorkForm.Accessed(work, isDayFirst: false)).Stop().Words(" [Online]. Available: ").Append(address);
        return text.Last == '/' ? text.ToRichText() : text.Stop().ToRichText();
    }

    private static void WriteMonograph(RichTextBuilder text, Work work, bool isPart)
    {
        if (isPart)
        {
            text.Quoted(", ", WorkForm.FullTitle(work), ",").Piece(" in ", work.Container, "", TextStyles.Italic);
            if (!work.Editors.IsEmpty)
            {
                text.Append(", ");
                Names.WriteEditors(text, work, ", Ed.", ", Eds.");
            }
        }
        else
        {
            text.Piece(", ", WorkForm.FullTitle(work), "", TextStyles.Italic).Piece(", ", WorkForm.Version(work));
        }

        text.Piece(", ", WorkForm.Edition(work) is { Length: > 0 } edition ? edition + "." : null);
        if (isPart && (work.Place ?? work.Publisher) is not null)
            text.Append(",");
        else
            text.Stop();
        text.Piece(" ", WorkForm.Kind(work));
        text.Piece(WorkForm.Kind(work) is null ? " " : ", ", work.Place)
            .Piece(work.Place is not null ? ": " : WorkForm.Kind(work) is null ? " " : ", ", work.Publisher);
        text.Piece((work.Place ?? work.Publisher) is null && WorkForm.Kind(work) is null && !isPart ? " " : ", ", isPart && work.EntryType == "inproceedings"
            ? Date(work) : WorkForm.Year(work));
        if (isPart)
            WritePages(text, work);
        text.Piece(", ", WorkForm.Preprint(work));
    }

    private static RichTextBuilder WritePages(RichTextBuilder text, Work work) =>
        text.Piece(work.Pages is null ? ", Art. no. " : WorkForm.HasPageRange(work) ? ", pp. " : ", p. ", WorkForm.Pages(work, PageRangeForm.Full));

    private static string? Date(Work work) =>
        WorkForm.Year(work) is { } year ? (work.Issued!.Start!.Value.Month is >= 1 and <= 12 and int month ? Months[month] : "") + year : null;
}
