using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>Finds a DOI in a text: an address, a note, a status line.</summary>
internal static class DoiFinder
{
    /// <summary>What is longer is no address; the bound keeps hostile text linear.</summary>
    private const int LongestAddress = 2000;

    public static bool TryFind(string text, out string doi, out int offset, out int length)
    {
        ReadOnlySpan<char> span = text.AsSpan();
        for (int at = 0; at < span.Length; at++)
        {
            int found = span.Slice(at).IndexOf("10.".AsSpan());
            if (found < 0)
                break;
            at += found;
            if (!CanBegin(span, at))
                continue;
            int start = FindStart(span, at);
            int end = FindEnd(span, at);
            IdentifierReading reading = Doi.Read(text.Substring(start, end - start));
            if (reading.Value is not { } value || !reading.IsGood)
            {
                at = end - 1;
                continue;
            }
            end -= TrailingPunctuation.Count(span.Slice(start, end - start));
            (doi, offset, length) = (value, start, end - start);
            return true;
        }
        (doi, offset, length) = ("", 0, 0);
        return false;
    }

    /// <summary>A DOI's prefix and slash, not in the middle of a number or word.</summary>
    private static bool CanBegin(ReadOnlySpan<char> text, int at)
    {
        bool isWithinWord = at > 0 && (Ascii.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '_');
        bool isEncoded = at > 2 && text.Slice(at - 3, 2).SequenceEqual("%2".AsSpan());   // …%2F10.1038
        if (isWithinWord && !isEncoded)
            return false;
        ReadOnlySpan<char> rest = text.Slice(at);
        if (DoiSyntax.CountPrefix(rest) > 0)
            return true;
        int digits = Ascii.CountDigits(rest.Slice(3));
        return digits is >= 4 and <= 9 && Ascii.StartsWith(rest.Slice(3 + digits), "%2F");
    }

    /// <summary>Where the address or the prefix begins that leads to the DOI.</summary>
    private static int FindStart(ReadOnlySpan<char> text, int at)
    {
        int start = at;
        int first = Math.Max(0, at - 200);
        while (start > first && !IsEnd(text[start - 1]))
            start--;
        for (int i = start; i < at; i++)
        {
            ReadOnlySpan<char> lead = text.Slice(i, at - i);
            bool isAddress = DoiAddress.CountScheme(lead) > 0 || DoiAddress.CountResolver(lead, hasScheme: false) > 0;
            if (isAddress || DoiAddress.CountLabel(lead) == lead.Length)
                return i;
        }
        // doi: 10.1038/…, with a blank between
        ReadOnlySpan<char> before = text.Slice(0, at).TrimEnd();
        foreach (string label in (ReadOnlySpan<string>)["doi:", "doi"])
        {
            int from = before.Length - label.Length;
            bool isLabelled = before.Length < at && from >= 0 && Ascii.StartsWith(before.Slice(from), label);
            if (isLabelled && (from == 0 || !Ascii.IsLetterOrDigit(before[from - 1])))
                return from;
        }
        return at;
    }

    private static int FindEnd(ReadOnlySpan<char> text, int at)
    {
        int depth = 0;
        int end = Math.Min(text.Length, at + LongestAddress);
        for (int i = at; i < end; i++)
        {
            char c = text[i];
            bool isEscaped = text[i - (i > 0 ? 1 : 0)] == '\\';
            if (c == '{' && !isEscaped)
                depth++;
            else if (c == '}' && !isEscaped && --depth < 0)
                return i;
            else if (char.IsWhiteSpace(c) || c == '"')
                return i;
        }
        return end;
    }

    private static bool IsEnd(char c) => char.IsWhiteSpace(c) || c is '{' or '}' or '(' or '[' or '<' or '"' or ',' or ';';
}
