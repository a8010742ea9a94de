// Where findings stand and where edits go, in texts whose columns and lines are easily miscounted.
import assert from 'node:assert';
import { test } from 'node:test';
import { withServer } from './projects.mjs';
import { Text } from './text.mjs';

const entry = [
  '@article{Watson1953,',
  '  author  = {Watson, J. D.},',
  '  title   = {𝔐olecular 🧬 Structure}, journal = {Nature}, year = 1953, volume = 171, pages = {737}, doi = {10.1038.171737a0},',
  '}',
  '',
];

const texts = {
  'characters beyond the basic plane count as two': entry.join('\n'),
  'lines end with carriage return and line feed': entry.join('\r\n'),
  'lines end with carriage returns': entry.join('\r'),
  'a byte order mark stands first': '\uFEFF' + entry.join('\n'),
};

for (const [name, text] of Object.entries(texts)) {
  test(name, () => withServer({}, async (server, uriOf) => {
    const uri = uriOf('references.bib');
    await server.open(uri, 'bibtex', text);
    const finding = (await server.findings(uri)).find(each => each.code === 'BIB3001');
    const place = new Text(text);
    assert.deepStrictEqual(finding.range.start, place.position(text.indexOf('a0}')));
    assert.ok(place.slice(finding.range).startsWith('a'));
    // The same with the DOI put right by an edit of one character, and wrong again by another.
    const dot = { start: place.position(text.indexOf('.171737')), end: place.position(text.indexOf('171737')) };
    await server.change(uri, 2, { range: dot, text: '/' });
    assert.ok((await server.findings(uri, 2)).every(each => each.code !== 'BIB3001'));
    await server.change(uri, 3, { range: dot, text: '.' });
    assert.deepStrictEqual((await server.findings(uri, 3)).find(each => each.code === 'BIB3001').range, finding.range);
  }));
}
