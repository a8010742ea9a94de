namespace BibGen.Values.Latex;

/// <summary>Digits of numbers up to base 16.</summary>
internal static class Digits
{
    /// <summary>Value of a digit, 0 to 15; 16 for anything else.</summary>
    public static int ValueOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => 16,
    };
}
