using System.Globalization;
using System.Text;
using BibGen.Text;

namespace BibGen.Tool.LanguageServer.CSharp;

/// <summary>What a string literal without holes says, and where that stands: keys are compared with it, and replaced in it.</summary>
internal static class CSharpStringValue
{
    private const string Escapes = "nrt0abfve";
    private const string Escaped = "\n\r\t\0\a\b\f\v\u001b";

    /// <summary>The text between the delimiters of the literal at <paramref name="literal"/>, escapes and all.</summary>
    public static SourceSpan ContentOf(string text, SourceSpan literal)
    {
        int start = literal.Start + (text[literal.Start] == '@' ? 1 : 0);
        int quotes = 0;
        while (start + quotes < literal.End && text[start + quotes] == '"')
            quotes++;
        int width = quotes >= 3 && !IsVerbatim(text, literal) ? quotes : 1;
        int end = literal.End;
        for (int i = 0; i < width && end > start + width && text[end - 1] == '"'; i++)
            end--;
        return SourceSpan.FromBounds(Math.Min(start + width, end), end);
    }

    /// <summary>The text that it stands for; as it is written where it has an escape that is none.</summary>
    public static string Of(string text, SourceSpan literal)
    {
        string content = ContentOf(text, literal).TextIn(text);
        if (IsVerbatim(text, literal))
            return content.Replace("\"\"", "\"", StringComparison.Ordinal);
        bool isRaw = literal.Length > 5 && literal.In(text).StartsWith("\"\"\"");
        return isRaw ? content : content.Contains('\\', StringComparison.Ordinal) ? Unescape(content) : content;
    }

    /// <summary>Whether <paramref name="value"/> can stand in any literal as it is.</summary>
    public static bool IsPlain(string value) => value.AsSpan().IndexOfAny("\"\\\r\n") < 0;

    private static bool IsVerbatim(string text, SourceSpan literal) => text[literal.Start] == '@';

    private static string Unescape(string content)
    {
        var value = new StringBuilder(content.Length);
        for (int i = 0; i < content.Length; i++)
        {
            if (content[i] != '\\' || i + 1 == content.Length)
            {
                value.Append(content[i]);
                continue;
            }

            char c = content[++i];
            int digits = c switch { 'u' => 4, 'x' => HexDigits(content, i + 1), 'U' => 8, _ => 0 };
            if (digits > 0 && i + digits < content.Length
                && int.TryParse(content.AsSpan(i + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
                && (code < 0x10000 || Rune.IsValid(code)))
            {
                value.Append(code < 0x10000 ? ((char)code).ToString() : new Rune(code).ToString());
                i += digits;
            }
            else
            {
                value.Append(Escapes.IndexOf(c) is >= 0 and int index ? Escaped[index] : c);
            }
        }

        return value.ToString();
    }

    private static int HexDigits(string content, int start)
    {
        int end = start;
        while (end < content.Length && end < start + 4 && char.IsAsciiHexDigit(content[end]))
            end++;
        return end - start;
    }
}
