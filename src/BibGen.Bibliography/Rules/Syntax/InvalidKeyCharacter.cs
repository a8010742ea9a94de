using BibGen.Records;

namespace BibGen.Rules.Syntax;

/// <summary>A citation key that readers disagree about.</summary>
internal sealed class InvalidKeyCharacter() : SyntaxRule("BIB0018", SyntaxErrorKind.InvalidKeyCharacter, Severity.Warning,
    "A citation key that readers disagree about",
    "The key contains '{0}', which BibTeX or biber reads differently");
