namespace BibGen.Text;

/// <summary>
/// Short numbers as text, each one string: every entry has a year, most a volume and an issue, and thousands have the same.
/// </summary>
internal static class NumberText
{
    private const int MostDigits = 4;

    private static readonly string?[] Known = new string?[10_000]; // Two threads that make one at once make equal ones.

    /// <summary><paramref name="text"/> as a string.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MostDigits || text[0] == '0')
            return text.ToString();
        int number = 0;
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
                return text.ToString();
            number = (number * 10) + (c - '0');
        }

        return Known[number] ??= text.ToString();
    }
}
