using BibGen.Text;

namespace BibGen.Rules.References;

/// <summary>A cross reference to nothing.</summary>
internal sealed class MissingCrossReference() : SyntaxRule("BIB5010", SyntaxErrorKind.MissingCrossReference, Severity.Error,
    "A cross reference to nothing",
    "No entry has the key '{0}'");
