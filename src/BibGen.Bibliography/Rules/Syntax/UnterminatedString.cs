using BibGen.Records;

namespace BibGen.Rules.Syntax;

/// <summary>A quoted value that does not end.</summary>
internal sealed class UnterminatedString() : SyntaxRule("BIB0017", SyntaxErrorKind.UnterminatedString, Severity.Error,
    "A quoted value that does not end",
    "The quoted value does not end; a '\"' is missing");
