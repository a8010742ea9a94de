using BibGen.Text;
using BibGen.Values.Latex;

namespace BibGen.Rules.Syntax;

/// <summary>What a control character has been before a program spoilt it. Each kind has one cause that leaves no doubt, or no repair.</summary>
internal static class ControlCharacterRepair
{
    /// <summary>
    /// Letters, quotation marks and dashes of Windows-1252 from 0x80 to 0x9F. The rest is left out: text copied from a PDF has those codes for
    /// signs of its fonts.
    /// </summary>
    private const string Windows1252 = "__________Š_Œ_Ž__‘’“”_–—__š_œ_žŸ";

    /// <summary>The repair of the control character at <paramref name="at"/>; null where only a person can tell.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="value">The value it stands in.</param>
    public static TextEdit? At(string text, int at, SourceSpan value)
    {
        char c = text[at];
        if (c >= '\u0080')
            return Utf8Around(text, at, value) ?? Windows(at, c);
        if (c is '\f' or '\v' && !IsLetterAt(text, at + 1))
            return new TextEdit(new SourceSpan(at, 1), " ");
        if (c is '\a' or '\b' or '\v' or '\f' && IsLetterAt(text, at + 1))
            return Command(text, at);

        // Between two characters it may stand for a hyphen or a sign that is lost; taking it away would hide that.
        return at > value.Start && at + 1 < value.End && IsBlankOrDelimiter(text[at - 1], text[at + 1]) ? new TextEdit(new SourceSpan(at, 1), "") : null;
    }

    /// <summary>UTF-8 that was read as Latin-1: an en dash as <c>â</c>, U+0080, U+0093.</summary>
    private static TextEdit? Utf8Around(string text, int at, SourceSpan value)
    {
        int start = at;
        while (start > value.Start && at - start < 3 && text[start] is >= '\u0080' and <= '\u00BF')
            start--;
        int length = text[start] switch
        {
            >= '\u00C2' and <= '\u00DF' => 2,
            >= '\u00E0' and <= '\u00EF' => 3,
            >= '\u00F0' and <= '\u00F4' => 4,
            _ => 0,
        };
        if (length <= at - start || start + length > value.End)
            return null;
        int code = text[start] & (0xFF >> (length + 1));
        for (int i = start + 1; i < start + length; i++)
        {
            if (text[i] is < '\u0080' or > '\u00BF')
                return null;
            code = (code << 6) | (text[i] & 0x3F);
        }

        bool isCharacter = code >= 0xA0 && code <= 0x10FFFF && code is not (>= 0xD800 and <= 0xDFFF);
        return isCharacter ? new TextEdit(new SourceSpan(start, length), char.ConvertFromUtf32(code)) : null;
    }

    private static TextEdit? Windows(int at, char c) =>
        Windows1252[c - '\u0080'] is var right and not '_' ? new TextEdit(new SourceSpan(at, 1), right.ToString()) : null;

    /// <summary>A command whose backslash a program took for the start of an escape: <c>\alpha</c> becomes U+0007 and <c>lpha</c>.</summary>
    private static TextEdit? Command(string text, int at)
    {
        int end = at + 1;
        while (IsLetterAt(text, end))
            end++;
        char first = text[at] switch { '\a' => 'a', '\b' => 'b', '\v' => 'v', _ => 'f' };
        string name = first + text.Substring(at + 1, end - at - 1);
        return Commands.Table.TryFind(name.AsSpan(), out _) ? new TextEdit(new SourceSpan(at, 1), "\\" + first) : null;
    }

    private static bool IsBlankOrDelimiter(char before, char after) => before is ' ' or '{' or '"' or '\n' || after is ' ' or '}' or '"' or '\r' or '\n';

    private static bool IsLetterAt(string text, int at) => at < text.Length && text[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
