using BibGen.Text;

namespace BibGen.Values.Pages;

/// <summary>Roman page numbers, all in lower or all in upper case.</summary>
internal static class RomanNumeral
{
    /// <summary>The number; 0 when the text is no Roman numeral below 4000.</summary>
    public static int Read(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 15)
            return 0;
        int total = 0;
        int previous = 0;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (Ascii.IsUpper(text[i]) != Ascii.IsUpper(text[0]))
                return 0;
            int value = Ascii.ToLower(text[i]) switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, 'c' => 100, 'd' => 500, 'm' => 1000, _ => 0 };
            if (value == 0)
                return 0;
            total += value < previous ? -value : value;
            previous = Math.Max(previous, value);
        }
        return total;
    }
}
