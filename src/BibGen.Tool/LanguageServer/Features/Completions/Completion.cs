using BibGen.Text;

namespace BibGen.Tool.LanguageServer.Features.Completions;

/// <summary>A text that can stand at a place.</summary>
/// <param name="Label">What is shown, and what the word that is being typed is compared with.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">A few words about it; null for none.</param>
/// <param name="Rank">Its group: those with a lower one come first.</param>
internal sealed record Completion(string Label, CompletionKind Kind, string? Detail, int Rank = 0)
{
    /// <summary>What is written, where that is not the label; null where it is.</summary>
    public string? NewText { get; init; }

    /// <summary>What is written for a client that knows snippets, with places to go through (LSP "Snippet Syntax"); null for the same as for others.</summary>
    public string? Snippet { get; init; }

    /// <summary>What is replaced: the word at the place, typed or not.</summary>
    public SourceSpan Span { get; init; }
}
