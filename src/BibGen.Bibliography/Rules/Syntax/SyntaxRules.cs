using BibGen.Records;

namespace BibGen.Rules.Syntax;

/// <summary>The rules about errors that the readers find, a row each, in the order of the ids. A new kind of error is a new row.</summary>
internal static class SyntaxRules
{
    /// <summary>The rows.</summary>
    public static IReadOnlyList<SyntaxRule> All { get; } =
    [
        new("BIB0010", SyntaxErrorKind.ExpectedOpeningDelimiter, Severity.Error,
            "An entry type without its opening brace",
            "'@{0}' is not followed by '{{' or '('"),
        new("BIB0011", SyntaxErrorKind.MissingKey, Severity.Error,
            "An entry without a citation key",
            "The entry has no citation key; write one directly after the opening delimiter, as in '@article{{smith2011,'"),
        new("BIB0012", SyntaxErrorKind.UnclosedEntry, Severity.Error,
            "An entry that never closes",
            "The entry does not close; a '{0}' is missing") { Fix = SyntaxFixes.CloseEntry },
        new("BIB0013", SyntaxErrorKind.ExpectedEquals, Severity.Error,
            "A field name without an equals sign",
            "Expected '=' after the field name '{0}'"),
        new("BIB0014", SyntaxErrorKind.ExpectedValue, Severity.Error,
            "A field without a value",
            "The field '{0}' has no value; write {{…}}, \"…\", a number or a macro name after '='"),
        new("BIB0015", SyntaxErrorKind.MissingComma, Severity.Error,
            "A missing comma",
            "A comma is missing before '{0}'") { Fix = SyntaxFixes.InsertComma },
        new("BIB0016", SyntaxErrorKind.UnbalancedBraces, Severity.Error,
            "Braces that do not balance",
            "The braces of this value do not balance"),
        new("BIB0017", SyntaxErrorKind.UnterminatedString, Severity.Error,
            "A quoted value that does not end",
            "The quoted value does not end; a '\"' is missing"),
        new("BIB0018", SyntaxErrorKind.InvalidKeyCharacter, Severity.Warning,
            "A citation key that readers disagree about",
            "The key contains '{0}', which BibTeX or biber reads differently"),
        new("BIB0019", SyntaxErrorKind.StrayText, Severity.Info,
            "Text between entries that looks like a lost entry",
            "This text lies outside every entry and is ignored, but looks like part of one"),
        new("BIB0020", SyntaxErrorKind.EntryStartInsideValue, Severity.Warning,
            "The start of an entry inside a value",
            "'{0}' starts inside the value of another entry: a closing brace is missing above"),
        new("BIB0021", SyntaxErrorKind.ReadersDisagree, Severity.Warning,
            "Text that BibTeX and biber read differently",
            "{0}"),
        new("BIB0022", SyntaxErrorKind.MismatchedDelimiter, Severity.Warning,
            "Delimiters that do not match",
            "The entry was opened with another delimiter; '{0}' is expected here") { Fix = SyntaxFixes.WriteDelimiter },
        new("BIB0030", SyntaxErrorKind.MalformedNbibLine, Severity.Warning,
            "A line that is neither a tag nor a continuation",
            "The line is neither 'TAG - value' nor a continuation indented by six blanks"),
        new("BIB0031", SyntaxErrorKind.OrphanContinuation, Severity.Warning,
            "A continuation line before any tag",
            "The continuation line has no tag above it"),
        new("BIB0032", SyntaxErrorKind.BlankLineInRecord, Severity.Warning,
            "A blank line inside a record",
            "The blank line cuts a record in two; the parts are read as one"),
        new("BIB0033", SyntaxErrorKind.UnknownNbibTag, Severity.Info,
            "An unknown tag",
            "'{0}' is none of PubMed's tags{1}") { Arguments = UnknownTag },
        new("BIB5003", SyntaxErrorKind.RedefinedMacro, Severity.Warning,
            "A macro defined twice",
            "The macro '{0}' is defined again with another value"),
        new("BIB5004", SyntaxErrorKind.CircularMacro, Severity.Error,
            "A macro that refers to itself",
            "The macro '{0}' refers to itself or grows without bound"),
        new("BIB5011", SyntaxErrorKind.CircularCrossReference, Severity.Error,
            "Cross references in a circle",
            "The entries inherit from each other in a circle: {0}"),
        new("BIB5012", SyntaxErrorKind.WrongXdataTarget, Severity.Warning,
            "An xdata reference to an entry that is no @xdata",
            "The entry '{0}' is not of type @xdata"),
    ];

    private static object[] UnknownTag(string text, SyntaxError error) =>
        [error.Span.TextIn(text).Trim(), error.Argument is { Length: > 0 } near ? $"; '{near}' is" : ""];
}
