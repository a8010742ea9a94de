namespace BibGen.Text;

/// <summary>Writes <see cref="RichText"/> with the few elements that CSL processors read in a text (CSL 1.0.2, appendix on data).</summary>
public static class RichTextCsl
{
    private static readonly StyleTag[] Tags =
    [
        new(TextStyles.Bold, "<b>", "</b>"),
        new(TextStyles.Italic, "<i>", "</i>"),
        new(TextStyles.SmallCaps, "<span style=\"font-variant:small-caps;\">", "</span>"),
        new(TextStyles.Superscript, "<sup>", "</sup>"),
        new(TextStyles.Subscript, "<sub>", "</sub>"),
    ];

    /// <summary>The text with its formatting as elements. Nothing else is escaped: processors take other markup for text.</summary>
    public static string Render(RichText text) =>
        RichTextMarkup.Render(text, Tags, static (target, plain, start, end) => target.Append(plain, start, end - start));
}
