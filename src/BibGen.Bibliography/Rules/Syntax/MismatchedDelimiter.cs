using BibGen.Records;

namespace BibGen.Rules.Syntax;

/// <summary>Delimiters that do not match.</summary>
internal sealed class MismatchedDelimiter() : SyntaxRule("BIB0022", SyntaxErrorKind.MismatchedDelimiter, Severity.Warning,
    "Delimiters that do not match",
    "The entry was opened with another delimiter; '{0}' is expected here")
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override Finding Find(string text, SyntaxError error) => new(this, error.Span, error.Key, error.Argument ?? "")
    {
        Fix = error.Argument is { } right ? new Fix($"Write '{right}'", [new TextEdit(error.Span, right)]) : null,
    };
}
