namespace BibGen.Tool.LanguageServer.Protocol;

/// <summary>The parameters of a request that is about a document.</summary>
internal interface ITextDocumentParams
{
    /// <summary>The document.</summary>
    TextDocumentIdentifier TextDocument { get; }
}
