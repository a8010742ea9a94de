using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>An entry that never closes.</summary>
internal sealed class UnclosedEntry() : SyntaxRule("BIB0012", SyntaxErrorKind.UnclosedEntry, Severity.Error,
    "An entry that never closes",
    "The entry does not close; a '{0}' is missing");
