using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>Turns what word processors and web pages make of a DOI's characters back into them.</summary>
internal static class DoiNotation
{
    /// <summary>HTML entities, typographic dashes and invisible characters.</summary>
    public static IdentifierDecoration Remove(TrackedText text)
    {
        IdentifierDecoration found = IdentifierDecoration.None;
        int write = 0;
        for (int read = 0; read < text.Length;)
        {
            char c = text[read];
            int length = 1;
            if (c == '&')
            {
                ReadOnlySpan<char> rest = text.Span.Slice(read);
                if (rest.StartsWith("&lt;".AsSpan()))
                    (c, length) = ('<', 4);
                else if (rest.StartsWith("&gt;".AsSpan()))
                    (c, length) = ('>', 4);
                else if (rest.StartsWith("&amp;".AsSpan()))
                    (c, length) = ('&', 5);
                if (length > 1)
                    found |= IdentifierDecoration.HtmlEntities;
            }
            else if (c != '-' && Ascii.IsDash(c))
            {
                c = '-';
                found |= IdentifierDecoration.Dashes;
            }
            else if (c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF')
            {
                read++;
                found |= IdentifierDecoration.InvisibleCharacters;
                continue;
            }
            text.Write(ref write, c, read, length);
            read += length;
        }
        text.EndPass(write);
        return found;
    }

    /// <summary>Once only: what is then still encoded was so in the DOI.</summary>
    public static bool DecodePercent(TrackedText text)
    {
        if (text.Span.IndexOf('%') < 0)
            return false;
        int write = 0;
        for (int read = 0; read < text.Length;)
        {
            char c = text[read];
            int length = 1;
            int high = c == '%' && read + 2 < text.Length ? Ascii.HexValue(text[read + 1]) : -1;
            int low = high is >= 0 and < 8 ? Ascii.HexValue(text[read + 2]) : -1;   // ASCII only: no DOI needs more
            if (low >= 0)
                (c, length) = ((char)(high * 16 + low), 3);
            text.Write(ref write, c, read, length);
            read += length;
        }
        return text.EndPass(write);
    }
}
