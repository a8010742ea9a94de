
namespace BibGen.Records;

/// <summary>What can be wrong with the syntax of a file. Each kind is reported by the rule of the same name, for one file or, where another file may answer for it, for all files of a project.</summary>
public enum SyntaxErrorKind
{
    /// <summary><c>@type</c> without <c>{</c> or <c>(</c>.</summary>
    ExpectedOpeningDelimiter,

    /// <summary>An entry without a citation key.</summary>
    MissingKey,

    /// <summary>An entry that never closes.</summary>
    UnclosedEntry,

    /// <summary>A field name without <c>=</c>.</summary>
    ExpectedEquals,

    /// <summary><c>field =</c> without a value.</summary>
    ExpectedValue,

    /// <summary>No comma between fields or after the key.</summary>
    MissingComma,

    /// <summary>The braces of a value do not balance.</summary>
    UnbalancedBraces,

    /// <summary>A quoted value runs to the end of the entry or file.</summary>
    UnterminatedString,

    /// <summary>A key with a character that BibTeX or biber reads otherwise.</summary>
    InvalidKeyCharacter,

    /// <summary>Text between entries that looks like a lost entry or field.</summary>
    StrayText,

    /// <summary><c>@type{</c> at a line start inside a value: a brace was lost above.</summary>
    EntryStartInsideValue,

    /// <summary>Legal text that BibTeX and biber read differently; the argument names both readings.</summary>
    ReadersDisagree,

    /// <summary>Opened with <c>(</c> and closed with <c>}</c>, or the reverse.</summary>
    MismatchedDelimiter,

    /// <summary>An .nbib line that is neither <c>TAG - value</c> nor a continuation.</summary>
    MalformedNbibLine,

    /// <summary>A continuation line before any tag.</summary>
    OrphanContinuation,

    /// <summary>A blank line that cuts an .nbib record in two.</summary>
    BlankLineInRecord,

    /// <summary>A tag that is not in the tag table; the argument is a near miss, if there is one.</summary>
    UnknownNbibTag,

    /// <summary>A macro that is not defined before its use; the argument is its name.</summary>
    UndefinedMacro,

    /// <summary>A macro defined twice with different values; the argument is its name.</summary>
    RedefinedMacro,

    /// <summary>A macro that refers to itself, or an expansion past the size limit; the argument is its name.</summary>
    CircularMacro,

    /// <summary>A cross reference to no entry; the argument is the key it names.</summary>
    MissingCrossReference,

    /// <summary>Inheritance in a circle; the argument names the keys of the circle.</summary>
    CircularCrossReference,

    /// <summary>An xdata reference to an entry that is no <c>@xdata</c>; the argument is the key it names.</summary>
    WrongXdataTarget,
}
