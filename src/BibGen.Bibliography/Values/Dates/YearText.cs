namespace BibGen.Values.Dates;

/// <summary>The years in what people write into a <c>year</c> field. A year has four digits, as btxdoc asks.</summary>
internal readonly struct YearText
{
    /// <summary>The year, or the first of a range; null when there is none.</summary>
    public int? First { get; private init; }

    /// <summary>The last year of a range (<c>1998/1999</c>, <c>1954--58</c>).</summary>
    public int? Last { get; private init; }

    /// <summary>Whether the text is a range and nothing else, and ends before it begins (<c>2005--2001</c>).</summary>
    public bool IsReversed { get; private init; }

    /// <summary>The month of <c>2011/5/31</c> or <c>2023/10</c>; 0 when there is none.</summary>
    public int Month { get; private init; }

    /// <summary>The day of <c>2011/5/31</c>; 0 when there is none.</summary>
    public int Day { get; private init; }

    /// <summary>Whether a range does not end (<c>2001--</c>).</summary>
    public bool IsOpenEnded { get; private init; }

    /// <summary>Whether <c>c.</c>, <c>ca.</c> or <c>circa</c> precedes. The c of <c>c1980</c> is that of copyright.</summary>
    public bool IsApproximate { get; private init; }

    /// <summary>Whether <c>?</c> follows.</summary>
    public bool IsUncertain { get; private init; }

    /// <summary>Finds the years of <paramref name="text"/>.</summary>
    public static YearText Read(ReadOnlySpan<char> text)
    {
        bool approximate = false;
        for (int at = 0; at < text.Length;)
        {
            DateWord word = DateWord.At(text, at);
            at = word.End;
            if (word.IsNumber && word.Length == 4)
                return After(text, at, word.Number) with { IsApproximate = approximate };
            bool touchesNumber = at < text.Length && text[at] is >= '0' and <= '9';
            approximate |= word.In(text) is "ca" or "circa" or "Ca" or "Circa" || (word.In(text) is "c" or "C" && !touchesNumber);
        }

        return default;
    }

    /// <summary>Reads on after the first year: a mark of doubt, a second year or the rest of a date in numbers.</summary>
    private static YearText After(ReadOnlySpan<char> text, int at, int year)
    {
        bool isAtStart = at == 4;
        bool uncertain = false;
        for (; at < text.Length && text[at] == '?'; at++)
            uncertain = true;
        YearText alone = new() { First = year, IsUncertain = uncertain };

        int second = SkipRangeSign(text, at);
        if (second == at)
            return alone;
        if (second == text.Length || text[second] is '\\' or '?' or '…')
            return alone with { IsOpenEnded = true };
        DateWord word = DateWord.At(text, second);
        if (!word.IsNumber)
            return alone;
        if (word.Length == 4)
        {
            return word.Number > year
                ? alone with { Last = word.Number }
                : alone with { IsReversed = isAtStart && word.Number < year && word.End == text.Length };
        }

        if (word.Length > 2)
            return alone;

        int third = SkipRangeSign(text, word.End);
        if (third > word.End && third < text.Length && DateWord.At(text, third) is { IsNumber: true, Length: <= 2 } day)
            return word.Number is >= 1 and <= 12 ? alone with { Month = word.Number, Day = day.Number } : alone;

        int size = word.Length == 1 ? 10 : 100;
        int last = year - (year % size) + word.Number;
        if (last > year)
            return alone with { Last = last };
        return word.Number is >= 1 and <= 12 ? alone with { Month = word.Number } : alone;
    }

    /// <summary>After the hyphens, dashes or slashes at <paramref name="at"/>, and the blanks round them.</summary>
    private static int SkipRangeSign(ReadOnlySpan<char> text, int at)
    {
        bool found = false;
        int end = at;
        for (; end < text.Length && text[end] is ' ' or '~' or '-' or '/' or >= '\u2010' and <= '\u2015'; end++)
            found |= text[end] is not (' ' or '~');
        return found ? end : at;
    }
}
