using BibGen.Formats;
using BibGen.Text;

namespace BibGen.Rules;

/// <summary>Names a second place in a message.</summary>
internal static class LocationText
{
    /// <summary><c>line 12</c>: the start of <paramref name="span"/>, for a message about the same file.</summary>
    public static string InSameFile(BibliographyFile file, SourceSpan span) => $"line {file.Lines.PositionOf(span.Start).Line}";

    /// <summary><c>references.bib(12,10)</c>: file name, line and column of the start of <paramref name="span"/>.</summary>
    public static string Of(BibliographyFile file, SourceSpan span)
    {
        TextPosition position = file.Lines.PositionOf(span.Start);
        int slash = file.Path.LastIndexOfAny(['/', '\\']);
        return $"{file.Path.Substring(slash + 1)}({position.Line},{position.Column})";
    }
}
