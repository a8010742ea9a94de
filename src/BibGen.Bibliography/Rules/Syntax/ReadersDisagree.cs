using BibGen.Records;

namespace BibGen.Rules.Syntax;

/// <summary>Text that BibTeX and biber read differently.</summary>
internal sealed class ReadersDisagree() : SyntaxRule("BIB0021", SyntaxErrorKind.ReadersDisagree, Severity.Warning,
    "Text that BibTeX and biber read differently",
    "{0}");
