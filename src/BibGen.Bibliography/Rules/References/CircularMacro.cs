using BibGen.Records;

namespace BibGen.Rules.References;

/// <summary>A macro that refers to itself.</summary>
internal sealed class CircularMacro() : SyntaxRule("BIB5004", SyntaxErrorKind.CircularMacro, Severity.Error,
    "A macro that refers to itself",
    "The macro '{0}' refers to itself or grows without bound");
