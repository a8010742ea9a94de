namespace BibGen.Rules.Syntax;

/// <summary>Where in a text the first character stands of each kind that hardly any text has: most are searched once for all of them.</summary>
/// <param name="Undecodable">The first U+FFFD or NUL; −1 when there is none.</param>
/// <param name="Control">The first control character, tabs, line ends and NUL apart; −1 when there is none.</param>
/// <param name="Mark">The first combining mark; −1 when there is none.</param>
/// <param name="BeyondAscii">The first character beyond ASCII; −1 when there is none.</param>
internal sealed record UnusualPlaces(int Undecodable, int Control, int Mark, int BeyondAscii)
{
    private static readonly UnusualPlaces None = new(-1, -1, -1, -1);

    /// <summary>The places in <paramref name="text"/>.</summary>
    public static UnusualPlaces In(string text)
    {
        ReadOnlySpan<char> characters = text.AsSpan();
        int first = UnusualCharacters.Next(characters, 0);
        int beyondAscii = UnusualCharacters.NextBeyondAscii(characters, 0);
        if (first < 0)
            return beyondAscii < 0 ? None : None with { BeyondAscii = beyondAscii };
        return new UnusualPlaces(
            UnusualCharacters.NextUndecodable(characters, first),
            UnusualCharacters.NextControl(characters, first),
            UnusualCharacters.NextMark(characters, first),
            beyondAscii);
    }
}
