using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.Ris;

/// <summary>A syntax error before the records have keys.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">Where.</param>
/// <param name="Block">Number of the record it stands in, from 0; −1 outside a record.</param>
/// <param name="Argument">What the message needs; null where the kind says all.</param>
internal readonly record struct RisError(SyntaxErrorKind Kind, SourceSpan Span, int Block, string? Argument = null)
{
    /// <summary>The changes that fix it.</summary>
    public IReadOnlyList<TextEdit> Edits { get; init; } = [];

    /// <summary>The error, now that its record is known.</summary>
    public SyntaxError ToSyntaxError(Record[] records) =>
        new(Kind, Span, (uint)Block < (uint)records.Length ? records[Block].Key : null, Argument) { Edits = Edits };
}
