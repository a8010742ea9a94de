using System.Text;

namespace BibGen.Text;

/// <summary>Writes <see cref="RichText"/> as the text of a C# doc comment: one line, well-formed XML, whatever the text holds.</summary>
public static class RichTextXmlDoc
{
    private static readonly (TextStyles Style, string Open, string Close)[] Tags =
    [
        (TextStyles.Bold, "<b>", "</b>"),
        (TextStyles.Italic, "<i>", "</i>"),
        (TextStyles.Monospace, "<c>", "</c>"),
        (TextStyles.Superscript, "<sup>", "</sup>"),
        (TextStyles.Subscript, "<sub>", "</sub>"),
        (TextStyles.Underline, "<u>", "</u>"),
    ];

    /// <summary>The text with its formatting as elements.</summary>
    public static string Render(RichText text) => StyledSegments.Render(text, Tags, Escape);

    /// <summary>
    /// Plain text for a doc comment. Besides XML's own characters, everything that C# takes for the end of a line is replaced: what
    /// stands behind U+0085, U+2028 or U+2029 in a comment is compiled as code. So is every character that XML 1.0 forbids.
    /// </summary>
    public static string Escape(string text)
    {
        StringBuilder? escaped = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            string? replacement = c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => " ",
                < ' ' or '\u007F' or '\uFFFE' or '\uFFFF' => "\uFFFD",
                _ when char.IsHighSurrogate(c) => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? null : "\uFFFD",
                _ when char.IsLowSurrogate(c) => i > 0 && char.IsHighSurrogate(text[i - 1]) ? null : "\uFFFD",
                _ => null,
            };
            if (replacement is not null)
                (escaped ??= new StringBuilder(text, 0, i, text.Length + 16)).Append(replacement);
            else
                escaped?.Append(c);
        }

        return escaped?.ToString() ?? text;
    }
}
