// Every request that the server announces, on real bibliographies: each answer is one that the protocol knows, and lies within the text.
import assert from 'node:assert';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { withServer } from './projects.mjs';
import { Text } from './text.mjs';

const languages = { bib: 'bibtex', nbib: 'pubmed' };
const corpus = process.env.BIBGEN_CORPUS;

/** Some files of a format that are neither tiny nor slow to walk over, spread over the folder. */
function some(format, count) {
  const folder = join(corpus, 'files', format);
  const files = readdirSync(folder, { recursive: true }).filter(name => name.endsWith(`.${format}`)).sort().map(name => join(folder, name))
    .filter(file => statSync(file).size > 500 && statSync(file).size < 40_000);
  return files.filter((_, index) => index % Math.ceil(files.length / count) === 0);
}

/** Requests at a place, by what a server announces for them. */
const atPlaces = {
  hoverProvider: ['textDocument/hover'],
  completionProvider: ['textDocument/completion'],
  definitionProvider: ['textDocument/definition'],
  referencesProvider: ['textDocument/references', { context: { includeDeclaration: true } }],
  documentHighlightProvider: ['textDocument/documentHighlight'],
  renameProvider: ['textDocument/prepareRename'],
};

/** Requests about a document. */
const ofDocuments = {
  diagnosticProvider: ['textDocument/diagnostic'],
  documentSymbolProvider: ['textDocument/documentSymbol'],
  foldingRangeProvider: ['textDocument/foldingRange'],
  semanticTokensProvider: ['textDocument/semanticTokens/full'],
  documentFormattingProvider: ['textDocument/formatting', { options: { tabSize: 2, insertSpaces: true } }],
  documentLinkProvider: ['textDocument/documentLink'],
  codeLensProvider: ['textDocument/codeLens'],
};

/** Every range in an answer about this document is one of the text. */
function checkRanges(answer, uri, text) {
  if (answer === null || typeof answer !== 'object')
    return;
  if (answer.uri !== undefined && answer.uri !== uri)
    return;
  if (answer.start !== undefined && answer.end !== undefined)
    text.slice(answer);
  Object.values(answer).forEach(part => checkRanges(part, uri, text));
}

/** That a place has no name to change is an answer too (LSP RequestFailed); all other errors are errors. */
function refused(error) {
  if (error.code !== -32803)
    throw error;
  return null;
}

for (const file of corpus ? [...some('bib', 12), ...some('nbib', 4)] : []) {
  const format = file.split('.').pop();
  test(basename(file), () => withServer({ [`references.${format}`]: readFileSync(file) }, async (server, uriOf) => {
    const uri = uriOf(`references.${format}`);
    const text = new Text(new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(file)));
    await server.open(uri, languages[format], text.text);
    for (const { range } of await server.findings(uri))
      text.slice(range);
    const ask = async (method, params) => {
      const answer = await server.request(method, { textDocument: { uri }, ...params }).catch(refused);
      checkRanges(answer, uri, text);
      return answer;
    };
    for (const [provider, [method, params]] of Object.entries(ofDocuments).filter(([provider]) => server.capabilities[provider])) {
      const answer = await ask(method, params);
      if (provider === 'documentFormattingProvider' && answer !== null)
        text.apply(answer);
    }
    // About a hundred places, spread over the text: in keys, names of fields, values and between them.
    for (let offset = 0; offset < text.text.length; offset += Math.ceil(text.text.length / 100)) {
      const position = text.position(offset);
      for (const [, [method, params]] of Object.entries(atPlaces).filter(([provider]) => server.capabilities[provider]))
        await ask(method, { position, ...params });
      if (server.capabilities.selectionRangeProvider)
        await ask('textDocument/selectionRange', { positions: [position] });
      if (server.capabilities.codeActionProvider)
        await ask('textDocument/codeAction', { range: { start: position, end: position }, context: { diagnostics: [] } });
    }
    assert.ok(Object.keys(ofDocuments).some(provider => server.capabilities[provider]));
  }));
}
