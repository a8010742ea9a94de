using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Pages;

namespace BibGen.Styles;

/// <summary>Nature's formatting guide for references.</summary>
internal sealed class NatureStyle : ReferenceStyle
{
    private static readonly NameFormat Names =
        new(NameOrder.FamilyFirst, Initials.Spaced, ", ", " & ", " & ", Most: 5, Shown: 1, "et al.", IsEtAlItalic: true);

    /// <inheritdoc/>
    public override string Name => "nature";

    /// <inheritdoc/>
    public override RichText Write(Work work)
    {
        var text = new RichTextBuilder();
        Names.WriteLeading(text, work, " (ed.)", " (eds)");
        bool isBook = !WorkForm.IsInSerial(work) && !WorkForm.IsPart(work) && !IsElectronic(work)
            && work.EntryType is not ("patent" or "thesis" or "unpublished");
        text.Stop();
        if (isBook && WorkForm.MainTitle(work) is { } main)
            text.Piece(" ", main, "", TextStyles.Italic).Piece(" vol. ", work.Volume).Append(":");
        text.Piece(" ", WorkForm.OriginalTitle(work), "", isBook ? TextStyles.Italic : TextStyles.None);
        if (isBook)
            WriteAdditions(text, work, hasVolume: WorkForm.MainTitle(work) is null);
        else if (WorkForm.IsTalk(work) || IsElectronic(work))
            text.Piece(", ", BookForm.Version(work)?.Replace("Version ", "version "));
        text.Stop();
        if (IsElectronic(work))
            WriteElectronic(text, work);
        else if (WorkForm.IsInSerial(work))
            WriteSerial(text, work);
        else
            WriteMonograph(text, work);
        return text.ToRichText();
    }

    /// <summary>What has an address and no printed place: preprints, data, programs, pages of the web.</summary>
    private static bool IsElectronic(Work work) => !WorkForm.IsInSerial(work) && !WorkForm.IsPart(work)
        && (Archives.NameOf(work) is not null || (work.EntryType is "dataset" or "software" or "online" && WorkForm.Address(work) is not null));

    /// <summary><c>Preprint at https://… (2017).</c>, <c>figshare https://… (2014).</c></summary>
    private static void WriteElectronic(RichTextBuilder text, Work work)
    {
        string? address = WorkForm.Address(work);
        if (Archives.NumberOf(work) is { } number)
            text.Words(" Preprint at").Piece(" ", address?.IndexOf(Archives.IdOf(work)!, StringComparison.OrdinalIgnoreCase) >= 0 ? null : number)
                .Piece(" ", address);
        else
            text.Piece(" ", WorkForm.Publisher(work), "", TextStyles.Italic).Piece(" ", address);
        text.Piece(" (", DateForm.Year(work), ")").Stop();
    }

    private static void WriteSerial(RichTextBuilder text, Work work)
    {
        string? pages = WorkForm.Pages(work, PageRangeForm.Full);
        text.Piece(" ", WorkForm.ShortContainer(work), "", TextStyles.Italic);
        if ((pages ?? work.Volume ?? work.Issue) is null && WorkForm.Address(work) is { } address)
        {
            text.Append(" ").Append(address).Piece(" (", DateForm.Year(work), ")").Stop();
            return;
        }

        text.Piece(" ", work.Volume ?? (work.Issue is { } issue ? "no. " + issue : null), "", TextStyles.Bold);
        text.Piece(work.Volume is null && work.Issue is null ? " " : ", ", pages).Piece(" (", DateForm.Year(work), ")").Stop();
        if (pages is null)
            text.Piece(" ", WorkForm.Address(work));
    }

    /// <summary>Edition, volume, series and translators after the title of a book.</summary>
    private static void WriteAdditions(RichTextBuilder text, Work work, bool hasVolume)
    {
        string edition = BookForm.Edition(work);
        text.Piece(", ", edition.EndsWith(" ed", StringComparison.Ordinal) ? edition + "n" : edition)
            .Piece(", vol. ", hasVolume ? BookForm.Volume(work) : null);
        text.Piece(", ", BookForm.Version(work)?.Replace("Version ", "version ")).Piece(", ", KindForm.ReportNumber(work, " ") ?? KindForm.Standard(work));
        text.Piece(", ", BookForm.Series(work, " no. ", " vol. "));
        if (work.Details.Translators.IsEmpty)
            return;
        text.Words(" (transl. ");
        Names.Write(text, work.Details.Translators);
        text.Append(")");
    }

    private static void WriteMonograph(RichTextBuilder text, Work work)
    {
        if (WorkForm.IsPart(work))
            WritePart(text, work);
        if (work.EntryType == "inbook")
            text.Piece(" ", WorkForm.Chapter(work, "Ch. ")).Piece(work.Chapter is null ? " " : ", ", WorkForm.Pages(work, PageRangeForm.Full));
        if (work.EntryType == "patent")
            text.Piece(" ", PatentForm.Write(work, "US", "patent")).Piece(" (", DateForm.Year(work), ")");
        else if (WorkForm.IsTalk(work))
            text.Piece(" ", work.Details.Event, "", TextStyles.Italic).Piece(", ", work.Details.EventPlace ?? work.Place?.Plain)
                .Piece(" (", DateForm.Year(work), ")");
        else
            WriteImprint(text, work);
        text.Stop();
        if (WorkForm.Pages(work, PageRangeForm.Full) is null)
            text.Piece(" ", WorkForm.Address(work));
    }

    private static void WritePart(RichTextBuilder text, Work work)
    {
        text.Piece(" in ", WorkForm.MainTitle(work), "", TextStyles.Italic).Piece(" vol. ", WorkForm.MainTitle(work) is null ? null : work.Volume);
        text.Piece(WorkForm.MainTitle(work) is null ? " in " : ": ", WorkForm.Book(work), "", TextStyles.Italic);
        WriteAdditions(text, work, hasVolume: WorkForm.MainTitle(work) is null);
        if (!work.Editors.IsEmpty)
        {
            text.Append(work.Editors.Persons.Count == 1 && !work.Editors.HasOthers ? " (ed. " : " (eds ");
            Names.Write(text, work.Editors);
            text.Append(")");
        }

        text.Piece(" ", WorkForm.Pages(work, PageRangeForm.Full));
    }

    private static void WriteImprint(RichTextBuilder text, Work work)
    {
        var imprint = new RichTextBuilder();
        imprint.Piece("", KindForm.Thesis(work, "PhD thesis") ?? WorkForm.Manuscript(work)).Piece(", ", WorkForm.Publisher(work)).Piece(", ", work.Place)
            .Piece(", ", DateForm.Year(work));
        text.Piece(" (", imprint.ToRichText(), ")");
    }
}
