namespace BibGen.Identifiers;

/// <summary>Takes from around a DOI what does not belong to it, and judges the rest.</summary>
internal static class DoiReader
{
    private const string Openers = "([{<";
    private const string Closers = ")]}>";

    public static DoiReading Read(string value)
    {
        MappedText text = new(value);
        DoiDecoration decoration = DoiDecoration.None;
        Unwrap(text, ref decoration);
        if (LatexEscapes.Remove(text))
            decoration |= DoiDecoration.LatexEscapes;
        decoration |= RemoveNotation(text);
        Tidy(text, ref decoration);
        if (text.IsEmpty)
            return new(null, DoiProblem.Empty, 0, value.Length, decoration);

        bool isAddress = false;
        for (int before = -1; before != text.Length;)
        {
            before = text.Length;
            isAddress |= DropAddress(text, ref decoration);
            if (isAddress && CutQuery(text))
                decoration |= DoiDecoration.QueryOrFragment;
            if (DoiAddress.CountPrefix(text.Span) is > 0 and int prefix)
            {
                text.Drop(prefix);
                decoration |= DoiDecoration.Prefix;
            }
        }
        if (DecodePercent(text))
        {
            decoration |= DoiDecoration.PercentEncoding;
            DropAddress(text, ref decoration);   // an address that was encoded as a whole
        }
        Tidy(text, ref decoration);
        if (DoiAddress.CountScheme(text.Span) > 0)
        {
            // What is still an address is a publisher's.
            if (!DoiAddress.TryFindInPath(text.Span, out int index, out int length))
                return Problem(text, DoiProblem.NotADoiAddress, 0, text.Length, decoration);
            text.Keep(index, length);
            decoration |= DoiDecoration.PublisherAddress;
        }
        return DoiJudge.Judge(text, decoration);
    }

    public static DoiReading Problem(MappedText text, DoiProblem problem, int index, int length, DoiDecoration decoration)
    {
        (int offset, int valueLength) = text.InValue(index, length);
        return new(null, problem, offset, valueLength, decoration);
    }

    /// <summary>Number of characters at the end that belong to the sentence around: punctuation, and brackets that were not opened.</summary>
    public static int CountTrailingPunctuation(ReadOnlySpan<char> text)
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
            else if (!(c is '.' or ',' or ';' or ':' or '!' or '?' or '"' or '\'' or '\u201C' or '\u201D' or '\u2019' || char.IsWhiteSpace(c)))
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

    /// <summary>Takes away what stands around and behind, until nothing does: <c>(doi:10.1000/182).</c></summary>
    private static void Tidy(MappedText text, ref DoiDecoration decoration)
    {
        for (int before = -1; before != text.Length;)
        {
            before = text.Length;
            Unwrap(text, ref decoration);
            int trailing = CountTrailingPunctuation(text.Span);
            if (trailing == 0)
                return;
            text.Cut(trailing);
            decoration |= DoiDecoration.TrailingPunctuation;
        }
    }

    private static void Unwrap(MappedText text, ref DoiDecoration decoration)
    {
        while (true)
        {
            if (text.Trim())
                decoration |= DoiDecoration.WhiteSpace;
            if (text.Length < 2)
                return;
            ReadOnlySpan<char> span = text.Span;
            int open = span.StartsWith("\\url{".AsSpan()) || span.StartsWith("\\doi{".AsSpan()) ? 5
                : span.StartsWith("\\href{".AsSpan()) ? 6
                : span[0] is '{' or '<' or '(' or '[' or '"' or '\'' ? 1 : 0;
            if (open == 0)
                return;
            int close = open == 6 ? span.IndexOf('}') : span[span.Length - 1] == Partner(span[open - 1]) ? span.Length - 1 : -1;
            if (close < open)
                return;
            text.Keep(open, close - open);
            decoration |= DoiDecoration.Wrapping;
        }
    }

    private static char Partner(char open) => open switch { '{' => '}', '<' => '>', '(' => ')', '[' => ']', _ => open };

    /// <summary>HTML entities, typographic dashes and invisible characters.</summary>
    private static DoiDecoration RemoveNotation(MappedText text)
    {
        DoiDecoration found = DoiDecoration.None;
        int write = 0;
        for (int read = 0; read < text.Length;)
        {
            char c = text[read];
            int length = 1;
            if (c == '&')
            {
                ReadOnlySpan<char> rest = text.Span.Slice(read);
                if (rest.StartsWith("&lt;".AsSpan()))
                    (c, length) = ('<', 4);
                else if (rest.StartsWith("&gt;".AsSpan()))
                    (c, length) = ('>', 4);
                else if (rest.StartsWith("&amp;".AsSpan()))
                    (c, length) = ('&', 5);
                if (length > 1)
                    found |= DoiDecoration.HtmlEntities;
            }
            else if (c != '-' && Ascii.IsDash(c))
            {
                c = '-';
                found |= DoiDecoration.Dashes;
            }
            else if (c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF')
            {
                read++;
                found |= DoiDecoration.InvisibleCharacters;
                continue;
            }
            text.Write(ref write, c, read, length);
            read += length;
        }
        text.EndPass(write);
        return found;
    }

    private static bool DropAddress(MappedText text, ref DoiDecoration decoration)
    {
        int scheme = DoiAddress.CountScheme(text.Span);
        int host = DoiAddress.CountResolver(text.Span.Slice(scheme), scheme > 0);
        if (host > 0)
        {
            text.Drop(scheme + host);
            decoration |= DoiDecoration.Resolver;
        }
        return host > 0;
    }

    private static bool CutQuery(MappedText text)
    {
        int end = text.Span.IndexOfAny('?', '#');
        if (end < 0)
            return false;
        text.Cut(text.Length - end);
        return true;
    }

    /// <summary>Once only: what is then still encoded was so in the DOI.</summary>
    private static bool DecodePercent(MappedText text)
    {
        if (text.Span.IndexOf('%') < 0)
            return false;
        int write = 0;
        for (int read = 0; read < text.Length;)
        {
            char c = text[read];
            int length = 1;
            if (c == '%' && read + 2 < text.Length && Ascii.HexValue(text[read + 1]) is >= 0 and < 8 and int high && Ascii.HexValue(text[read + 2]) is >= 0 and int low)
            {
                c = (char)(high * 16 + low);
                length = 3;
            }
            text.Write(ref write, c, read, length);
            read += length;
        }
        return text.EndPass(write);
    }
}
