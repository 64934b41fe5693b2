// Anchors measured on revised texts of which the right places are known. Any folder of texts can be measured:
// ANCHOR_TEXTS=DIR ANCHOR_CASES=500 npx mocha test/core/anchors/revisions.test.ts
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findAnchor, makeAnchor } from '../../../src/core/anchors/index.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { FAMILIES, type Family, type Random, revise, seeded, sentencesIn, someQuote, whereNow } from './revisions.ts';

const FOLDER = process.env['ANCHOR_TEXTS'] ?? fileURLToPath(new URL('../../../samples/', import.meta.url));
const CASES = Number(process.env['ANCHOR_CASES'] ?? 40);
const SEED = Number(process.env['ANCHOR_SEED'] ?? 1);

interface Figures {
  right: number;
  wrong: number;
  /** Wrong, and not even said to be changed. */
  silent: number;
  missed: number;
  lostRightly: number;
}

const texts = readdirSync(FOLDER, { recursive: true }).map(String).filter((f) => /\.(?:txt|article|md)$/.test(f)).sort()
  .map((f) => readFileSync(join(FOLDER, f), 'utf8')).filter((t) => t.length > 300);

function oneCase(family: Family, random: Random, figures: Figures): void {
  const at = Math.floor(random() * texts.length);
  const text = texts[at] as string;
  const pool = sentencesIn(texts[(at + 1) % texts.length] as string);
  const anchor = makeAnchor(text, someQuote(text, random));
  const revised = revise(family, text, anchor, pool, random);
  const right = whereNow(revised, anchor);
  const { span, state } = findAnchor(revised.text, anchor);
  const around = (s: Span): string => revised.text.slice(Math.max(0, s.start - 32), s.end + 32);
    // One letter is a third of a short word: nobody could tell it from another word.
  const alive = (family !== 'typo' || anchor.quote.length > 3) && right !== undefined && right.kept >= 0.5 && revised.text.split(around(right)).length === 2;
  if (!span) figures[alive ? 'missed' : 'lostRightly']++;
  // Text that a copy makes equal to the original's, surroundings included, is as good as the original.
  else if (right && (around(span) === around(right) || (Math.abs(span.start - right.start) <= 12 && Math.abs(span.end - right.end) <= 12))) figures.right++;
  else {
    figures.wrong++;
    if (state !== 'changed') figures.silent++;
  }
}

describe('anchors in revised texts', function () {
  this.timeout(120_000);
  const all = new Map<Family, Figures>();

  before(() => {
    const random = seeded(SEED);
    for (const family of FAMILIES) {
      const figures: Figures = { right: 0, wrong: 0, silent: 0, missed: 0, lostRightly: 0 };
      for (let i = 0; i < CASES; i++) oneCase(family, random, figures);
      all.set(family, figures);
    }
  });

  it('stand where their words went in 97 of 100 cases or more', () => {
    const sum = (key: keyof Figures): number => [...all.values()].reduce((n, f) => n + f[key], 0);
    if (process.env['ANCHOR_TEXTS'] !== undefined) process.stdout.write(`${[...all].map(([family, f]) => `${family} ${JSON.stringify(f)}`).join('\n')}\n`);
    assert.ok(sum('right') / (sum('right') + sum('missed') + sum('wrong')) >= 0.97, JSON.stringify([...all]));
  });

  it('never stand silently in a wrong place, but where a copy was put right before the original', () => {
    const silent = [...all].filter(([family, f]) => family !== 'copyParagraph' && f.silent > 0);
    assert.deepEqual(silent, []);
    assert.ok((all.get('copyParagraph')?.silent ?? 0) <= CASES * 0.05);
  });

  it('are lost where the quote was deleted', () => {
    const { right, wrong, lostRightly } = all.get('deleteQuote') as Figures;
    assert.ok(right + wrong <= Math.ceil(CASES * 0.02), `${right + wrong} of ${right + wrong + lostRightly}`);
  });
});
