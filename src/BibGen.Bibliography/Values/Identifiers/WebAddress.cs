using BibGen.Text;
using BibGen.Values.Latex;

namespace BibGen.Values.Identifiers;

/// <summary>Address of a page: an absolute URI (RFC 3986), where characters beyond ASCII may stand unencoded (RFC 3987).</summary>
internal static class WebAddress
{
    private const string Form = "a page's address begins with https:// or http://";

    /// <summary>What RFC 3986 allows nowhere in a URI; square brackets and the tilde's kin are let pass where browsers do.</summary>
    private const string Forbidden = "{}\\^`\"<>|";

    public static IdentifierReading Read(string value)
    {
        IdentifierText whole = new(value);
        UnwrapCommand(ref whole);
        if (whole.IsEmpty)
            return whole.Bad(IdentifierProblem.Empty, "the address is missing");
        if (whole.Text.IndexOfAny(Forbidden.AsSpan()) < 0 && whole.Text.IndexOf('$') < 0)
            return Judge(whole, null, mayBeForbidden: false);
        TrackedText text = new(value);
        text.Keep(whole.Start, whole.Length);
        bool isEscaped = LatexEscapes.Remove(text);
        text.Trim();
        return Judge(whole, isEscaped ? text : null, mayBeForbidden: true);
    }

    /// <summary>Judges the text, or what it is without LaTeX's escapes.</summary>
    private static IdentifierReading Judge(in IdentifierText whole, TrackedText? plain, bool mayBeForbidden)
    {
        ReadOnlySpan<char> text = plain is null ? whole.Text : plain.Span;
        int scheme = CountScheme(text);
        int afterScheme = Math.Max(scheme, 0);
        if (scheme < 0)
            return Bad(whole, plain, IdentifierProblem.WrongPrefix, 0, ~scheme, "there is no such scheme; " + Form, null);
        if (scheme == 0)
        {
            bool isHost = text.IndexOf('@') < 0 && LooksLikeHost(text);
            string explanation = isHost ? "https:// is missing in front" : Form;
            return Bad(whole, plain, IdentifierProblem.NoScheme, 0, text.Length, explanation, isHost ? "https://" + text.ToString() : null);
        }
        if (CountScheme(text.Slice(afterScheme)) > 0)
            return Bad(whole, plain, IdentifierProblem.WrongPrefix, 0, afterScheme, "a second scheme stands after the first", "");
        if (IsOfOneComputer(text, afterScheme))
            return Bad(whole, plain, IdentifierProblem.WrongPrefix, 0, text.Length, "only one computer has this address; " + Form, null);
        if (afterScheme == text.Length)
            return Bad(whole, plain, IdentifierProblem.WrongLength, 0, text.Length, "nothing stands after the scheme", null);
        for (int i = afterScheme; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
                return JudgeWhiteSpace(whole, plain, i);
            if (mayBeForbidden && Forbidden.IndexOf(c) >= 0)
                return Bad(whole, plain, IdentifierProblem.WrongCharacter, i, 1, "this character has to be percent-encoded in an address", Encode(c));
        }
        return plain is null ? whole.Good() : whole.Good(plain.ToString());
    }

    private static IdentifierReading JudgeWhiteSpace(in IdentifierText whole, TrackedText? plain, int at)
    {
        ReadOnlySpan<char> rest = (plain is null ? whole.Text : plain.Span).Slice(at);
        int length = rest.Length - rest.TrimStart().Length;
        ReadOnlySpan<char> next = rest.Slice(length);
        if (Ascii.StartsWith(next, "and "))
            next = next.Slice(4);
        if (CountScheme(next) > 0 || Ascii.StartsWith(next, "www."))
        {
            const string Several = "a second address begins here; the field holds one";
            return Bad(whole, plain, IdentifierProblem.SeveralValues, at + length, rest.Length - length, Several, null);
        }
        bool isBlank = length == 1 && rest[0] == ' ' && next.Length > 0 && next[0] != '(';   // in brackets stands a remark
        return Bad(whole, plain, IdentifierProblem.WhiteSpace, at, length, "an address has no white space in it", isBlank ? "%20" : null);
    }

    private static IdentifierReading Bad(
        in IdentifierText whole, TrackedText? plain, IdentifierProblem problem, int index, int length, string explanation, string? expected)
    {
        if (plain is null)
            return whole.Bad(problem, index, length, explanation, expected);
        (int offset, int valueLength) = plain.InValue(index, length);
        return new() { Problem = problem, Offset = offset, Length = valueLength, Reason = explanation, Expected = expected };
    }

    /// <summary>
    /// Length of scheme and colon, with <c>//</c>; 0 when there is none; below zero, the complement of the length of one that nobody
    /// knows.
    /// </summary>
    private static int CountScheme(ReadOnlySpan<char> text)
    {
        int colon = 0;
        while (colon < text.Length && (Ascii.IsLetterOrDigit(text[colon]) || text[colon] is '+' or '-' or '.'))
            colon++;
        if (colon == 0 || colon == text.Length || text[colon] != ':' || !Ascii.IsLetter(text[0]))
            return 0;
        ReadOnlySpan<char> scheme = text.Slice(0, colon);
        bool hasAuthority = text.Slice(colon).StartsWith("://".AsSpan());
        if (UriSchemes.Contains(scheme, hasAuthority))
            return colon + (hasAuthority ? 3 : 1);
        // localhost:8080 and www.example.org:80 are hosts, and "ORCID: 0000" is no address.
        return hasAuthority ? ~(colon + 3) : 0;
    }

    /// <summary>Whether the address leads to a file or server of the computer on which it was written.</summary>
    private static bool IsOfOneComputer(ReadOnlySpan<char> text, int afterScheme)
    {
        if (Ascii.StartsWith(text, "file:"))
            return true;
        ReadOnlySpan<char> host = text.Slice(afterScheme);
        int end = host.IndexOfAny('/', ':');
        host = end < 0 ? host : host.Slice(0, end);
        return host.Equals("localhost".AsSpan(), StringComparison.OrdinalIgnoreCase) || host is "127.0.0.1";
    }

    private static bool LooksLikeHost(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny('/', ':', '?');
        ReadOnlySpan<char> host = end < 0 ? text : text.Slice(0, end);
        int dot = host.LastIndexOf('.');
        if (dot <= 0 || host.Length - dot < 3 || text.IndexOf(' ') >= 0)
            return false;
        foreach (char c in host)
        {
            if (!Ascii.IsLetterOrDigit(c) && c is not ('.' or '-') && c < 0x80)
                return false;
        }
        return !Ascii.IsDigit(host[dot + 1]) && !text.StartsWith("10.".AsSpan());
    }

    /// <summary><c>\url{…}</c>, <c>\href{…}{…}</c>.</summary>
    private static void UnwrapCommand(ref IdentifierText text)
    {
        if (text.Text.StartsWith("\\href{".AsSpan()))
        {
            int close = text.Text.IndexOf('}');
            if (close < 0)
                return;
            text.Cut(text.Length - close);
            _ = text.Skip("\\href{");
            text.MarkWrapped();
        }
        else if (text.Length > 5 && text[text.Length - 1] == '}' && text.Skip("\\url{"))
        {
            text.Cut(1);
            text.MarkWrapped();
        }
        text.Unwrap();
    }

    private static string Encode(char c) => "%" + ((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture);
}
