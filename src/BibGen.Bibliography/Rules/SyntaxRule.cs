using System.Globalization;
using BibGen.Formats;
using BibGen.Records;

namespace BibGen.Rules;

/// <summary>A rule about what a file's format does not allow. The reader finds the error, and its kind has the words.</summary>
/// <param name="kind">The kind of error that it reports.</param>
public sealed class SyntaxRule(SyntaxErrorKind kind) : Rule(kind.Id, kind.Name, kind.Severity, kind.Title, kind.Message)
{
    /// <summary>The kind of error that it reports.</summary>
    public SyntaxErrorKind Kind { get; } = kind;

    /// <inheritdoc/>
    public override bool HasFix => Kind.FixTitle is not null;

    /// <summary>The finding for <paramref name="error"/>, which is of this rule's kind, in <paramref name="file"/>.</summary>
    public Finding Find(BibliographyFile file, SyntaxError error) => new(this, error.Span, error.Key, ArgumentsOf(file, error))
    {
        Other = Kind.NamesOther && error.Other is { } other ? new RelatedPlace(file.Path, other) : null,
        Severity = Kind.SeverityOf?.Invoke(error),
        Fix = Kind.FixTitle is { } title && error.Edits.Count > 0 ? new Fix(string.Format(CultureInfo.InvariantCulture, title, error.Argument), error.Edits)
            : null,
    };

    private object[] ArgumentsOf(BibliographyFile file, SyntaxError error)
    {
        object[] arguments = Kind.Arguments?.Invoke(file.Text, error) ?? [error.Argument ?? ""];
        return Kind.NamesOther ? [.. arguments, error.Other is { } other ? LocationText.InSameFile(file, other) : "another place"] : arguments;
    }
}
