using System.Globalization;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules;

/// <summary>A fault in a file: which rule, where, and what would be right.</summary>
public sealed class Finding
{
    private string? _message;

    /// <summary>Creates a finding.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="span">The smallest stretch that is wrong.</param>
    /// <param name="key">Citation key of the entry; null outside an entry.</param>
    /// <param name="arguments">What fills the placeholders of the rule's message.</param>
    public Finding(Rule rule, SourceSpan span, string? key, params object[] arguments)
    {
        Rule = rule;
        Span = span;
        Key = key;
        Arguments = key is { Length: 0 } ? WithoutEmptyKeys(rule, arguments) : arguments;
    }

    private Finding(Finding same, int shift)
    {
        Rule = same.Rule;
        Span = same.Span.MovedBy(shift);
        Key = same.Key;
        Arguments = same.Arguments;
        _message = same._message;
        Severity = same.Severity;
        Other = same.Other is { } other ? other with { Span = other.Span.MovedBy(shift) } : null;
        Fix = same.Fix is { } fix ? fix with { Edits = [.. fix.Edits.Select(edit => edit with { Span = edit.Span.MovedBy(shift) })] } : null;
    }

    /// <summary>Says that an entry has no key where a message would quote nothing.</summary>
    private static object[] WithoutEmptyKeys(Rule rule, object[] arguments) =>
    [
        .. arguments.Select((argument, i) => argument is "" && rule.MessageFormat.IndexOf($"'{{{i}}}'", StringComparison.Ordinal) >= 0 ? "(no key)" : argument),
    ];

    /// <summary>The rule that is broken.</summary>
    public Rule Rule { get; }

    /// <summary>The smallest stretch that is wrong.</summary>
    public SourceSpan Span { get; }

    /// <summary>Citation key of the entry; null outside an entry.</summary>
    public string? Key { get; }

    /// <summary>What fills the placeholders of the rule's message.</summary>
    public IReadOnlyList<object> Arguments { get; }

    /// <summary>What is wrong and what would be right, in one line.</summary>
    public string Message => _message ??= string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);

    /// <summary>Severity without configuration, where it differs from that of the rule; null where it is the rule's.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The place that the message names beside that of the finding; null where it names none.</summary>
    public RelatedPlace? Other { get; init; }

    /// <summary>A safe repair; null where only a person can tell.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The same finding in a text in which all that it is about stands <paramref name="shift"/> characters further.</summary>
    internal Finding MovedBy(int shift) => new(this, shift);
}
