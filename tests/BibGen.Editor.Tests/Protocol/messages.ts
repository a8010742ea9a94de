// The messages of LSP 3.17 between BibGen's server and its clients, with the types that the protocol's own package gives them.
// schema.mjs makes a JSON schema of it; a method that is not here is an error in the tests.
import * as lsp from 'vscode-languageserver-protocol';

export interface Messages {
  // From the server
  'textDocument/publishDiagnostics': { params: lsp.PublishDiagnosticsParams };
  'window/logMessage': { params: lsp.LogMessageParams };
  'window/showMessage': { params: lsp.ShowMessageParams };
  'window/showDocument': { params: lsp.ShowDocumentParams; result: lsp.ShowDocumentResult };
  'window/workDoneProgress/create': { params: lsp.WorkDoneProgressCreateParams };
  'client/registerCapability': { params: lsp.RegistrationParams };
  'client/unregisterCapability': { params: lsp.UnregistrationParams };
  'workspace/applyEdit': { params: lsp.ApplyWorkspaceEditParams; result: lsp.ApplyWorkspaceEditResult };
  'workspace/configuration': { params: lsp.ConfigurationParams };
  'workspace/diagnostic/refresh': {};
  'workspace/codeLens/refresh': {};
  'workspace/semanticTokens/refresh': {};
  '$/progress': { params: { token: lsp.ProgressToken; value: lsp.WorkDoneProgressBegin | lsp.WorkDoneProgressReport | lsp.WorkDoneProgressEnd } };

  // Answers to requests of the client
  'initialize': { params: lsp.InitializeParams; result: lsp.InitializeResult };
  'shutdown': { result: null };
  'textDocument/diagnostic': { params: lsp.DocumentDiagnosticParams; result: lsp.DocumentDiagnosticReport };
  'workspace/diagnostic': { params: lsp.WorkspaceDiagnosticParams; result: lsp.WorkspaceDiagnosticReport };
  'textDocument/hover': { params: lsp.HoverParams; result: lsp.Hover | null };
  'textDocument/completion': { params: lsp.CompletionParams; result: lsp.CompletionItem[] | lsp.CompletionList | null };
  'completionItem/resolve': { params: lsp.CompletionItem; result: lsp.CompletionItem };
  'textDocument/definition': { params: lsp.DefinitionParams; result: lsp.Location | lsp.Location[] | lsp.LocationLink[] | null };
  'textDocument/references': { params: lsp.ReferenceParams; result: lsp.Location[] | null };
  'textDocument/documentHighlight': { params: lsp.DocumentHighlightParams; result: lsp.DocumentHighlight[] | null };
  'textDocument/prepareRename': { params: lsp.PrepareRenameParams; result: lsp.PrepareRenameResult | null };
  'textDocument/rename': { params: lsp.RenameParams; result: lsp.WorkspaceEdit | null };
  'textDocument/documentSymbol': { params: lsp.DocumentSymbolParams; result: lsp.DocumentSymbol[] | lsp.SymbolInformation[] | null };
  'workspace/symbol': { params: lsp.WorkspaceSymbolParams; result: lsp.WorkspaceSymbol[] | lsp.SymbolInformation[] | null };
  'textDocument/foldingRange': { params: lsp.FoldingRangeParams; result: lsp.FoldingRange[] | null };
  'textDocument/selectionRange': { params: lsp.SelectionRangeParams; result: lsp.SelectionRange[] | null };
  'textDocument/semanticTokens/full': { params: lsp.SemanticTokensParams; result: lsp.SemanticTokens | null };
  'textDocument/semanticTokens/range': { params: lsp.SemanticTokensRangeParams; result: lsp.SemanticTokens | null };
  'textDocument/formatting': { params: lsp.DocumentFormattingParams; result: lsp.TextEdit[] | null };
  'textDocument/rangeFormatting': { params: lsp.DocumentRangeFormattingParams; result: lsp.TextEdit[] | null };
  'textDocument/documentLink': { params: lsp.DocumentLinkParams; result: lsp.DocumentLink[] | null };
  'documentLink/resolve': { params: lsp.DocumentLink; result: lsp.DocumentLink };
  'textDocument/codeLens': { params: lsp.CodeLensParams; result: lsp.CodeLens[] | null };
  'codeLens/resolve': { params: lsp.CodeLens; result: lsp.CodeLens };
  'textDocument/codeAction': { params: lsp.CodeActionParams; result: (lsp.Command | lsp.CodeAction)[] | null };
  'codeAction/resolve': { params: lsp.CodeAction; result: lsp.CodeAction };
  'workspace/executeCommand': { params: lsp.ExecuteCommandParams; result: lsp.LSPAny | null };
  // BibGen's own: from a name in C# to the entry that it stands for
  'bibgen/entryOfCSharpName': {
    params: { textDocument: lsp.TextDocumentIdentifier; position?: lsp.Position; name?: string };
    result: { key: string; name: string; location: lsp.Location; documentation: lsp.MarkupContent } | null;
  };
}
