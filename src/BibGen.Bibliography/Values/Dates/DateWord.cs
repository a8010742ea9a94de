namespace BibGen.Values.Dates;

/// <summary>A word, a number or a sign of a date written for people.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">Its length.</param>
/// <param name="Number">Its value; -1 for what is no number, and for a number of more than four digits.</param>
internal readonly record struct DateWord(int Start, int Length, int Number)
{
    /// <summary>Just after it.</summary>
    public int End => Start + Length;

    /// <summary>Whether it is a number of up to four digits.</summary>
    public bool IsNumber => Number >= 0;

    /// <summary>What begins at <paramref name="at"/>: a run of letters, a run of digits, a LaTeX command, or one other character.</summary>
    /// <remarks>
    /// A command hides its first argument: what stands in dates is <c>\noopsort{1973b}1973</c> and its like, whose argument is for sorting alone.
    /// </remarks>
    public static DateWord At(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        if (IsDigit(text[at]))
        {
            int number = 0;
            for (; end < text.Length && IsDigit(text[end]); end++)
                number = end - at < 4 ? (number * 10) + text[end] - '0' : -1;
            return new DateWord(at, end - at, number);
        }

        if (text[at] == '\\')
            return new DateWord(at, CommandEnd(text, at) - at, -1);
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return new DateWord(at, Math.Max(end - at, 1), -1);
    }

    /// <summary>Its characters.</summary>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static int CommandEnd(ReadOnlySpan<char> text, int at)
    {
        at++;
        while (at < text.Length && char.IsLetter(text[at]))
            at++;
        if (at == text.Length || text[at] != '{')
            return at;
        int depth = 0;
        for (; at < text.Length; at++)
        {
            if (text[at] == '{')
                depth++;
            else if (text[at] == '}' && --depth == 0)
                return at + 1;
        }

        return at;
    }
}
