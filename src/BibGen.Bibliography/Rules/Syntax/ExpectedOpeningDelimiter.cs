using BibGen.Records;

namespace BibGen.Rules.Syntax;

/// <summary>An entry type without its opening brace.</summary>
internal sealed class ExpectedOpeningDelimiter() : SyntaxRule("BIB0010", SyntaxErrorKind.ExpectedOpeningDelimiter, Severity.Error,
    "An entry type without its opening brace",
    "'@{0}' is not followed by '{{' or '('");
