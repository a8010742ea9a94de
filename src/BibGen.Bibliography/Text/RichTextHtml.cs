namespace BibGen.Text;

/// <summary>Writes <see cref="RichText"/> as HTML for the inside of an element.</summary>
public static class RichTextHtml
{
    private static readonly StyleTag[] Tags =
    [
        new(TextStyles.Bold, "<b>", "</b>"),
        new(TextStyles.Italic, "<i>", "</i>"),
        new(TextStyles.SmallCaps, "<span style=\"font-variant:small-caps\">", "</span>"),
        new(TextStyles.Monospace, "<code>", "</code>"),
        new(TextStyles.Underline, "<u>", "</u>"),
        new(TextStyles.Superscript, "<sup>", "</sup>"),
        new(TextStyles.Subscript, "<sub>", "</sub>"),
    ];

    /// <summary>The text with its formatting as elements.</summary>
    public static string Render(RichText text) => RichTextMarkup.Render(text, Tags, XmlEscape.Append);
}
