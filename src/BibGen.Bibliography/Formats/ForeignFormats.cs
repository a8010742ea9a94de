using BibGen.Records;

namespace BibGen.Formats;

/// <summary>
/// Tells files of other formats that bear the name of a bibliography: the wrong button was pressed in a reference manager, or a server
/// answered with a page. A file in which records can be read is none, whatever stands around them.
/// </summary>
internal static class ForeignFormats
{
    /// <summary>Beginnings of formats that also leave text, not records, when they are read as a bibliography.</summary>
    private static readonly (string Beginning, string Format)[] Beginnings =
    [
        ("TY  - ", "RIS"),
        ("%0 ", "EndNote's tagged format"),
        ("FN Clarivate", "a Web of Science export"),
        ("FN Thomson", "a Web of Science export"),
        ("PMID,Title", "PubMed's CSV"),
        ("cff-version:", "a CITATION.cff"),
        ("%PDF-", "a PDF"),
        ("PK\u0003\u0004", "a ZIP or Office file"),
        ("\u007FELF", "a program"),
        ("MZ\uFFFD", "a program"),
        ("\uFFFDPNG", "a picture"),
        ("\u001F\uFFFD", "a compressed file"),
    ];

    /// <summary>The format of a file; null when it is what its name says.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="format">What its name says.</param>
    /// <param name="records">What has been read from it.</param>
    public static ForeignFormat? Of(string source, BibliographyFormat format, IReadOnlyList<Record> records)
    {
        if (format.HasContent(records))
            return null;
        ReadOnlySpan<char> text = source.AsSpan().TrimStart('\uFEFF').TrimStart();
        if (text.Length < 2 || format.Recognizes(text))
            return null;
        foreach (BibliographyFormat other in BibliographyFormats.All)
        {
            if (other.Recognizes(text))
                return new ForeignFormat(other.ToString(), other, $"name the file {other.Extensions[0]}");
        }

        foreach ((string beginning, string other) in Beginnings)
        {
            if (text.StartsWith(beginning.AsSpan(), StringComparison.Ordinal))
                return new ForeignFormat(other);
        }

        string? name = text[0] switch
        {
            '<' => OfMarkup(text),
            '{' or '[' when IsJson(text) => "JSON",
            _ when text[0] == '\0' || text[1] == '\0' => "UTF-16 text without a byte order mark",
            _ => format.RecognizeOther(text),
        };
        return name is null ? null : new ForeignFormat(name, Advice: name.StartsWith("UTF-16", StringComparison.Ordinal) ? "save it as UTF-8" : null);
    }

    private static string? OfMarkup(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> head = text.Slice(0, Math.Min(text.Length, 1000));
        if (Has(head, "<PubmedArticle") || Has(head, "PubmedArticleSet"))
            return "PubMed's XML";
        if (Has(head, "<html") || Has(head, "<!doctype html") || Has(head, "<head") || Has(head, "<body"))
            return "an HTML page";
        return char.IsLetter(text[1]) || text[1] is '?' or '!' ? "XML" : null;
    }

    private static bool IsJson(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> inside = text.Slice(1).TrimStart();
        return inside.Length > 0 && (inside[0] is '"' or '{' or '[' || (inside[0] is '}' or ']' && inside.Length == 1));
    }

    private static bool Has(ReadOnlySpan<char> text, string word) => text.IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;
}
