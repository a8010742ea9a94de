using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>What a DOI is when nothing stands around it any more, and where a text ceases to be one.</summary>
internal static class DoiSyntax
{
    private const string Prefix = "a DOI begins with 10. and a registrant's number, as 10.1038/";
    private const string Registrant = "between 10. and the slash stands the registrant's number, of 4 to 9 digits";

    /// <summary>Length of <c>10.</c>, registrant and slash at the start of <paramref name="text"/>; 0 when they are not there.</summary>
    public static int CountPrefix(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("10.".AsSpan()))
            return 0;
        int digits = Ascii.CountDigits(text.Slice(3));
        int end = 3 + digits;
        if (digits is < 4 or > 9)
            return 0;
        while (end + 1 < text.Length && text[end] == '.' && Ascii.CountDigits(text.Slice(end + 1)) is > 0 and int more)
            end += 1 + more;
        return end < text.Length && text[end] == '/' ? end + 1 : 0;
    }

    /// <summary>Reads <paramref name="text"/>, from which <paramref name="decoration"/> has been taken away.</summary>
    public static IdentifierReading Read(TrackedText text, IdentifierDecoration decoration)
    {
        ReadOnlySpan<char> doi = text.Span;
        if (doi.IsEmpty)
            return Bad(text, IdentifierProblem.Empty, 0, 0, "there is no DOI; it has the form 10.1038/nrclinonc.2011.83");
        if (IsShort(doi, decoration))
            return ReadShort(text, decoration);
        if (!doi.StartsWith("10.".AsSpan()))
            return BadStart(text);
        int prefix = CountPrefix(doi);
        if (prefix == 0)
            return BadRegistrant(text);
        if (prefix == doi.Length)
            return Bad(text, IdentifierProblem.EmptySuffix, prefix - 1, 1, "the suffix after the slash is missing");
        bool areBracesBalanced = AreBracesBalanced(doi);
        for (int i = prefix; i < doi.Length; i++)
        {
            char c = doi[i];
            if (char.IsWhiteSpace(c))
                return BadWhiteSpace(text, i);
            if (c == '\\' || char.IsControl(c) || (c is '{' or '}' && !areBracesBalanced))
                return Bad(text, IdentifierProblem.WrongCharacter, i, 1, "this character cannot stand in a DOI");
        }
        if (TruncatedDois.Has(doi))
            return Bad(text, IdentifierProblem.Truncated, 0, doi.Length, "what is left names a journal or volume");
        return new() { Value = text.ToString(), Length = text.Source.Length, Decoration = decoration };
    }

    /// <summary>The text is no DOI because of the stretch from <paramref name="index"/> on.</summary>
    public static IdentifierReading Bad(TrackedText text, IdentifierProblem problem, int index, int length, string reason)
    {
        (int offset, int valueLength) = text.InValue(index, length);
        return new() { Problem = problem, Offset = offset, Length = valueLength, Reason = reason };
    }

    /// <summary><c>10/gf4gqc</c>, or its address <c>https://doi.org/gf4gqc</c> (shortdoi.org).</summary>
    private static bool IsShort(ReadOnlySpan<char> doi, IdentifierDecoration decoration)
    {
        bool hasPrefix = doi.StartsWith("10/".AsSpan());
        if (!hasPrefix && (decoration & IdentifierDecoration.Resolver) == IdentifierDecoration.None)
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

    private static IdentifierReading ReadShort(TrackedText text, IdentifierDecoration decoration)
    {
        string token = text.ToString();
        return Bad(text, IdentifierProblem.ShortDoi, 0, text.Length, "this is a short DOI, an alias; the DOI itself is what it resolves to") with
        {
            Value = token.StartsWith("10/", StringComparison.Ordinal) ? token : "10/" + token,
            Decoration = decoration,
        };
    }

    private static IdentifierReading BadStart(TrackedText text)
    {
        ReadOnlySpan<char> doi = text.Span;
        if (doi.StartsWith("10/".AsSpan()))
            return Bad(text, IdentifierProblem.WrongRegistrant, 2, 1, Registrant);
        // 1O.1038, l0.1038, IO.1038
        int dot = doi.IndexOf('.');
        if (dot == 2 && doi[0] is '1' or 'l' or 'I' or 'i' && doi[1] is '0' or 'O' or 'o')
        {
            int letter = doi[0] == '1' ? 1 : 0;
            return BadLetter(text, letter, letter == 0 && doi[1] != '0' ? 2 : 1);
        }
        if (doi.Length > 2 && doi.StartsWith("10".AsSpan()) && !Ascii.IsLetterOrDigit(doi[2]))
            return Bad(text, IdentifierProblem.WrongPrefix, 2, 1, Prefix);
        // Number, full stop, number, slash: the number before the full stop is the wrong part. Else nothing of it is right.
        int digits = Ascii.CountDigits(doi);
        bool isPrefixOnly = digits > 0 && digits < doi.Length && doi[digits] is '.' or '/';
        return Bad(text, IdentifierProblem.WrongPrefix, 0, isPrefixOnly ? digits : doi.Length, Prefix);
    }

    private static IdentifierReading BadRegistrant(TrackedText text)
    {
        ReadOnlySpan<char> doi = text.Span;
        int end = 3;
        while (end < doi.Length && (Ascii.IsDigit(doi[end]) || (doi[end] == '.' && end + 1 < doi.Length && Ascii.IsDigit(doi[end + 1]))))
            end++;
        int digits = Ascii.CountDigits(doi.Slice(3));
        if (end < doi.Length && char.IsWhiteSpace(doi[end]))
            return BadWhiteSpace(text, end);
        if (digits == 0)
        {
            int slash = doi.IndexOf('/');
            return slash > 3
                ? Bad(text, IdentifierProblem.WrongRegistrant, 3, slash - 3, Registrant)
                : Bad(text, IdentifierProblem.WrongRegistrant, 2, 1, Registrant);
        }
        if (end < doi.Length && Ascii.ToLower(doi[end]) is 'o' or 'l' && doi.Slice(end).IndexOf('/') is >= 1 and <= 4)
            return BadLetter(text, end, 1);
        if (digits is < 4 or > 9)
            return Bad(text, IdentifierProblem.WrongRegistrant, 3, digits, Registrant);
        const string NoSlash = "a slash has to stand here, between the registrant's number and the suffix";
        return end < doi.Length
            ? Bad(text, IdentifierProblem.NoSlash, end, 1, NoSlash)
            : Bad(text, IdentifierProblem.NoSlash, 0, doi.Length, NoSlash);
    }

    private static IdentifierReading BadLetter(TrackedText text, int at, int length) =>
        Bad(text, IdentifierProblem.LetterForDigit, at, length, "this is a letter where a digit has to stand");

    private static IdentifierReading BadWhiteSpace(TrackedText text, int at)
    {
        ReadOnlySpan<char> rest = text.Span.Slice(at);
        int length = rest.Length - rest.TrimStart().Length;
        rest = rest.Slice(length);
        if (DoiAddress.CountScheme(rest) > 0 || DoiAddress.CountLabel(rest) > 0 || CountPrefix(rest) > 0)
            return Bad(text, IdentifierProblem.SeveralValues, at + length, rest.Length, "a second DOI begins here; the field holds one");
        return Bad(text, IdentifierProblem.WhiteSpace, at, length, "a DOI has no white space in it");
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
