using System.Globalization;
using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>A character reference of HTML in a value: <c>&amp;amp;</c>, <c>&amp;#233;</c>, and how exporters of LaTeX write them, <c>\&amp;amp;</c> and <c>{\&amp;}amp;</c>.</summary>
internal static class HtmlReference
{
    private const int LongestName = 8;

    /// <summary>The edit that writes what the reference at the <c>&amp;</c> at <paramref name="at"/> stands for; null when none stands there.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="at">Where the <c>&amp;</c> stands.</param>
    /// <param name="value">The value it stands in.</param>
    /// <param name="target">What the value is written in.</param>
    /// <param name="isMath">Whether it stands in mathematics.</param>
    public static TextEdit? At(string text, int at, SourceSpan value, HtmlTarget target, bool isMath)
    {
        int start = at;
        int name = at + 1;
        if (at > value.Start && text[at - 1] == '\\')
        {
            start--;
            if (start > value.Start && text[start - 1] == '{' && name < value.End && text[name] == '}')
            {
                start--;
                name++;
            }
        }

        // "&amp;lt;" has been through two programs: an ampersand may begin another reference.
        if (!TryRead(text, ref name, value.End, out int code))
            return null;
        while (code == '&' && TryRead(text, ref name, value.End, out int inner))
            code = inner;
        string character = char.ConvertFromUtf32(code);
        string written = target == HtmlTarget.Verbatim ? character : ToLatex(character, isQuoted: text[value.Start] == '"', isMath);
        return new TextEdit(SourceSpan.FromBounds(start, name), written);
    }

    /// <summary>Reads <c>name;</c> or <c>#number;</c> and goes on behind it; <paramref name="at"/> stays when there is none.</summary>
    private static bool TryRead(string text, ref int at, int end, out int code)
    {
        code = 0;
        int length = text.AsSpan(at, Math.Min(LongestName + 1, end - at)).IndexOf(';');
        if (length < 2)
            return false;
        string name = text.Substring(at, length);
        if (name[0] == '#')
            code = Number(name);
        else if (HtmlNames.TryFind(name, out char character))
            code = character;
        if (code == 0)
            return false;
        at += length + 1;
        return true;
    }

    /// <summary>The code point of <c>#233</c> or <c>#xE9</c>; zero when it is none that prints.</summary>
    private static int Number(string name)
    {
        bool isHex = name[1] is 'x' or 'X';
        NumberStyles style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        bool isNumber = int.TryParse(name.Substring(isHex ? 2 : 1), style, CultureInfo.InvariantCulture, out int code);
        bool prints = code >= ' ' && code is not ((>= 0x7F and < 0xA0) or (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF);
        return isNumber && prints ? code : 0;
    }

    private static string ToLatex(string character, bool isQuoted, bool isMath) => character switch
    {
        "&" or "%" or "$" or "#" or "_" => "\\" + character,
        "<" => isMath ? "<" : "{\\textless}",
        ">" => isMath ? ">" : "{\\textgreater}",
        "\"" => isQuoted ? "{\"}" : "\"",
        "\u00A0" => "~",
        "–" => "--",
        "—" => "---",
        "{" => "{\\textbraceleft}",
        "}" => "{\\textbraceright}",
        "\\" => "{\\textbackslash}",
        "~" => "{\\textasciitilde}",
        "^" => "{\\textasciicircum}",
        _ => character,
    };
}
