using BibGen.Records;

namespace BibGen.Rules.References;

/// <summary>An xdata reference to an entry that is no @xdata.</summary>
internal sealed class WrongXdataTarget() : SyntaxRule("BIB5012", SyntaxErrorKind.WrongXdataTarget, Severity.Warning,
    "An xdata reference to an entry that is no @xdata",
    "The entry '{0}' is not of type @xdata");
