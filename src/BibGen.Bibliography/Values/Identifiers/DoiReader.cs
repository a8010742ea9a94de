using BibGen.Text;
using BibGen.Values.Latex;

namespace BibGen.Values.Identifiers;

/// <summary>Takes from around a DOI what does not belong to it, layer by layer, and reads the rest.</summary>
internal static class DoiReader
{
    /// <summary>Nobody wraps deeper; the bound keeps hostile text linear.</summary>
    private const int MostLayers = 8;

    public static IdentifierReading Read(string value)
    {
        TrackedText text = new(value);
        IdentifierDecoration decoration = IdentifierDecoration.None;
        Unwrap(text, ref decoration);
        DropDatabaseMark(text, ref decoration);
        if (LatexEscapes.Remove(text))
            decoration |= IdentifierDecoration.LatexEscapes;
        decoration |= DoiNotation.Remove(text);
        Tidy(text, ref decoration);
        if (text.IsEmpty)
            return new() { Problem = IdentifierProblem.Empty, Length = value.Length, Reason = "there is no DOI; it has the form 10.1038/nrclinonc.2011.83" };

        DropAddressAndLabel(text, ref decoration);
        if (DoiNotation.DecodePercent(text))
        {
            decoration |= IdentifierDecoration.PercentEncoding;
            DropResolver(text, ref decoration);   // an address that was encoded as a whole
        }
        Tidy(text, ref decoration);
        if (!KeepPath(text, ref decoration))
            return DoiSyntax.Bad(text, IdentifierProblem.ForeignAddress, 0, text.Length, "there is no DOI in this address");
        CutQuery(text, ref decoration);
        if (DoiSyntax.CountPrefix(text.Span) > 0 && DoiAddress.CountPageSuffix(text.Span) is > 0 and int suffix)
        {
            text.Cut(suffix);
            decoration |= IdentifierDecoration.PageSuffix;
        }
        CutSlash(text, ref decoration);
        return DoiSyntax.Read(text, decoration);
    }

    /// <summary>Drops <c>[doi]</c>, with which PubMed marks which of its identifiers is one.</summary>
    private static void DropDatabaseMark(TrackedText text, ref IdentifierDecoration decoration)
    {
        const string Mark = "[doi]";
        if (!text.Span.EndsWith(Mark.AsSpan(), StringComparison.OrdinalIgnoreCase))
            return;
        text.Cut(Mark.Length);
        text.Trim();
        decoration |= IdentifierDecoration.Remark;
    }

    /// <summary>Takes away what stands around and after, until nothing does: <c>(doi:10.1000/182).</c></summary>
    private static void Tidy(TrackedText text, ref IdentifierDecoration decoration)
    {
        for (int layers = 0; layers < MostLayers; layers++)
        {
            Unwrap(text, ref decoration);
            int trailing = TrailingPunctuation.Count(text.Span);
            if (trailing == 0)
                return;
            text.Cut(trailing);
            decoration |= IdentifierDecoration.TrailingPunctuation;
        }
    }

    private static void Unwrap(TrackedText text, ref IdentifierDecoration decoration)
    {
        while (true)
        {
            if (text.Trim())
                decoration |= IdentifierDecoration.WhiteSpace;
            if (text.Length < 2)
                return;
            ReadOnlySpan<char> span = text.Span;
            int open = span.StartsWith("\\url{".AsSpan()) || span.StartsWith("\\doi{".AsSpan()) ? 5
                : span.StartsWith("\\href{".AsSpan()) ? 6
                : span[0] is '{' or '<' or '(' or '[' or '"' or '\'' or '\u201C' ? 1 : 0;
            if (open == 0)
                return;
            int close = open == 6 ? span.IndexOf('}') : span[span.Length - 1] == Partner(span[open - 1]) ? span.Length - 1 : -1;
            if (close < open)
                return;
            decoration |= open == 1 && span[0] == '{' ? IdentifierDecoration.Braces : IdentifierDecoration.Wrapping;
            text.Keep(open, close - open);
        }
    }

    private static char Partner(char open) => open switch { '{' => '}', '<' => '>', '(' => ')', '[' => ']', '\u201C' => '\u201D', _ => open };

    /// <summary>Drops <c>https://doi.org/</c> and <c>doi:</c>, each as often as it stands there: <c>https://doi.org/doi:10.1000/182</c>.</summary>
    private static void DropAddressAndLabel(TrackedText text, ref IdentifierDecoration decoration)
    {
        for (int before = -1; before != text.Length;)
        {
            before = text.Length;
            if (DropResolver(text, ref decoration) && text.Span.IndexOfAny('?', '#') is >= 0 and int query)
            {
                text.Cut(text.Length - query);
                decoration |= IdentifierDecoration.QueryOrFragment;
            }
            if (DoiAddress.CountLabel(text.Span) is > 0 and int label)
            {
                text.Drop(label);
                decoration |= IdentifierDecoration.Label;
            }
        }
    }

    private static bool DropResolver(TrackedText text, ref IdentifierDecoration decoration)
    {
        int scheme = DoiAddress.CountScheme(text.Span);
        int host = DoiAddress.CountResolver(text.Span.Slice(scheme), scheme > 0);
        if (host > 0)
        {
            text.Drop(scheme + host);
            decoration |= IdentifierDecoration.Resolver;
        }
        return host > 0;
    }

    /// <summary>Of what is still an address, and so a publisher's, keeps the DOI in its path; false when there is none.</summary>
    private static bool KeepPath(TrackedText text, ref IdentifierDecoration decoration)
    {
        bool hasScheme = DoiAddress.CountScheme(text.Span) > 0;
        if (!hasScheme && !DoiAddress.BeginsWithHost(text.Span))
            return true;
        if (!DoiAddress.TryFindInPath(text.Span, out int index, out int length))
            return !hasScheme;
        int number = DoiAddress.CountPageNumber(text.Span, WithoutPageSuffix(text.Span.Slice(index, length)));
        length = number > 0 ? WithoutPageSuffix(text.Span.Slice(index, length)).Length - number : length;
        text.Keep(index, length);
        while (text[text.Length - 1] == '/')
            text.Cut(1);
        decoration |= IdentifierDecoration.PublisherAddress;
        return true;
    }

    private static ReadOnlySpan<char> WithoutPageSuffix(ReadOnlySpan<char> doi) => doi.Slice(0, doi.Length - DoiAddress.CountPageSuffix(doi)).TrimEnd('/');

    /// <summary>A slash after all of a DOI is an address's.</summary>
    private static void CutSlash(TrackedText text, ref IdentifierDecoration decoration)
    {
        int prefix = DoiSyntax.CountPrefix(text.Span);
        int slashes = text.Length - text.Span.TrimEnd('/').Length;
        if (prefix == 0 || slashes == 0 || text.Length - slashes <= prefix)
            return;
        text.Cut(slashes);
        decoration |= IdentifierDecoration.TrailingPunctuation;
    }

    /// <summary>
    /// Cuts what an address has after the DOI: <c>?journalCode=abc</c>, <c>#abstract</c>. A DOI of its own has a number sign once in a long
    /// while (<c>10.1006/rwei.1999#.0001</c>), a letter after it never.
    /// </summary>
    private static void CutQuery(TrackedText text, ref IdentifierDecoration decoration)
    {
        ReadOnlySpan<char> span = text.Span;
        if (DoiSyntax.CountPrefix(span) == 0)
            return;
        int session = span.IndexOf(";jsessionid=".AsSpan(), StringComparison.OrdinalIgnoreCase);
        int end = session > 0 ? session : span.IndexOfAny('?', '#');
        if (end < 0 || end + 1 == span.Length || !Ascii.IsLetter(span[end + 1]))
            return;
        text.Cut(span.Length - end);
        decoration |= IdentifierDecoration.QueryOrFragment;
    }
}
