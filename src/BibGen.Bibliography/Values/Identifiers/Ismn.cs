namespace BibGen.Values.Identifiers;

/// <summary>
/// International Standard Music Number (ISO 10957): <c>979-0-2600-0043-8</c>, before 2008 <c>M-2600-0043-8</c>. Normal are the 13
/// digits.
/// </summary>
/// <remarks>biber's own test knows the old form only and reports every present number.</remarks>
internal static class Ismn
{
    private const string Form = "an ISMN is 979-0 or M and 9 digits";

    public static IdentifierReading Read(string value)
    {
        IdentifierText text = new(value);
        _ = text.SkipLabel("urn:ismn") || text.SkipLabel("ISMN");
        if (text.IsEmpty)
            return text.Bad(IdentifierProblem.Empty, Form);
        Span<char> digits = stackalloc char[13];
        Span<int> places = stackalloc int[13];
        int first = 0;
        if (text.Skip("M"))
        {
            "9790".AsSpan().CopyTo(digits);
            first = 4;
        }
        int count = DigitGroups.Copy(text.Text, digits.Slice(first), places.Slice(first));
        if (count < 0)
            return text.BadCharacter(~count, Form);
        if (count + first != 13)
            return text.BadLength(count, Form);
        int x = digits.IndexOf('X');
        if (x >= 0)
            return text.BadCharacter(places[x], Form);
        if (!digits.StartsWith("9790".AsSpan()))
            return text.Bad(IdentifierProblem.WrongPrefix, 0, places[3] + 1, Form);
        return DigitGroups.Check(text, digits[12], places[12], CheckDigit.Modulo10(digits.Slice(0, 12))) ?? text.Good(digits.ToString());
    }
}
