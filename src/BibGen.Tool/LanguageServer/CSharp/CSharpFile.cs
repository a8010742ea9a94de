using BibGen.Text;

namespace BibGen.Tool.LanguageServer.CSharp;

/// <summary>A C# file of a project. Its text is searched first; tokens are made of it where it may name a work.</summary>
/// <param name="path">Full path.</param>
/// <param name="text">Its text.</param>
internal sealed class CSharpFile(string path, string text)
{
    private readonly Lazy<IReadOnlyList<CSharpToken>> _tokens = new(() => CSharpScanner.Scan(text));
    private readonly Lazy<LineMap> _lines = new(() => new LineMap(text));
    private CSharpDeclarations? _declarations;

    /// <summary>Full path.</summary>
    public string Path => path;

    /// <summary>Its text.</summary>
    public string Text => text;

    /// <summary>Its tokens.</summary>
    public IReadOnlyList<CSharpToken> Tokens => _tokens.Value;

    /// <summary>Lines and columns of its text.</summary>
    public LineMap Lines => _lines.Value;

    /// <summary>Its directives and bodies.</summary>
    public CSharpDeclarations Declarations => _declarations ??= CSharpDeclarations.Read(Text, Tokens);

    /// <summary>Whether a directive in it holds for the whole project.</summary>
    public bool MayHaveGlobalUsings { get; } = text.Contains("global using", StringComparison.Ordinal);

    /// <summary>Whether one of <paramref name="words"/> stands in it, wherever that is.</summary>
    public bool HasOneOf(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            if (Text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The text of a token.</summary>
    public string TextOf(CSharpToken token) => token.Span.TextIn(Text);
}
