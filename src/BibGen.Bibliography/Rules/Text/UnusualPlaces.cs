namespace BibGen.Rules.Text;

/// <summary>
/// Where in a text the first character stands of each kind that is rare, worked out in one go: a large text comes from memory more slowly than
/// it is searched, so that a stretch of it is searched for everything while the processor has it at hand.
/// </summary>
/// <param name="Undecodable">The first U+FFFD or NUL; −1 when there is none.</param>
/// <param name="Control">The first control character, tabs, line ends and NUL apart; −1 when there is none.</param>
/// <param name="Mark">The first combining mark; −1 when there is none.</param>
internal sealed record UnusualPlaces(int Undecodable, int Control, int Mark)
{
    private const int Stretch = 1 << 13; // 16 KiB: half of a level-1 cache.

    /// <summary>The places in <paramref name="text"/>.</summary>
    public static UnusualPlaces In(string text)
    {
        int undecodable = -1;
        int control = -1;
        int mark = -1;
        for (int start = 0; start < text.Length; start += Stretch)
        {
            ReadOnlySpan<char> stretch = text.AsSpan(start, Math.Min(Stretch, text.Length - start));
            Note(ref undecodable, start, undecodable < 0 ? stretch.IndexOfAny(UndecodableText.Replacement, '\0') : -1);
            Note(ref control, start, control < 0 ? UnusualCharacters.NextControl(stretch, 0) : -1);
            Note(ref mark, start, mark < 0 ? UnusualCharacters.NextMark(stretch, 0) : -1);
        }

        return new UnusualPlaces(undecodable, control, mark);
    }

    private static void Note(ref int place, int start, int found)
    {
        if (found >= 0)
            place = start + found;
    }
}
