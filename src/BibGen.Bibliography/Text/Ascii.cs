namespace BibGen.Text;

/// <summary>Identifiers are written in ASCII: a digit of another script or a letter with an accent is never part of one.</summary>
internal static class Ascii
{
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsLower(char c) => (uint)(c - 'a') <= 25;

    public static bool IsUpper(char c) => (uint)(c - 'A') <= 25;

    public static bool IsLetter(char c) => IsLower((char)(c | 0x20)) && c < 0x80;

    public static bool IsLetterOrDigit(char c) => IsDigit(c) || IsLetter(c);

    public static char ToLower(char c) => IsUpper(c) ? (char)(c | 0x20) : c;

    public static char ToUpper(char c) => IsLower(c) ? (char)(c & ~0x20) : c;

    /// <summary>Value of a hexadecimal digit; -1 when it is none.</summary>
    public static int HexValue(char c) => IsDigit(c) ? c - '0' : (uint)(ToLower(c) - 'a') <= 5 ? ToLower(c) - 'a' + 10 : -1;

    /// <summary>Number of digits that <paramref name="text"/> begins with.</summary>
    public static int CountDigits(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && IsDigit(text[count]))
            count++;
        return count;
    }

    public static bool IsAllDigits(ReadOnlySpan<char> text) => CountDigits(text) == text.Length;

    public static bool StartsWith(ReadOnlySpan<char> text, string prefix) => text.StartsWith(prefix.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Hyphens and dashes as typesetting and word processors make them, and the minus sign.</summary>
    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D';
}
