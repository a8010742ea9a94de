using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>Delimiters that do not match.</summary>
internal sealed class MismatchedDelimiter() : SyntaxRule("BIB0022", SyntaxErrorKind.MismatchedDelimiter, Severity.Warning,
    "Delimiters that do not match",
    "The entry was opened with another delimiter; '{0}' is expected here");
