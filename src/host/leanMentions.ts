// An article's mentions as one short string, some five letters each instead of eighty bytes: what a thread keeps that has
// ten thousand articles and looks at the mentions of few.
import type { Actor, Mention } from '../core/model/analysis.ts';

/** What mentions are in, and by whom: there are few. */
const kinds: Pick<Mention, 'type' | 'by'>[] = [];

function kindOf({ type, by }: Mention): number {
  const known = kinds.findIndex((k) => k.type === type && k.by === by);
  return known >= 0 ? known : kinds.push({ type, by }) - 1;
}

/** Letters of one call of `fromCharCode`. */
const CHUNK = 4_096;

/** Undefined where a mention is of no actor, or nowhere that an article has. Their words are not kept. */
export function lettersOf(mentions: readonly Mention[], actors: readonly Actor[]): string | undefined {
  const places = new Map(actors.map(({ id }, place) => [id, place]));
  const codes: number[] = [];
  let last = 0;
  for (const mention of mentions) {
    const place = places.get(mention.actor);
    if (place === undefined || !Number.isSafeInteger(mention.start) || !Number.isSafeInteger(mention.end)) return undefined;
    for (const number of [zigzag(mention.start - last), zigzag(mention.end - mention.start), place, kindOf(mention)]) add(number, codes);
    last = mention.start;
  }
  const chunks: string[] = [];
  for (let i = 0; i < codes.length; i += CHUNK) chunks.push(String.fromCharCode(...codes.slice(i, i + CHUNK)));
  return chunks.join('');
}

/** The same mentions, made anew. */
export function mentionsOf(letters: string, actors: readonly Actor[]): readonly Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  const next = (): number => {
    let number = 0;
    for (let unit = 1; ; unit *= 128) {
      const code = letters.charCodeAt(at++);
      number += (code % 128) * unit;
      if (code < 128) return number;
    }
  };
  for (let start = 0; at < letters.length;) {
    start += unzigzag(next());
    const end = start + unzigzag(next());
    const actor = (actors[next()] as Actor).id;
    const { type, by } = kinds[next()] as Pick<Mention, 'type' | 'by'>;
    mentions.push({ start, end, text: '', type, actor, by });
  }
  return mentions;
}

/** Seven bits a letter, so that every letter takes one byte of memory. */
function add(number: number, codes: number[]): void {
  let rest = number;
  for (; rest > 127; rest = Math.floor(rest / 128)) codes.push(128 + (rest % 128));
  codes.push(rest);
}

const zigzag = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);
const unzigzag = (number: number): number => (number % 2 === 0 ? number / 2 : -(number + 1) / 2);
