namespace BibGen.Rules.Syntax;

/// <summary>Finds, in the text of a whole file, where HTML may begin.</summary>
/// <param name="text">The text.</param>
/// <param name="hasCommands">Whether the format has LaTeX, by which some programs write the bracket of a tag.</param>
internal struct HtmlSearch(string text, bool hasCommands)
{
    /// <summary>The bracket of a tag as exporters spell it; kept, because a file has few and is searched once for each <c>&amp;</c>.</summary>
    private const string NamedBracket = "\\textless";
    private int _named = hasCommands ? -1 : text.Length;
    private int _namedFrom = hasCommands ? -1 : 0;

    /// <summary>The next place from <paramref name="from"/> on; −1 when there is none.</summary>
    public int Next(int from)
    {
        int named = NextNamed(from);
        for (int at = from; at < text.Length; at++)
        {
            int next = text.AsSpan(at).IndexOfAny('&', '<');
            if (next < 0 || at + next > named)
                return named == text.Length ? -1 : named;
            at += next;
            char following = at + 1 < text.Length ? text[at + 1] : ' ';
            if (char.IsLetter(following) || following == '}' || (text[at] == '&' ? following == '#' : following is '/' or '$'))
                return at;
        }

        return -1;
    }

    /// <summary>The next such bracket; the length of the text when there is none.</summary>
    private int NextNamed(int from)
    {
        if (_namedFrom >= 0 && from >= _namedFrom && from <= _named)
            return _named;
        int next = text.AsSpan(from).IndexOf(NamedBracket.AsSpan(), StringComparison.Ordinal);
        _namedFrom = from;
        return _named = next < 0 ? text.Length : from + next;
    }
}
