using BibGen.Records;

namespace BibGen.Formats.PubMed;

/// <summary>Decides the biblatex entry type of a PubMed record from its publication types (<see href="https://www.nlm.nih.gov/mesh/pubtypes.html"/>).</summary>
internal static class PubMedType
{
    /// <summary>
    /// A book title makes a book or a chapter; then the publication types decide. A record that PubMed calls a journal article
    /// is one, whatever else it is (the paper about a data set, a congress report in a supplement), except a preprint.
    /// </summary>
    public static string Of(Field[] fields)
    {
        bool hasTitle = false, hasBookTitle = false, isJournalArticle = false;
        string? type = null;
        foreach (Field field in fields)
        {
            switch (field.Name)
            {
                case "TI":
                    hasTitle |= field.ValueSpan.Length > 0;
                    break;
                case "BTI":
                    hasBookTitle |= field.ValueSpan.Length > 0;
                    break;
                case "PT":
                    isJournalArticle |= IsJournalArticle(field.Characters);
                    type ??= Of(field.Characters);
                    break;
            }
        }

        if (hasBookTitle)
            return hasTitle ? "incollection" : "book";
        return type is null || (isJournalArticle && type != "online") ? "article" : type;
    }

    private static bool IsJournalArticle(ReadOnlySpan<char> type) =>
        type.SequenceEqual("Journal Article".AsSpan()) || type.SequenceEqual("Journal Articles".AsSpan());

    /// <summary>Type that one publication type stands for; null when it does not decide. ERIC's types are those with a plural.</summary>
    private static string? Of(ReadOnlySpan<char> type)
    {
        if (type.Length < 4 || IsJournalArticle(type))
            return null;
        return type[0] switch
        {
            'A' when Is(type, "Academic Dissertation") => "thesis",
            'B' when Is(type, "Book") || Is(type, "Books") => "book",
            'B' when Is(type, "Book Chapter") => "incollection",
            'C' when Is(type, "Collected Work") => "collection",
            'C' when Is(type, "Congress") || Is(type, "Collected Works - Proceedings") => "proceedings",
            'D' when Is(type, "Dataset") => "dataset",
            'D' when type.StartsWith("Dissertations/Theses".AsSpan(), StringComparison.Ordinal) => "thesis",
            'G' when Is(type, "Government Publication") => "report",
            'I' when Is(type, "Interactive Tutorial") => "online",
            'P' when Is(type, "Preprint") => "online",
            'R' when type.StartsWith("Reports - ".AsSpan(), StringComparison.Ordinal) => "report",
            'S' when Is(type, "Speeches/Meeting Papers") => "inproceedings",
            'S' when Is(type, "Study Guide") => "book",
            'T' when Is(type, "Technical Report") => "report",
            'V' when Is(type, "Video-Audio Media") => "video",
            'W' when Is(type, "Webcast") => "video",
            _ => null,
        };
    }

    private static bool Is(ReadOnlySpan<char> type, string name) => type.SequenceEqual(name.AsSpan());
}
