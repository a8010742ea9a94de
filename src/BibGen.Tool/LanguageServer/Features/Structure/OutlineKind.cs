namespace BibGen.Tool.LanguageServer.Features.Structure;

/// <summary>What an item of the outline is, by the numbers of the protocol (LSP <c>SymbolKind</c>): clients show a sign for it.</summary>
internal enum OutlineKind
{
    /// <summary>A record, which is a class in C#.</summary>
    Class = 5,

    /// <summary>A macro.</summary>
    Constant = 14,
}
