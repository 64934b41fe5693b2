// Analyses in little memory: what comes out is what went in, whatever the article.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../src/core/analyze.ts';
import { packAnalysis, packed, unpackAnalysis, unpacked } from '../../src/host/packedAnalysis.ts';
import { makeArticles } from '../../tools/bench/makeArticles.ts';

const articles = [...makeArticles(40)].map(({ id, text }) => analyze({ id, text }));

describe('packed analyses', () => {
  it('come out as they went in, in the same order of fields', () => {
    for (const article of articles) assert.equal(JSON.stringify(unpackAnalysis(packAnalysis(article))), JSON.stringify(article));
  });

  it('take less than a fifth of their JSON', () => {
    const size = (all: readonly (string | Uint8Array)[]): number => all.reduce((sum, a) => sum + a.length, 0);
    assert.ok(size(articles.map(packAnalysis)) < size(articles.map((a) => JSON.stringify(a))) / 5);
  });

  it('hold any strings, lone surrogates among them, any whole numbers and any fields', () => {
    const leaf = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud83d', 'x\udc00', '😀', ''), fc.integer(), fc.boolean(), fc.constant(null));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('value'), { maxLength: 5 }), fc.dictionary(fc.string().filter((k) => k !== '__proto__' && !k.includes('\n')), tie('value'), { maxKeys: 4, noNullPrototype: true })),
    }));
    fc.assert(fc.property(value, (v) => assert.deepEqual(unpacked(packed(v)), v)), { numRuns: 500 });
  });

  it('leave out fields that are undefined, as JSON does', () => {
    assert.deepEqual(unpacked(packed({ a: undefined, b: 1 })), { b: 1 });
  });
});
