using BibGen.Text;

namespace BibGen.Retractions;

/// <summary>A cell of a row: where its text stands, without the quotation marks around it.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="HasEscapedQuotes">Whether quotation marks in it are written twice.</param>
internal readonly record struct CsvCell(int Start, int Length, bool HasEscapedQuotes)
{
    /// <summary>The text in <paramref name="source"/> as written, white space around it left out.</summary>
    public ReadOnlySpan<char> Raw(ReadOnlySpan<char> source) => source.Slice(Start, Length).Trim();

    /// <summary>Where <see cref="Raw"/> stands in <paramref name="source"/>.</summary>
    public SourceSpan Span(ReadOnlySpan<char> source)
    {
        ReadOnlySpan<char> text = source.Slice(Start, Length);
        int trimmed = text.TrimStart().Length;
        return new SourceSpan(Start + Length - trimmed, Raw(source).Length);
    }

    /// <summary>The text that is meant.</summary>
    public string Text(ReadOnlySpan<char> source)
    {
        string text = Raw(source).ToString();
        return HasEscapedQuotes ? text.Replace("\"\"", "\"") : text;
    }
}
