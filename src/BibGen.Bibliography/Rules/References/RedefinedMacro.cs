using BibGen.Records;

namespace BibGen.Rules.References;

/// <summary>A macro defined twice.</summary>
internal sealed class RedefinedMacro() : SyntaxRule("BIB5003", SyntaxErrorKind.RedefinedMacro, Severity.Warning,
    "A macro defined twice",
    "The macro '{0}' is defined again with another value");
