using BibGen.Formats;
using BibGen.Text;

namespace BibGen.Generators.Pipeline;

/// <summary>Where in its file a problem stands; the default is the start of the file.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Start">Line and column of its start.</param>
/// <param name="End">Line and column of its end.</param>
internal readonly record struct ProblemPlace(SourceSpan Span, TextPosition Start, TextPosition End)
{
    /// <summary>The place of <paramref name="span"/> in <paramref name="file"/>.</summary>
    public static ProblemPlace Of(BibliographyFile file, SourceSpan span)
    {
        (TextPosition start, TextPosition end) = file.Lines.PositionsOf(span);
        return new ProblemPlace(span, start, end);
    }
}
