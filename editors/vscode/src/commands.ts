import * as vscode from 'vscode';
import { Location, Position } from 'vscode-languageclient/node';
import { BibGenClient } from './client';

/** What the command palette offers. */
export function registerCommands(client: () => BibGenClient | undefined, restart: () => Promise<void>): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('bibgen.restart', restart),
    vscode.commands.registerCommand(
      'bibgen.showReferences', (uri: string, position: Position, places: Location[]) => client()?.showReferences(uri, position, places)),
    vscode.commands.registerTextEditorCommand('bibgen.goToEntry', async editor => {
      const entry = await client()?.entry(editor.document, editor.selection.active);
      if (entry === undefined)
        void vscode.window.showInformationMessage('No entry of a bibliography is named here.');
      else
        await vscode.window.showTextDocument(entry.uri, { selection: entry.range });
    }),
    vscode.commands.registerTextEditorCommand('bibgen.fixFile', () => act('source.fixAll.bibgen')),
    vscode.commands.registerTextEditorCommand('bibgen.fixWorkspace', () => act('source.bibgen.fixWorkspace')),
  ];
}

/** Does what the server offers as a code action of a kind; the editor says so where it offers none. */
function act(kind: string): void {
  void vscode.commands.executeCommand('editor.action.codeAction', { kind, apply: 'first' });
}
