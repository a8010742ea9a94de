const { workspace } = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

/** C# alone: csharp-ls reads whatever it is handed as C#. */
exports.activate = () => new LanguageClient(
  'csharp-ls', { command: workspace.getConfiguration('csharpLs').get('path'), options: { cwd: workspace.workspaceFolders[0].uri.fsPath } },
  { documentSelector: [{ scheme: 'file', language: 'csharp' }] }).start();
