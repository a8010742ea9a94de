// What a client gets for each request, on a small project.
import assert from 'node:assert';
import { test } from 'node:test';
import { sample, withServer } from './projects.mjs';
import { Text } from './text.mjs';

const bib = new Text(sample['references.bib']);
const code = new Text(sample['Program.cs']);

/** A test over the sample with its bibliography open; `at` makes the parameters of a request at a text. */
function feature(name, body) {
  test(name, () => withServer(sample, async (server, uriOf) => {
    const uri = uriOf('references.bib');
    await server.open(uri, 'bibtex', bib.text);
    await body(server, part => ({ textDocument: { uri }, position: bib.range(part).start }), uriOf);
  }));
}

feature('a hover on a key is the reference', async (server, at) => {
  const { contents, range } = await server.request('textDocument/hover', at('Watson1953'));
  assert.match(contents.value, /^Watson JD, Crick FHC\. Molecular Structure of Nucleic Acids\. Nature\. 1953 Apr;171:737-8\./);
  assert.deepStrictEqual(range, bib.range('Watson1953'));
});

feature('a hover on a macro is its text', async (server, at) => {
  const { contents } = await server.request('textDocument/hover', at('nature,'));
  assert.match(contents.value, /Nature/);
});

feature('completion offers fields that the entry lacks', async (server, at) => {
  const { textDocument: { uri } } = at('year');
  const typed = new Text(bib.text.replace('  doi ', '  numb\n  doi '));
  await server.change(uri, 2, { text: typed.text });
  const result = await server.request('textDocument/completion', { textDocument: { uri }, position: typed.range('numb').end });
  const labels = (result.items ?? result).map(item => item.label);
  assert.ok(labels.includes('number'), labels.join());
  assert.ok(!labels.includes('volume'), labels.join());
});

feature('the definition of a macro is where it gets its text', async (server, at, uriOf) => {
  const found = await server.request('textDocument/definition', at('nature,'));
  assert.deepStrictEqual([found].flat(), [{ uri: uriOf('references.bib'), range: bib.range('nature') }]);
});

feature('references of a key are those in the code as well', async (server, at, uriOf) => {
  const found = await server.request('textDocument/references', { ...at('Watson1953'), context: { includeDeclaration: false } });
  assert.deepStrictEqual(
    found.map(({ uri, range }) => [uri, code.slice(range)]),
    [[uriOf('Program.cs'), 'Watson1953'], [uriOf('Program.cs'), 'Watson1953']]);
});

feature('a rename changes the key and the code', async (server, at, uriOf) => {
  assert.deepStrictEqual((await server.request('textDocument/prepareRename', at('Watson1953'))).range, bib.range('Watson1953'));
  const { documentChanges } = await server.request('textDocument/rename', { ...at('Watson1953'), newName: 'WatsonCrick1953' });
  const edits = uri => documentChanges.filter(change => change.textDocument.uri === uri).flatMap(change => change.edits);
  assert.strictEqual(bib.apply(edits(uriOf('references.bib'))), bib.text.replace('{Watson1953', '{WatsonCrick1953'));
  assert.strictEqual(
    code.apply(edits(uriOf('Program.cs'))), code.text.replace('.Watson1953', '.WatsonCrick1953').replace('"Watson1953', '"WatsonCrick1953'));
});

feature('a name in C# leads to its entry', async (server, at, uriOf) => {
  const { location } = await server.request(
    'bibgen/entryOfCSharpName', { textDocument: { uri: uriOf('Program.cs') }, position: code.range('Watson1953.Doi').start });
  assert.deepStrictEqual(location, { uri: uriOf('references.bib'), range: bib.range('Watson1953') });
});

feature('a fix puts right what is found', async (server, at, uriOf) => {
  const uri = uriOf('references.bib');
  const diagnostics = await server.findings(uri);
  assert.deepStrictEqual(diagnostics.map(each => each.code), ['BIB3002']);
  const { range } = diagnostics[0];
  const actions = await server.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics, only: ['quickfix'] } });
  const { edit } = actions[0].edit ? actions[0] : await server.request('codeAction/resolve', actions[0]);
  assert.strictEqual(bib.apply(edit.documentChanges[0].edits), bib.text.replace('https://doi.org/', ''));
});

feature('a fix says of which version of the text it is, so that a client refuses it for another', async (server, at) => {
  const { textDocument: { uri } } = at('doi');
  await server.change(uri, 7, { text: bib.text });
  const diagnostics = await server.findings(uri, 7);
  const [{ edit }] = await server.request('textDocument/codeAction', { textDocument: { uri }, range: diagnostics[0].range, context: { diagnostics } });
  assert.deepStrictEqual(edit.documentChanges.map(change => change.textDocument), [{ uri, version: 7 }]);
});

feature('all fixes of a text that has changed since they were offered are refused', async (server, at) => {
  const { textDocument: { uri } } = at('doi');
  const diagnostics = await server.findings(uri);
  const [action] = await server.request(
    'textDocument/codeAction', { textDocument: { uri }, range: diagnostics[0].range, context: { diagnostics, only: ['source.fixAll'] } });
  const resolved = await server.request('codeAction/resolve', action);
  assert.strictEqual(bib.apply(resolved.edit.documentChanges[0].edits), bib.text.replace('https://doi.org/', ''));
  await server.change(uri, 2, { text: bib.text.replace('  doi ', '  number = 4356,\n  doi ') });
  await assert.rejects(server.request('codeAction/resolve', action));
});

test('all fixes of the workspace change files that are not open as well', () => {
  const other = new Text(sample['references.bib'].replaceAll('Watson1953', 'Crick1953').replace('10.1038/171737a0', '10.1038/227561a0'));
  return withServer({ ...sample, 'more.bib': other.text }, async (server, uriOf) => {
    const uri = uriOf('references.bib');
    await server.open(uri, 'bibtex', bib.text);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [action] = await server.request(
      'textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], only: ['source.bibgen.fixWorkspace'] } });
    const { edit: { documentChanges } } = await server.request('codeAction/resolve', action);
    const edits = name => documentChanges.find(change => change.textDocument.uri === uriOf(name)).edits;
    assert.strictEqual(bib.apply(edits('references.bib')), bib.text.replace('https://doi.org/', ''));
    assert.strictEqual(other.apply(edits('more.bib')), other.text.replace('https://doi.org/', ''));
    assert.deepStrictEqual(documentChanges.map(change => change.textDocument.version).sort(), [1, null]);
  });
});

feature('several cursors change a text at once', async (server, at) => {
  const { textDocument: { uri } } = at('doi');
  const changed = part => ({ range: bib.range(part), text: '' });
  await server.change(uri, 2, changed('https://doi.org/'), changed('Molecular '));
  assert.deepStrictEqual(await server.findings(uri, 2), []);
});
