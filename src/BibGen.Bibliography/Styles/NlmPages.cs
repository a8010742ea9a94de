using BibGen.Values.Pages;

namespace BibGen.Styles;

/// <summary>Pages as MEDLINE's PG field writes them: the last page without the digits that it shares with the first (<c>1231-41</c>).</summary>
/// <remarks>NLM Indexing Manual, chapter 10.</remarks>
internal static class NlmPages
{
    /// <summary>The pages, ranges shortened.</summary>
    public static string Write(string pages) => PageFormat.Shorten(pages, PageRangeForm.Minimal);
}
