using BibGen.Text;

namespace BibGen.Values.Html;

/// <summary>
/// Reads the little HTML that stands in titles outside LaTeX: what CSL calls rich text (<c>&lt;i&gt;</c>, <c>&lt;sup&gt;</c>,
/// <c>&lt;span class="nocase"&gt;</c>), what publishers' exports leave, and character references. Tags count in pairs only: everything else is text.
/// </summary>
internal static class HtmlText
{
    /// <summary>Deeper nesting is text: no title has it.</summary>
    private const int Deepest = 16;

    /// <summary>The text of <paramref name="value"/> with its formatting.</summary>
    public static RichText Decode(string value)
    {
        if (value.AsSpan().IndexOfAny('<', '&') < 0)
            return new RichText(value);
        List<HtmlElementTag> tags = PairedTags(value);
        var text = new RichTextBuilder();
        var styles = new Stack<TextStyles>(); // Of the elements that are open, those around them included.
        int at = 0;
        foreach (HtmlElementTag tag in tags)
        {
            Append(text, value, at, tag.Start, Current(styles));
            at = tag.End;
            if (tag.IsBreak)
                text.Append(IsBlank(text.Last) || at == value.Length || IsBlank(value[at]) ? "" : " ");
            else if (tag.IsEnd)
                styles.Pop();
            else
                styles.Push(Current(styles) | tag.Style);
        }

        Append(text, value, at, value.Length, Current(styles));
        return text.ToRichText();
    }

    /// <summary>The text of <paramref name="value"/> without its formatting.</summary>
    public static string ToPlain(string value) => value.AsSpan().IndexOfAny('<', '&') < 0 ? value : Decode(value).Plain;

    /// <summary>Whether a line break beside this character, or beside nothing (NUL), is no blank more.</summary>
    private static bool IsBlank(char c) => c == '\0' || char.IsWhiteSpace(c);

    private static TextStyles Current(Stack<TextStyles> styles) => styles.Count == 0 ? TextStyles.None : styles.Peek();

    /// <summary>The tags that have their partner, and line breaks, in order.</summary>
    private static List<HtmlElementTag> PairedTags(string value)
    {
        List<HtmlElementTag> tags = [];
        List<int> open = []; // Places in the list of the tags that wait for their ends.
        for (int at = value.IndexOf('<'); at >= 0; at = value.IndexOf('<', at))
        {
            if (HtmlElementTag.At(value, at) is not { } tag)
            {
                at++;
                continue;
            }

            at = tag.End;
            if (tag.IsBreak)
            {
                tags.Add(tag with { IsPaired = true });
            }
            else if (!tag.IsEnd && open.Count < Deepest)
            {
                open.Add(tags.Count);
                tags.Add(tag);
            }
            else if (tag.IsEnd && open.FindLastIndex(start => tags[start].Name == tag.Name) is >= 0 and var start)
            {
                tags[open[start]] = tags[open[start]] with { IsPaired = true };
                tags.Add(tag with { IsPaired = true });
                open.RemoveRange(start, open.Count - start);
            }
        }

        tags.RemoveAll(tag => !tag.IsPaired);
        return tags;
    }

    private static void Append(RichTextBuilder text, string value, int start, int end, TextStyles styles)
    {
        if (start < end)
            text.Append(new RichText(WithoutReferences(value.Substring(start, end - start))), styles);
    }

    /// <summary>Replaces character references; <c>&amp;amp;lt;</c>, which has been through two programs, by what was meant at first.</summary>
    private static string WithoutReferences(string text)
    {
        int at = text.IndexOf('&');
        if (at < 0)
            return text;
        var plain = new System.Text.StringBuilder(text.Length);
        int copied = 0;
        for (; at >= 0; at = text.IndexOf('&', at))
        {
            int next = at + 1;
            if (!HtmlNames.TryRead(text, ref next, text.Length, out int code))
            {
                at++;
                continue;
            }

            while (code == '&' && HtmlNames.TryRead(text, ref next, text.Length, out int inner))
                code = inner;
            plain.Append(text, copied, at - copied).Append(char.ConvertFromUtf32(code));
            at = copied = next;
        }

        return plain.Append(text, copied, text.Length - copied).ToString();
    }
}
