using BibGen.Records;

namespace BibGen.Rules.Syntax;

/// <summary>A line that is neither a tag nor a continuation.</summary>
internal sealed class MalformedNbibLine() : SyntaxRule("BIB0030", SyntaxErrorKind.MalformedNbibLine, Severity.Warning,
    "A line that is neither a tag nor a continuation",
    "The line is neither 'TAG - value' nor a continuation indented by six blanks");
