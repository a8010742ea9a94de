using BibGen.Text;

namespace BibGen.Tool.LanguageServer.CSharp;

/// <summary>A token of C#.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsDocumentation">Whether it stands in a doc comment: in a <c>cref</c> or a <c>cite</c>.</param>
internal readonly record struct CSharpToken(CSharpTokenKind Kind, SourceSpan Span, bool IsDocumentation)
{
    /// <summary>Whether it is the character <paramref name="c"/> of code.</summary>
    public bool Is(char c, string text) => Kind == CSharpTokenKind.Punctuation && text[Span.Start] == c;

    /// <summary>Whether it is the name or keyword <paramref name="name"/>.</summary>
    public bool Is(string name, string text) => Kind == CSharpTokenKind.Identifier && Span.In(text).SequenceEqual(name);
}
