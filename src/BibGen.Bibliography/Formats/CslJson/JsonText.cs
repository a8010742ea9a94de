using System.Text;
using BibGen.Text;

namespace BibGen.Formats.CslJson;

/// <summary>The text that a string of JSON stands for, and how text is written as one (RFC 8259, §7).</summary>
internal static class JsonText
{
    private const int CodeEscape = 6; // \u00E9

    /// <summary>What stands between the quotation marks of a string, or all of a word that should be one.</summary>
    public static SourceSpan Inside(string text, SourceSpan span)
    {
        if (span.Length == 0 || !JsonStringScanner.IsQuote(text[span.Start]))
            return span;
        bool isClosed = span.Length > 1 && text[span.End - 1] is '"' or '\'' or '\u201D' or '\u2019';
        return SourceSpan.FromBounds(span.Start + 1, isClosed ? span.End - 1 : span.End);
    }

    /// <summary>Length of the escape at the backslash at <paramref name="at"/>; zero when it is none.</summary>
    public static int EscapeLength(string text, int at)
    {
        if (at + 1 >= text.Length)
            return 0;
        return text[at + 1] switch
        {
            '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' => 2,
            'u' => CodeOf(text, at) < 0 ? 0 : CodeEscape,
            _ => 0,
        };
    }

    /// <summary>
    /// The text that <paramref name="span"/> stands for, white space folded, and where each of its characters and its end stand; null in the place of the
    /// list where the characters stand there as they are.
    /// </summary>
    public static (string Value, int[]? Places) Read(string text, SourceSpan span)
    {
        if (span.In(text).IndexOf('\\') < 0)
            return (WhiteSpace.Fold(span.In(text)), null);
        var value = new StringBuilder(span.Length);
        List<int> places = new(span.Length + 1);
        int blank = -1; // Where the white space before the next character begins.
        for (int at = span.Start; at < span.End;)
        {
            int length = text[at] == '\\' ? EscapeLength(text, at) : 1;
            bool isEscape = length > 1 && at + length <= span.End;
            char c = isEscape ? Escaped(text, at) : text[at];
            if (WhiteSpace.Is(c))
            {
                if (blank < 0 && value.Length > 0)
                    blank = at;
            }
            else
            {
                if (blank >= 0)
                {
                    value.Append(' ');
                    places.Add(blank);
                    blank = -1;
                }

                value.Append(c);
                places.Add(at);
            }

            at += isEscape ? length : 1;
        }

        places.Add(blank < 0 ? span.End : blank);
        return (value.ToString(), places.ToArray());
    }

    /// <summary><paramref name="value"/> with the escapes that it needs inside a string.</summary>
    public static string Write(string value)
    {
        StringBuilder? written = null;
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            string? escape = c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => "\\u" + ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture),
                _ => null,
            };
            if (escape is not null)
                (written ??= new StringBuilder(value, 0, i, value.Length + 16)).Append(escape);
            else
                written?.Append(c);
        }

        return written?.ToString() ?? value;
    }

    private static char Escaped(string text, int at) => text[at + 1] switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => (char)CodeOf(text, at),
        char same => same,
    };

    private static int CodeOf(string text, int at)
    {
        if (at + CodeEscape > text.Length)
            return -1;
        int code = 0;
        for (int i = at + 2; i < at + CodeEscape; i++)
        {
            int digit = Ascii.HexValue(text[i]);
            if (digit < 0)
                return -1;
            code = (code << 4) | digit;
        }

        return code;
    }
}
