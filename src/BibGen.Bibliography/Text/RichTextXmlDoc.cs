using System.Text;

namespace BibGen.Text;

/// <summary>Writes <see cref="RichText"/> as the text of a C# doc comment: one line, well-formed XML, whatever the text holds.</summary>
public static class RichTextXmlDoc
{
    private static readonly (TextStyles Style, string Tag)[] Tags =
    [
        (TextStyles.Bold, "b"),
        (TextStyles.Italic, "i"),
        (TextStyles.Monospace, "c"),
        (TextStyles.Superscript, "sup"),
        (TextStyles.Subscript, "sub"),
        (TextStyles.Underline, "u"),
    ];

    /// <summary>The text with its formatting as elements.</summary>
    public static string Render(RichText text)
    {
        if (text.Runs.Count == 0)
            return Escape(text.Plain);
        var result = new StringBuilder();
        int done = 0;
        foreach (TextRun run in text.Runs)
        {
            result.Append(Escape(text.Plain.Substring(done, run.Start - done)));
            (TextStyles Style, string Tag)[] open = Array.FindAll(Tags, tag => (run.Styles & tag.Style) != 0);
            foreach ((_, string tag) in open)
                result.Append('<').Append(tag).Append('>');
            result.Append(Escape(text.Plain.Substring(run.Start, run.Length)));
            for (int i = open.Length - 1; i >= 0; i--)
                result.Append("</").Append(open[i].Tag).Append('>');
            done = run.Start + run.Length;
        }

        return result.Append(Escape(text.Plain.Substring(done))).ToString();
    }

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
