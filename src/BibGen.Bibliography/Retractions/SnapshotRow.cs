using System.Globalization;
using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Identifiers;

namespace BibGen.Retractions;

/// <summary>Reads the cells of a row of a snapshot.</summary>
internal readonly ref struct SnapshotRow(ReadOnlySpan<char> source, List<CsvCell> cells, int[] places)
{
    private readonly ReadOnlySpan<char> _source = source;

    /// <summary>The DOI of the work; null without one. Retraction Watch writes <c>unavailable</c> where there is none.</summary>
    public string? ReadDoi(ref RetractionProblem? problem)
    {
        if (IsNothing(Raw(SnapshotColumn.Doi)))
            return null;
        string text = Text(SnapshotColumn.Doi);
        string? doi = Doi.Read(text).Value;
        if (doi is null)
            problem ??= ProblemOf(SnapshotColumn.Doi, $"the DOI '{Excerpt.Of(text)}' is malformed");
        return doi;
    }

    /// <summary>The PubMed identifier of the work; null without one. Retraction Watch writes <c>0</c> where there is none.</summary>
    public string? ReadPmid(ref RetractionProblem? problem)
    {
        ReadOnlySpan<char> digits = Raw(SnapshotColumn.Pmid);
        if (IsNothing(digits))
            return null;
        if (digits.Length <= 8 && Ascii.CountDigits(digits) == digits.Length && digits[0] != '0')
            return digits.ToString();
        problem ??= ProblemOf(SnapshotColumn.Pmid, $"the PubMed identifier '{Excerpt.Of(Text(SnapshotColumn.Pmid))}' is no number of 1 to 8 digits");
        return null;
    }

    /// <summary>
    /// What the notice says: compared whole, since "retraction" and "reinstatement" are not to be guessed. Null for another word; a row without one is a
    /// retraction, as the file is a list of those.
    /// </summary>
    public RetractionNature? ReadNature(ref RetractionProblem? problem)
    {
        ReadOnlySpan<char> nature = Raw(SnapshotColumn.Nature);
        if (nature.Length == 0 || Is(nature, "Retraction"))
            return RetractionNature.Retraction;
        if (Is(nature, "Expression of concern"))
            return RetractionNature.ExpressionOfConcern;
        if (Is(nature, "Correction"))
            return RetractionNature.Correction;
        if (Is(nature, "Reinstatement"))
            return RetractionNature.Reinstatement;
        problem = ProblemOf(SnapshotColumn.Nature,
            $"the nature '{Excerpt.Of(Text(SnapshotColumn.Nature))}' is none of Retraction, Expression of concern, Correction, Reinstatement");
        return null;
    }

    /// <summary>The whole row.</summary>
    public RetractionEntry ReadEntry(string? doi, string? pmid, RetractionNature nature, ref RetractionProblem? problem) =>
        new(doi, pmid, nature, ReadDate(ref problem), ReadReason(), ReadNotice()) { Source = Text(SnapshotColumn.Source) };

    /// <summary>The text of a cell; empty when the row does not have it.</summary>
    private string Text(SnapshotColumn column) => places[(int)column] is var place && place >= 0 && place < cells.Count ? cells[place].Text(_source) : "";

    private ReadOnlySpan<char> Raw(SnapshotColumn column) => places[(int)column] is var place && place >= 0 && place < cells.Count ? cells[place].Raw(_source)
        : default;

    /// <summary>
    /// Retraction Watch writes "8/1/2011 0:00", the month first; what is in another form stands as it is, and is no date. A date that cannot be is empty.
    /// </summary>
    private string ReadDate(ref RetractionProblem? problem)
    {
        ReadOnlySpan<char> date = Raw(SnapshotColumn.Date);
        if (IsNothing(date))
            return "";
        int blank = date.IndexOf(' ');
        if (blank > 0 && date.Slice(blank + 1).TrimStart() is { Length: > 0 } time && Ascii.CountDigits(time) is 1 or 2)
            date = date.Slice(0, blank);
        if (MonthFirst(date) is { } iso)
            return iso;
        if (IsIso(date))
            return date.ToString();
        problem ??= ProblemOf(SnapshotColumn.Date,
            $"the date '{Excerpt.Of(Text(SnapshotColumn.Date))}' is neither as 2013-02-01 nor, the month first, as 2/1/2013");
        return IsImpossible(date) ? "" : date.ToString();
    }

    /// <summary>Whether three numbers are no day in any order of them: what cannot be is not repeated.</summary>
    private static bool IsImpossible(ReadOnlySpan<char> date)
    {
        string[] parts = date.ToString().Split('-', '/', '.');
        if (parts.Length != 3 || !parts.All(part => part.Length is 1 or 2 or 4 && part.All(char.IsDigit)))
            return false;
        ReadOnlySpan<char> first = parts[0].AsSpan(), second = parts[1].AsSpan(), third = parts[2].AsSpan();
        return first.Length == 4 ? DateOf(first, second, third) is null : DateOf(third, first, second) is null && DateOf(third, second, first) is null;
    }

    private static string? MonthFirst(ReadOnlySpan<char> date)
    {
        int first = date.IndexOf('/');
        int last = date.LastIndexOf('/');
        return first is 1 or 2 && last - first is 2 or 3 && date.Length - last == 5
            && DateOf(date.Slice(last + 1), date.Slice(0, first), date.Slice(first + 1, last - first - 1)) is { } day
            ? string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", day.Year, day.Month, day.Day)
            : null;
    }

    private static bool IsIso(ReadOnlySpan<char> date) => date.Length switch
    {
        4 => Number(date) is not null,
        7 => date[4] == '-' && DateOf(date.Slice(0, 4), date.Slice(5), "1".AsSpan()) is not null,
        10 => date[4] == '-' && date[7] == '-' && DateOf(date.Slice(0, 4), date.Slice(5, 2), date.Slice(8)) is not null,
        _ => false,
    };

    /// <summary>The day, when the calendar has it.</summary>
    private static PartialDate? DateOf(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day) =>
        Number(year) is { } y && Number(month) is > 0 and { } m && Number(day) is > 0 and { } d && Values.Dates.Calendar.Has(new PartialDate(y, m, d))
            ? new PartialDate(y, m, d) : null;

    /// <summary>Retraction Watch writes "+Error in Data;+Misconduct by Author;".</summary>
    private string ReadReason()
    {
        string reason = Text(SnapshotColumn.Reason);
        if (reason.Length == 0 || (reason[0] != '+' && reason[reason.Length - 1] != ';'))
            return reason;
        return reason.Trim('+', ';', ' ').Replace("; +", ";+").Replace(";+", "; ");
    }

    private string ReadNotice()
    {
        if (!IsNothing(Raw(SnapshotColumn.Notice)))
        {
            string notice = Text(SnapshotColumn.Notice);
            if (Ascii.CountDigits(notice.AsSpan()) == notice.Length)
                return "PMID " + notice;
            return Doi.Read(notice).Value is { } doi ? "doi: " + doi : notice;
        }

        return IsNothing(Raw(SnapshotColumn.NoticePmid)) ? "" : "PMID " + Text(SnapshotColumn.NoticePmid);
    }

    private RetractionProblem ProblemOf(SnapshotColumn column, string message) => new(cells[places[(int)column]].Span(_source), message);

    private static int? Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char c in digits)
        {
            if (c is < '0' or > '9')
                return null;
            number = (number * 10) + c - '0';
        }

        return digits.Length == 0 ? null : number;
    }

    private static bool IsNothing(ReadOnlySpan<char> text) => text.Length == 0 || (text.Length == 1 && text[0] == '0') || Is(text, "unavailable");

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
