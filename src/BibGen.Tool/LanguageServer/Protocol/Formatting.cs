namespace BibGen.Tool.LanguageServer.Protocol;

/// <summary>Asks for the changes that lay a document out.</summary>
internal sealed record DocumentFormattingParams(TextDocumentIdentifier TextDocument, FormattingOptions Options);

/// <summary>How the editor indents in the document.</summary>
/// <param name="TabSize">Columns of a step.</param>
/// <param name="InsertSpaces">Whether with blanks.</param>
internal sealed record FormattingOptions(int TabSize, bool InsertSpaces);
