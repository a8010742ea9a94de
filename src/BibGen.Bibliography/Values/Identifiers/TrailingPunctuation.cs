namespace BibGen.Values.Identifiers;

/// <summary>Tells what ends an identifier from what ends the sentence it stands in.</summary>
internal static class TrailingPunctuation
{
    private const string Marks = ".,;:!?\"'\u201C\u201D\u2019";
    private const string Openers = "([{<";
    private const string Closers = ")]}>";

    /// <summary>
    /// Number of characters at the end that belong to the sentence around: punctuation, and brackets that were not opened.
    /// </summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        Span<int> unopened = stackalloc int[Closers.Length];
        bool isCounted = false;
        while (end > 0)
        {
            char c = text[end - 1];
            int kind = Closers.IndexOf(c);
            if (kind >= 0)
            {
                if (!isCounted)
                    CountUnopened(text, unopened);
                isCounted = true;
                if (--unopened[kind] < 0)
                    break;
            }
            else if (Marks.IndexOf(c) < 0 && !char.IsWhiteSpace(c))
            {
                break;
            }
            end--;
        }
        return text.Length - end;
    }

    private static void CountUnopened(ReadOnlySpan<char> text, Span<int> unopened)
    {
        foreach (char c in text)
        {
            if (Closers.IndexOf(c) is >= 0 and int closed)
                unopened[closed]++;
            else if (Openers.IndexOf(c) is >= 0 and int opened)
                unopened[opened]--;
        }
    }
}
