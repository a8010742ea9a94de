using BibGen.Text;

namespace BibGen.Projects;

/// <summary>How the documentation of a work is written: as the XML of a doc comment, or as Markdown. The words are the same.</summary>
public abstract class DocumentationNotation
{
    private protected DocumentationNotation()
    {
    }

    /// <summary>XML, for doc comments of C#.</summary>
    public static DocumentationNotation Xml { get; } = new XmlNotation();

    /// <summary>Markdown, for editors.</summary>
    public static DocumentationNotation Markdown { get; } = new MarkdownNotation();

    /// <summary>The text with its formatting.</summary>
    public abstract string Render(RichText text);

    /// <summary>Plain text.</summary>
    public abstract string Escape(string text);

    /// <summary>A link to <paramref name="address"/>, shown as <paramref name="label"/>.</summary>
    public abstract string Link(string address, string label);

    /// <summary>Plain text in bold.</summary>
    public abstract string Bold(string text);

    /// <summary>Plain text as code.</summary>
    public abstract string Code(string text);

    private sealed class XmlNotation : DocumentationNotation
    {
        public override string Render(RichText text) => RichTextXmlDoc.Render(text);

        public override string Escape(string text) => RichTextXmlDoc.Escape(text);

        public override string Link(string address, string label) => $"<see href=\"{Escape(address).Replace("\"", "&quot;")}\">{Escape(label)}</see>";

        public override string Bold(string text) => $"<b>{Escape(text)}</b>";

        public override string Code(string text) => $"<c>{Escape(text)}</c>";
    }

    private sealed class MarkdownNotation : DocumentationNotation
    {
        public override string Render(RichText text) => RichTextMarkdown.Render(text);

        public override string Escape(string text) => RichTextMarkdown.Escape(text);

        /// <summary>An address in angle brackets may hold parentheses, as those of DOIs do, but neither these brackets nor blanks (CommonMark 6.3).</summary>
        public override string Link(string address, string label) =>
            $"[{Escape(label)}](<{address.Replace("<", "%3C").Replace(">", "%3E").Replace(" ", "%20").Replace("\\", "%5C")}>)";

        public override string Bold(string text) => $"**{Escape(text)}**";

        /// <summary>Between more backticks than the text has in a row (CommonMark 6.1).</summary>
        public override string Code(string text)
        {
            string fence = "`";
            while (text.Contains(fence))
                fence += "`";
            string blank = text.Length > 0 && (text[0] == '`' || text[text.Length - 1] == '`') ? " " : "";
            return fence + blank + text + blank + fence;
        }
    }
}
