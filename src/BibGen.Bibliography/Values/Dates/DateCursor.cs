using System.Globalization;

namespace BibGen.Values.Dates;

/// <summary>A place in the text of a date, and what stands there.</summary>
internal ref struct DateCursor(ReadOnlySpan<char> text)
{
    /// <summary>The whole text.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>The place.</summary>
    public int At { get; set; }

    /// <summary>The text from here.</summary>
    public readonly ReadOnlySpan<char> Rest => Text.Slice(At);

    /// <summary>Whether <paramref name="c"/> stands here.</summary>
    public readonly bool StartsWith(char c) => At < Text.Length && Text[At] == c;

    /// <summary>Whether the <paramref name="count"/> characters from <paramref name="start"/> on are all <c>X</c>, which leaves a digit open.</summary>
    public readonly bool IsOpen(int start, int count) => Rest.Slice(start, count).TrimStart('X').IsEmpty;

    /// <summary>Length of the run of letters and digits here: what stands in the place of a year, a month or a day.</summary>
    public readonly int RunLength()
    {
        int end = At;
        while (end < Text.Length && char.IsLetterOrDigit(Text[end]) && !(Text[end] == 'T' && end > At))
            end++;
        return end - At;
    }

    /// <summary>The number that <paramref name="count"/> digits make here; -1 when they are not all digits.</summary>
    public readonly int Number(int count)
    {
        int number = 0;
        for (int i = 0; i < count; i++)
        {
            int digit = DigitAt(At + i);
            if (digit < 0)
                return -1;
            number = (number * 10) + digit;
        }

        return number;
    }

    /// <summary>The digit at <paramref name="at"/>, of any script as for biber (<c>१९८७</c>); -1 when there is none.</summary>
    public readonly int DigitAt(int at)
    {
        if (at >= Text.Length)
            return -1;
        char c = Text[at];
        if (c < 128)
            return c is >= '0' and <= '9' ? c - '0' : -1;
        return CharUnicodeInfo.GetDecimalDigitValue(c);
    }
}
