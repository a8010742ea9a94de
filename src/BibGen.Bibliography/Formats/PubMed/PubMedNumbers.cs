using BibGen.Text;

namespace BibGen.Formats.PubMed;

/// <summary>The digits of identifiers and dates.</summary>
internal static class PubMedNumbers
{
    /// <summary>Whether <paramref name="text"/> is digits only, and not empty.</summary>
    public static bool AllDigits(ReadOnlySpan<char> text) => !text.IsEmpty && Ascii.IsAllDigits(text);

    /// <summary>Value of up to nine digits.</summary>
    public static int Value(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char c in digits)
            number = (number * 10) + (c - '0');
        return number;
    }
}
