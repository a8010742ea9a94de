using BibGen.Values.Latex;

namespace BibGen.Values.Names;

/// <summary>Turns a raw part of a name into Unicode text. The one place where names meet LaTeX.</summary>
internal static class NameText
{
    /// <summary>The text of <paramref name="raw"/>; null when there is none.</summary>
    /// <param name="raw">The part.</param>
    /// <param name="start">Where it stands in its list.</param>
    /// <param name="undecodable">Takes the commands that are not known, with their places in the list; null when there can be none.</param>
    public static string? Decode(ReadOnlySpan<char> raw, int start, List<UndecodableCommand>? undecodable)
    {
        if (raw.IsEmpty)
            return null;
        int first = undecodable?.Count ?? 0;
        string text = LatexText.ToName(raw, undecodable);
        for (int i = first; i < undecodable?.Count; i++)
            undecodable[i] = undecodable[i] with { Offset = start + undecodable[i].Offset };
        return text.Length == 0 ? null : text;
    }

    /// <summary>The text of a part in which commas beyond the second stand for blanks, as BibTeX reads them.</summary>
    /// <inheritdoc cref="Decode" path="/param"/>
    public static string? DecodeWithoutCommas(ReadOnlySpan<char> raw, int start, List<UndecodableCommand>? undecodable)
    {
        char[] characters = raw.ToArray();
        for (int at = 0; at < characters.Length;)
        {
            at = NameToken.EndOf(characters, at);
            for (; at < characters.Length && NameToken.IsSeparator(characters[at]); at++)
                characters[at] = ' ';
        }

        return Decode(characters, start, undecodable);
    }
}
