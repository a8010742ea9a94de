using BibGen.Records;

namespace BibGen.Rules.Syntax;

/// <summary>A field name without an equals sign.</summary>
internal sealed class ExpectedEquals() : SyntaxRule("BIB0013", SyntaxErrorKind.ExpectedEquals, Severity.Error,
    "A field name without an equals sign",
    "Expected '=' after the field name '{0}'");
