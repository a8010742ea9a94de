using BibGen.Text;

namespace BibGen.Values.Pages;

/// <summary>
/// A page in its parts: what stands before its last run of digits, the digits, and what stands after (<c>16:</c> <c>14</c>; <c>436</c>
/// <c>S</c>).
/// </summary>
internal readonly ref struct PageNumber
{
    private const int DigitsAfterComma = 3;

    public PageNumber(ReadOnlySpan<char> page)
    {
        int end = page.Length;
        while (end > 0 && !Ascii.IsDigit(page[end - 1]))
            end--;
        int start = end;
        while (start > 0 && (Ascii.IsDigit(page[start - 1]) || IsThousands(page.Slice(0, end), start)))
            start--;
        Prefix = page.Slice(0, start);
        Digits = page.Slice(start, end - start);
        Suffix = page.Slice(end);
    }

    public ReadOnlySpan<char> Prefix { get; }

    public ReadOnlySpan<char> Digits { get; }

    public ReadOnlySpan<char> Suffix { get; }

    public bool IsAllDigits => Prefix.IsEmpty && Suffix.IsEmpty && !Digits.IsEmpty;

    /// <summary>
    /// Whether <paramref name="last"/> leaves digits out that it shares with this first page: <c>41</c> after <c>1231</c>, <c>8</c>
    /// after <c>S12</c>.
    /// </summary>
    public bool IsAbbreviatedBy(PageNumber last) =>
        last.Prefix.IsEmpty && last.Digits.Length > 0 && last.Digits.Length < Digits.Length && last.Suffix.SequenceEqual(Suffix)
        && (last.Digits.Length <= DigitsAfterComma || last.Digits.IndexOf(',') >= 0 || Digits.IndexOf(',') < 0); // 9,999--1001 is as long.

    /// <summary>The last page in full.</summary>
    public string Complete(PageNumber last) =>
        Prefix.ToString() + Digits.Slice(0, Digits.Length - last.Digits.Length).ToString() + last.Digits.ToString() + last.Suffix.ToString();

    /// <summary>Compares two pages of one numbering; null when they belong to different ones.</summary>
    public int? CompareTo(PageNumber other)
    {
        if (Digits.IsEmpty || other.Digits.IsEmpty || !Suffix.SequenceEqual(other.Suffix) || !Prefix.SequenceEqual(other.Prefix))
            return null;
        ReadOnlySpan<char> a = Digits.TrimStart('0');
        ReadOnlySpan<char> b = other.Digits.TrimStart('0');
        bool hasThousands = a.IndexOf(',') >= 0 || b.IndexOf(',') >= 0;
        if (hasThousands)
            return Digits.IndexOf(',') >= 0 && other.Digits.IndexOf(',') >= 0 && a.Length == b.Length ? a.SequenceCompareTo(b) : null;
        return a.Length != b.Length ? a.Length.CompareTo(b.Length) : a.SequenceCompareTo(b);
    }

    /// <summary>Whether the comma before <paramref name="at"/> parts thousands: <c>11,695</c>.</summary>
    private static bool IsThousands(ReadOnlySpan<char> page, int at) =>
        page[at - 1] == ',' && page.Length - at == DigitsAfterComma && at > 1 && Ascii.IsDigit(page[at - 2]);
}
