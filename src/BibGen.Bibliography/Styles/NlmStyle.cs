using BibGen.Model;
using BibGen.Text;

namespace BibGen.Styles;

/// <summary>
/// References as PubMed and the NLM's "Citing Medicine" (2nd edition) write them:
/// <c>De Bock K, Mazzone M. Title. Nat Rev Clin Oncol. 2011 May 31;8(7):393-404. doi: 10.1038/nrclinonc.2011.83.</c>
/// </summary>
internal sealed class NlmStyle : ReferenceStyle
{
    private readonly bool _isVancouver;

    /// <summary>PubMed's form; or the form of lists of references (ICMJE, "Vancouver"): six names, en dashes, no label before a DOI's number.</summary>
    public NlmStyle(bool isVancouver) => _isVancouver = isVancouver;

    /// <inheritdoc/>
    public override string Name => _isVancouver ? "vancouver" : "nlm";

    private int MostNames => _isVancouver ? 6 : NlmNames.Most;

    /// <inheritdoc/>
    public override RichText Write(Work work)
    {
        var line = new ReferenceLine();
        line.Sentence(NlmNames.WriteLeading(work, MostNames));
        line.Sentence(NlmTitle.Write(work));
        if (WorkForm.IsInSerial(work))
            WriteSerial(line, work);
        else
            WriteMonograph(line, work);
        line.Sentence(NlmTitle.Language(work));
        line.Sentence(Erratum(work));
        WriteAddress(line, work);
        return line.ToRichText();
    }

    private void WriteAddress(ReferenceLine line, Work work)
    {
        string? address = WorkForm.Address(work);
        if (work.Doi is null)
            line.Word(address is null ? "" : "Available from: " + address);
        else if (_isVancouver)
            line.Word("doi:" + work.Doi);
        else
            line.Sentence("doi: " + work.Doi);
        if (_isVancouver && work.Pmid is not null)
            line.Word($"PubMed PMID: {work.Pmid}.");
    }

    /// <summary>What is accepted and has not appeared is forthcoming (chapter 11).</summary>
    private void WriteSerial(ReferenceLine line, Work work)
    {
        line.Sentence(WorkForm.ShortContainer(work));
        string source = TitleText.Capitalized(NlmDate.Write(work.Issued))!;
        if (work.Doi is null && work.Details.PublicationState is "inpress" or "forthcoming")
            source = $"Forthcoming {source}".TrimEnd();
        if (work.Volume is { Length: > 0 } || work.Issue is { Length: > 0 })
            source += (source.Length > 0 ? ";" : "") + work.Volume + (work.Issue is { Length: > 0 } issue ? $"({issue})" : "");
        if ((work.Pages ?? work.ArticleNumber) is { } location)
            source += IsNewspaperPage(work, location) ? $";Sect. {location[0]}:{location.Substring(1)}" : (source.Length > 0 ? ":" : "") + Pages(location);
        if (Visit(work) is { } visit)
            source += (source.Length > 0 ? " " : "") + visit;
        line.Sentence(source);
    }

    /// <summary>A page of a newspaper's section: <c>2002 Aug 12;Sect. A:2</c> (chapter 8).</summary>
    private static bool IsNewspaperPage(Work work, string page) => work is { Volume: null, Issue: null, Issued.Start.Day: > 0 }
        && page.Length is 2 or 3 && page[0] is >= 'A' and <= 'Z' && page.Skip(1).All(char.IsDigit);

    private void WriteMonograph(ReferenceLine line, Work work)
    {
        if (WorkForm.IsPart(work))
            WriteBook(line, work);
        if (Archives.NumberOf(work) is { } preprint)
            line.Sentence(preprint + " [Preprint]");
        if (WorkForm.MainTitle(work) is null)
            line.Sentence(BookForm.Volume(work) is { } volume ? "Vol. " + volume : "");
        line.Sentence(BookForm.Version(work) ?? "");
        line.Sentence(BookForm.Edition(work));
        line.Sentence(NlmNames.WriteTranslators(work, MostNames));
        line.Sentence(KindForm.Report(work) is { } kind && kind != "Technical Report" ? kind : WorkForm.Manuscript(work) ?? "");
        if (work.EntryType == "patent")
            line.Sentence(PatentForm.WriteInFull(work));
        if (WorkForm.IsTalk(work))
            line.Sentence(new RichTextBuilder().Append("Paper presented at: ").Append(Event(work)).ToRichText());
        else
            line.Sentence(Imprint(work));
        if (KindForm.HasOwnNumber(work) && work.EntryType != "patent")
            line.Sentence((work.EntryType == "report" ? "Report No.: " : "Standard No.: ") + work.Details.Number);
        string chapter = work.EntryType == "inbook" ? WorkForm.Chapter(work, "Chapter ") ?? "" : "";
        line.Sentence(chapter + (work.Pages is null ? "" : $"{(chapter.Length > 0 ? "; " : "")}p. {Pages(work.Pages)}"));
        if (BookForm.Series(work, "; no. ", "; vol. ") is { } series)
            line.Sentence(new RichTextBuilder().Append("(").Append(series).Append(")").ToRichText());
    }

    /// <summary>The book or the proceedings that it is a part of, with the conference where the title does not say it (chapter 3).</summary>
    private void WriteBook(ReferenceLine line, Work work)
    {
        line.Word("In:");
        line.Sentence(NlmNames.WriteEditors(work.Editors, MostNames));
        if (WorkForm.MainTitle(work) is { } main)
            line.Sentence(new RichTextBuilder().Append(main).Append(work.Volume is { } volume ? $". Vol. {volume}, " : ". ").Append(WorkForm.Book(work)!)
                .ToRichText());
        else
            line.Sentence(WorkForm.Book(work));
        if (Event(work) is { Plain.Length: > 0 } meeting)
            line.Sentence(meeting);
    }

    /// <summary><c>5th European Conference on Genetic Programming; 2002 Apr 3-5; Kinsale, Ireland</c>; empty when none of it is known.</summary>
    private static RichText Event(Work work)
    {
        var text = new RichTextBuilder();
        RichText? name = work.Details.Event;
        bool isNamed = name is not null && WorkForm.Book(work)?.Plain.IndexOf(name.Plain, StringComparison.OrdinalIgnoreCase) >= 0;
        text.Piece("", isNamed ? null : name);
        IssuedDate? date = work.Details.EventDate ?? (WorkForm.IsTalk(work) ? work.Issued : null);
        return text.Piece("; ", NlmDate.Write(date)).Piece("; ", work.Details.EventPlace).ToRichText();
    }

    private string Pages(string pages) => _isVancouver ? NlmPages.Write(pages).Replace('-', '–') : NlmPages.Write(pages);

    /// <summary><c>Place: Publisher; Date</c>, of which any part may be missing.</summary>
    private static RichText Imprint(Work work)
    {
        var text = new RichTextBuilder();
        RichText? publisher = WorkForm.Publisher(work);
        text.Piece("", work.EntryType == "patent" ? null : work.Place).Piece(": ", Archives.NameOf(work) is null ? publisher : null);
        return text.Piece("; ", NlmDate.Write(work.Issued)).Piece(" ", Visit(work)).ToRichText();
    }

    /// <summary>The day of the visit; nothing for what has a DOI.</summary>
    private static string? Visit(Work work) => work.Doi is null && NlmDate.Write(work.Details.Accessed) is { Length: > 0 } visit ? $"[cited {visit}]" : null;

    /// <summary>Notes that say where an erratum or a retraction stands belong to the reference (ICMJE's sample references); others do not.</summary>
    private static string Erratum(Work work) => work.Details.Note is { } note
        && (note.StartsWith("Erratum", StringComparison.OrdinalIgnoreCase) || note.StartsWith("Retraction in", StringComparison.OrdinalIgnoreCase)) ? note : "";
}
