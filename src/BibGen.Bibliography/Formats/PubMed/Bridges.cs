using BibGen.Model;
using BibGen.Values.Dates;
using BibGen.Values.Languages;
using BibGen.Values.Pages;

namespace BibGen.Formats.PubMed;

/// <summary>What identifiers and dates need to be read: the one place where this folder meets the readers of other folders.</summary>
internal static class Bridges
{
    // What NLM writes around an identifier is cut here: the readers of identifiers take ten times as long with it.
    private const string OrcidLabel = "ORCID: ";
    private const int IssnLength = 9;

    /// <summary>The DOI that <paramref name="text"/> is, without resolver or prefix; null when it is none.</summary>
    public static string? Doi(ReadOnlySpan<char> text) => text.IsEmpty ? null : Values.Identifiers.Doi.Read(text.ToString()).Value;

    /// <summary>Pages with every last page in full, separated as written: <c>1231-41</c> is <c>1231-1241</c>.</summary>
    public static string Pages(string text)
    {
        // Nearly all are two numbers; where NLM dropped digits of the last one, they are those of the first.
        int hyphen = text.IndexOf('-');
        if (hyphen < 0)
            return text;
        ReadOnlySpan<char> first = text.AsSpan(0, hyphen), last = text.AsSpan(hyphen + 1);
        if (AllDigits(first) && AllDigits(last))
        {
            int dropped = first.Length - last.Length;
            if (dropped <= 0)
                return text;
            if (last.SequenceCompareTo(first.Slice(dropped)) > 0)
                return text.Insert(hyphen + 1, text.Substring(0, dropped));
        }

        return PageFormat.Normalize(text, PageNotation.Medline);
    }

    /// <summary>The ORCID iD that <paramref name="text"/> ends in, as 0000-0002-1825-0097; null when its form or check digit is wrong.</summary>
    public static string? Orcid(ReadOnlySpan<char> text) =>
        Values.Identifiers.Orcid.Read((text.StartsWith(OrcidLabel.AsSpan(), StringComparison.Ordinal) ? text.Slice(OrcidLabel.Length) : text).ToString()).Value;

    /// <summary>The ISSN in <c>1759-4774 (Print)</c> or <c>EISSN-1759-4774</c>; null when its form or check digit is wrong.</summary>
    public static string? Issn(ReadOnlySpan<char> text) =>
        Values.Identifiers.Issn.Read((text.Length > IssnLength && text[IssnLength] == ' ' ? text.Slice(0, IssnLength) : text).ToString()).Value;

    /// <summary>MEDLINE's language code or an English name as a BCP 47 tag; null when it is not known.</summary>
    public static string? Language(string text) => LanguageTag.Read(text);

    /// <summary>Number of the month whose English name or abbreviation <paramref name="word"/> is; 0 for any other word.</summary>
    public static int Month(ReadOnlySpan<char> word) => MonthNames.Find(word);

    /// <summary>The season that <paramref name="word"/> names.</summary>
    public static Season Season(ReadOnlySpan<char> word) => SeasonNames.Find(word);

    /// <summary>Whether the calendar has the day.</summary>
    public static bool IsDay(int year, int month, int day) => month != 0 && day != 0 && Calendar.Has(new PartialDate(year, month, day));

    /// <summary>Whether <paramref name="text"/> is digits only.</summary>
    public static bool AllDigits(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return !text.IsEmpty;
    }

    /// <summary>Value of up to nine digits.</summary>
    public static int Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char c in digits)
            number = (number * 10) + (c - '0');
        return number;
    }
}
