using System.Text;

namespace BibGen.Names;

/// <summary>Turns a raw part of a name into Unicode text. The one place where names meet LaTeX.</summary>
internal static class NameText
{
    /// <summary>The text of <paramref name="raw"/>; null when there is none.</summary>
    public static string? Decode(ReadOnlySpan<char> raw)
    {
        if (raw.IsEmpty)
            return null;
        string text = IsPlain(raw) ? raw.ToString() : Fold(raw);
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

    private static bool IsPlain(ReadOnlySpan<char> raw)
    {
        char before = ' ';
        foreach (char c in raw)
        {
            if (c is '{' or '}' or '~' or < ' ' || (c == ' ' && before == ' '))
                return false;
            before = c;
        }

        return true;
    }

    private static string Fold(ReadOnlySpan<char> raw)
    {
        StringBuilder text = new(raw.Length);
        bool blank = false;
        foreach (char c in raw)
        {
            if (c is '{' or '}')
                continue;
            if (c == '~' || NameToken.IsWhite(c))
            {
                blank = text.Length > 0;
                continue;
            }

            if (blank)
                text.Append(' ');
            blank = false;
            text.Append(c);
        }

        return text.ToString();
    }
}
