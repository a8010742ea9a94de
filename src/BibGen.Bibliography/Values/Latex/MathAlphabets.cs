namespace BibGen.Values.Latex;

/// <summary>Letters of mathematical alphabets: the block at U+1D400 and, for those it leaves out, Letterlike Symbols (Unicode, chapter 22.2).</summary>
internal static class MathAlphabets
{
    private const string DoubleStruckExceptions = "CℂHℍNℕPℙQℚRℝZℤ";
    private const string ScriptExceptions = "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ";
    private const string FrakturExceptions = "CℭHℌIℑRℜZℨ";

    /// <summary>Writes the letter or digit that <paramref name="c"/> is in <paramref name="alphabet"/>.</summary>
    /// <param name="c">A character.</param>
    /// <param name="alphabet">The alphabet.</param>
    /// <param name="target">Room for two code units.</param>
    /// <returns>Number of code units; one for a character that the alphabet does not have, which stays.</returns>
    public static int Map(char c, MathAlphabet alphabet, Span<char> target)
    {
        (string exceptions, int capitals, int smalls, int digits) = alphabet switch
        {
            MathAlphabet.DoubleStruck => (DoubleStruckExceptions, 0x1D538, 0x1D552, 0x1D7D8),
            MathAlphabet.Script => (ScriptExceptions, 0x1D49C, 0x1D4B6, 0),
            MathAlphabet.Fraktur => (FrakturExceptions, 0x1D504, 0x1D51E, 0),
            _ => ("", 0, 0, 0),
        };
        target[0] = c;
        for (int i = 0; i < exceptions.Length; i += 2)
        {
            if (exceptions[i] == c)
            {
                target[0] = exceptions[i + 1];
                return 1;
            }
        }

        int point = c switch
        {
            >= 'A' and <= 'Z' when capitals != 0 => capitals + (c - 'A'),
            >= 'a' and <= 'z' when smalls != 0 => smalls + (c - 'a'),
            >= '0' and <= '9' when digits != 0 => digits + (c - '0'),
            _ => 0,
        };
        if (point == 0)
            return 1;
        target[0] = (char)(0xD800 + ((point - 0x10000) >> 10));
        target[1] = (char)(0xDC00 + ((point - 0x10000) & 0x3FF));
        return 2;
    }
}
