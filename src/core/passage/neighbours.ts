// Paragraphs of a long article that say something of the names in a passage: where they stand in full, how often they were
// read as what, and whether the article writes a word small as well.
import type { EntityType } from '../model/analysis.ts';
import { overlaps, type Span } from '../text/span.ts';
import { getOrMake } from '../util/getOrMake.ts';
import type { KnownArticle, KnownName } from './passage.ts';

export interface Neighbours {
  /** Paragraphs that name what `words` name, none of them within `not` or `head`. */
  of(words: string, not: Span, head: Span): readonly string[];
  /** What the article calls such a name where it is clear; else what it was found to be. */
  typeOf(text: string, found: EntityType, not: Span): EntityType;
}

/** Longer ones, and more of them, would take their time. */
const MOST_PARAGRAPH = 1_500;
const MOST_TOGETHER = 8_000;
const MOST_WORDS = 60;
/** A word's names that are looked at. */
const MOST_NAMES = 50;

export function createNeighbours({ text, names }: KnownArticle): Neighbours {
  let byWord: Map<string, KnownName[]> | undefined;
  let byText: Map<string, KnownName[]> | undefined;

  function named(word: string): readonly KnownName[] {
    if (!byWord) {
      byWord = new Map();
      for (const name of names) for (const w of wordsOf(name.text)) getOrMake(byWord, w, () => []).push(name);
    }
    return byWord.get(word) ?? [];
  }

  function spelled(words: string): readonly KnownName[] {
    if (!byText) {
      byText = new Map();
      for (const name of names) getOrMake(byText, name.text, () => []).push(name);
    }
    return byText.get(words) ?? [];
  }

  /** The line around a place; undefined where it is very long. */
  function paragraphAt({ start, end }: Span): Span | undefined {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const next = text.indexOf('\n', end);
    const to = next < 0 ? text.length : next;
    return to - from <= MOST_PARAGRAPH ? { start: from, end: to } : undefined;
  }

  /** Where a name with the word stands in full, and one more place. */
  function tellers(word: string, not: Span): Span[] {
    const others = named(word).slice(0, MOST_NAMES).filter((n) => !overlaps(n, not));
    const [first] = others;
    const fullest = others.reduce((best, n) => (n.end - n.start > best.end - best.start ? n : best), first as KnownName);
    return first ? [fullest, others.find((n) => n !== fullest) ?? fullest] : [];
  }

  function small(word: string): Span[] {
    const at = text.indexOf(` ${word.toLowerCase()} `);
    return at < 0 ? [] : [{ start: at, end: at + word.length }];
  }

  return {
    of(words, not, head) {
      const found: Span[] = [];
      let length = 0;
      for (const word of new Set(wordsOf(words).slice(0, MOST_WORDS))) {
        const told = tellers(word, not);
        for (const place of told.length > 0 ? told : small(word)) {
          const paragraph = paragraphAt(place);
          if (!paragraph || overlaps(paragraph, not) || overlaps(paragraph, head) || found.some((f) => f.start === paragraph.start)) continue;
          length += paragraph.end - paragraph.start;
          if (length > MOST_TOGETHER) break;
          found.push(paragraph);
        }
      }
      return found.sort((a, b) => a.start - b.start).map((p) => text.slice(p.start, p.end));
    },
    typeOf(words, found, not) {
      if (found === 'group') return found;
      const counts = new Map<EntityType, number>();
      let all = 0;
      for (const n of spelled(words)) {
        if (overlaps(n, not)) continue;
        counts.set(n.type, (counts.get(n.type) ?? 0) + 1);
        all++;
      }
      for (const [type, count] of counts) if (count >= CLEAR && count * 3 >= all * 2 && type !== 'group') return type;
      return found;
    },
  };
}

const CLEAR = 3;

/** Words with a capital, without what English adds to them. */
const wordsOf = (text: string): string[] => [...text.matchAll(/\p{Lu}[\p{L}\p{N}]+/gu)].map(([word]) => word);
