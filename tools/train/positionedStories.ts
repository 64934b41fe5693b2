// Reads the meetings that we marked in the unlabelled public-domain news (tools/train/broadcast): positions only, the text
// stays where it is. Names are those that the product finds, so that the weights learn to live with its errors.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NO_DECISIONS } from '../../src/core/model/annotation.ts';
import { findNames } from '../../src/core/names/index.ts';
import { readArticle } from '../../src/core/text/article.ts';
import { recogniseLanguage } from '../../src/core/text/language.ts';
import type { Pair, Story, StoryMeeting } from './markedStories.ts';

const MARKS = new URL('broadcast/unlabelled.txt', import.meta.url);

/**
 * `taken`: lines of sets that are learned from or measured on already; a story with one of them is left out.
 * Throws where the text is not the one that was marked.
 */
export function readPositioned(gold: string, taken: ReadonlySet<string>, marks: URL | string = MARKS): Story[] {
  const lines = readFileSync(path.join(gold, 'names', 'voa-unlabelled.txt'), 'utf8').split('\n');
  return readFileSync(marks, 'utf8').split(/^story /m).slice(1).flatMap((block) => storyOf(lines, block.trimEnd().split('\n'), taken));
}

/** Gold stories with the further words that tell of each meeting, which we marked (`broadcast/voaTrainAlso.tsv`: id/number, positions). */
export function withFurtherTriggers(stories: readonly (Story & { readonly id: string })[]): Story[] {
  const marks = new Map(readFileSync(new URL('broadcast/voaTrainAlso.tsv', import.meta.url), 'utf8').trimEnd().split('\n').map((l) => l.split('\t') as [string, string]));
  return stories.map((s) => ({
    ...s, meetings: s.meetings.map((m, i) => {
      const also = marks.get(`${s.id}/${i}`)?.split(' ').map((x): Pair => { const [a = 0, b = 0] = x.split('-').map(Number); return [a, b]; }) ?? [];
      return { ...m, triggers: [m.trigger, ...also] };
    }),
  }));
}

function storyOf(lines: readonly string[], [head = '', ...marks]: readonly string[], taken: ReadonlySet<string>): Story[] {
  const [, from = 0, to = 0, hash] = /^(\d+)-(\d+) (\w+)$/.exec(head)?.map((x, i) => (i === 3 ? x : Number(x))) ?? [];
  const own = lines.slice(Number(from) - 1, Number(to));
  const text = own.join('\n');
  if (hashOf(text) !== hash) throw new Error(`story ${head}: the text is another one`);
  if (own.some((l) => l.length > 30 && taken.has(l.trim()))) return [];
  const starts: number[] = [];
  let at = 0;
  for (const l of own) {
    starts.push(at);
    at += l.length + 1;
  }
  const spanOf = (mark: string): Pair => {
    const [line = 0, start = 0, end = 0] = mark.split(/[:-]/).map(Number);
    const base = starts[line - Number(from)] ?? 0;
    return [base + start, base + end];
  };
  const article = readArticle(text);
  const { mentions, actors } = findNames(article, { language: recogniseLanguage(text), annotations: [], folder: NO_DECISIONS });
  const spansOf = ([a, b]: Pair): Pair[] => {
    const hit = mentions.find((m) => m.start < b && m.end > a);
    return hit ? mentions.filter((m) => m.actor === hit.actor).map((m) => [m.start, m.end]) : [];
  };
  const meetings = marks.map((line): StoryMeeting => {
    const [what = '', who = '', place = '', date = '', also = ''] = line.split('|').map((s) => s.trim());
    const [trigger = '', , status = ''] = what.split(' ');
    const list = (s: string): Pair[] => (s === '-' ? [] : s.split(' ').map(spanOf));
    return {
      status, trigger: spanOf(trigger), triggers: [spanOf(trigger), ...list(also)],
      participants: list(who).map((p, i) => ({ entity: `${i}`, spans: [p, ...spansOf(p)] })),
      place: list(place).flatMap((p) => [p, ...spansOf(p)]), date: list(date),
    };
  });
  return [{ text, published: null, mentions: mentions.map((m) => ({ start: m.start, end: m.end, type: m.type, entity: m.actor })), meetings, actors, placed: false }];
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
}
