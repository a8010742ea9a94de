// `bibgen lsp`, and the protocol's own client connected to it. Every message of both is checked.
import assert from 'node:assert';
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { load } from './packages.mjs';
import { problemsOf } from './metaModel.mjs';

const { StreamMessageReader, StreamMessageWriter, createProtocolConnection } = load('vscode-languageserver-protocol/node');

/** Starts the server on a folder; `using` ends it and asserts that all it sent was right. */
export class Server {
  static async start(folder, capabilities = fullCapabilities) {
    const server = new Server();
    await server.#initialize(folder, capabilities);
    return server;
  }

  /** What the server announced. */
  capabilities;

  /** Findings of the latest publication, by address. */
  published = new Map();

  /** Edits that the server asked for. */
  edits = [];

  #process = spawn('dotnet', [process.env.BIBGEN_TOOL, 'lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
  #asked = { server: new Map(), client: new Map() };
  #wrong = [];
  #waiting = [];
  #connection;

  async #initialize(folder, capabilities) {
    const reader = new StreamMessageReader(this.#process.stdout);
    const listen = reader.listen.bind(reader);
    reader.listen = callback => listen(message => { this.#check(message, 'server', 'client'); callback(message); });
    const writer = new StreamMessageWriter(this.#process.stdin);
    const write = writer.write.bind(writer);
    writer.write = message => { this.#check(message, 'client', 'server'); return write(message); };
    this.#connection = createProtocolConnection(reader, writer);
    this.#connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) => {
      this.published.set(uri, { version, diagnostics });
      this.#waiting = this.#waiting.filter(each => !each());
    });
    this.#connection.onNotification('window/logMessage', ({ type, message }) => type === 1 && this.#wrong.push(`logged: ${message}`));
    this.#connection.onRequest('workspace/applyEdit', ({ edit }) => { this.edits.push(edit); return { applied: true }; });
    this.#connection.onRequest('client/registerCapability', () => null);
    for (const method of ['workspace/diagnostic/refresh', 'workspace/codeLens/refresh', 'workspace/semanticTokens/refresh'])
      this.#connection.onRequest(method, () => null);
    this.#connection.listen();
    const uri = pathToFileURL(folder).href;
    const result = await this.request('initialize', {
      processId: process.pid, clientInfo: { name: 'tests' }, rootUri: uri, workspaceFolders: [{ uri, name: 'tests' }], capabilities,
    });
    this.capabilities = result.capabilities;
    await this.notify('initialized', {});
  }

  #check(message, sender, receiver) {
    // As it goes over the wire: what is undefined is not there.
    const sent = JSON.parse(JSON.stringify(message));
    if (sent.method !== undefined && sent.id !== undefined)
      this.#asked[sender].set(sent.id, sent.method);
    this.#wrong.push(...problemsOf(sent, sender === 'server', this.#asked[receiver].get(sent.id)));
  }

  request(method, ...params) { return this.#connection.sendRequest(method, ...params); }

  notify(method, ...params) { return this.#connection.sendNotification(method, ...params); }

  open(uri, languageId, text, version = 1) {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  change(uri, version, ...contentChanges) {
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** The findings of a version of a document, once they are published. */
  findings(uri, version = 1) {
    return new Promise(resolve => {
      const isThere = () => this.published.get(uri)?.version === version && (resolve(this.published.get(uri).diagnostics), true);
      if (!isThere())
        this.#waiting.push(isThere);
    });
  }

  /** Shuts the server down as the protocol says; asserts that it ends well and sent nothing that the protocol does not know. */
  async stop() {
    await this.request('shutdown');
    const ended = new Promise(resolve => this.#process.once('exit', resolve));
    await this.notify('exit');
    const code = await ended;
    this.#connection.dispose();
    assert.deepStrictEqual(this.#wrong, []);
    assert.strictEqual(code, 0);
  }
}

const dynamic = { dynamicRegistration: false };

/** A client that can do all that the server asks about, and gets its findings pushed. */
export const fullCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: { applyEdit: true, workspaceEdit: { documentChanges: true }, workspaceFolders: true, configuration: false },
  textDocument: {
    synchronization: dynamic,
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true, dataSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source', 'source.fixAll'] } },
      dataSupport: true, resolveSupport: { properties: ['edit'] }, isPreferredSupport: true,
    },
    rename: { prepareSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    semanticTokens: { requests: { full: true, range: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
  },
};
