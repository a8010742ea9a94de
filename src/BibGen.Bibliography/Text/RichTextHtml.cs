using System.Net;

namespace BibGen.Text;

/// <summary>Writes <see cref="RichText"/> as HTML.</summary>
public static class RichTextHtml
{
    private static readonly (TextStyles Style, string Open, string Close)[] Tags =
    [
        (TextStyles.Bold, "<b>", "</b>"),
        (TextStyles.Italic, "<i>", "</i>"),
        (TextStyles.SmallCaps, "<span style=\"font-variant:small-caps\">", "</span>"),
        (TextStyles.Monospace, "<code>", "</code>"),
        (TextStyles.Superscript, "<sup>", "</sup>"),
        (TextStyles.Subscript, "<sub>", "</sub>"),
        (TextStyles.Underline, "<u>", "</u>"),
    ];

    /// <summary>The text with its formatting as elements, everything else escaped.</summary>
    public static string Render(RichText text) => StyledSegments.Render(text, Tags, WebUtility.HtmlEncode);
}
