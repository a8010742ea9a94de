using BibGen.Records;

namespace BibGen.Formats.Ris;

/// <summary>What can be wrong with a RIS file, a row each, in the order of the ids.</summary>
internal static class RisErrors
{
    /// <summary>A tag in small letters, with other blanks than RIS asks for, or with a dash for the hyphen: the first of the file.</summary>
    public static readonly SyntaxErrorKind MalformedRisLine = new("BIB0024", nameof(MalformedRisLine), Severity.Warning,
        "A tag that is not written as RIS has it",
        "A RIS line begins with two capitals, two blanks, a hyphen and a blank, as in '{0}'{1}")
    {
        FixTitle = "Write the tags as RIS has them",
        Arguments = static (_, error) => [error.Edits[0].NewText, error.Edits.Count > 1 ? $"; {error.Edits.Count - 1} more lines of the file do not" : ""],
    };

    /// <summary>A record without <c>TY</c>.</summary>
    public static readonly SyntaxErrorKind RecordWithoutType = new("BIB0025", nameof(RecordWithoutType), Severity.Warning,
        "A record without its type",
        "The record has no 'TY' line, with which a RIS record begins; many programs skip such a record")
    { LosesFields = true };

    /// <summary>A record without <c>ER</c>.</summary>
    public static readonly SyntaxErrorKind RecordWithoutEnd = new("BIB0026", nameof(RecordWithoutEnd), Severity.Warning,
        "A record without its end",
        "The record has no 'ER' line, with which a RIS record ends; many programs join it with the next one or lose it")
    { FixTitle = "End the record" };

    /// <summary>Lines that belong to no record.</summary>
    public static readonly SyntaxErrorKind TextOutsideRecords = new("BIB0027", nameof(TextOutsideRecords), Severity.Info,
        "Text outside the records",
        "The text belongs to no record and is ignored");

    /// <summary>A tag that is not in the table; the argument is a near miss, if there is one.</summary>
    public static readonly SyntaxErrorKind UnknownRisTag = new("BIB0028", nameof(UnknownRisTag), Severity.Info,
        "An unknown tag",
        "'{0}' is no tag of RIS{1}")
    {
        Arguments = static (text, error) => [error.Span.TextIn(text), error.Argument is { Length: > 0 } near ? $"; write '{near}'" : ""],
    };

    /// <summary>A type that is not in the table; the argument is a near miss, if there is one.</summary>
    public static readonly SyntaxErrorKind UnknownRisType = new("BIB0029", nameof(UnknownRisType), Severity.Warning,
        "An unknown type of reference",
        "'{0}' is no type of RIS{1}")
    {
        FixTitle = "Write '{0}'",
        Arguments = static (text, error) =>
            [Text.Excerpt.Of(error.Span.TextIn(text)), error.Argument is { Length: > 0 } near ? $"; write '{near}'" : " and is read as 'GEN'"],
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SyntaxErrorKind> All { get; } =
        [MalformedRisLine, RecordWithoutType, RecordWithoutEnd, TextOutsideRecords, UnknownRisTag, UnknownRisType];
}
