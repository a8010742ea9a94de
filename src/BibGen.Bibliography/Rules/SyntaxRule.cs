using BibGen.Records;

namespace BibGen.Rules;

/// <summary>A rule about what a file's format does not allow. The reader finds the fault; the rule gives it an id, a severity and words.</summary>
public abstract class SyntaxRule : Rule
{
    /// <summary>Creates the rule. Its name is that of its <paramref name="kind"/>; <c>{0}</c> in the message is the fault's argument.</summary>
    protected SyntaxRule(string id, SyntaxErrorKind kind, Severity severity, string title, string message)
        : base(id, kind.ToString(), severity, title, message)
    {
        Kind = kind;
    }

    /// <summary>The kind of fault that it reports.</summary>
    public SyntaxErrorKind Kind { get; }

    /// <summary>The finding for <paramref name="error"/>, which is of this rule's kind, in <paramref name="text"/>.</summary>
    public virtual Finding Find(string text, SyntaxError error) => new(this, error.Span, error.Key, error.Argument ?? "");
}
