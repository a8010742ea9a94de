using BibGen.Text;

namespace BibGen.Rules.References;

/// <summary>A macro that is not defined.</summary>
internal sealed class UndefinedMacro() : SyntaxRule("BIB5001", SyntaxErrorKind.UndefinedMacro, Severity.Error,
    "A macro that is not defined",
    "The macro '{0}' is not defined before its use");
