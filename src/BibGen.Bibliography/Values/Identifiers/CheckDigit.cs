namespace BibGen.Values.Identifiers;

/// <summary>
/// The check digits that standard numbers end in. Each takes the digits before it and gives the digit that has to follow.
/// </summary>
internal static class CheckDigit
{
    /// <summary>ISBN-10 and ISSN: weights falling to 2, modulo 11, X for 10 (ISO 2108:1992, ISO 3297).</summary>
    public static char Modulo11(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
            sum += (digits.Length + 1 - i) * (digits[i] - '0');
        return Digit((11 - sum % 11) % 11);
    }

    /// <summary>ISBN-13 and ISMN: weights 1 and 3 in turn, modulo 10 (ISO 2108, ISO 10957).</summary>
    public static char Modulo10(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
            sum += (i % 2 == 0 ? 1 : 3) * (digits[i] - '0');
        return Digit((10 - sum % 10) % 10);
    }

    /// <summary>ORCID and ISNI: ISO 7064 MOD 11-2, X for 10.</summary>
    public static char Modulo11Radix2(ReadOnlySpan<char> digits)
    {
        int total = 0;
        foreach (char c in digits)
            total = (total + (c - '0')) * 2 % 11;
        return Digit((12 - total) % 11);
    }

    private static char Digit(int value) => value == 10 ? 'X' : (char)('0' + value);
}
