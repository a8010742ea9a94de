using BibGen.Text;
using BibGen.Values.Html;

namespace BibGen.Rules.Syntax;

/// <summary>
/// A character reference of HTML in a value: <c>&amp;amp;</c>, <c>&amp;#233;</c>, and how exporters of LaTeX write them, <c>\&amp;amp;</c> and
/// <c>{\&amp;}amp;</c>.
/// </summary>
internal static class HtmlReference
{
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
        if (!HtmlNames.TryRead(text, ref name, value.End, out int code))
            return null;
        while (code == '&' && HtmlNames.TryRead(text, ref name, value.End, out int inner))
            code = inner;
        string character = char.ConvertFromUtf32(code);
        string written = target == HtmlTarget.Verbatim ? character : ToLatex(character, isQuoted: text[value.Start] == '"', isMath);
        return new TextEdit(SourceSpan.FromBounds(start, name), written);
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
