using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>
/// Entries of one line after a <c>%</c>. BibTeX reads them and biber does not. Where their key stands in another entry too, somebody has commented an earlier
/// version out: it is no second entry with the key, and what is wrong in it is nobody's concern.
/// </summary>
internal static class CommentedEntries
{
    /// <summary>Where entries begin that stand after a <c>%</c> in their line, by the <paramref name="errors"/> of a text.</summary>
    public static HashSet<int> AfterPercent(string text, IReadOnlyList<SyntaxError> errors) =>
    [
        .. errors.Where(error => error.Kind == BibtexErrors.ReadersDisagree && text[error.Span.Start] == '@').Select(static error => error.Span.Start),
    ];

    /// <summary>
    /// Takes those whose key another entry has out of <paramref name="records"/>, and out of the <paramref name="errors"/> what is wrong in them.
    /// </summary>
    public static void TakeOut(string text, List<Record> records, List<SyntaxError> errors)
    {
        HashSet<int> starts = AfterPercent(text, errors);
        if (starts.Count == 0)
            return;
        HashSet<string> keys = new(records.Where(record => !IsCommented(record)).Select(static record => record.Key), StringComparer.Ordinal);
        var places = new List<SourceSpan>();
        records.RemoveAll(record =>
        {
            if (!IsCommented(record) || keys.Add(record.Key))
                return false;
            places.Add(record.Span);
            return true;
        });
        foreach (SourceSpan place in places)
        {
            errors.RemoveAll(error => place.Contains(error.Span));
            errors.Add(new SyntaxError(BibtexErrors.ReadersDisagree, new SourceSpan(place.Start, 1), null,
                "BibTeX reads the entry after '%' and finds its key twice; biber takes the line for a comment, and so does BibGen"));
        }

        bool IsCommented(Record record) => starts.Contains(record.Span.Start) && record.Span.In(text).IndexOfAny('\r', '\n') < 0;
    }
}
