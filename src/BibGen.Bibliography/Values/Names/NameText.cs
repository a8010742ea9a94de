using BibGen.Values.Latex;

namespace BibGen.Values.Names;

/// <summary>Turns a raw part of a name into Unicode text. The one place where names meet LaTeX.</summary>
internal static class NameText
{
    /// <summary>The text of <paramref name="raw"/>; null when there is none.</summary>
    public static string? Decode(ReadOnlySpan<char> raw)
    {
        if (raw.IsEmpty)
            return null;
        string text = LatexText.ToName(raw);
        return text.Length == 0 ? null : text;
    }

    /// <summary>The text of a part in which commas beyond the second stand for blanks, as BibTeX reads them.</summary>
    public static string? DecodeWithoutCommas(ReadOnlySpan<char> raw)
    {
        char[] characters = raw.ToArray();
        for (int at = 0; at < characters.Length;)
        {
            at = NameToken.EndOf(characters, at);
            for (; at < characters.Length && NameToken.IsSeparator(characters[at]); at++)
                characters[at] = ' ';
        }

        return Decode(characters);
    }
}
