using BibGen.Records;

namespace BibGen.Rules.Syntax;

/// <summary>A field without a value.</summary>
internal sealed class ExpectedValue() : SyntaxRule("BIB0014", SyntaxErrorKind.ExpectedValue, Severity.Error,
    "A field without a value",
    "The field '{0}' has no value; write {{…}}, \"…\", a number or a macro name behind '='");
