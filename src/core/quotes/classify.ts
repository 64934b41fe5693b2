// Tells quotations from scare quotes and titles, and whole utterances from parts, by shape: length, capitals, the
// punctuation inside the marks and what stands beside them.
import { CAPITAL, flagsAt, LETTERS, POSSESSIVE, type Tokens, wordAt } from '../text/tokens.ts';
import { SPEECH_NOUNS } from './cueWords.ts';
import type { Stretch } from './marks.ts';

export interface Shape {
  readonly words: number;
  /** Ends with a comma or a sentence's end inside the marks. */
  readonly stopped: boolean;
  /** The last character inside the marks; empty where it is a word. */
  readonly stop: string;
  readonly capital: boolean;
  /** Every word that carries meaning has a capital. */
  readonly titled: boolean;
  /** A comma or colon stands right before the opening mark. */
  readonly introduced: boolean;
}

const SMALL_WORDS = new Set('a an the of in on and or for to at by with from as vs'.split(' '));
const STOPS = new Set(['.', ',', '!', '?', '…', '—', '-', '–', ';']);

export function shapeOf(t: Tokens, s: Stretch): Shape {
  let words = 0;
  let capitals = 0;
  let carrying = 0;
  for (let i = s.first + 1; i < s.last; i++) {
    const bits = flagsAt(t, i);
    if ((bits & LETTERS) === 0) continue;
    words++;
    if (SMALL_WORDS.has(wordAt(t, i))) continue;
    carrying++;
    if ((bits & CAPITAL) !== 0) capitals++;
  }
  const doubled = wordAt(t, s.first) === "'" && wordAt(t, s.first + 1) === "'" ? 1 : 0;
  const end = wordAt(t, s.last - 1 - doubled);
  const stop = STOPS.has(end) ? end : '';
  const before = wordAt(t, s.first - 1);
  return {
    words, stop,
    stopped: stop !== '' || STOPS.has(wordAt(t, s.last + 1)),
    capital: (flagsAt(t, s.first + 1 + doubled) & CAPITAL) !== 0,
    titled: carrying > 0 && capitals === carrying,
    introduced: before === ',' || before === ':',
  };
}

const SCARE_WORDS = new Set('so-called dubbed titled entitled named nicknamed termed known called series song film movie book album show program'.split(' '));

/** A title or a word held at a distance rather than something said. `cueGap`: tokens from the cue before it, or Infinity. */
export function isNoQuotation(t: Tokens, s: Stretch, shape: Shape, cueGap: number, cueAfter: boolean): boolean {
  if (shape.words === 0) return true;
  if (shape.titled && shape.words <= 9 && (namesWork(t, s) || WORKS.has(wordAt(t, s.first - (shape.introduced ? 2 : 1))))) return true;
  if (cueAfter) return false;
  const before = wordAt(t, s.first - 1);
  if (shape.titled && shape.words >= 1 && shape.words <= 9 && !(shape.introduced && cueGap <= 3) && !(shape.stop !== '' && shape.stop !== ',' && cueGap <= 3)) return true;
  if (SCARE_WORDS.has(before) || (before === 'called' && wordAt(t, s.first - 2) === 'so')) return true;
  if (cueGap === Infinity) return shape.words <= 3 && !SPEECH_NOUNS.has(before);
  return false;
}

const WORKS = new Set('book novel memoir autobiography film movie documentary song anthem hymn album play musical series show column essay poem painting'.split(' '));
const OF_WORKS = new Set('on of in at to from by for into via'.split(' '));

/** On “Morning Talk,” · the channel's “Sunday Review”: a programme, book or song, whatever is said after it. */
function namesWork(t: Tokens, s: Stretch): boolean {
  const before = s.first - 1;
  return before >= 0 && (OF_WORKS.has(wordAt(t, before)) || (flagsAt(t, before) & POSSESSIVE) !== 0 || wordAt(t, before) === "'s");
}

/** A whole utterance begins with a capital after a pause (or begins its sentence) and ends with a stop. */
export function isWhole(shape: Shape, opensSentence: boolean, cueGap: number): boolean {
  return shape.capital && shape.stop !== '' && (opensSentence || shape.introduced || cueGap <= 2);
}
