namespace BibGen.Rules.Syntax;

/// <summary>Finds, in the text of a whole file, where HTML may begin.</summary>
internal static class HtmlSearch
{
    /// <summary>The bracket of a tag as exporters spell it.</summary>
    private const string NamedBracket = "\\textless";

    /// <summary>
    /// Adds the places from <paramref name="from"/> on and before <paramref name="to"/>, in order; where the text has commands of LaTeX, those as well by which
    /// some programs write the bracket of a tag.
    /// </summary>
    public static void AddTo(List<int> places, ReadOnlySpan<char> text, int from, int to, bool hasCommands)
    {
        int named = hasCommands ? UnusualPlaces.Find(NamedBracket, text, from, to) : -1; // A file has few: it is searched once for each.
        for (int at = from; at < to; at++)
        {
            int next = text.Slice(at, to - at).IndexOfAny('&', '<');
            at = next < 0 ? to : at + next;
            for (; named >= 0 && named < at; named = UnusualPlaces.Find(NamedBracket, text, named + 1, to))
                places.Add(named);
            if (at < to && MayBegin(text, at))
                places.Add(at);
        }
    }

    private static bool MayBegin(ReadOnlySpan<char> text, int at)
    {
        char following = at + 1 < text.Length ? text[at + 1] : ' ';
        return char.IsLetter(following) || following == '}' || (text[at] == '&' ? following == '#' : following is '/' or '$');
    }
}
