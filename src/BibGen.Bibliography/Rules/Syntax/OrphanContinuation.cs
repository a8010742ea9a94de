using BibGen.Records;

namespace BibGen.Rules.Syntax;

/// <summary>A continuation line before any tag.</summary>
internal sealed class OrphanContinuation() : SyntaxRule("BIB0031", SyntaxErrorKind.OrphanContinuation, Severity.Warning,
    "A continuation line before any tag",
    "The continuation line has no tag above it");
