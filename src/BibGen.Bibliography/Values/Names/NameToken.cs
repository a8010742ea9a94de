using System.Globalization;
using System.Runtime.CompilerServices;

namespace BibGen.Values.Names;

/// <summary>The tokens that names consist of (names-vectors.json, algorithm steps 3 and 4).</summary>
internal static class NameToken
{
    /// <summary>White space as BibTeX knows it. A no-break space is a character like any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWhite(char c) => c <= ' ' && c is ' ' or '\t' or '\n' or '\r' or '\v' or '\f';

    /// <summary>
    /// Whether <paramref name="c"/> stands between tokens. A hyphen does not: BibTeX's own reading of <c>al-Din</c> as two tokens is shared by no
    /// other program.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSeparator(char c) => IsWhite(c) || c is ',' or '~';

    /// <summary>End of the token that begins at <paramref name="at"/>: the next separator outside braces.</summary>
    public static int EndOf(ReadOnlySpan<char> list, int at)
    {
        int start = at;
        int depth = 0;
        for (; (uint)at < (uint)list.Length; at++)
        {
            char c = list[at];
            if (c is > ',' and < '{' or > '~')
                continue;
            if (c == '{')
                depth++;
            else if (c == '}')
                depth = Math.Max(depth - 1, 0);
            else if (depth == 0 && IsSeparator(c))
            {
                int next = BehindCommand(list, start, at);
                if (next == at)
                    break;
                at = next - 1;
            }
        }

        return at;
    }

    /// <summary>
    /// Where the token that began at <paramref name="start"/> goes on after the separator at <paramref name="at"/>; there, where it ends. <c>\~</c>
    /// is the accent of <c>Carre\~no</c>, and the blank of <c>\O stergaard</c> ends a command and no word. BibTeX would split both; biber, which
    /// reads characters first, does not.
    /// </summary>
    private static int BehindCommand(ReadOnlySpan<char> list, int start, int at)
    {
        ReadOnlySpan<char> token = list.Slice(start, at - start);
        int backslash = token.LastIndexOf('\\');
        if (backslash < 0)
            return at;
        ReadOnlySpan<char> name = token.Slice(backslash + 1);
        if (list[at] == '~')
            return name.IsEmpty ? at + 1 : at;
        if (!IsWhite(list[at]) || name.IsEmpty || LengthOfName(name) < name.Length)
            return at;
        int next = at;
        while (next < list.Length && IsWhite(list[next]))
            next++;
        return next == list.Length || IsSeparator(list[next]) || IsAnd(list, next) ? at : next;
    }

    /// <summary>Whether the <c>and</c> between names stands here, in any case, with white space after.</summary>
    public static bool IsAnd(ReadOnlySpan<char> list, int at) =>
        at + 3 < list.Length && (list[at] | 0x20) == 'a' && (list[at + 1] | 0x20) == 'n' && (list[at + 2] | 0x20) == 'd' && IsWhite(list[at + 3]);

    /// <summary>
    /// Whether <paramref name="token"/> belongs to a particle: its first letter outside brace groups, or in a special character, is lower case.
    /// </summary>
    /// <remarks>
    /// BibTeX knows ASCII letters only and skips others, so that <c>Élodie</c> is a particle to it; here case is Unicode's. It takes the letters of a
    /// command outside braces for those of the name as well, so that <c>\v{Z}</c> would be one; here, as in biber, the letter that is printed counts.
    /// </remarks>
    public static bool IsLower(ReadOnlySpan<char> token)
    {
        for (int at = 0; at < token.Length; at++)
        {
            if (token[at] == '{')
            {
                if (at + 1 < token.Length && token[at + 1] == '\\')
                    return IsLowerSpecial(token.Slice(at + 2));
                at = EndOfGroup(token, at) - 1;
            }
            else if (token[at] == '\\')
            {
                return IsLowerSpecial(token.Slice(at + 1));
            }
            else if (CaseAt(token, at) is int letter and not 0)
            {
                return letter < 0;
            }
        }

        return false;
    }

    /// <summary>Whether <paramref name="text"/> is a single brace group from end to end.</summary>
    public static bool IsBraceGroup(ReadOnlySpan<char> text) =>
        text.Length >= 2 && text[0] == '{' && text[text.Length - 1] == '}' && EndOfGroup(text, 0) == text.Length;

    /// <summary>Just after the group that opens at <paramref name="at"/>; the end of the text when it never closes.</summary>
    private static int EndOfGroup(ReadOnlySpan<char> text, int at)
    {
        int depth = 0;
        for (; at < text.Length; at++)
        {
            if (text[at] == '{')
                depth++;
            else if (text[at] == '}' && --depth == 0)
                return at + 1;
        }

        return text.Length;
    }

    /// <summary>
    /// Case of a special character, from after its backslash: the letter that the command stands for, or else the first letter in the rest of the
    /// group.
    /// </summary>
    private static bool IsLowerSpecial(ReadOnlySpan<char> rest)
    {
        int at = LengthOfName(rest);
        switch (rest.Slice(0, at))
        {
            case "i" or "j" or "o" or "l" or "oe" or "ae" or "aa" or "ss":
                return true;
            case "O" or "L" or "OE" or "AE" or "AA":
                return false;
        }

        for (int depth = 1; at < rest.Length && depth > 0; at++)
        {
            if (rest[at] == '{')
                depth++;
            else if (rest[at] == '}')
                depth--;
            else if (CaseAt(rest, at) is int letter and not 0)
                return letter < 0;
        }

        return false;
    }

    /// <summary>Number of letters that <paramref name="text"/> begins with, as names of commands have them.</summary>
    private static int LengthOfName(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (text[length] | 0x20) is >= 'a' and <= 'z')
            length++;
        return length;
    }

    /// <summary>-1 for a lower-case letter, 1 for an upper-case or title-case one, 0 for all else.</summary>
    private static int CaseAt(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        if (c < 128)
            return c is >= 'a' and <= 'z' ? -1 : c is >= 'A' and <= 'Z' ? 1 : 0;
        bool pair = char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        UnicodeCategory category = pair
            ? CharUnicodeInfo.GetUnicodeCategory(text.Slice(at, 2).ToString(), 0)
            : CharUnicodeInfo.GetUnicodeCategory(c);
        return category switch
        {
            UnicodeCategory.LowercaseLetter => -1,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => 1,
            _ => 0,
        };
    }
}
