using BibGen.Tool.LanguageServer.Protocol;

namespace BibGen.Tool.LanguageServer.Features.Coloring;

/// <summary>The names that semantic tokens have in the protocol: those that all themes know, but for errors, which have one of their own.</summary>
internal static class TokenLegend
{
    /// <summary>The names in the order of <see cref="TokenKind"/>; the one modifier is that of names where they are defined.</summary>
    private static readonly SemanticTokensLegend Legend =
        new(["type", "variable", "property", "macro", "string", "number", "comment", "error"], ["declaration"]);

    /// <summary>What the server announces: tokens of a whole document, and of the stretch that a client shows.</summary>
    public static SemanticTokensOptions Options { get; } = new(Legend, Full: true, Range: true);
}
