using BibGen.Text;

namespace BibGen.Formats.CslJson;

/// <summary>Numbers as JSON writes them (RFC 8259, §6).</summary>
internal static class JsonNumber
{
    /// <summary>Whether <paramref name="word"/> is one.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        if (word.Length > 0 && word[0] == '-')
            word = word.Slice(1);
        int digits = Ascii.CountDigits(word);
        if (digits == 0 || (digits > 1 && word[0] == '0'))
            return false;
        word = word.Slice(digits);
        if (word.Length > 0 && word[0] == '.' && !SkipDigits(ref word, 1))
            return false;
        if (word.Length > 0 && word[0] is 'e' or 'E' && !SkipDigits(ref word, word.Length > 1 && word[1] is '+' or '-' ? 2 : 1))
            return false;
        return word.IsEmpty;
    }

    private static bool SkipDigits(ref ReadOnlySpan<char> word, int start)
    {
        if (start > word.Length)
            return false;
        int digits = Ascii.CountDigits(word.Slice(start));
        word = word.Slice(start + digits);
        return digits > 0;
    }
}
