// Tags that are remembered from one analysis of an article to the next. Scored by weights drawn by lot, tags hang on
// everything that the tagger sees of a token, so whatever a memory overlooked would show.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findByRules } from '../../../src/core/names/candidates/ruleFinder.ts';
import { lexicon } from '../../../src/core/names/lexicon/lexicon.ts';
import { createNameText } from '../../../src/core/names/nameText.ts';
import { decode } from '../../../src/core/names/tagger/decode.ts';
import { HASH_BITS, TAGS } from '../../../src/core/names/tagger/features.ts';
import type { Model } from '../../../src/core/names/tagger/model.ts';
import { createRememberedRuns, type RememberedRuns } from '../../../src/core/names/tagger/rememberedRuns.ts';
import { scoring } from '../../../src/core/names/tagger/score.ts';
import { makeViews } from '../../../src/core/names/tagger/views.ts';
import { wordNumbers } from '../../../src/core/names/tagger/wordNumbers.ts';
import { readArticle } from '../../../src/core/text/article.ts';
import { makeArticles } from '../../../tools/bench/makeArticles.ts';
import { textsAfter, typedEdits } from '../typedEdits.ts';

const TEXT = [...makeArticles(2, 11)].map(({ text }) => text.trim()).join('\n\n');

const ROWS = 5_000;

/** Every feature has weights, no two of them alike. */
function drawnModel(): Model {
  let state = 7;
  const drawn = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
  const row = Uint16Array.from({ length: 1 << HASH_BITS }, () => 1 + (drawn() >>> 8) % ROWS);
  const rows = Int16Array.from({ length: (ROWS + 1) * TAGS }, () => ((drawn() >>> 8) % 2_001) - 1_000);
  return { row, rows, transitions: new Float64Array(TAGS * TAGS), spread: 0 };
}

const model = drawnModel();

function tagsOf(text: string, remembered?: RememberedRuns): Uint8Array {
  const article = readArticle(text);
  const n = createNameText(article, lexicon());
  const words = wordNumbers(n);
  return decode(model, scoring(model, words), makeViews(n, findByRules(n), words), article.sentences, remembered);
}

/** Counts the runs that had to be tagged. */
function counted(): { readonly remembered: RememberedRuns; taken: () => number } {
  const runs = createRememberedRuns();
  let worked = 0;
  return {
    remembered: { ...runs, tag: (from, to, work) => runs.tag(from, to, () => (worked++, work())) },
    taken: () => [worked, (worked = 0)][0] as number,
  };
}

describe('remembered tags', function () {
  this.timeout(120_000);

  it('are those of the text by itself after any edits', () => {
    fc.assert(fc.property(typedEdits(TEXT, 8), (edits) => {
      const remembered = createRememberedRuns();
      for (const text of [TEXT, ...textsAfter(TEXT, edits)]) assert.deepEqual(tagsOf(text, remembered), tagsOf(text));
    }), { numRuns: 150 });
  });

  it('are of no use once words are numbered anew', () => {
    const others = (): void => void tagsOf(Array.from({ length: 70_000 }, (_, i) => `w${i}q`).join(' ')); // more words than are kept
    /** Texts that differ in their names only, which look alike and have the same numbers in a new table. */
    const namesOf = (vowel: string): string => [...'bcdfghjklm'].map((c) => `${c.toUpperCase()}${vowel}rs${vowel}k spoke to ${c.toUpperCase()}${vowel}nt${vowel}l.`).join(' ');
    const remembered = createRememberedRuns();
    others();
    tagsOf(namesOf('a'), remembered);
    others();
    assert.notDeepEqual(tagsOf(namesOf('o')), tagsOf(namesOf('a')));
    others();
    assert.deepEqual(tagsOf(namesOf('o'), remembered), tagsOf(namesOf('o')));
  });

  it('leave what did not change alone', () => {
    const { remembered, taken } = counted();
    tagsOf(TEXT, remembered);
    const fresh = taken();
    tagsOf(TEXT.replace(' met ', ' greeted '), remembered);
    const again = taken();
    assert.ok(fresh > 100 && again > 0 && again < fresh / 20, `${again} of ${fresh} runs`);
  });

  it('are forgotten with what is no longer in the text', () => {
    const { remembered, taken } = counted();
    tagsOf(TEXT, remembered);
    tagsOf('Nobody came.', remembered);
    taken();
    tagsOf(TEXT, remembered);
    assert.ok(taken() > 100);
  });

  it('hold where the same text is read again', () => {
    const { remembered, taken } = counted();
    for (let k = 0; k < 2; k++) assert.deepEqual(tagsOf(TEXT, remembered), tagsOf(TEXT));
    taken();
    tagsOf(TEXT, remembered);
    assert.ok(taken() <= 1);
  });
});
