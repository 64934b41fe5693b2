// A passage read by itself: in nearly every case what an analysis of the whole article finds there.
import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import { createPassageReader, type KnownArticle, type PassageShows } from '../../../src/core/passage/index.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { makeArticles } from '../../../tools/bench/makeArticles.ts';

const TEXT = [...makeArticles(8, 7)].map(({ text }) => text.trim()).join('\n\n');

const knownOf = (text: string): KnownArticle => {
  const { mentions, language, published } = analyze({ id: 'x', text });
  return { text, names: mentions, language, published: published.value, folder: NO_DECISIONS };
};

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}

const told = ({ names, dates }: PassageShows): string[] => [...names.map((n) => `${n.start}-${n.end} ${n.type}`), ...dates.map((d) => `${d.start}-${d.end} date`)].sort();

/** What the whole finds in a part of it. */
function whole(text: string, { start, end }: Span): string[] {
  const { mentions, dates } = analyze({ id: 'x', text });
  const within = <T extends Span>(found: readonly T[]): T[] => found.filter((f) => f.start >= start && f.end <= end).map((f) => ({ ...f, start: f.start - start, end: f.end - start }));
  return told({ names: within(mentions), dates: within(dates) });
}

describe('a passage of a long article', function () {
  this.timeout(60_000);
  const read = createPassageReader(knownOf(TEXT));
  const paragraphs = paragraphsOf(TEXT);

  /** A paragraph with other words put into it. */
  function shown(index: number, at: number, words: string): { passage: string[]; whole: string[] } {
    const [before, p, after] = [paragraphs[index - 1], paragraphs[index], paragraphs[index + 1]] as [Span, Span, Span];
    const now = TEXT.slice(p.start, p.start + at) + words + TEXT.slice(p.start + at, p.end);
    const passage = read({ words: now, before: TEXT.slice(before.start, p.start), after: TEXT.slice(p.end, after.end), was: p, annotations: [] });
    return { passage: told(passage), whole: whole(TEXT.slice(0, p.start) + now + TEXT.slice(p.end), { start: p.start, end: p.start + now.length }) };
  }

  it('shows nearly always what an analysis of the whole finds there', () => {
    let found = 0;
    let wrong = 0;
    for (let k = 0; k < 12; k++) {
      const index = 1 + (k * 37) % (paragraphs.length - 2);
      const other = paragraphs[(k * 53) % paragraphs.length] as Span;
      const { passage, whole: all } = shown(index, 0, `${TEXT.slice(other.start, other.start + 150).replace(/\s\S*$/, '.')} `);
      found += all.length;
      wrong += all.filter((a) => !passage.includes(a)).length + passage.filter((a) => !all.includes(a)).length;
    }
    assert.ok(found > 50 && wrong <= found * 0.05, `${wrong} differ of ${found}`);
  });

  it('knows a surname from elsewhere in the article', () => {
    const full = analyze({ id: 'x', text: TEXT }).mentions.find((m) => m.type === 'person' && m.text.split(' ').length === 2 && m.start < TEXT.length / 2);
    assert.ok(full);
    const surname = full.text.split(' ')[1] as string;
    const { passage, whole: all } = shown(paragraphs.length - 5, 0, `${surname} agreed. `);
    assert.deepEqual(passage, all);
    assert.ok(passage.includes(`0-${surname.length} person`));
  });

  it('reads the head of the article as its head', () => {
    const text = `Harbour talks open in Oslo\n\nOSLO, May 3, 2031 (Harbour Wire) – Rosalind Tockington spoke on Monday.\n\n${TEXT}`;
    const at = text.indexOf('OSLO');
    const end = text.indexOf('\n', at);
    const words = text.slice(at, end).replace('spoke', 'met Quentin Abelwhistle');
    const [passage] = [createPassageReader(knownOf(text))({ words, before: text.slice(0, at), after: text.slice(end, end + 40), was: { start: at, end }, annotations: [] })];
    assert.deepEqual(told(passage), whole(text.slice(0, at) + words + text.slice(end), { start: at, end: at + words.length }));
  });

  it('follows what a person decided there', () => {
    const words = 'The Tockington Harbour Group agreed.';
    const annotation = { id: 'aaaaaa', label: 'place', status: 'added', quote: 'Tockington', prefix: '', suffix: '', start: 4, end: 14 } as const;
    const { names } = read({ words, before: '', after: '', was: paragraphs[9] as Span, annotations: [{ annotation, state: 'exact', score: 1, span: { start: 4, end: 14 } }] });
    assert.ok(names.some((n) => n.start === 4 && n.end === 14 && n.type === 'place'));
  });

  it('takes about as long in an article four times as long', () => {
    const long = createPassageReader(knownOf([...makeArticles(30, 3)].map((a) => a.text).join('\n\n')));
    const passage = { words: TEXT.slice(paragraphs[20]?.start, paragraphs[20]?.end), before: '', after: '', was: { start: 0, end: 0 }, annotations: [] };
    const took = (one: typeof read): number => {
      one(passage);
      const times = Array.from({ length: 15 }, () => {
        const began = process.cpuUsage().user;
        one(passage);
        return process.cpuUsage().user - began;
      });
      return Math.min(...times);
    };
    const short = took(read);
    assert.ok(took(long) < Math.max(short, 5_000) * 4);
  });
});
