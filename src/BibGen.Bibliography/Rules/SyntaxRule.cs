using BibGen.Records;

namespace BibGen.Rules;

/// <summary>
/// A rule about what a file's format does not allow. The reader finds the error; the rule gives it an id, a severity and words. Its name is
/// that of the <paramref name="kind"/>; <c>{0}</c> in the message is the error's argument.
/// </summary>
public sealed class SyntaxRule(string id, SyntaxErrorKind kind, Severity severity, string title, string message)
    : Rule(id, kind.ToString(), severity, title, message)
{
    /// <summary>The kind of error that it reports.</summary>
    public SyntaxErrorKind Kind { get; } = kind;

    /// <inheritdoc/>
    public override bool HasFix => Fix is not null;

    /// <summary>The safe repair of an error in a text, null where only a person can tell; null when no error of the kind has one.</summary>
    internal Func<string, SyntaxError, Fix?>? Fix { get; init; }

    /// <summary>What fills the placeholders of the message, where that is not the error's argument alone.</summary>
    internal Func<string, SyntaxError, object[]>? Arguments { get; init; }

    /// <summary>The finding for <paramref name="error"/>, which is of this rule's kind, in <paramref name="text"/>.</summary>
    public Finding Find(string text, SyntaxError error) =>
        new(this, error.Span, error.Key, Arguments?.Invoke(text, error) ?? [error.Argument ?? ""]) { Fix = Fix?.Invoke(text, error) };
}
