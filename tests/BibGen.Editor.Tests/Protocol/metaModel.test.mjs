// That a message which is not the protocol's is refused: else the other tests would say nothing by passing.
import assert from 'node:assert';
import { test } from 'node:test';
import { problemsOf } from './metaModel.mjs';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const diagnostic = { range, message: 'wrong', severity: 1, source: 'bibgen' };
const published = (...diagnostics) => ({ jsonrpc: '2.0', method: 'textDocument/publishDiagnostics', params: { uri: 'file:///a.bib', diagnostics } });
const answer = result => ({ jsonrpc: '2.0', id: 1, result });

const right = {
  'a notification': [published(diagnostic), true],
  'a request': [{ jsonrpc: '2.0', id: 1, method: 'textDocument/hover', params: { textDocument: { uri: 'file:///a.bib' }, position: range.start } }, false],
  'a response': [answer({ contents: { kind: 'markdown', value: 'text' }, range }), true, 'textDocument/hover'],
  'a response that says nothing': [answer(null), true, 'textDocument/hover'],
  'a response with one of several types': [answer([{ uri: 'file:///a.bib', range }]), true, 'textDocument/definition'],
  'a refusal': [{ jsonrpc: '2.0', id: 1, error: { code: -32803, message: 'no' } }, true, 'textDocument/rename'],
  'a value of a client that the protocol leaves open': [published({ ...diagnostic, data: { any: [1, null] } }), true],
  'an edit of files in a map': [answer({ changes: { 'file:///a.bib': [{ range, newText: '' }] } }), true, 'textDocument/rename'],
};

const wrong = {
  'another version of JSON-RPC': [{ ...published(), jsonrpc: '1.0' }, true, undefined, /jsonrpc/],
  'a property that there is not': [published({ ...diagnostic, colour: 'red' }), true, undefined, /'colour'/],
  'a property of the message that there is not': [{ ...published(), more: 1 }, true, undefined, /'more'/],
  'a property that is missing': [published({ range }), true, undefined, /'message' is missing/],
  'a property of a later version of the protocol': [
    answer([{ title: 'a', tags: [1] }]), true, 'textDocument/codeAction', /'tags'/],
  'a text in the place of a number': [published({ ...diagnostic, severity: 'error' }), true, undefined, /DiagnosticSeverity/],
  'a number that is no value': [published({ ...diagnostic, severity: 5 }), true, undefined, /DiagnosticSeverity/],
  'a column below zero': [published({ ...diagnostic, range: { ...range, start: { line: 0, character: -1 } } }), true, undefined, /character: uinteger/],
  'a column that is no whole number': [published({ ...diagnostic, range: { ...range, start: { line: 0, character: 0.5 } } }), true, undefined, /uinteger/],
  'an object in the place of an array': [{ ...published(), params: { uri: 'file:///a.bib', diagnostics: {} } }, true, undefined, /an array/],
  'a map with a wrong value': [answer({ changes: { 'file:///a.bib': [{ range }] } }), true, 'textDocument/rename', /'newText' is missing/],
  'nothing where something is wanted': [answer(null), true, 'initialize', /an object/],
  'a response without a result': [{ jsonrpc: '2.0', id: 1 }, true, 'textDocument/hover', /textDocument\/hover/],
  'a response of no type of several': [answer({ uri: 'file:///a.bib' }), true, 'textDocument/definition', /'range' is missing/],
  'a response to no request': [answer(null), true, undefined, /no request/],
  'a method that there is not': [{ jsonrpc: '2.0', method: 'textDocument/publish', params: {} }, true, undefined, /is no notification/],
  'a notification with an id': [{ ...published(), id: 1 }, true, undefined, /is no request/],
  'a message that the other side sends': [published(), false, undefined, /serverToClient/],
  'parameters where there are none': [{ jsonrpc: '2.0', id: 1, method: 'shutdown', params: { now: true } }, false, undefined, /no parameters/],
  'a refusal without a reason': [{ jsonrpc: '2.0', id: 1, error: { code: -32803 } }, true, 'textDocument/rename', /'message' is missing/],
  'an answer to our own request that lacks a part': [answer({ key: 'a', name: 'A' }), true, 'bibgen/entryOfCSharpName', /'location' is missing/],
};

for (const [name, message] of Object.entries(right))
  test(`${name} is right`, () => assert.deepStrictEqual(problemsOf(...message), []));

for (const [name, [message, isFromServer, asked, problem]] of Object.entries(wrong))
  test(`${name} is refused`, () => assert.match(problemsOf(message, isFromServer, asked).join('\n'), problem));
