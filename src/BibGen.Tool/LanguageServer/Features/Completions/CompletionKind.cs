namespace BibGen.Tool.LanguageServer.Features.Completions;

/// <summary>What a completion is, by the numbers of the protocol (LSP <c>CompletionItemKind</c>): clients show a sign for it.</summary>
internal enum CompletionKind
{
    /// <summary>A field, or a tag.</summary>
    Field = 5,

    /// <summary>The type of an entry.</summary>
    Class = 7,

    /// <summary>A word out of a list: a language, a rule.</summary>
    Value = 12,

    /// <summary>A word that means something to BibGen.</summary>
    Keyword = 14,

    /// <summary>The key of an entry.</summary>
    Reference = 18,

    /// <summary>A macro.</summary>
    Constant = 21,
}
