using BibGen.Records;

namespace BibGen.Rules.Syntax;

/// <summary>Braces that do not balance.</summary>
internal sealed class UnbalancedBraces() : SyntaxRule("BIB0016", SyntaxErrorKind.UnbalancedBraces, Severity.Error,
    "Braces that do not balance",
    "The braces of this value do not balance");
