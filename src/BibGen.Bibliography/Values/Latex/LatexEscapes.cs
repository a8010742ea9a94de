using BibGen.Text;

namespace BibGen.Values.Latex;

/// <summary>
/// Takes LaTeX's notation away from an identifier or address, which needs none: <c>\_</c>, <c>{\_}</c>, <c>\%</c>, <c>$&lt;$</c>, <c>\textless</c>,
/// <c>\~{}</c>. Any other backslash stays: it is a fault of the identifier and not LaTeX's.
/// </summary>
internal static class LatexEscapes
{
    private const string Escaped = "_%#&{}~^$ ";

    private static readonly (string Name, char Character)[] Commands =
    [
        ("textless", '<'), ("textgreater", '>'), ("textunderscore", '_'), ("textasciitilde", '~'), ("textasciicircum", '^'), ("textbar", '|'),
        ("textdollar", '$'), ("textquotesingle", '\''), ("slash", '/'), ("sim", '~'), ("lt", '<'), ("gt", '>'),
    ];

    /// <summary>Rewrites <paramref name="text"/>.</summary>
    /// <returns>Whether there was anything to take away.</returns>
    public static bool Remove(TrackedText text)
    {
        if (text.Span.IndexOfAny('\\', '{', '$') < 0)
            return false;
        bool areBracesBalanced = AreBracesBalanced(text.Span);
        int write = 0;
        for (int read = 0; read < text.Length;)
        {
            ReadOnlySpan<char> rest = text.Span.Slice(read);
            int length = 1;
            char c = rest[0];
            if (c == '\\')
                c = ReadCommand(rest, out length);
            else if (c == '$' && ReadMath(rest, out length) is var symbol and not '\0')
                c = symbol;
            else if (c is '{' or '}' && areBracesBalanced)
                c = '\0';
            if (c != '\0')
                text.Write(ref write, c, read, length);
            read += length;
        }
        return text.EndPass(write);
    }

    /// <summary>Whether every brace has its partner; escaped ones are characters.</summary>
    private static bool AreBracesBalanced(ReadOnlySpan<char> text)
    {
        int depth = 0;
        for (int i = 0; i < text.Length && depth >= 0; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '{')
                depth++;
            else if (text[i] == '}')
                depth--;
        }
        return depth == 0;
    }

    /// <summary>Reads from a backslash on; a backslash that is no escape comes back as itself.</summary>
    private static char ReadCommand(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        if (text.Length < 2)
            return '\\';
        if (Escaped.IndexOf(text[1]) >= 0)
        {
            // The accents \~ and \^ need a letter to stand on; an empty group is what people give them.
            length = text[1] is '~' or '^' && text.Slice(2).StartsWith("{}".AsSpan()) ? 4 : 2;
            return text[1];
        }
        foreach ((string name, char character) in Commands)
        {
            if (!text.Slice(1).StartsWith(name.AsSpan()) || (text.Length > name.Length + 1 && Ascii.IsLetter(text[name.Length + 1])))
                continue;
            length = name.Length + 1;
            if (text.Slice(length).StartsWith("{}".AsSpan()))
                length += 2;
            else if (length < text.Length && text[length] == ' ')
                length++;
            return character;
        }
        return '\\';
    }

    /// <summary>Reads a single symbol between dollar signs; NUL when it is something else.</summary>
    private static char ReadMath(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        int close = text.Slice(1, Math.Min(24, text.Length - 1)).IndexOf('$');
        if (close < 1)
            return '\0';
        ReadOnlySpan<char> symbol = text.Slice(1, close).Trim();
        char c = symbol.Length == 1 ? symbol[0] : '\0';
        if (symbol.Length > 1 && symbol[0] == '\\')
        {
            char command = ReadCommand(symbol, out int read);
            c = command != '\\' && read == symbol.Length ? command : '\0';
        }
        if (c != '\0')
            length = close + 2;
        return c;
    }
}
