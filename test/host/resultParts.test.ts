// Long analyses come in pieces: the same as in one, with the host free between them.
import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze.ts';
import { analysisOf, isLong, namesAsJson, partsKept, partsOf, wholeOf } from '../../src/host/resultParts.ts';
import { makeArticles } from '../../tools/bench/makeArticles.ts';

const LONG = [...makeArticles(30)].map(({ text }) => text).join('\n\n');

describe('an analysis in pieces', function () {
  this.timeout(20_000);
  it('is the same as in one, and the host breathes between any two', async () => {
    const analysis = analyze({ id: 'long.txt', text: LONG });
    let breaths = 0;
    const parts = structuredClone(partsOf({ analysis, annotations: [] }));
    const longest = Math.max(...parts.lists.flatMap(([, pieces]) => pieces.map((p) => p.length)));
    const whole = await wholeOf(parts, () => Promise.resolve(void breaths++));
    assert.deepEqual(whole, { analysis, annotations: [] });
    assert.deepEqual(analysisOf(partsKept(whole.analysis) ?? parts), analysis);
    assert.ok(isLong(whole.analysis) && !isLong(analysis));
    assert.ok(breaths >= 6 && longest < 150_000, `${breaths} breaths, a piece of ${longest}`);
    assert.deepEqual(namesAsJson(whole.analysis).flatMap((piece) => JSON.parse(piece) as unknown[]), analysis.mentions);
    assert.deepEqual(namesAsJson(analysis).flatMap((piece) => JSON.parse(piece) as unknown[]), analysis.mentions, 'also where it did not come in pieces');
  });

  it('leaves out what the analysis does not have', async () => {
    const analysis = analyze({ id: 'x', text: '' });
    assert.deepEqual((await wholeOf(partsOf({ analysis, annotations: [] }), () => Promise.resolve())).analysis, analysis);
  });
});
