namespace BibGen.Records;

/// <summary>
/// A kind of error that the reader of a format finds, with the rule that reports it: its kinds are a table in the folder of the format, and a
/// row there is all that a new one needs. Kinds are compared by reference.
/// </summary>
/// <param name="id">Id of the rule, <c>BIB0015</c>.</param>
/// <param name="name">Name of the rule, <c>MissingComma</c>.</param>
/// <param name="severity">Severity without configuration.</param>
/// <param name="title">What it is about, as a heading.</param>
/// <param name="message">The message; <c>{0}</c> in it is the error's argument.</param>
public sealed class SyntaxErrorKind(string id, string name, Severity severity, string title, string message)
{
    /// <summary>Id of the rule, <c>BIB0015</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Name of the rule, <c>MissingComma</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Severity without configuration.</summary>
    public Severity Severity { get; } = severity;

    /// <summary>What it is about, as a heading.</summary>
    public string Title { get; } = title;

    /// <summary>The message with placeholders.</summary>
    public string Message { get; } = message;

    /// <summary>
    /// What <see cref="SyntaxError.Edits"/> do, as a light bulb shows it, <c>{0}</c> being the error's argument; null when errors of the kind have none.
    /// </summary>
    public string? FixTitle { get; init; }

    /// <summary>Whether fields of the record may be lost or unread because of it, so that nobody can say that they are missing.</summary>
    public bool LosesFields { get; init; }

    /// <summary>Whether it is a name that another file of the project may explain: it is no error before all files are known.</summary>
    public bool IsUnresolvedName { get; init; }

    /// <summary>What fills the placeholders of the message in a text, where that is not the error's argument alone.</summary>
    internal Func<string, SyntaxError, object[]>? Arguments { get; init; }

    /// <summary>Whether the message names <see cref="SyntaxError.Other"/>, after the other arguments.</summary>
    internal bool NamesOther { get; init; }

    /// <summary>The severity of an error where it is not that of the kind; null where it is.</summary>
    internal Func<SyntaxError, Severity?>? SeverityOf { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
