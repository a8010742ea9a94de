using BibGen.Text;

namespace BibGen.Records;

/// <summary>Something in a file that its format does not allow, found while reading. Rules turn it into a finding.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">The smallest stretch that is wrong.</param>
/// <param name="Key">Citation key of the entry it stands in; null outside an entry or before its key.</param>
/// <param name="Argument">The offending text, the name that would be right, or what else the message needs; null where the kind says all.</param>
public sealed record SyntaxError(SyntaxErrorKind Kind, SourceSpan Span, string? Key = null, string? Argument = null)
{
    /// <summary>The other place that it is about: where a name is first defined.</summary>
    public SourceSpan? Other { get; init; }

    /// <summary>The changes that fix it without losing anything, in order and without overlap; empty where only a person can tell.</summary>
    public IReadOnlyList<TextEdit> Edits { get; init; } = [];

    /// <summary>The same error in a text in which all that it is about stands <paramref name="shift"/> characters further.</summary>
    internal SyntaxError MovedBy(int shift) => shift == 0 ? this : this with
    {
        Span = Span.MovedBy(shift),
        Other = Other?.MovedBy(shift),
        Edits = Edits.Count == 0 ? Edits : [.. Edits.Select(edit => edit with { Span = edit.Span.MovedBy(shift) })],
    };
}
