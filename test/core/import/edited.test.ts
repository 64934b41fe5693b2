// Files about articles that were edited since they were marked: over the samples, revised at random places (the seed is
// fixed), every annotation stands where its words went, on what became of them, or is lost. None stands elsewhere unsaid.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { anchorAnnotations } from '../../../src/core/anchors/index.ts';
import { articleOf, plan } from './support.ts';

interface Revised {
  readonly text: string;
  readonly revised: string;
  /** Where each offset of the text went; `alive`: whether its sign is still there. */
  readonly went: readonly number[];
  readonly alive: readonly boolean[];
}

type Random = () => number;

const seeded = (start: number): Random => {
  let seed = start;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    return (seed >>> 0) / 2 ** 32;
  };
};

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

function revise(text: string, random: Random): Revised {
  const edits = Array.from({ length: 1 + Math.floor(random() * 10) }, () => ({
    at: Math.floor(random() * text.length), gone: pick(random, [0, 0, 1, 5, 30, 120]), put: pick(random, ['', 'x', ' said again', '\n\nA paragraph more came in.\n\n']),
  })).sort((a, b) => a.at - b.at);
  const went: number[] = [];
  const alive: boolean[] = [];
  let revised = '';
  for (let at = 0; at <= text.length;) {
    let gone = 0;
    for (let edit = edits[0]; edit && edit.at <= at; edit = edits[0]) {
      edits.shift();
      revised += edit.put;
      gone += edit.gone;
    }
    for (; gone > 0 && at < text.length; gone--, at++) [went[at], alive[at]] = [revised.length, false];
    [went[at], alive[at]] = [revised.length, true];
    revised += text.charAt(at++);
  }
  return { text, revised, went, alive };
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

const wordsOf = (text: string, random: Random): Word[] =>
  [...text.matchAll(/\p{L}{3,}(?: \p{L}{3,})?/gu)].filter(() => random() < 0.25).map((m) => ({ start: m.index, end: m.index + m[0].length, quote: m[0] }));

const points = (text: string, offset: number): number => [...text.slice(0, offset)].length;

/** As other programs write the same words. */
const WRITERS: Readonly<Record<string, (text: string, words: readonly Word[]) => readonly [string, string]>> = {
  doccano: (text, words) => ['a.jsonl', JSON.stringify({ text, article: 'talks.txt', label: words.map((w) => [points(text, w.start), points(text, w.end), 'PER']) })],
  w3c: (text, words) => ['a.jsonld', JSON.stringify(words.map(({ start, end, quote }, i) => ({
    id: `urn:${i}`, type: 'Annotation', body: { value: 'PER', purpose: 'tagging' },
    target: { source: 'talks.txt', selector: [{ type: 'TextQuoteSelector', exact: quote, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) }, { type: 'TextPositionSelector', start: points(text, start), end: points(text, end) }] },
  })))],
  brat: (text, words) => ['talks.ann', words.map((w, i) => `T${i}\tPER ${points(text, w.start)} ${points(text, w.end)}\t${w.quote}`).join('\n')],
  conll: (text, words) => ['talks.conll', [...text.matchAll(/[\p{L}\p{N}’]+|[^\s\p{L}\p{N}’]/gu)].map(({ 0: token, index }) => {
    const word = words.find((w) => w.start <= index && index < w.end);
    return `${token} ${word ? (word.start === index ? 'B-PER' : 'I-PER') : 'O'}${/[.!?]/.test(token) ? '\n' : ''}`;
  }).join('\n')],
};

function samples(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    (entry.isDirectory() ? samples(`${folder}/${entry.name}`) : /\.(?:txt|md)$/.test(entry.name) ? [readFileSync(`${folder}/${entry.name}`, 'utf8').replaceAll('\r\n', '\n')] : []));
}

describe('import into articles that were edited since', () => {
  for (const [format, write] of Object.entries(WRITERS)) {
    it(`from ${format}: found again, or lost, and nowhere else unsaid`, function () {
      this.timeout(120_000);
      const random = seeded(20);
      const count = { survived: 0, right: 0, elsewhere: 0 };
      for (const text of samples('samples').filter((t) => t.length > 300).flatMap((t) => [t, t, t, t, t, t])) {
        const { revised, went, alive } = revise(text, random);
        const words = wordsOf(text, random);
        const survivors = words.filter((w) => revised.slice(went[w.start], went[w.end]) === w.quote && alive[w.start] && alive[w.end - 1]);
        const found = plan(format, Object.fromEntries([write(text, words)]), [articleOf(revised)]);
        const add = found.articles[0]?.add ?? [];
        const told = new Set(found.problems.flatMap(({ problem }) => (['import-guessed', 'import-changed', 'import-lost'].includes(problem.code) ? [problem.data?.['quote']] : [])));
        const here = anchorAnnotations(revised, add.map((a, i) => ({ ...a, id: `z${i}` })));
        count.survived += survivors.length;
        count.right += survivors.filter((w) => add.some((a) => a.start === went[w.start] && a.quote === w.quote)).length;
        count.elsewhere += here.filter(({ span, annotation }) => span && !told.has(annotation.quote) && !words.some((w) => span.start < (went[w.end] ?? 0) + 2 && span.end > (went[w.start] ?? 0) - 2)).length;
      }
      assert.ok(count.survived > 500, `${count.survived} cases only`);
      assert.equal(count.elsewhere, 0);
      assert.ok(count.right >= 0.93 * count.survived, `${count.right} of ${count.survived}`);
    });
  }
});
