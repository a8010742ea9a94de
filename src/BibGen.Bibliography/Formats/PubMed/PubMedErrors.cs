using BibGen.Records;

namespace BibGen.Formats.PubMed;

/// <summary>What can be wrong with an .nbib file, a row each, in the order of the ids.</summary>
internal static class PubMedErrors
{
    /// <summary>A line that is neither <c>TAG - value</c> nor a continuation.</summary>
    public static readonly SyntaxErrorKind MalformedNbibLine = new("BIB0030", nameof(MalformedNbibLine), Severity.Warning,
        "A line that is neither a tag nor a continuation",
        "The line is neither 'TAG - value' nor a continuation; write the tag, or indent the line by six blanks");

    /// <summary>A continuation line before any tag.</summary>
    public static readonly SyntaxErrorKind OrphanContinuation = new("BIB0031", nameof(OrphanContinuation), Severity.Warning,
        "A continuation line before any tag",
        "The continuation line has no tag above it; write the tag that it belongs to, or remove the line");

    /// <summary>A blank line that cuts a record in two.</summary>
    public static readonly SyntaxErrorKind BlankLineInRecord = new("BIB0032", nameof(BlankLineInRecord), Severity.Warning,
        "A blank line inside a record",
        "The blank line cuts a record in two, and the parts are read as one; remove it");

    /// <summary>A tag that is not in the tag table; the argument is a near miss, if there is one.</summary>
    public static readonly SyntaxErrorKind UnknownNbibTag = new("BIB0033", nameof(UnknownNbibTag), Severity.Info,
        "An unknown tag",
        "PubMed has no tag '{0}'{1}")
    {
        SeverityOf = static error => error.Argument is { Length: > 0 } ? Severity.Warning : null,
        Arguments = static (text, error) => [error.Span.TextIn(text).Trim(), error.Argument is { Length: > 0 } near ? $"; write '{near}'"
            : "; its lines are kept and not read"],
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SyntaxErrorKind> All { get; } = [MalformedNbibLine, OrphanContinuation, BlankLineInRecord, UnknownNbibTag];
}
