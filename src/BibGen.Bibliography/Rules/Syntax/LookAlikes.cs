namespace BibGen.Rules.Syntax;

/// <summary>Cyrillic and Greek letters that look like Latin ones. In a word of Latin letters they are slips of a keyboard or of text recognition.</summary>
internal static class LookAlikes
{
    private const string Others = "аеорсухіјѕһАВЕКМНОРСТУХІЈЅ" + "οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private const string Latin = "aeopcyxijshABEKMHOPCTYXIJS" + "oABEZHIKMNOPTYX";

    /// <summary>Latin letters without which a word is none of ours: <c>ΔT</c> and <c>IКС</c> are what they are.</summary>
    private const int FewestLatin = 2;

    /// <summary>Whether <paramref name="c"/> looks like a Latin letter and is none.</summary>
    public static bool Is(char c) => c >= '\u0370' && Others.IndexOf(c) >= 0;

    /// <summary>The Latin letter that <paramref name="c"/> looks like.</summary>
    public static char LatinFor(char c) => Latin[Others.IndexOf(c)];

    /// <summary>Whether the word around <paramref name="at"/> has nothing but Latin letters and such as look like them.</summary>
    public static bool IsInLatinWord(ReadOnlySpan<char> text, int at)
    {
        int latin = 0;
        for (int i = at - 1; i >= 0 && char.IsLetter(text[i]); i--)
        {
            if (!Count(text[i], ref latin))
                return false;
        }

        for (int i = at + 1; i < text.Length && char.IsLetter(text[i]); i++)
        {
            if (!Count(text[i], ref latin))
                return false;
        }

        return latin >= FewestLatin;
    }

    private static bool Count(char c, ref int latin)
    {
        if (c < '\u0250')
            latin++;
        return c < '\u0250' || Is(c);
    }
}
