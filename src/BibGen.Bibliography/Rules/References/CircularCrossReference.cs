using BibGen.Records;

namespace BibGen.Rules.References;

/// <summary>Cross references in a circle.</summary>
internal sealed class CircularCrossReference() : SyntaxRule("BIB5011", SyntaxErrorKind.CircularCrossReference, Severity.Error,
    "Cross references in a circle",
    "The entries inherit from each other in a circle: {0}");
