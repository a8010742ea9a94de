using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>
/// ORCID iD, the identifier of a researcher: 16 digits in four groups, the last a check digit (ISO 27729; ISO 7064 MOD 11-2;
/// https://support.orcid.org/hc/en-us/articles/360006897674).
/// </summary>
public static class Orcid
{
    private const string Label = "ORCID: ";
    private const string Form = "an ORCID has 16 digits, as 0000-0002-1825-0097";

    /// <summary>Whether a value is a good ORCID iD in its normal form, with or without MEDLINE's label. Allocates nothing.</summary>
    internal static bool IsNormal(ReadOnlySpan<char> value)
    {
        value = WithoutLabel(value);
        if (value.Length != 19 || value[4] != '-' || value[9] != '-' || value[14] != '-')
            return false;
        Span<char> digits = stackalloc char[16];
        for (int group = 0; group < 4; group++)
            value.Slice(group * 5, 4).CopyTo(digits.Slice(group * 4));
        return Ascii.IsAllDigits(digits.Slice(0, 15)) && CheckDigit.Modulo11Radix2(digits.Slice(0, 15)) == digits[15];
    }

    /// <summary>The value without the label that MEDLINE writes before an ORCID iD.</summary>
    internal static ReadOnlySpan<char> WithoutLabel(ReadOnlySpan<char> value) =>
        value.StartsWith(Label.AsSpan()) ? value.Slice(Label.Length) : value;

    /// <summary>Reads a text that is meant to be one ORCID iD.</summary>
    /// <param name="text">The 16 digits with or without hyphens, bare, after a label (<c>ORCID: </c>) or in the address of the record at orcid.org.</param>
    /// <returns>The normal form, with what had to be taken away; or where it ceases to be one, and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IdentifierReading Read(string text) => Read(new IdentifierText(text));

    private static IdentifierReading Read(IdentifierText text)
    {
        if (!text.SkipAddress("orcid.org/") && text.SkipLabel("ORCID"))
        {
            text.Unwrap();
            _ = text.SkipAddress("orcid.org/");
        }
        if (text.IsEmpty)
            return text.Bad(IdentifierProblem.Empty, Form);
        Span<char> digits = stackalloc char[16];
        Span<int> places = stackalloc int[16];
        int count = DigitGroups.Copy(text.Text, digits, places);
        if (count < 0)
            return text.BadCharacter(~count, Form);
        if (count != 16)
            return text.BadLength(count, Form);
        int x = digits.IndexOf('X');
        if (x is >= 0 and < 15)
            return text.BadCharacter(places[x], Form);
        if (DigitGroups.Check(text, digits[15], places[15], CheckDigit.Modulo11Radix2(digits.Slice(0, 15))) is { } problem)
            return problem;
        string groups = $"{digits.Slice(0, 4).ToString()}-{digits.Slice(4, 4).ToString()}-{digits.Slice(8, 4).ToString()}-{digits.Slice(12).ToString()}";
        return text.Good(groups);
    }
}
