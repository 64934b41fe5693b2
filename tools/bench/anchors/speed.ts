// How long 1,000 anchors in an article of 1 MB take to be found again: 950 unchanged or moved, 50 with edited words.
import { anchorAnnotations, makeAnchor } from '../../../src/core/anchors/index.ts';
import type { Annotation } from '../../../src/core/model/annotation.ts';
import { type Spread, timed } from '../measure.ts';
import { paragraphsOf, someQuote } from './pieces.ts';
import { pick, type Random, seeded } from './tracked.ts';

const SIZE = 1_000_000;
const ANCHORS = 1000;
const EDITED = 50;

export interface Speed {
  /** Seconds of processor time. */
  readonly cpu: Spread;
  readonly states: Readonly<Record<string, number>>;
}

export function measureSpeed(texts: readonly string[], seed: number): Speed {
  const random = seeded(seed);
  const text = longText(texts, random);
  const annotations = Array.from({ length: ANCHORS }, (_, i): Annotation => {
    const from = Math.floor((i * SIZE) / ANCHORS);
    const near = text.slice(from, from + SIZE / ANCHORS);
    const quote = someQuote(near, random);
    return { ...makeAnchor(text, { start: from + quote.start, end: from + quote.end }), id: `a${i}`, label: 'person', status: 'added' };
  });
  const revised = editSome(text, annotations);
  const states: Record<string, number> = {};
  for (const { state } of anchorAnnotations(revised, annotations)) states[state] = (states[state] ?? 0) + 1;
  return { cpu: timed(() => anchorAnnotations(revised, annotations), { rounds: 5, least: 0.5 }), states };
}

/** Paragraphs of the texts with words of theirs strewn in, so that the article does not just repeat itself. */
function longText(texts: readonly string[], random: Random): string {
  const paragraphs = texts.flatMap((text) => paragraphsOf(text).map((p) => text.slice(p.start, p.end).trim()));
  const words = texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []);
  const parts: string[] = [];
  for (let length = 0; length < SIZE;) {
    const paragraph = `${pick(random, paragraphs).replace(/ /g, () => (random() < 0.25 ? ` ${pick(random, words)} ` : ' '))}\n\n`;
    parts.push(paragraph);
    length += paragraph.length;
  }
  return parts.join('').slice(0, SIZE);
}

/** A sentence at the top moves everything; every twentieth quote is edited by a letter. */
function editSome(text: string, annotations: readonly Annotation[]): string {
  const parts = ['An editor put this first.\n\n'];
  let at = 0;
  const edited = annotations.filter((_, i) => i % (ANCHORS / EDITED) === 0);
  for (const { start, end } of edited) {
    const middle = (start + end) >> 1;
    if (middle < at) continue;
    parts.push(text.slice(at, middle), 'e');
    at = middle;
  }
  return parts.join('') + text.slice(at);
}
