using BibGen.Text;
using BibGen.Values.Identifiers;

namespace BibGen.Values.Pages;

/// <summary>Tells pages from the other text that stands among them.</summary>
internal static class PageText
{
    private static readonly string[] PageWords = ["pages", "page", "pgs", "pg", "pp", "p", "seiten", "s."];
    private static readonly string[] ListWords = ["passim", "contd", "concl"];

    /// <summary>Length of <c>pp. </c> and the like before a page; 0 when there is none. <c>p12</c> is a page of its own kind.</summary>
    public static int CountPageWord(ReadOnlySpan<char> text)
    {
        foreach (string word in PageWords)
        {
            if (!Ascii.StartsWith(text, word))
                continue;
            int end = word.Length;
            if (end < text.Length && text[end] == '.')
                end++;
            while (end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] is '~' or '\\'))
                end++;
            bool isParted = end > word.Length || word is "pp" or "s.";
            return isParted && end < text.Length && Ascii.IsDigit(text[end]) ? end : 0;
        }
        return 0;
    }

    /// <summary>
    /// Length of the word with which MEDLINE ends a list (<c>31-7 contd</c>), and the blanks before it; 0 when there is none.
    /// </summary>
    public static int CountListWord(ReadOnlySpan<char> text)
    {
        foreach (string word in ListWords)
        {
            int start = text.Length - word.Length;
            if (start > 1 && text.EndsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(text[start - 1]))
                return text.Length - text.Slice(0, start).TrimEnd().Length;
        }
        return 0;
    }

    /// <summary><c>xiv + 524</c>, <c>xi+98 pp.</c>, <c>63 p.</c>: how many pages there are, not which.</summary>
    public static bool IsPageCount(ReadOnlySpan<char> text)
    {
        int plus = text.IndexOf('+');
        if (plus > 0 && text.IndexOf('(') < 0 && BeginsWithNumber(text.Slice(0, plus)) && BeginsWithNumber(text.Slice(plus + 1)))
            return true;
        int digits = Ascii.CountDigits(text);
        if (digits == 0 || digits == text.Length)
            return false;
        ReadOnlySpan<char> unit = text.Slice(digits).TrimEnd('.').Trim();
        // 63p may be a page; 63 p, 63p. and 63pp are not.
        bool isParted = char.IsWhiteSpace(text[digits]) || text[text.Length - 1] == '.' || unit.Length > 1;
        return isParted && (unit.Equals("p".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || unit.Equals("pp".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || unit.Equals("pages".AsSpan(), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>An arXiv identifier in the place of pages.</summary>
    public static bool IsEprint(ReadOnlySpan<char> text) =>
        text.StartsWith("arXiv:".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || (text.IndexOf('/') > 1 && Ascii.IsLetter(text[0]) && ArXivId.Read(text.ToString()).IsGood);

    /// <summary>
    /// Where after pages other text begins: <c>161--174 (1972)</c>, <c>4457--4469 \textbf{check}</c>; -1 when none does.
    /// </summary>
    public static int FindRemark(ReadOnlySpan<char> text)
    {
        if (Ascii.CountDigits(text) == 0 && RomanNumeral.Read(text.Slice(0, Math.Max(0, text.IndexOf('-')))) == 0)
            return -1;
        int at = 0;
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
            at++;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        ReadOnlySpan<char> rest = text.Slice(at);
        bool isCommand = rest.Length > 0 && rest[0] == '\\' && !rest.StartsWith("\\psq".AsSpan());
        bool isWord = rest.Length > 3 && char.IsLetter(rest[0]) && char.IsLetter(rest[1]) && char.IsLetter(rest[2]);
        return isCommand || isWord || (rest.Length > 0 && rest[0] == '(') ? at : -1;
    }

    /// <summary>
    /// Whether a text cannot be a page: neither a digit nor a Roman numeral in it, nor a script that may count otherwise.
    /// </summary>
    public static bool IsNoPage(ReadOnlySpan<char> page)
    {
        if (page.Length <= 1)
            return page.Length == 1 && page[0] is '&' or '?' or '-';
        foreach (char c in page)
        {
            if (Ascii.IsDigit(c) || c > 0x7F)
                return false;
        }
        int hyphen = page.LastIndexOf('-');   // III-IV
        return RomanNumeral.Read(page.Slice(hyphen + 1)) == 0 && !page.StartsWith("\\psq".AsSpan());
    }

    public static bool HasDigit(ReadOnlySpan<char> text) => text.IndexOfAny("0123456789".AsSpan()) >= 0;

    private static bool BeginsWithNumber(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return RomanNumeral.Read(text) > 0 || (text.Length > 0 && Ascii.IsDigit(text[0]));
    }
}
