using BibGen.Text;

namespace BibGen.Values.Html;

/// <summary>A tag of an element that a title can have.</summary>
/// <param name="Start">Where its bracket stands.</param>
/// <param name="End">Just after it.</param>
/// <param name="Name">Name of the element in lower case, without a prefix (<c>jats:</c>).</param>
/// <param name="IsEnd">Whether it is an end tag.</param>
/// <param name="Style">What the element does to its text.</param>
internal readonly record struct HtmlElementTag(int Start, int End, string Name, bool IsEnd, TextStyles Style)
{
    private const int Longest = 60; // <span style="font-variant:small-caps;"> and the like.

    /// <summary>Whether it is a line break, which has no end tag.</summary>
    public bool IsBreak => Name == "br";

    /// <summary>Whether its partner is known.</summary>
    public bool IsPaired { get; init; }

    /// <summary>The tag whose <c>&lt;</c> stands at <paramref name="at"/>; null when there is none, or none of a known element.</summary>
    public static HtmlElementTag? At(string text, int at)
    {
        ReadOnlySpan<char> inside = text.AsSpan(at + 1, Math.Min(Longest, text.Length - at - 1));
        int length = inside.IndexOf('>');
        if (length < 1)
            return null;
        inside = inside.Slice(0, length);
        bool isEnd = inside[0] == '/';
        if (isEnd)
            inside = inside.Slice(1);
        int end = 0;
        while (end < inside.Length && (char.IsLetter(inside[end]) || inside[end] is ':' or '-'))
            end++;
        ReadOnlySpan<char> attributes = inside.Slice(end).Trim().TrimEnd('/');
        if (attributes.Length > 0 && attributes.IndexOf('=') <= 0)
            return null; // "a<b and c>d", "for i<i=1..n>"
        string name = inside.Slice(0, end).ToString().ToLowerInvariant();
        name = name.Substring(name.LastIndexOf(':') + 1);
        return StyleOf(name, attributes) is { } style ? new HtmlElementTag(at, at + length + 2, name, isEnd, style) : null;
    }

    /// <summary>What an element does; null for one that no title has.</summary>
    private static TextStyles? StyleOf(string name, ReadOnlySpan<char> attributes) => name switch
    {
        "i" or "em" or "it" or "italic" => TextStyles.Italic,
        "b" or "strong" or "bold" => TextStyles.Bold,
        "sup" => TextStyles.Superscript,
        "sub" or "inf" => TextStyles.Subscript,
        "u" or "underline" => TextStyles.Underline,
        "sc" or "scp" => TextStyles.SmallCaps,
        "tt" or "code" or "monospace" => TextStyles.Monospace,
        "span" when attributes.IndexOf("nocase".AsSpan()) >= 0 => TextStyles.CaseProtected,
        "span" when attributes.IndexOf("small-caps".AsSpan()) >= 0 => TextStyles.SmallCaps,
        "span" or "p" or "br" => TextStyles.None,
        _ => null,
    };
}
