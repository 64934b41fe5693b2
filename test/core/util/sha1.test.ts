// SHA-1 against Node's own, and UUIDs against the example of the RFC.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha1, uuid5 } from '../../../src/core/util/sha1.ts';

const expected = (text: string): string => createHash('sha1').update(text, 'utf8').digest('hex');

describe('SHA-1', () => {
  it("is what Node's is, of any text", () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => assert.equal(sha1(text), expected(text))));
  });

  it('is right where the padding needs another block', () => {
    for (let n = 50; n < 130; n++) assert.equal(sha1('a'.repeat(n)), expected('a'.repeat(n)), String(n));
    assert.equal(sha1('é👨'.repeat(20_000)), expected('é👨'.repeat(20_000)));
  });
});

describe('UUID version 5', () => {
  it('is that of the RFC for its example', () => {
    assert.equal(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com'), '2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });
});
