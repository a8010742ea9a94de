using BibGen.Records;

namespace BibGen.Rules.Syntax;

/// <summary>A missing comma.</summary>
internal sealed class MissingComma() : SyntaxRule("BIB0015", SyntaxErrorKind.MissingComma, Severity.Error,
    "A missing comma",
    "A comma is missing before '{0}'")
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <summary>An empty span is the place between two fields; words that are there are no field, and what they are only a person can tell.</summary>
    public override Finding Find(string text, SyntaxError error) => new(this, error.Span, error.Key, error.Argument ?? "")
    {
        Fix = error.Span.Length == 0 ? new Fix("Insert the comma", [new TextEdit(error.Span, ",")]) : null,
    };
}
