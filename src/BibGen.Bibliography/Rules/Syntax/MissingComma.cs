using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>A missing comma.</summary>
internal sealed class MissingComma() : SyntaxRule("BIB0015", SyntaxErrorKind.MissingComma, Severity.Error,
    "A missing comma",
    "A comma is missing before '{0}'");
