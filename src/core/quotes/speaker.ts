// From the words that name a speaker to the actor: a name in them; a pronoun or a description stands for the last
// suitable person before it, and is marked as a guess.
import type { Actor } from '../model/analysis.ts';
import { flagsAt, POSSESSIVE, PUNCT, wordAt } from '../text/tokens.ts';
import { type Ground, nameAt, type TokenRange } from './ground.ts';
import { PERSON_PRONOUNS } from './cueWords.ts';

export interface Speaker {
  readonly actor?: string;
  readonly guess: boolean;
}

const LINKS = new Set(['for', 'of', 'to', 'with', 'from', 'by', 'in', 'at']);
const PERSON_NOUNS = new Set(
  ('minister president premier chancellor secretary diplomat senator congressman congresswoman governor mayor candidate ' +
    'nominee official leader chief chairman chairwoman spokesman spokeswoman envoy ambassador general judge lawyer expert ' +
    'analyst professor author director commissioner commander lawmaker representative king queen pope prince man woman ' +
    'politician businessman billionaire strategist economist coach').split(' '),
);

export function resolveSpeaker(g: Ground, range: TokenRange, actors: ReadonlyMap<string, Actor>): Speaker {
  const named = namedIn(g, range);
  if (named !== undefined) return { actor: named, guess: false };
  const word = wordAt(g.tokens, range.from);
  if (word === 'who' || word === 'which') {
    const before = namedIn(g, { from: Math.max(0, range.from - RELATIVE), to: range.from - (wordAt(g.tokens, range.from - 1) === ',' ? 1 : 0) });
    return { ...(before !== undefined && { actor: before }), guess: false };
  }
  const singular = word === 'he' || word === 'she';
  if (range.to - range.from === 1 && PERSON_PRONOUNS.has(word)) {
    return singular ? guessed(lastPerson(g, range.from, actors)) : { guess: true };
  }
  const noun = wordAt(g.tokens, range.to - 1);
  if (DEFINITE.has(word) && PERSON_NOUNS.has(noun)) return guessed(lastPerson(g, range.from, actors, noun) ?? lastPerson(g, range.from, actors));
  return { guess: false };
}

const DEFINITE = new Set(['the', 'his', 'her', 'their', 'that']);

const guessed = (actor: string | undefined): Speaker => ({ ...(actor !== undefined && { actor }), guess: true });

/** How far before "who" its name stands. */
const RELATIVE = 5;

/** The name that heads the phrase: not "Diop's aide", not "a spokesman for Diop", not "Malian officials". */
function namedIn(g: Ground, range: TokenRange): string | undefined {
  const t = g.tokens;
  let person: string | undefined;
  let other: string | undefined;
  for (let i = range.from; i < range.to; i++) {
    const index = g.mentionAt[i] as number;
    if (index === -1) continue;
    let end = i;
    while (end < range.to && g.mentionAt[end] === index) end++;
    const m = g.mentions[index];
    const owned = (flagsAt(t, end) & POSSESSIVE) !== 0 || (wordAt(t, end) === '’' && (flagsAt(t, end) & PUNCT) !== 0);
    const linked = i > range.from && LINKS.has(wordAt(t, i - 1));
    if (m && !owned && !linked) {
      if (m.type === 'person') person ??= m.actor;
      else if (m.type !== 'event' && end === range.to) other ??= m.actor;
    }
    i = end - 1;
  }
  return person ?? other;
}

const LOOK_BACK = 600;
const MOST_PEOPLE = 40;

/**
 * The person that the nearest sentences before token `at` are about: of each sentence, the first one. With `office`, one
 * whom the article gives a role of that name.
 */
function lastPerson(g: Ground, at: number, actors: ReadonlyMap<string, Actor>, office?: string): string | undefined {
  const { before, sentence } = g.people;
  let found: string | undefined;
  let inSentence = -1;
  for (let i = before[at] ?? -1, n = 0; i >= 0 && at - i <= LOOK_BACK && n < MOST_PEOPLE; i = before[i] as number, n++) {
    if (found !== undefined && sentence[i] !== inSentence) return found;
    const actor = actors.get(nameAt(g, i)?.actor ?? '');
    if (actor?.type !== 'person' || (office !== undefined && !actor.roles.some((r) => r.title.toLowerCase().endsWith(office)))) continue;
    if ((flagsAt(g.tokens, i + 1) & POSSESSIVE) !== 0 && found !== undefined) continue;
    found = actor.id;
    inSentence = sentence[i] as number;
  }
  return found;
}
