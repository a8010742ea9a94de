using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>A tag of HTML in a value, <c>&lt;i&gt;</c>, in any of the forms that exporters of LaTeX give its brackets.</summary>
/// <param name="Span">All of it.</param>
/// <param name="Name">Its name in lower case, without a prefix (<c>jats:</c>).</param>
/// <param name="IsEnd">Whether it is an end tag.</param>
internal readonly record struct HtmlTag(SourceSpan Span, string Name, bool IsEnd)
{
    private const int LongestInside = 40;

    private static readonly (string Open, string Close)[] Brackets =
    [
        ("<", ">"), ("$<$", "$>$"), ("{\\textless}", "{\\textgreater}"), ("\\textless{}", "\\textgreater{}"), ("\\textless ", "\\textgreater "),
            ("\\textless", "\\textgreater"), ("{$<$}", "{$>$}"),
    ];

    /// <summary>The LaTeX that does what the tag does; null for a tag without a meaning in a bibliography.</summary>
    public static string? Command(string name) => name switch
    {
        "i" or "it" or "italic" => "\\textit{",
        "em" => "\\emph{",
        "b" or "strong" or "bold" => "\\textbf{",
        "sub" or "inf" => "\\textsubscript{",
        "sup" => "\\textsuperscript{",
        "tt" or "code" or "monospace" => "\\texttt{",
        "u" or "underline" => "\\underline{",
        "sc" or "scp" => "\\textsc{",
        "p" or "span" or "numpages" or "astrobj" => "", // The last two are NASA ADS's.
        "math" or "mi" or "mn" or "mo" or "mrow" or "msub" or "msup" or "msubsup" or "mtext" or "mstyle" or "inline-formula" => "", // MathML in JATS
        _ => null,
    };

    /// <summary>The tag whose bracket stands at <paramref name="at"/>; null when there is none that a bibliography could mean.</summary>
    public static HtmlTag? At(string text, int at, SourceSpan value)
    {
        foreach ((string open, string close) in Brackets)
        {
            if (!StartsAt(text, at, open, value.End))
                continue;
            int inside = at + open.Length;
            int length = text.AsSpan(inside, Math.Min(LongestInside + close.Length, value.End - inside)).IndexOf(close.AsSpan(), StringComparison.Ordinal);
            return length > 0 ? Read(text.Substring(inside, length), SourceSpan.FromBounds(at, inside + length + close.Length)) : null;
        }

        return null;
    }

    private static HtmlTag? Read(string inside, SourceSpan span)
    {
        bool isEnd = inside[0] == '/';
        string name = inside.Trim('/', ' ').ToLowerInvariant();
        int blank = name.IndexOf(' ');
        if (blank > 0 && name.IndexOf('=') > blank)
            name = name.Substring(0, blank); // Attributes.
        name = name.Substring(name.IndexOf(':') + 1);
        return name == "br" || Command(name) is not null ? new HtmlTag(span, name, isEnd) : null;
    }

    private static bool StartsAt(string text, int at, string word, int end) =>
        at + word.Length <= end && string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
