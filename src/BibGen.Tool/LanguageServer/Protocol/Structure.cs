using System.Text.Json;

namespace BibGen.Tool.LanguageServer.Protocol;

/// <summary>Asks for something of a whole document.</summary>
internal sealed record DocumentParams(TextDocumentIdentifier TextDocument) : ITextDocumentParams;

/// <summary>Asks for something of a stretch of a document.</summary>
internal sealed record DocumentRangeParams(TextDocumentIdentifier TextDocument, TextRange Range) : ITextDocumentParams;

/// <summary>Something that a document has, for the list beside it.</summary>
internal sealed record DocumentSymbol(string Name, string? Detail, int Kind, TextRange Range, TextRange SelectionRange);

/// <summary>Asks for what has a text in its name.</summary>
internal sealed record WorkspaceSymbolParams(string Query);

/// <summary>Something that a document of the workspace has.</summary>
internal sealed record SymbolInformation(string Name, int Kind, Location Location, string? ContainerName);

/// <summary>Lines that can be folded away; the first one stays.</summary>
internal sealed record FoldingRange(int StartLine, int EndLine, string? Kind);

/// <summary>Asks what is around places.</summary>
internal sealed record SelectionRangeParams(TextDocumentIdentifier TextDocument, IReadOnlyList<Position> Positions) : ITextDocumentParams;

/// <summary>A stretch around a place, and what is around that.</summary>
internal sealed record SelectionRange(TextRange Range, SelectionRange? Parent);

/// <summary>Coloured stretches, five numbers each (LSP "Integer Encoding for Tokens").</summary>
internal sealed record SemanticTokens(IReadOnlyList<int> Data);

/// <summary>A stretch that leads to a page.</summary>
internal sealed record DocumentLink(TextRange Range, string Target);

/// <summary>A line above a line, with what a click on it does.</summary>
internal sealed record CodeLens(TextRange Range, ClientCommand Command);

/// <summary>A command of the client.</summary>
internal sealed record ClientCommand(string Title, string Command, IReadOnlyList<JsonElement> Arguments);
