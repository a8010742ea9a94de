using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>
/// Finds DOIs in running text such as source code, each where it stands: in the address of a resolver or publisher, after <c>doi:</c>, or bare. Numbers that
/// look like one are none: dates, versions, quotients, CiteSeerX's <c>10.1.1.43.6438</c>.
/// </summary>
internal static class DoiScanner
{
    private const string Start = "10.";

    /// <summary>Of the DOI Handbook, of Crossref, and numbers that people make up.</summary>
    private static readonly string[] ExampleRegistrants = ["1000", "5555", "1234", "12345", "123456", "123456789", "9999", "99999", "0000", "00000"];

    /// <summary>An address or DOI that is longer is none; the bound keeps hostile text linear.</summary>
    private const int Longest = 400;

    /// <summary>A shorter suffix of digits alone, with nothing that says "DOI", is a quotient: <c>10.4972/2.5</c>.</summary>
    private const int ShortestNumber = 5;

    /// <summary>The same for a suffix with a point: no number is written with as many digits as <c>10.1145/1148109.1148122</c>.</summary>
    private const int ShortestFraction = 12;

    /// <summary>
    /// The next DOI at or after <paramref name="from"/>; null when there is none. The host says afterwards whether it stands in a literal or comment.
    /// </summary>
    public static DoiInText? Next(string text, int from)
    {
        for (int at = text.IndexOf(Start, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Start, at + Start.Length, StringComparison.Ordinal))
        {
            if (CanBegin(text, at) && Read(text, at) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>Whether a DOI has a registrant that documentation and tests use and nobody else.</summary>
    public static bool IsExample(string doi)
    {
        int slash = doi.IndexOf('/');
        return slash > Start.Length && Array.IndexOf(ExampleRegistrants, doi.Substring(Start.Length, slash - Start.Length)) >= 0;
    }

    private static bool CanBegin(string text, int at)
    {
        if (at + Start.Length >= text.Length || !Ascii.IsDigit(text[at + Start.Length]))
            return false;
        if (at == 0)
            return true;
        char before = text[at - 1];
        bool isEncodedSlash = at > 2 && text[at - 3] == '%' && text[at - 2] == '2' && before is 'F' or 'f';
        return isEncodedSlash || !(char.IsLetterOrDigit(before) || before is '.' or '_' or '-' or '+' or '\u00B1') || IsLabel(text, at, "doi");
    }

    private static DoiInText? Read(string text, int at)
    {
        (bool isLabelled, bool isAddress, int addressStart) = Context(text, at);
        ReadOnlySpan<char> rest = text.AsSpan(at, Math.Min(Longest, text.Length - at));
        int prefix = CountPrefix(rest);
        if (prefix == 0)
            return isLabelled ? Malformed(rest, at) : null;
        int end = CountSuffix(rest, prefix, isAddress);
        ReadOnlySpan<char> doi = rest.Slice(0, end);
        doi = doi.Slice(0, doi.Length - DoiAddress.CountPageSuffix(doi)).TrimEnd('/');
        if (isAddress && !isLabelled)
            doi = doi.Slice(0, doi.Length - DoiAddress.CountPageNumber(text.AsSpan(addressStart, at + end - addressStart), doi));
        if (doi.Length <= prefix || IsPlaceholder(doi.Slice(prefix)))
            return null;
        IdentifierReading reading = Doi.Read(doi.ToString());
        return reading.Value is null ? null : new DoiInText(at, doi.Length, reading, IsDoubtful: !isLabelled && !isAddress && IsQuotient(doi.Slice(prefix)));
    }

    /// <summary>Length of <c>10.</c>, registrant and slash, which may be percent-encoded; 0 when they are not there.</summary>
    private static int CountPrefix(ReadOnlySpan<char> text)
    {
        if (DoiSyntax.CountPrefix(text) is > 0 and int length)
            return length;
        int digits = Ascii.CountDigits(text.Slice(Start.Length));
        int end = Start.Length + digits;
        return digits is >= 4 and <= 9 && Ascii.StartsWith(text.Slice(end), "%2F") ? end + 3 : 0;
    }

    /// <summary>What stands before: whether it says "DOI", whether it is an address, and where that begins.</summary>
    private static (bool IsLabelled, bool IsAddress, int AddressStart) Context(string text, int at)
    {
        int start = at;
        int first = Math.Max(0, at - Longest);
        while (start > first && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('"' or '<' or '>' or '(' or '[' or '{' or '\'' or ',' or ';'))
            start--;
        for (int i = start; i < at; i++)
        {
            ReadOnlySpan<char> lead = text.AsSpan(i, at - i);
            int scheme = DoiAddress.CountScheme(lead);
            if (scheme > 0)
                return (DoiAddress.CountResolver(lead.Slice(scheme), hasScheme: true) == lead.Length - scheme, IsAddress: true, i);
            if (DoiAddress.CountResolver(lead, hasScheme: false) == lead.Length || Ascii.StartsWith(lead, "www."))
                return (!Ascii.StartsWith(lead, "www."), IsAddress: true, i);
        }

        return (IsLabel(text, at, "doi"), IsAddress: false, at);
    }

    /// <summary>Whether <c>doi:</c>, <c>DOI </c>, <c>doi = {</c> or <c>"doi": "</c> stands right before <paramref name="at"/>.</summary>
    private static bool IsLabel(string text, int at, string label)
    {
        int end = at;
        while (end > 0 && at - end < 12 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ':' or '=' or '{' or '"' or '\\' or '[' or '(' or '/'))
            end--;
        int start = end - label.Length;
        return start >= 0 && Ascii.StartsWith(text.AsSpan(start), label) && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));
    }

    /// <summary>Where the suffix ends: at what no DOI has, at a bracket that it does not open, before the punctuation of the sentence.</summary>
    private static int CountSuffix(ReadOnlySpan<char> text, int prefix, bool isAddress)
    {
        int round = 0;
        int square = 0;
        int end = prefix;
        for (; end < text.Length; end++)
        {
            char c = text[end];
            if (c == '&' && CountEntity(text.Slice(end)) is > 0 and int entity)
                end += entity - 1;
            else if (c == '(')
                round++;
            else if (c == '[')
                square++;
            else if (IsEnd(c) || (c == ')' && --round < 0) || (c == ']' && --square < 0) || (isAddress && c is '?' or '#' or '&')
                || (c == '*' && end + 1 < text.Length && text[end + 1] == '/') || (c == '<' && !IsSerialItem(text.Slice(end))))
                break;
        }

        int length = end - TrailingPunctuation.Count(text.Slice(0, end));
        while (length > prefix && text[length - 1] is '*' or '_' or '\u2026')
            length--;
        return length;
    }

    private static bool IsEnd(char c) => char.IsWhiteSpace(c) || char.IsControl(c)
        || c is '"' or '\'' or '`' or '\\' or '{' or '}' or '|' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB'
        or (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFF0F');

    /// <summary>Length of an entity that stands for a character of DOIs; 0 for anything else: <c>&amp;rep=</c> is a query.</summary>
    private static int CountEntity(ReadOnlySpan<char> text) =>
        text.StartsWith("&lt;".AsSpan()) || text.StartsWith("&gt;".AsSpan()) ? 4 : text.StartsWith("&amp;".AsSpan()) ? 5 : 0;

    /// <summary>Whether <c>&lt;</c> begins the page of a SICI, <c>&lt;520::AID-JCC2&gt;3.0.CO;2-W</c>, and no element.</summary>
    private static bool IsSerialItem(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !Ascii.IsDigit(text[1]))
            return false;
        int close = text.IndexOf('>');
        return close > 0 && text.Slice(0, close).IndexOf(':') > 0 && text.Slice(0, close).IndexOf(' ') < 0;
    }

    /// <summary><c>10.1000/...</c>, <c>10.1038/xxx</c>: what stands for any DOI.</summary>
    private static bool IsPlaceholder(ReadOnlySpan<char> suffix)
    {
        foreach (char c in suffix)
        {
            if (Ascii.ToLower(c) is not ('x' or '.' or '\u2026' or '*' or '-' or '_' or '#'))
                return false;
        }

        return true;
    }

    private static bool IsQuotient(ReadOnlySpan<char> suffix)
    {
        int digits = 0;
        foreach (char c in suffix)
        {
            if (!Ascii.IsDigit(c) && c is not ('.' or '/' or '-' or '+' or '*' or ',' or '=' or '(' or ')'))
                return false;
            digits += Ascii.IsDigit(c) ? 1 : 0;
        }

        return digits < (suffix.IndexOf('.') < 0 ? ShortestNumber : ShortestFraction);
    }

    /// <summary>What the text calls a DOI and is none; null for a prefix alone, a placeholder, and CiteSeerX's numbers.</summary>
    private static DoiInText? Malformed(ReadOnlySpan<char> text, int at)
    {
        int end = CountSuffix(text, Start.Length, isAddress: true);
        ReadOnlySpan<char> token = text.Slice(0, end);
        int digits = Ascii.CountDigits(token.Slice(Start.Length));
        bool isNumber = true;
        foreach (char c in token)
            isNumber &= Ascii.IsDigit(c) || c == '.';
        if (isNumber || digits == 0)
            return null;
        IdentifierReading reading = Doi.Read(token.ToString());
        return reading.Value is null ? new DoiInText(at, token.Length, reading, IsDoubtful: false) : null;
    }
}
