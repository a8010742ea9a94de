using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Pages;

namespace BibGen.Styles;

/// <summary>Publication Manual of the American Psychological Association, 7th edition, chapters 9 and 10. Titles keep the capitals of the file.</summary>
internal sealed class ApaStyle : ReferenceStyle
{
    private static readonly NameFormat Names =
        new(NameOrder.FamilyFirst, Initials.Spaced, ", ", ", & ", ", & ", Most: 20, Shown: 19, "et al.", ShowsLast: true) { IsGroupLastAuthor = true };

    private static readonly NameFormat Editors = new(NameOrder.GivenFirst, Initials.Spaced, ", ", " & ", ", & ", Most: 20, Shown: 19, "et al.");

    /// <inheritdoc/>
    public override string Name => "apa";

    /// <inheritdoc/>
    public override RichText Write(Work work)
    {
        var text = new RichTextBuilder();
        Names.WriteLeading(text, work, " (Ed.)", " (Eds.)");
        bool hasNames = text.Length > 0;
        if (!hasNames)
            WriteTitle(text, work);
        text.Stop().Piece(" (", Date(work), ").");
        if (hasNames)
            WriteTitle(text, work);
        text.Stop();
        if (WorkForm.IsInSerial(work))
            WriteSerial(text, work);
        else
            WriteMonograph(text, work);
        if (work.Issued is null && work.Doi is null && WorkForm.Address(work) is not null)
            text.Piece(" Retrieved ", DateForm.MonthFirst(work.Details.Accessed), ", from");
        text.Piece(" ", WorkForm.Address(work));
        if (work.Details.OriginalDate?.Start is { } original)
            text.Piece(" (Original work published ", DateForm.Number(original), ")"); // 10.2, example 28.
        return text.ToRichText();
    }

    /// <summary>9.13 and 9.14: the day of newspapers, pages of the web and talks; what is accepted is in press.</summary>
    private static string Date(Work work) => DateForm.IsDated(work) && !IsAdvance(work) ? DateForm.YearFirst(DateForm.Dated(work))!
        : DateForm.Year(work) ?? "n.d.";

    /// <summary>Published before it has a volume (10.1, example 7).</summary>
    private static bool IsAdvance(Work work) => WorkForm.IsInSerial(work) && work.Doi is not null
        && (work.Volume ?? work.Issue ?? WorkForm.Pages(work, PageRangeForm.Full)) is null;

    private static void WriteTitle(RichTextBuilder text, Work work)
    {
        bool isPart = WorkForm.IsInSerial(work) || WorkForm.IsPart(work);
        text.Piece(" ", isPart ? WorkForm.OriginalTitle(work) : Volume(work, WorkForm.OriginalTitle(work)), "", isPart ? TextStyles.None : TextStyles.Italic);
        if (isPart)
            return;
        string? archive = Archives.NameOf(work) == "arXiv" || WorkForm.Address(work) is null ? Archives.NumberOf(work) : null;
        string? volume = BookVolume(work) ?? (BookForm.Volumes(work) is { } volumes ? "Vols. 1–" + volumes : null);
        string? chapter = work.EntryType == "inbook" ? WorkForm.Chapter(work, "Chapter ") : null;
        string? pages = work.EntryType == "inbook" ? PagesOf(work) : null;
        text.Piece(" (",
            Joined("; ", TranslatorsOf(work), Number(work), archive,
            Joined(", ", BookForm.EditionStopped(work), volume, BookForm.Version(work), chapter, pages)), ")");
        text.Piece(" [", Description(work), "]");
    }

    /// <summary>
    /// 10.2, example 30; of proceedings in a numbered series as on the society's page on them: <c>The whole: Vol. 2. The part</c>. A series without numbers is
    /// left out, as the society's page on books says.
    /// </summary>
    private static RichText? Volume(Work work, RichText? title)
    {
        RichText? whole = WorkForm.MainTitle(work)
            ?? (BookForm.SeriesNumber(work) is not null && work.EntryType is not ("report" or "patent" or "standard") ? work.Series : null);
        if (whole is null)
            return title;
        string? number = WorkForm.MainTitle(work) is null ? BookForm.SeriesNumber(work) : work.Volume;
        return new RichTextBuilder().Append(whole).Piece(": Vol. ", number).Piece(number is null ? ": " : ". ", title).ToRichText();
    }

    /// <summary>The volume, where the title does not have it.</summary>
    private static string? BookVolume(Work work) => WorkForm.MainTitle(work) is null && BookForm.Volume(work) is { } volume ? "Vol. " + volume : null;

    /// <summary>What kind of work it is, where its title and source do not say (9.21).</summary>
    private static string? Description(Work work) => work.EntryType switch
    {
        "thesis" => Joined(", ", KindForm.Thesis(work, "Doctoral dissertation"), work.Publisher?.Plain),
        "dataset" => "Data set",
        "software" => "Computer software",
        _ when WorkForm.IsTalk(work) => "Conference presentation",
        _ => WorkForm.Manuscript(work),
    };

    /// <summary>Numbers of reports (10.4), patents (11.8) and standards (as the society's page on ISO standards has them).</summary>
    private static string? Number(Work work) => work.EntryType switch
    {
        "patent" => PatentForm.Write(work, "U.S.", "Patent No."),
        "report" when KindForm.HasOwnNumber(work) => KindForm.ReportNumber(work, " No. "),
        "report" => BookForm.Series(work, " No. ", " Vol. ")?.Plain,
        "standard" or "manual" => Standard(KindForm.Standard(work)),
        _ => null,
    };

    /// <summary><c>ISO Standard No. 45001:2018</c> of ISO 45001:2018; numbers of another form stand as they are.</summary>
    private static string? Standard(string? number)
    {
        int blank = number?.IndexOf(' ') ?? -1;
        return number is not null && blank > 1 && blank + 1 < number.Length && number.Take(blank).All(char.IsUpper) && char.IsDigit(number[blank + 1])
            ? $"{number.Substring(0, blank)} Standard No. {number.Substring(blank + 1)}" : number;
    }

    private static void WriteSerial(RichTextBuilder text, Work work)
    {
        text.Piece(" ", WorkForm.FullContainer(work), "", TextStyles.Italic).Piece(", ", work.Volume, "", TextStyles.Italic);
        text.Piece(work.Volume is null ? ", (" : "(", work.Issue, ")");
        text.Piece(WorkForm.HasArticleNumber(work) ? ", Article " : ", ", WorkForm.Pages(work, PageRangeForm.Full)).Stop();
        if (IsAdvance(work))
            text.Words(" Advance online publication.");
    }

    private static void WriteMonograph(RichTextBuilder text, Work work)
    {
        if (WorkForm.IsPart(work))
        {
            text.Words(" In ");
            Editors.WriteEditors(text, work, " (Ed.), ", " (Eds.), ");
            text.Piece("", Volume(work, WorkForm.Book(work)), "", TextStyles.Italic);
            text.Piece(" (", Joined("; ", TranslatorsOf(work), Joined(", ", BookForm.EditionStopped(work), BookVolume(work), PagesOf(work))), ")");
            text.Stop();
        }

        if (Archives.NameOf(work) is { } archive)
            text.Piece(" ", archive).Stop();
        else if (WorkForm.IsTalk(work))
            text.Piece(" ", work.Details.Event).Piece(", ", work.Details.EventPlace ?? work.Place?.Plain).Stop();
        else if (work.EntryType != "thesis" && !IsAuthor(work, work.Publisher))
            text.Piece(" ", WorkForm.Publisher(work)).Stop();
    }

    /// <summary>A publisher who is the author is not written again (9.29).</summary>
    private static bool IsAuthor(Work work, RichText? publisher) =>
        publisher is not null
            && work.Authors.Persons.Any(person => publisher.Plain.Equals(person.Literal ?? person.Family, StringComparison.OrdinalIgnoreCase));

    private static string? PagesOf(Work work) =>
        WorkForm.Pages(work, PageRangeForm.Full) is { } pages
            ? (WorkForm.HasArticleNumber(work) ? "Article " : WorkForm.HasPageRange(work) ? "pp. " : "p. ") + pages : null;

    private static string? TranslatorsOf(Work work)
    {
        if (work.Details.Translators.IsEmpty)
            return null;
        var names = new RichTextBuilder();
        Editors.Write(names, work.Details.Translators);
        return names.ToRichText().Plain + ", Trans.";
    }

    private static string? Joined(string separator, params string?[] parts)
    {
        string joined = string.Join(separator, parts.Where(part => part is { Length: > 0 }));
        return joined.Length == 0 ? null : joined;
    }
}
