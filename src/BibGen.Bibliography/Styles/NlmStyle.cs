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
        bool editorsLead = work.Authors.IsEmpty && !work.Editors.IsEmpty && !WorkForm.IsPart(work);
        line.Sentence(editorsLead ? NlmNames.WriteEditors(work.Editors, MostNames) : NlmNames.Write(work.Authors, MostNames));
        line.Sentence(WorkForm.FullTitle(work), TitleNote(work));

        if (WorkForm.IsInSerial(work))
            WriteSerial(line, work);
        else
            WriteMonograph(line, work);

        if (_isVancouver)
            line.Word(string.Join(" ",
                new[] { work.Doi is { } doi ? "doi:" + doi : WorkForm.Address(work) is { } page ? "Available from: " + page : null, work.Pmid is null ? null
                : $"PubMed PMID: {work.Pmid}." }.Where(text => text is not null)));
        else if (work.Doi is not null)
            line.Sentence("doi: " + work.Doi);
        else if (WorkForm.Address(work) is { } address)
            line.Word("Available from: " + address);
        return line.ToRichText();
    }

    private void WriteSerial(ReferenceLine line, Work work)
    {
        line.Sentence(work.ContainerShort is { } shortTitle ? new RichText(shortTitle) : work.Container);

        string source = NlmDate.Write(work.Issued);
        if (work.Volume is not null || work.Issue is not null)
            source += ";" + work.Volume + (work.Issue is null ? "" : $"({work.Issue})");
        if ((work.Pages ?? work.ArticleNumber) is { } location)
            source += ":" + Pages(location);
        line.Sentence(source);
    }

    private void WriteMonograph(ReferenceLine line, Work work)
    {
        if (WorkForm.IsPart(work))
        {
            line.Word("In:");
            line.Sentence(NlmNames.WriteEditors(work.Editors, MostNames));
            line.Sentence(work.Container);
        }

        if (WorkForm.Preprint(work) is { } preprint)
            line.Sentence(preprint + " [Preprint]");
        if (work.Volume is not null)
            line.Sentence("Vol. " + work.Volume);
        line.Sentence(WorkForm.Version(work) ?? "");
        line.Sentence(WorkForm.Edition(work));
        line.Sentence(Imprint(work));
        if (work.Details.Number is { } number && work.EntryType is "report" or "patent" or "standard")
            line.Sentence((work.EntryType switch { "report" => "Report No.: ", "patent" => "Patent ", _ => "Standard No.: " }) + number);
        if (work.Series is not null)
            line.Sentence(Series(work));
        if (work.Pages is not null)
            line.Sentence("p. " + Pages(work.Pages));
    }

    /// <summary><c>(Title; no. 3)</c> (Citing Medicine, chapter 2, series).</summary>
    private static RichText Series(Work work)
    {
        RichTextBuilder text = new RichTextBuilder().Append("(").Append(work.Series!);
        if (work.Details.Number is { } number && work.EntryType is not ("report" or "patent" or "standard"))
            text.Append("; no. ").Append(number);
        return text.Append(")").ToRichText();
    }

    private string Pages(string pages) => _isVancouver ? NlmPages.Write(pages).Replace('-', '–') : NlmPages.Write(pages);

    /// <summary><c>Place: Publisher; Date</c>, of which any part may be missing.</summary>
    private static RichText Imprint(Work work)
    {
        var text = new RichTextBuilder();
        if (work.Place is not null)
            text.Append(work.Place);
        if (work.Publisher is not null)
            text.Append(text.Length > 0 ? ": " : "").Append(work.Publisher);
        if (NlmDate.Write(work.Issued) is { Length: > 0 } date)
            text.Append(text.Length > 0 ? "; " : "").Append(date);
        if (work.Doi is null && NlmDate.Write(work.Details.Accessed) is { Length: > 0 } visit)
            text.Append(text.Length > 0 ? " " : "").Append("[cited ").Append(visit).Append("]");
        return text.ToRichText();
    }

    private static string TitleNote(Work work) => work.EntryType switch
    {
        "thesis" => work.Record.Type == "mastersthesis" || work.Record.ValueOf("type") is "mathesis" ? " [master's thesis]" : " [dissertation]",
        "online" => " [Internet]",
        "dataset" => " [dataset]",
        "software" => " [software]",
        "patent" => " [patent]",
        _ => "",
    };
}
