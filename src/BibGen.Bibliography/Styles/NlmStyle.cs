using BibGen.Text;
using BibGen.Works;

namespace BibGen.Styles;

/// <summary>
/// References as PubMed and the NLM's "Citing Medicine" (2nd edition) write them:
/// <c>De Bock K, Mazzone M. Title. Nat Rev Clin Oncol. 2011 May 31;8(7):393-404. doi: 10.1038/nrclinonc.2011.83.</c>
/// </summary>
internal sealed class NlmStyle : ReferenceStyle
{
    /// <inheritdoc/>
    public override string Name => "nlm";

    /// <inheritdoc/>
    public override RichText Write(Work work)
    {
        var line = new ReferenceLine();
        bool editorsLead = work.Authors.IsEmpty && !work.Editors.IsEmpty && !IsPart(work);
        line.Sentence(editorsLead ? NlmNames.WriteEditors(work.Editors) : NlmNames.Write(work.Authors));
        line.Sentence(FullTitle(work), TitleNote(work));

        if (IsInSerial(work))
            WriteSerial(line, work);
        else
            WriteMonograph(line, work);

        if (work.Doi is not null)
            line.Sentence("doi: " + work.Doi);
        else if (work.Url is not null)
            line.Word("Available from: " + work.Url);
        return line.ToRichText();
    }

    /// <summary>Part of a journal, magazine or other serial: the source line is <c>Journal. Date;Volume(Issue):Pages.</c></summary>
    private static bool IsInSerial(Work work) =>
        (work.Container is not null || work.ContainerShort is not null) && work.EntryType is "article" or "suppperiodical" or "review" or "periodical";

    /// <summary>Part of a book or of proceedings: the container stands behind "In:".</summary>
    private static bool IsPart(Work work) => work.Container is not null && !IsInSerial(work);

    private static void WriteSerial(ReferenceLine line, Work work)
    {
        line.Sentence(work.ContainerShort is { } shortTitle ? new RichText(shortTitle) : work.Container);

        string source = NlmDate.Write(work.Issued);
        if (work.Volume is not null || work.Issue is not null)
            source += ";" + work.Volume + (work.Issue is null ? "" : $"({work.Issue})");
        if ((work.Pages ?? work.ArticleNumber) is { } location)
            source += ":" + NlmPages.Write(location);
        line.Sentence(source);
    }

    private static void WriteMonograph(ReferenceLine line, Work work)
    {
        if (IsPart(work))
        {
            line.Word("In:");
            line.Sentence(NlmNames.WriteEditors(work.Editors));
            line.Sentence(work.Container);
        }

        if (work.Volume is not null)
            line.Sentence("Vol. " + work.Volume);
        line.Sentence(EditionOf(work.Edition));
        line.Sentence(Imprint(work));
        if (work.EntryType == "report" && work.Issue is not null)
            line.Sentence("Report No.: " + work.Issue);
        if (work.Pages is not null)
            line.Sentence("p. " + NlmPages.Write(work.Pages));
    }

    private static RichText? FullTitle(Work work) => work.Title is null || work.Subtitle is null
        ? work.Title
        : new RichTextBuilder().Append(work.Title).Append(": ").Append(work.Subtitle).ToRichText();

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

    /// <summary>"2" is the second edition; anything else is written as it is, with "ed" when it lacks it.</summary>
    private static string EditionOf(string? edition)
    {
        if (edition is null)
            return "";
        if (int.TryParse(edition, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number))
            return number == 1 ? "" : Ordinal(number) + " ed";
        return edition.IndexOf("ed", StringComparison.OrdinalIgnoreCase) >= 0 ? edition : edition + " ed";
    }

    private static string Ordinal(int number)
    {
        string ending = (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number + ending;
    }
}
