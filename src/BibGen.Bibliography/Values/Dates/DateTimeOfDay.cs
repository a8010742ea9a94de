namespace BibGen.Values.Dates;

/// <summary>The time of day after a date, <c>T14:34:00.000+05:00</c>. Bibliographies have no use for it, so that it is only passed.</summary>
internal static class DateTimeOfDay
{
    /// <summary>Length of the time with its zone at the start of <paramref name="text"/>, which begins with <c>T</c>; 0 when it is none.</summary>
    /// <remarks>biber wants seconds, and three digits where there is a fraction.</remarks>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        if (!IsPair(text, 1, 23) || !Is(text, 3, ':') || !IsPair(text, 4, 59) || !Is(text, 6, ':') || !IsPair(text, 7, 59))
            return 0;
        int at = 9;
        if (Is(text, at, '.'))
        {
            if (!IsPair(text, at + 1, 99) || !IsPair(text, at + 2, 99))
                return 0;
            at += 4;
        }

        if (Is(text, at, 'Z'))
            return at + 1;
        if (Is(text, at, '+') || Is(text, at, '-'))
            return IsPair(text, at + 1, 99) && Is(text, at + 3, ':') && IsPair(text, at + 4, 59) ? at + 6 : 0;
        return at;
    }

    private static bool Is(ReadOnlySpan<char> text, int at, char c) => at < text.Length && text[at] == c;

    private static bool IsPair(ReadOnlySpan<char> text, int at, int largest) =>
        at + 1 < text.Length && text[at] is >= '0' and <= '9' && text[at + 1] is >= '0' and <= '9'
        && ((text[at] - '0') * 10) + text[at + 1] - '0' <= largest;
}
