using BibGen.Records;

namespace BibGen.Rules.Syntax;

/// <summary>Text between entries that looks like a lost entry.</summary>
internal sealed class StrayText() : SyntaxRule("BIB0019", SyntaxErrorKind.StrayText, Severity.Info,
    "Text between entries that looks like a lost entry",
    "This text lies outside every entry and is ignored, but looks like part of one");
