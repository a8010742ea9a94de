using System.Text;

namespace BibGen.Text;

/// <summary>Writes <see cref="RichText"/> as the text of a C# doc comment: one line of well-formed XML, whatever the text holds.</summary>
public static class RichTextXmlDoc
{
    private static readonly StyleTag[] Tags =
    [
        new(TextStyles.Bold, "<b>", "</b>"),
        new(TextStyles.Italic, "<i>", "</i>"),
        new(TextStyles.Monospace, "<c>", "</c>"),
        new(TextStyles.Underline, "<u>", "</u>"),
        new(TextStyles.Superscript, "<sup>", "</sup>"),
        new(TextStyles.Subscript, "<sub>", "</sub>"),
    ];

    /// <summary>The text with its formatting as elements.</summary>
    public static string Render(RichText text) => text.Runs.Count == 0 ? Escape(text.Plain) : RichTextMarkup.Render(text, Tags, XmlEscape.Append);

    /// <summary>Plain text for a doc comment; the same string when there is nothing to replace.</summary>
    public static string Escape(string text)
    {
        int first = XmlEscape.IndexOfSpecial(text);
        if (first < 0)
            return text;
        var escaped = new StringBuilder(text, 0, first, text.Length + 16);
        XmlEscape.Append(escaped, text, first, text.Length);
        return escaped.ToString();
    }
}
