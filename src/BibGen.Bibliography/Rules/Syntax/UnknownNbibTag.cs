using BibGen.Records;

namespace BibGen.Rules.Syntax;

/// <summary>An unknown tag.</summary>
internal sealed class UnknownNbibTag() : SyntaxRule("BIB0033", SyntaxErrorKind.UnknownNbibTag, Severity.Info,
    "An unknown tag",
    "'{0}' is none of PubMed's tags{1}")
{
    /// <inheritdoc/>
    public override Finding Find(string text, SyntaxError error) =>
        new(this, error.Span, error.Key, error.Span.TextIn(text).Trim(), error.Argument is { Length: > 0 } near ? $"; '{near}' is" : "");
}
