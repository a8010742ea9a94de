import * as vscode from 'vscode';
import { LanguageClient, Location, Middleware, Position, RequestType, TextDocumentPositionParams } from 'vscode-languageclient/node';
import { Program } from './program';

/** From a name in C# to the entry of the bibliography that it stands for. */
const entryRequest = new RequestType<TextDocumentPositionParams, { location: Location } | null, void>('bibgen/entryOfCSharpName');

/** The bibliographies that the server reads. No other server gets them from here, and this one gets no C#. */
const documents = [
  ...['bibtex', 'pubmed', 'ris', 'bibgen-suppressions'].map(language => ({ scheme: 'file', language })),
  ...['bibtex', 'pubmed', 'ris'].map(language => ({ scheme: 'untitled', language })),
  { scheme: 'file', pattern: '**/*.{csljson,csl.json,retractions.csv}' },
];

/** The connection to `bibgen lsp`. */
export class BibGenClient {
  private readonly client: LanguageClient;
  private readonly subscriptions: vscode.Disposable[] = [];

  constructor(program: Program, output: vscode.LogOutputChannel) {
    this.client = new LanguageClient(
      'bibgen', 'BibGen',
      { command: program.command, args: [...program.args], options: { cwd: program.cwd } },
      { documentSelector: documents, outputChannel: output, middleware: { ...findingsMiddleware(), provideRenameEdits } });
  }

  async start(): Promise<void> {
    await this.client.start();
    await vscode.commands.executeCommand('setContext', 'bibgen.running', true);
    if (vscode.workspace.getConfiguration('bibgen').get('definitionInCSharp', true))
      this.subscriptions.push(vscode.languages.registerDefinitionProvider(
        { scheme: 'file', language: 'csharp' },
        { provideDefinition: async (document, position) => await this.entry(document, position) }));
  }

  async stop(): Promise<void> {
    this.subscriptions.splice(0).forEach(each => each.dispose());
    await vscode.commands.executeCommand('setContext', 'bibgen.running', false);
    if (this.client.isRunning()) // One that could not be started cannot be stopped either.
      await this.client.dispose();
  }

  /** Where the entry stands that the C# name at a position means; undefined where there is none. */
  async entry(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Location | undefined> {
    const entry = await this.client.sendRequest(
      entryRequest, this.client.code2ProtocolConverter.asTextDocumentPositionParams(document, position));
    return entry === null ? undefined : this.client.protocol2CodeConverter.asLocation(entry.location);
  }

  /** Shows the places in C# that cite an entry: what a click on "cited 3 times" asks for. */
  async showReferences(uri: string, position: Position, places: Location[]): Promise<void> {
    const { asUri, asPosition, asLocation } = this.client.protocol2CodeConverter;
    await vscode.commands.executeCommand('editor.action.showReferences', asUri(uri), asPosition(position), places.map(asLocation));
  }
}

/** Leaves the findings to the C# extension where the settings say so, so that none is listed twice. */
function findingsMiddleware(): Middleware {
  if (vscode.workspace.getConfiguration('bibgen').get('findings') !== 'build')
    return {};
  return {
    handleDiagnostics: (uri, _, next) => next(uri, []),
    provideDiagnostics: () => ({ kind: 'full', items: [] }) as never,
    provideWorkspaceDiagnostics: () => ({ items: [] }),
  };
}

/** Renames, unless it would change C# that is not saved: the server reads C# from disk, and its places would be wrong in another text. */
const provideRenameEdits: Middleware['provideRenameEdits'] = async (document, position, newName, token, next) => {
  const edit = await next(document, position, newName, token);
  const changed = new Set(edit?.entries().map(([uri]) => uri.toString()));
  const unsaved = vscode.workspace.textDocuments.find(
    each => each.languageId === 'csharp' && each.isDirty && changed.has(each.uri.toString()));
  if (unsaved !== undefined)
    throw new Error(`Save ${vscode.workspace.asRelativePath(unsaved.uri)} first: the new name has to be written there as well.`);
  return edit;
};
