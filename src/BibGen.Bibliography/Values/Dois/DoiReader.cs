using BibGen.Values.Identifiers;

namespace BibGen.Values.Dois;

/// <summary>Takes from around a DOI what does not belong to it, and judges the rest.</summary>
internal static class DoiReader
{
    /// <summary>Nobody wraps deeper; the bound keeps hostile text linear.</summary>
    private const int MostLayers = 8;

    public static DoiReading Read(string value)
    {
        TrackedText text = new(value);
        DoiDecoration decoration = DoiDecoration.None;
        Unwrap(text, ref decoration);
        if (LatexEscapes.Remove(text))
            decoration |= DoiDecoration.LatexEscapes;
        decoration |= DoiNotation.Remove(text);
        Tidy(text, ref decoration);
        if (text.IsEmpty)
            return new(null, DoiProblem.Empty, 0, value.Length, decoration);

        bool isAddress = false;
        for (int before = -1; before != text.Length;)
        {
            before = text.Length;
            if (DropAddress(text, ref decoration) && !isAddress)
            {
                isAddress = true;
                if (CutQuery(text))
                    decoration |= DoiDecoration.QueryOrFragment;
            }
            if (DoiAddress.CountPrefix(text.Span) is > 0 and int prefix)
            {
                text.Drop(prefix);
                decoration |= DoiDecoration.Prefix;
            }
        }
        if (DoiNotation.DecodePercent(text))
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
        return DoiValidator.Judge(text, decoration);
    }

    public static DoiReading Problem(TrackedText text, DoiProblem problem, int index, int length, DoiDecoration decoration)
    {
        (int offset, int valueLength) = text.InValue(index, length);
        return new(null, problem, offset, valueLength, decoration);
    }

    /// <summary>Takes away what stands around and behind, until nothing does: <c>(doi:10.1000/182).</c></summary>
    private static void Tidy(TrackedText text, ref DoiDecoration decoration)
    {
        for (int layers = 0; layers < MostLayers; layers++)
        {
            Unwrap(text, ref decoration);
            int trailing = TrailingPunctuation.Count(text.Span);
            if (trailing == 0)
                return;
            text.Cut(trailing);
            decoration |= DoiDecoration.TrailingPunctuation;
        }
    }

    private static void Unwrap(TrackedText text, ref DoiDecoration decoration)
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

    private static bool DropAddress(TrackedText text, ref DoiDecoration decoration)
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

    private static bool CutQuery(TrackedText text)
    {
        int end = text.Span.IndexOfAny('?', '#');
        if (end < 0)
            return false;
        text.Cut(text.Length - end);
        return true;
    }
}
