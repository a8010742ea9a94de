using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Coloring;

/// <summary>Tokens as numbers, each told from the one before it (LSP "Integer Encoding for Tokens").</summary>
internal static class TokenEncoding
{
    /// <summary>Encodes <paramref name="tokens"/>, which are in order, of a text.</summary>
    public static SemanticTokens Encode(IReadOnlyList<ColoredToken> tokens, DocumentText text)
    {
        var data = new List<int>(5 * tokens.Count);
        var last = new Position(0, 0);
        foreach (ColoredToken token in tokens)
        {
            Position start = text.PositionOf(token.Span.Start);
            data.Add(start.Line - last.Line);
            data.Add(start.Line == last.Line ? start.Character - last.Character : start.Character);
            data.Add(token.Span.Length);
            data.Add((int)token.Kind);
            data.Add(token.IsDefinition ? 1 : 0);
            last = start;
        }

        return new SemanticTokens(data);
    }
}
