using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>
/// Crossref's five patterns, which leave 72 000 of 74.9 million DOIs uncaught
/// (https://www.crossref.org/blog/dois-and-matching-regular-expressions/, 2015-08-11; the fourth is a case of the first).
/// </summary>
internal static class CrossrefPatterns
{
    public static bool Match(ReadOnlySpan<char> doi)
    {
        int prefix = DoiSyntax.CountPrefix(doi);
        if (prefix == 0 || prefix == doi.Length)
            return false;
        ReadOnlySpan<char> suffix = doi.Slice(prefix);
        ReadOnlySpan<char> registrant = doi.Slice(3, prefix - 4);
        return (registrant.IndexOf('.') < 0 && IsPlain(suffix))
            || registrant.SequenceEqual("1002".AsSpan())
            || (registrant.Length == 4 && IsSerialItem(suffix))
            || (registrant.SequenceEqual("1207".AsSpan()) && IsErlbaum(suffix));
    }

    /// <summary>Pattern 1: <c>[-._;()/:A-Z0-9]+</c>.</summary>
    private static bool IsPlain(ReadOnlySpan<char> suffix)
    {
        foreach (char c in suffix)
        {
            if (!Ascii.IsLetterOrDigit(c) && c is not ('-' or '.' or '_' or ';' or '(' or ')' or '/' or ':'))
                return false;
        }
        return true;
    }

    /// <summary>Pattern 3, SICI: <c>1520-0493(2002)130&lt;1913:EDAWPO&gt;2.0.CO;2</c>.</summary>
    private static bool IsSerialItem(ReadOnlySpan<char> rest) =>
        Digits(ref rest) && Mark(ref rest, "-") && Digits(ref rest) && (Mark(ref rest, "X") || true)
        && Mark(ref rest, "(") && Digits(ref rest) && Mark(ref rest, ")") && Digits(ref rest)
        && Mark(ref rest, "<") && Word(ref rest) && Mark(ref rest, ":") && (Word(ref rest) || true) && Mark(ref rest, ">")
        && Digits(ref rest) && Mark(ref rest, ".") && Digits(ref rest) && Mark(ref rest, ".") && Word(ref rest) && Mark(ref rest, ";")
        && rest.Length == 1 && Ascii.IsDigit(rest[0]);

    /// <summary>Pattern 5: <c>s15327906mbr2001&amp;2_3</c>.</summary>
    private static bool IsErlbaum(ReadOnlySpan<char> rest) =>
        Word(ref rest) && Mark(ref rest, "&") && Digits(ref rest) && Mark(ref rest, "_") && Digits(ref rest) && rest.IsEmpty;

    private static bool Digits(ref ReadOnlySpan<char> rest)
    {
        int count = Ascii.CountDigits(rest);
        rest = rest.Slice(count);
        return count > 0;
    }

    private static bool Word(ref ReadOnlySpan<char> rest)
    {
        int count = 0;
        while (count < rest.Length && (Ascii.IsLetterOrDigit(rest[count]) || rest[count] == '_'))
            count++;
        rest = rest.Slice(count);
        return count > 0;
    }

    private static bool Mark(ref ReadOnlySpan<char> rest, string mark)
    {
        if (!Ascii.StartsWith(rest, mark))
            return false;
        rest = rest.Slice(mark.Length);
        return true;
    }
}
