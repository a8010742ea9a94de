using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>What can be wrong with a BibTeX file, a row each, in the order of the ids.</summary>
internal static class BibtexErrors
{
    /// <summary><c>@type</c> without <c>{</c> or <c>(</c>.</summary>
    public static readonly SyntaxErrorKind ExpectedOpeningDelimiter = new("BIB0010", nameof(ExpectedOpeningDelimiter), Severity.Error,
        "An entry type without its opening brace",
        "{0}")
    {
        Arguments = static (_, error) => [error.Argument is { Length: > 0 } type
            ? $"'@{type}' is not followed by '{{' or '('; write '@{type}{{'" : "This '@' begins no entry; remove it"],
    };

    /// <summary>An entry without a citation key.</summary>
    public static readonly SyntaxErrorKind MissingKey = new("BIB0011", nameof(MissingKey), Severity.Error,
        "An entry without a citation key",
        "The entry has no citation key; write one directly after the opening delimiter, as in '@article{{smith2011,'")
    { LosesFields = true };

    /// <summary>An entry that never closes; the argument is what would close it.</summary>
    public static readonly SyntaxErrorKind UnclosedEntry = new("BIB0012", nameof(UnclosedEntry), Severity.Error,
        "An entry that never closes",
        "The entry does not close; write the '{0}' that is missing")
    { LosesFields = true, FixTitle = "Close the entry" };

    /// <summary>A field name without <c>=</c>.</summary>
    public static readonly SyntaxErrorKind ExpectedEquals = new("BIB0013", nameof(ExpectedEquals), Severity.Error,
        "A field name without an equals sign",
        "{0} after the field name '{1}'; write '{1} ='")
    {
        LosesFields = true,
        FixTitle = "Write the equals sign",
        Arguments = static (text, error) => [error.Argument == error.Span.TextIn(text) ? "No '=' stands" : $"'{Excerpt.Of(error.Span.TextIn(text))}' stands",
            Excerpt.Of(error.Argument ?? "")],
    };

    /// <summary><c>field =</c> without a value.</summary>
    public static readonly SyntaxErrorKind ExpectedValue = new("BIB0014", nameof(ExpectedValue), Severity.Error,
        "A field without a value",
        "The field '{0}' has no value; write {{…}}, \"…\", a number or a macro name after '='")
    { LosesFields = true };

    /// <summary>No comma between fields or after the key.</summary>
    public static readonly SyntaxErrorKind MissingComma = new("BIB0015", nameof(MissingComma), Severity.Error,
        "A missing comma",
        "A comma is missing before {0}; write one")
    { LosesFields = true, FixTitle = "Insert the comma", Arguments = static (_, error) => [Quoted(error.Argument)] };

    /// <summary>A value of words without braces or quotation marks around them; the argument is the name of its field.</summary>
    public static readonly SyntaxErrorKind UndelimitedValue = new("BIB0045", nameof(UndelimitedValue), Severity.Error,
        "A value without its delimiters",
        "The value of the field '{0}' has no braces around it; write {{…}}")
    { LosesFields = true, FixTitle = "Write braces around the value" };

    /// <summary>The marks of version control around two versions of the same lines.</summary>
    public static readonly SyntaxErrorKind MergeConflict = new("BIB0044", nameof(MergeConflict), Severity.Error,
        "A merge conflict that was not resolved",
        "The lines from here to '>>>>>>>' are two versions of the same; keep one of them and remove the marks")
    { LosesFields = true };

    /// <summary>An entry whose <c>@</c> is gone; the argument is its type.</summary>
    public static readonly SyntaxErrorKind LostEntryStart = new("BIB0023", nameof(LostEntryStart), Severity.Error,
        "An entry without its @",
        "The entry is skipped because its '@' is missing; write '@{0}'")
    { LosesFields = true, FixTitle = "Write @{0}" };

    /// <summary>The braces of a value do not balance.</summary>
    public static readonly SyntaxErrorKind UnbalancedBraces = new("BIB0016", nameof(UnbalancedBraces), Severity.Error,
        "Braces that do not balance",
        "{0}")
    {
        LosesFields = true,
        FixTitle = "Remove the surplus brace",
        Arguments = static (text, error) =>
        [
            error.Span.Length == 1 && text[error.Span.Start] == '}'
                ? "This closing brace is one too many; remove it"
                : "The brace that opens this value is not closed; write the '}' that is missing",
        ],
    };

    /// <summary>A quoted value runs to the end of the entry or file.</summary>
    public static readonly SyntaxErrorKind UnterminatedString = new("BIB0017", nameof(UnterminatedString), Severity.Error,
        "A quoted value that does not end",
        "The quoted value does not end; write the '\"' that is missing")
    { LosesFields = true };

    /// <summary>A key with a character that BibTeX or biber reads otherwise.</summary>
    public static readonly SyntaxErrorKind InvalidKeyCharacter = new("BIB0018", nameof(InvalidKeyCharacter), Severity.Warning,
        "A citation key that readers disagree about",
        "The key contains {0}, which BibTeX or biber does not take for a part of it; write letters, digits and hyphens")
    { LosesFields = true, Arguments = static (_, error) => [Quoted(error.Argument)] };

    /// <summary>Text between entries that looks like a lost entry or field.</summary>
    public static readonly SyntaxErrorKind StrayText = new("BIB0019", nameof(StrayText), Severity.Warning,
        "Text between entries that looks like a lost entry",
        "This text stands outside every entry, so that all readers skip it, but looks like part of one; move it into its entry, or remove it");

    /// <summary><c>@type{</c> at a line start inside a value: a brace was lost above.</summary>
    public static readonly SyntaxErrorKind EntryStartInsideValue = new("BIB0020", nameof(EntryStartInsideValue), Severity.Warning,
        "The start of an entry inside a value",
        "'{0}' starts inside the value of another entry; write the closing brace that is missing above");

    /// <summary>Legal text that BibTeX and biber read differently; the argument names both readings.</summary>
    public static readonly SyntaxErrorKind ReadersDisagree = new("BIB0021", nameof(ReadersDisagree), Severity.Warning,
        "Text that BibTeX and biber read differently",
        "{0}");

    /// <summary>Opened with <c>(</c> and closed with <c>}</c>, or the reverse.</summary>
    public static readonly SyntaxErrorKind MismatchedDelimiter = new("BIB0022", nameof(MismatchedDelimiter), Severity.Warning,
        "Delimiters that do not match",
        "The entry does not end with the delimiter with which it begins; write '{0}'")
    { FixTitle = "Write '{0}'" };

    /// <summary>A macro that is not defined before its use; the argument is its name.</summary>
    public static readonly SyntaxErrorKind UndefinedMacro = new("BIB5001", nameof(UndefinedMacro), Severity.Error,
        "A macro that is not defined",
        "The macro '{0}' is not defined before its use{1}")
    { IsUnresolvedName = true };

    /// <summary>A macro defined twice with different values; the argument is its name.</summary>
    public static readonly SyntaxErrorKind RedefinedMacro = new("BIB5003", nameof(RedefinedMacro), Severity.Warning,
        "A macro defined twice",
        "The macro '{0}' is defined again with another value; it is first defined at {1}; remove one of the two")
    { NamesOther = true };

    /// <summary>A macro that refers to itself, or an expansion past the size limit; the argument is its name.</summary>
    public static readonly SyntaxErrorKind CircularMacro = new("BIB5004", nameof(CircularMacro), Severity.Error,
        "A macro that refers to itself",
        "The macro '{0}' refers to itself or grows without bound; write a definition without it");

    /// <summary>A cross reference to no entry; the argument is the key it names.</summary>
    public static readonly SyntaxErrorKind MissingCrossReference = new("BIB5010", nameof(MissingCrossReference), Severity.Error,
        "A cross reference to nothing",
        "No entry has the key '{0}'{1}")
    { LosesFields = true, IsUnresolvedName = true };

    /// <summary>Inheritance in a circle; the argument names the keys of the circle.</summary>
    public static readonly SyntaxErrorKind CircularCrossReference = new("BIB5011", nameof(CircularCrossReference), Severity.Error,
        "Cross references in a circle",
        "The entries inherit from each other in a circle, {0}; remove one of the references")
    { LosesFields = true };

    /// <summary>An xdata reference to an entry that is no <c>@xdata</c>; the argument is the key it names.</summary>
    public static readonly SyntaxErrorKind WrongXdataTarget = new("BIB5012", nameof(WrongXdataTarget), Severity.Warning,
        "An xdata reference to an entry that is no @xdata",
        "The entry '{0}' is not of type @xdata; write the key of one that is")
    { LosesFields = true };

    /// <summary>What a message quotes; quotation marks in words.</summary>
    private static string Quoted(string? text) => text switch
    {
        "'" => "an apostrophe",
        "\"" => "a quotation mark",
        " " => "a blank",
        _ => $"'{Excerpt.Of(text ?? "")}'",
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SyntaxErrorKind> All { get; } =
    [
        ExpectedOpeningDelimiter, MissingKey, UnclosedEntry, ExpectedEquals, ExpectedValue, MissingComma, UnbalancedBraces, UnterminatedString,
        InvalidKeyCharacter, StrayText, LostEntryStart, MergeConflict, UndelimitedValue, EntryStartInsideValue, ReadersDisagree, MismatchedDelimiter,
        UndefinedMacro, RedefinedMacro, CircularMacro, MissingCrossReference, CircularCrossReference, WrongXdataTarget,
    ];
}
