using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>Identifiers that are capital letters and a number.</summary>
internal static class PrefixedNumber
{
    /// <summary>Reads <paramref name="text"/>, which begins with <paramref name="letters"/>, upper or lower case.</summary>
    public static IdentifierReading Read(IdentifierText text, string letters, string form)
    {
        int digits = Ascii.CountDigits(text.Text.Slice(letters.Length));
        int end = letters.Length + digits;
        if (end < text.Length)
            return text.BadCharacter(end, form);
        if (digits == 0)
            return text.Bad(IdentifierProblem.WrongLength, form);
        return text.Text.StartsWith(letters.AsSpan(), StringComparison.Ordinal)
            ? text.Good()
            : text.Good(letters + text.Text.Slice(letters.Length).ToString());
    }
}
