// An article that is analysed again and again while somebody types: what is remembered of the analyses before makes no
// difference.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../src/core/analyze.ts';
import { createRememberedRuns } from '../../src/core/names/index.ts';
import { makeArticles } from '../../tools/bench/makeArticles.ts';
import { textsAfter, typedEdits } from './typedEdits.ts';

const TEXT = [...makeArticles(3, 11)].map(({ text }) => text.trim()).join('\n\n');

describe('an analysis after an edit', function () {
  this.timeout(120_000);

  it('equals an analysis of the text by itself, whatever was typed and taken back', () => {
    fc.assert(fc.property(typedEdits(TEXT, 4), fc.boolean(), (edits, backAgain) => {
      const remembered = createRememberedRuns();
      const texts = [TEXT, ...textsAfter(TEXT, edits)];
      if (backAgain) texts.push(...texts.slice(0, -1).reverse());
      for (const text of texts) assert.deepEqual(analyze({ id: 'a', text }, remembered), analyze({ id: 'a', text }));
    }), { numRuns: 25 });
  });
});
