using System.Text;

namespace BibGen.Text;

/// <summary>Writes <see cref="RichText"/> as a line of Markdown (CommonMark 0.31, with what GitHub adds).</summary>
public static class RichTextMarkdown
{
    private const string Special = "\\`*_[]|~$";

    private static readonly StyleTag[] Elements =
    [
        new(TextStyles.Bold, "<strong>", "</strong>"),
        new(TextStyles.Italic, "<em>", "</em>"),
        new(TextStyles.Monospace, "<code>", "</code>"),
        new(TextStyles.Underline, "<u>", "</u>"),
        new(TextStyles.Superscript, "<sup>", "</sup>"),
        new(TextStyles.Subscript, "<sub>", "</sub>"),
    ];

    private static readonly StyleTag[] Stars = [new(TextStyles.Bold, "**", "**"), new(TextStyles.Italic, "*", "*"), .. Elements.AsSpan(2).ToArray()];

    /// <summary>The text with its formatting as stars, and as elements where stars would be read otherwise.</summary>
    public static string Render(RichText text) => RichTextMarkup.Render(text, CanUseStars(text) ? Stars : Elements, Append);

    /// <summary>Plain text as a stretch of a line; what would be markup at its beginning is none.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        Append(escaped, text, 0, text.Length);
        return escaped.ToString();
    }

    /// <summary>
    /// Whether stars around every run mean emphasis (CommonMark 6.2, left- and right-flanking): no blanks or punctuation at the wrong
    /// side of a star, and no two runs of stars in touch.
    /// </summary>
    private static bool CanUseStars(RichText text)
    {
        string plain = text.Plain;
        int end = -1;
        foreach (TextRun run in text.Runs)
        {
            TextStyles visible = run.Styles & ~(TextStyles.CaseProtected | TextStyles.SmallCaps);
            if (visible == TextStyles.None)
                continue;
            char before = run.Start == 0 ? ' ' : plain[run.Start - 1];
            char first = plain[run.Start];
            char last = plain[run.Start + run.Length - 1];
            char after = run.Start + run.Length == plain.Length ? ' ' : plain[run.Start + run.Length];
            if (run.Start == end || visible is not (TextStyles.Italic or TextStyles.Bold) || !Flanks(before, first) || !Flanks(after, last))
                return false;
            end = run.Start + run.Length;
        }

        return true;
    }

    private static bool Flanks(char outside, char inside) => char.IsLetterOrDigit(inside) || (!char.IsWhiteSpace(inside) && char.IsWhiteSpace(outside));

    private static void Append(StringBuilder target, string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (Special.IndexOf(c) >= 0 || IsBlockMark(text, i))
                target.Append('\\').Append(c);
            else if (XmlEscape.ReplacementAt(text, i, start, end) is { } replacement)
                target.Append(replacement);
            else
                target.Append(c);
        }
    }

    /// <summary>Whether a line that begins so would be a heading, a list, a rule or the underline of a heading.</summary>
    private static bool IsBlockMark(string text, int at)
    {
        if (at == 0)
            return text[0] is '#' or '+' or '-' or '=';
        if (text[at] is not ('.' or ')') || at > 9)
            return false;
        for (int i = 0; i < at; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return true;
    }
}
