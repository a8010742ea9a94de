using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>An unknown tag.</summary>
internal sealed class UnknownNbibTag() : SyntaxRule("BIB0033", SyntaxErrorKind.UnknownNbibTag, Severity.Info,
    "An unknown tag",
    "The tag is not one of PubMed's{0}");
