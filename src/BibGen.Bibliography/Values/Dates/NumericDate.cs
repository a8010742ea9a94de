using BibGen.Model;
using BibGen.Text;

namespace BibGen.Values.Dates;

/// <summary>Dates of digits in the order year, month, day: <c>2011/05/31</c>, <c>2011-05-31</c>, <c>20110531</c>.</summary>
internal static class NumericDate
{
    private const int YearLength = 4;
    private const int PartLength = 2;

    /// <summary>
    /// The month or day of <paramref name="text"/> that no year has. Of no kind where there is none, where zeros stand for what is not known, and in any other
    /// text: <c>2011-13</c> may be a range of years.
    /// </summary>
    public static DateProblem ProblemOf(ReadOnlySpan<char> text)
    {
        if (text.Length <= YearLength || !Ascii.IsAllDigits(text.Slice(0, YearLength)))
            return default;
        if (text.Length == YearLength + (2 * PartLength) && Ascii.IsAllDigits(text))
            return ProblemOf(text, new SourceSpan(YearLength, PartLength), new SourceSpan(YearLength + PartLength, PartLength));
        char separator = text[YearLength];
        if (separator != '/' && !(separator == '-' && text.Length == "2011-05-31".Length))
            return default;
        SourceSpan month = DigitsAt(text, YearLength + 1);
        bool hasDay = month.End < text.Length && text[month.End] == separator;
        return month.Length == 0 ? default : ProblemOf(text, month, hasDay ? DigitsAt(text, month.End + 1) : default);
    }

    private static DateProblem ProblemOf(ReadOnlySpan<char> text, SourceSpan month, SourceSpan day) =>
        ProblemOf(Number(text, new SourceSpan(0, YearLength)), Number(text, month), month, Number(text, day), day);

    /// <summary>The month or day that no year has, at its place; a number is 0 where it is not known.</summary>
    public static DateProblem ProblemOf(int year, int month, SourceSpan monthSpan, int day, SourceSpan daySpan)
    {
        if (month > 12)
            return new DateProblem(DateProblemKind.NoSuchMonth, monthSpan.Start, monthSpan.Length);
        return month > 0 && day > 0 && !Calendar.Has(new PartialDate(year, month, day))
            ? new DateProblem(DateProblemKind.NoSuchDay, daySpan.Start, daySpan.Length)
            : default;
    }

    /// <summary>The one or two digits at <paramref name="start"/>; empty where there are none, or more.</summary>
    private static SourceSpan DigitsAt(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
            end++;
        return end - start > PartLength ? new SourceSpan(start, 0) : SourceSpan.FromBounds(start, end);
    }

    private static int Number(ReadOnlySpan<char> text, SourceSpan span) =>
        span.Length == 0 ? 0 : int.Parse(text.Slice(span.Start, span.Length).ToString(), System.Globalization.CultureInfo.InvariantCulture);
}
