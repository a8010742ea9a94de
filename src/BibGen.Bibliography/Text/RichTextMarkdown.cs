using System.Text;

namespace BibGen.Text;

/// <summary>Writes <see cref="RichText"/> as CommonMark; what it has no signs for (raised, lowered) as HTML.</summary>
public static class RichTextMarkdown
{
    private const string Signs = "\\`*_{}[]<>#|~";

    private static readonly (TextStyles Style, string Open, string Close)[] Tags =
    [
        (TextStyles.Bold, "**", "**"),
        (TextStyles.Italic, "*", "*"),
        (TextStyles.Superscript, "<sup>", "</sup>"),
        (TextStyles.Subscript, "<sub>", "</sub>"),
    ];

    /// <summary>The text with its formatting as signs, everything that Markdown would read as a sign escaped.</summary>
    public static string Render(RichText text) => StyledSegments.Render(text, Tags, Escape);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (Signs.IndexOf(c) >= 0)
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
