using BibGen.Records;

namespace BibGen.Rules.Syntax;

/// <summary>An entry without a citation key.</summary>
internal sealed class MissingKey() : SyntaxRule("BIB0011", SyntaxErrorKind.MissingKey, Severity.Error,
    "An entry without a citation key",
    "The entry has no citation key; write one directly behind the opening delimiter, as in '@article{{smith2011,'");
