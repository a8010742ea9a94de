using BibGen.Works;

namespace BibGen.Rules.Text;

/// <summary>
/// Tells files of other formats that bear the name of a bibliography: the wrong button was pressed in a reference manager, or a server
/// answered with a page. A file in which entries can be read is none, whatever stands around them.
/// </summary>
internal static class ForeignFormat
{
    /// <summary>Beginnings of formats that also leave text, not entries, when they are read as a bibliography.</summary>
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
    ];

    /// <summary>The format of <paramref name="file"/> as a noun; null when it is what its name says.</summary>
    public static string? Of(BibliographyFile file)
    {
        if (HasEntries(file))
            return null;
        ReadOnlySpan<char> text = Trim(file.Text.AsSpan());
        if (text.Length < 2)
            return null;
        foreach ((string beginning, string format) in Beginnings)
        {
            if (text.StartsWith(beginning.AsSpan(), StringComparison.Ordinal))
                return format;
        }

        return text[0] switch
        {
            '<' => OfMarkup(text),
            '{' or '[' when IsJson(text) => "JSON",
            _ when text[0] == '\0' || text[1] == '\0' => "UTF-16 text without a byte order mark",
            _ when file.Format == BibliographyFormat.Bibtex => text.StartsWith("PMID- ".AsSpan(), StringComparison.Ordinal) ? "PubMed's format (.nbib)" : null,
            _ => OfPubMedDownload(text),
        };
    }

    /// <summary>Style sheets have <c>@media (…)</c>, which looks like an entry: only a type that is known, with a field, counts.</summary>
    private static bool HasEntries(BibliographyFile file)
    {
        foreach (Work work in file.Works)
        {
            if (file.Format == BibliographyFormat.Nbib || (work.Record.FieldArray.Length > 0 && EntryTypes.IsKnown(work.Record.Type)))
                return true;
        }

        return false;
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

    /// <summary>What else PubMed's "Save" and "Send to" write, and BibTeX.</summary>
    private static string? OfPubMedDownload(ReadOnlySpan<char> text)
    {
        if (text[0] == '@' && char.IsLetter(text[1]))
            return "BibTeX (.bib)";
        int digits = 0;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
            digits++;
        if (digits is 0 or > 8)
            return null;
        if (digits == text.Length || text[digits] is '\r' or '\n')
            return "a list of PMIDs";
        return digits + 1 < text.Length && text[digits] is '.' or ':' && text[digits + 1] == ' ' ? "PubMed's text for reading" : null;
    }

    private static bool Has(ReadOnlySpan<char> text, string word) => text.IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) => text.TrimStart('\uFEFF').TrimStart();
}
