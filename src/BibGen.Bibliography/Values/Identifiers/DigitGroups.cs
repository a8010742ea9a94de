using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>The digits of a standard number that is written in groups: hyphens, dashes and blanks between them, X as the last.</summary>
internal static class DigitGroups
{
    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X"];

    /// <summary>Copies the digits to <paramref name="digits"/> and their places to <paramref name="places"/>.</summary>
    /// <returns>How many there are, also when more than fit; below zero, the complement of the place of a character that cannot be there.</returns>
    public static int Copy(ReadOnlySpan<char> text, Span<char> digits, Span<int> places)
    {
        int count = 0;
        bool closed = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (Ascii.IsDash(c) || c is ' ' or '\u00A0')
                continue;
            bool isX = c is 'X' or 'x';
            if (closed || !(Ascii.IsDigit(c) || (isX && count > 0)))
                return ~i;
            closed = isX;
            if (count < digits.Length)
            {
                digits[count] = Ascii.ToUpper(c);
                places[count] = i;
            }
            count++;
        }
        return count;
    }

    /// <summary>Judges a last digit: the problem with it, or null when it is the right one.</summary>
    public static IdentifierReading? Check(in IdentifierText text, char found, int place, char expected) =>
        found == expected
            ? null
            : text.Bad(
                IdentifierProblem.WrongCheckDigit,
                place,
                1,
                "the check digit is wrong",
                Digits[expected == 'X' ? 10 : expected - '0'],
                found);
}
