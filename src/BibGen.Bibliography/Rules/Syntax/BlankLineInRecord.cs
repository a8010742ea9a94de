using BibGen.Records;

namespace BibGen.Rules.Syntax;

/// <summary>A blank line inside a record.</summary>
internal sealed class BlankLineInRecord() : SyntaxRule("BIB0032", SyntaxErrorKind.BlankLineInRecord, Severity.Warning,
    "A blank line inside a record",
    "The blank line cuts a record in two; the parts are read as one");
