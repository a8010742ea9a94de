using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.CslJson;

/// <summary>What can be wrong with a CSL-JSON file, a row each, in the order of the ids.</summary>
internal static class CslJsonErrors
{
    /// <summary>Something that is no JSON; the argument says what and what would be right.</summary>
    public static readonly SyntaxErrorKind InvalidJson = new("BIB0037", nameof(InvalidJson), Severity.Error,
        "Text that is no JSON",
        "This is no JSON: {0}")
    { FixTitle = "Write it as JSON has it", LosesFields = true };

    /// <summary>A value of another kind than the variable has; the argument says which.</summary>
    public static readonly SyntaxErrorKind UnexpectedJsonValue = new("BIB0038", nameof(UnexpectedJsonValue), Severity.Warning,
        "A value of the wrong kind",
        "{0}")
    { FixTitle = "Write it as a string" };

    /// <summary>An item without a type, or with one that CSL does not have; the argument is the type that is meant, if it is known.</summary>
    public static readonly SyntaxErrorKind UnknownCslType = new("BIB0039", nameof(UnknownCslType), Severity.Warning,
        "An item whose type is missing or unknown",
        "{0}{1}")
    {
        FixTitle = "Write '{0}'",
        Arguments = static (text, error) =>
        [
            text[error.Span.Start] == '{' ? "The item has no 'type'" : $"'{Excerpt.Of(error.Span.TextIn(text))}' is no type of CSL",
            error.Argument is { Length: > 0 } near ? $"; write '{near}'" : " and is read as 'document'",
        ],
    };

    /// <summary>A name that is a slip away from a variable of CSL, which is the argument.</summary>
    public static readonly SyntaxErrorKind MisspelledCslVariable = new("BIB0040", nameof(MisspelledCslVariable), Severity.Warning,
        "A misspelled variable",
        "'{1}' is no variable of CSL; write '{0}'")
    {
        FixTitle = "Write '{0}'",
        Arguments = static (text, error) => [error.Argument ?? "", Excerpt.Of(error.Span.TextIn(text))],
    };

    /// <summary>A name that is no variable of CSL.</summary>
    public static readonly SyntaxErrorKind UnknownCslVariable = new("BIB0041", nameof(UnknownCslVariable), Severity.Info,
        "An unknown variable",
        "'{0}' is no variable of CSL and is ignored")
    { Arguments = static (text, error) => [Excerpt.Of(error.Span.TextIn(text))] };

    /// <summary>A variable that stands twice in an item.</summary>
    public static readonly SyntaxErrorKind RepeatedCslVariable = new("BIB0042", nameof(RepeatedCslVariable), Severity.Warning,
        "A variable that stands twice in an item",
        "'{0}' already stands in this item; readers of JSON keep the last one, so remove the others")
    { Arguments = static (text, error) => [error.Span.TextIn(text)] };

    /// <summary>An item without an id.</summary>
    public static readonly SyntaxErrorKind ItemWithoutId = new("BIB0043", nameof(ItemWithoutId), Severity.Info,
        "An item without an id",
        "The item has no 'id'; code names it after its author and year");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SyntaxErrorKind> All { get; } =
        [InvalidJson, UnexpectedJsonValue, UnknownCslType, MisspelledCslVariable, UnknownCslVariable, RepeatedCslVariable, ItemWithoutId];
}
