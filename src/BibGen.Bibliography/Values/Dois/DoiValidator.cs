using BibGen.Text;
using BibGen.Values.Identifiers;

namespace BibGen.Values.Dois;

/// <summary>Says whether what is left after all decoration is a DOI, and if not, where it ceases to be one.</summary>
internal static class DoiValidator
{
    public static DoiReading Judge(TrackedText text, DoiDecoration decoration)
    {
        ReadOnlySpan<char> doi = text.Span;
        if (doi.IsEmpty)
            return DoiReader.Problem(text, DoiProblem.Empty, 0, 0, decoration);
        if (IsShort(doi, decoration))
        {
            string token = text.ToString();
            (int offset, int length) = text.InValue(0, text.Length);
            return new(doi.StartsWith("10/".AsSpan()) ? token : "10/" + token, DoiProblem.ShortDoi, offset, length, decoration);
        }
        if (!doi.StartsWith("10.".AsSpan()))
            return JudgeStart(text, decoration);
        int prefix = Doi.CountPrefix(doi);
        if (prefix == 0)
            return JudgeRegistrant(text, decoration);
        if (prefix == doi.Length)
            return DoiReader.Problem(text, DoiProblem.EmptySuffix, prefix - 1, 1, decoration);
        bool areBracesBalanced = AreBracesBalanced(doi);
        for (int i = prefix; i < doi.Length; i++)
        {
            char c = doi[i];
            if (char.IsWhiteSpace(c))
                return JudgeWhiteSpace(text, i, decoration);
            if (c == '\\' || char.IsControl(c) || (c is '{' or '}' && !areBracesBalanced))
                return DoiReader.Problem(text, DoiProblem.BadCharacter, i, 1, decoration);
        }
        return new(text.ToString(), DoiProblem.None, 0, 0, decoration);
    }

    /// <summary><c>10/gf4gqc</c>, or its address <c>https://doi.org/gf4gqc</c> (shortdoi.org).</summary>
    private static bool IsShort(ReadOnlySpan<char> doi, DoiDecoration decoration)
    {
        bool hasPrefix = doi.StartsWith("10/".AsSpan());
        if (!hasPrefix && (decoration & DoiDecoration.Resolver) == DoiDecoration.None)
            return false;
        ReadOnlySpan<char> token = hasPrefix ? doi.Slice(3) : doi;
        if (token.Length < 2 || (!hasPrefix && token.Length is < 4 or > 10))
            return false;
        foreach (char c in token)
        {
            if (!Ascii.IsLetterOrDigit(c))
                return false;
        }
        return true;
    }

    private static DoiReading JudgeStart(TrackedText text, DoiDecoration decoration)
    {
        ReadOnlySpan<char> doi = text.Span;
        if (doi.StartsWith("10/".AsSpan()))
            return DoiReader.Problem(text, DoiProblem.BadRegistrant, 2, 1, decoration);
        // 1O.1038, l0.1038, IO.1038
        int dot = doi.IndexOf('.');
        if (dot == 2 && doi[0] is '1' or 'l' or 'I' or 'i' && doi[1] is '0' or 'O' or 'o')
        {
            int letter = doi[0] == '1' ? 1 : 0;
            return DoiReader.Problem(text, DoiProblem.LetterForDigit, letter, letter == 0 && doi[1] != '0' ? 2 : 1, decoration);
        }
        if (doi.Length > 2 && doi.StartsWith("10".AsSpan()) && !Ascii.IsLetterOrDigit(doi[2]))
            return DoiReader.Problem(text, DoiProblem.NoPrefix, 2, 1, decoration);
        // Number, full stop, number, slash: the number before the full stop is the wrong part. Else nothing of it is right.
        int digits = Ascii.CountDigits(doi);
        bool isPrefixOnly = digits > 0 && digits < doi.Length && doi[digits] is '.' or '/';
        return DoiReader.Problem(text, DoiProblem.NoPrefix, 0, isPrefixOnly ? digits : doi.Length, decoration);
    }

    private static DoiReading JudgeRegistrant(TrackedText text, DoiDecoration decoration)
    {
        ReadOnlySpan<char> doi = text.Span;
        int end = 3;
        while (end < doi.Length && (Ascii.IsDigit(doi[end]) || (doi[end] == '.' && end + 1 < doi.Length && Ascii.IsDigit(doi[end + 1]))))
            end++;
        int digits = Ascii.CountDigits(doi.Slice(3));
        if (end < doi.Length && char.IsWhiteSpace(doi[end]))
            return JudgeWhiteSpace(text, end, decoration);
        if (digits == 0)
        {
            int slash = doi.IndexOf('/');
            return slash > 3
                ? DoiReader.Problem(text, DoiProblem.BadRegistrant, 3, slash - 3, decoration)
                : DoiReader.Problem(text, DoiProblem.BadRegistrant, 2, 1, decoration);
        }
        if (end < doi.Length && Ascii.ToLower(doi[end]) is 'o' or 'l' && doi.Slice(end).IndexOf('/') is >= 1 and <= 4)
            return DoiReader.Problem(text, DoiProblem.LetterForDigit, end, 1, decoration);
        if (digits is < 4 or > 9)
            return DoiReader.Problem(text, DoiProblem.BadRegistrant, 3, digits, decoration);
        return end < doi.Length
            ? DoiReader.Problem(text, DoiProblem.NoSlash, end, 1, decoration)
            : DoiReader.Problem(text, DoiProblem.NoSlash, 0, doi.Length, decoration);
    }

    private static DoiReading JudgeWhiteSpace(TrackedText text, int at, DoiDecoration decoration)
    {
        ReadOnlySpan<char> rest = text.Span.Slice(at);
        int length = rest.Length - rest.TrimStart().Length;
        rest = rest.Slice(length);
        if (DoiAddress.CountScheme(rest) > 0 || DoiAddress.CountPrefix(rest) > 0 || Doi.CountPrefix(rest) > 0)
            return DoiReader.Problem(text, DoiProblem.SeveralDois, at + length, rest.Length, decoration);
        return DoiReader.Problem(text, DoiProblem.WhiteSpace, at, length, decoration);
    }

    private static bool AreBracesBalanced(ReadOnlySpan<char> text)
    {
        int depth = 0;
        foreach (char c in text)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0)
                return false;
        }
        return depth == 0;
    }
}
