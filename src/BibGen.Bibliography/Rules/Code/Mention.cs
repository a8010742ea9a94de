using BibGen.Text;

namespace BibGen.Rules.Code;

/// <summary>What a text says of a work without its C# name: a DOI, an arXiv identifier, authors and a year.</summary>
public sealed class Mention
{
    internal Mention(CodeRule rule, SourceSpan span, CodeWork? work, params object[] arguments)
    {
        Rule = rule;
        Span = span;
        Whole = span;
        Work = work;
        Arguments = arguments;
    }

    /// <summary>The rule that says something about it, in the kinds of text that the rule is about.</summary>
    public CodeRule Rule { get; }

    /// <summary>The stretch that is reported.</summary>
    public SourceSpan Span { get; }

    /// <summary>All of it; more than <see cref="Span"/> where only a part is wrong.</summary>
    public SourceSpan Whole { get; internal init; }

    /// <summary>The work; null when no bibliography has it.</summary>
    public CodeWork? Work { get; }

    /// <summary>What fills the placeholders of the rule's message.</summary>
    public IReadOnlyList<object> Arguments { get; }
}
