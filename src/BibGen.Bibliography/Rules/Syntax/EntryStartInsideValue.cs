using BibGen.Records;

namespace BibGen.Rules.Syntax;

/// <summary>The start of an entry inside a value.</summary>
internal sealed class EntryStartInsideValue() : SyntaxRule("BIB0020", SyntaxErrorKind.EntryStartInsideValue, Severity.Warning,
    "The start of an entry inside a value",
    "'{0}' starts inside the value of another entry: a closing brace is missing above");
