// The date of an encounter: of the dates in the trigger's sentence the one that hangs on the trigger.
import type { DateMention } from '../model/analysis.ts';
import { flagsAt, LETTERS, wordAt } from '../text/tokens.ts';
import { BIAS, groupOf } from './features.ts';
import { AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS, SPEAKING, TRIGGER, triggerWord } from './lexicon.ts';
import { add, type Features } from './linear.ts';
import { classesAt, wordPiece } from './memo.ts';
import { pathBetween, pathName } from './path.ts';
import { integer, makePiece, NOTHING, type Piece, pieceOf, truth } from './pieces.ts';
import { type DatePlace, datesOf, type Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';

const named = (name: string): Piece => makePiece(`${name}=`);
const P = {
  side: named('side'), only: named('only'), rank: named('rank'), path: named('path'), gpath: named('gpath'), first: named('first'), last: named('last'), tr: named('tr'), trg: named('trg'), prev: named('prev'), type: named('type'), dist: named('dist'),
  has: named('has'),
};
const LEFT = makePiece('L');
const RIGHT = makePiece('R');

/** Features of a date as the time of the encounter. */
export function dateFeatures(out: Features, scene: Scene, c: Candidate, d: DatePlace, all: readonly DatePlace[]): void {
  const g = groupOf(c);
  const isRight = d.from > c.at;
  const side = isRight ? RIGHT : LEFT;
  const [from, to] = isRight ? [c.at + 1, d.from] : [d.to, c.at];
  const { steps } = pathBetween(scene, from, to);
  const path = pathName(steps);
  let triggers = 0;
  for (let i = from; i < Math.min(to, from + 60); i++) if ((classesAt(scene, i) & TRIGGER) !== 0) triggers++;
  const between = integer(Math.min(triggers, 2));
  add(out, BIAS);
  add(out, P.side, side, g);
  add(out, P.only, truth(all.length === 1), side);
  add(out, P.rank, integer(all.indexOf(d)), integer(all.length));
  add(out, P.path, side, path);
  add(out, P.gpath, side, g, path);
  add(out, P.first, side, steps[0] ?? NOTHING);
  add(out, P.last, side, steps.at(-1) ?? NOTHING);
  add(out, P.tr, between, side);
  add(out, P.trg, between, g, side);
  add(out, P.prev, wordPiece(scene, d.from - 1));
  add(out, P.type, pieceOf(d.date.type));
  add(out, P.dist, side, integer(Math.min(6, Math.floor(Math.abs(d.from - c.at) / 4))));
  for (let k = 0; k < Math.min(8, steps.length); k++) add(out, P.has, side, steps[k]);
}

/** Dates of the trigger's sentence, without "a day before the talks" where the talks are the trigger: a date that hangs on its own event. */
export const datesFor = (scene: Scene, c: Candidate): readonly DatePlace[] => datesOf(scene, c.sentence).filter((d) => c.at < d.from || c.at >= d.to);

/** The date of an encounter, where its sentence or the date that leads its paragraph tells it. */
export function dateOf(scene: Scene, c: Candidate): DateMention | undefined {
  const all = datesFor(scene, c);
  const own = possessiveDate(c, all) ?? cleftDate(scene, c, all);
  if (own) return own;
  let best: DateMention | undefined;
  let top = 0;
  for (const d of all) {
    if (isAcross(scene, c, d) || isOfCalling(scene, c, d) || isOfSaying(scene, c, d) || isOfOther(scene, c, d)) continue;
    const out = scene.models.dates.begin();
    dateFeatures(out, scene, c, d, all);
    const score = out.sums[0] as number;
    if (score > top) {
      top = score;
      best = d.date;
    }
  }
  return best ?? (all.length === 0 ? scene.dates[scene.leadDate[c.sentence] ?? -1]?.date : undefined);
}

/** "last month's talks", "Tuesday's preparatory conference" */
function possessiveDate(c: Candidate, all: readonly DatePlace[]): DateMention | undefined {
  if (!c.noun || !c.determiner.endsWith("'s")) return undefined;
  const at = c.at - 1 - c.modifiers.length;
  return all.find((d) => d.to === at || d.to === at + 1)?.date;
}

/** "It is on Thursday that A will receive B" */
function cleftDate(scene: Scene, c: Candidate, all: readonly DatePlace[]): DateMention | undefined {
  const t = scene.tokens;
  const opens = (i: number): boolean => wordAt(t, i) === 'it' && /^(?:is|was|will|would)$/.test(wordAt(t, i + 1));
  return all.find((d) => d.to < c.at && wordAt(t, d.to) === 'that' && [2, 3, 4, 5].some((n) => opens(d.from - 1 - n)))?.date;
}

/** "met to prepare talks with C, scheduled for May 3": the day of the talks. */
function isOfItsOwn(scene: Scene, c: Candidate, d: DatePlace): boolean {
  const t = scene.tokens;
  if (c.noun || !/^(?:for|on)$/.test(wordAt(t, d.from - 1)) || !/^(?:scheduled|due|planned|set|slated)$/.test(wordAt(t, d.from - 2))) return false;
  for (let i = Math.max(c.at + 1, d.from - 20); i < d.from - 2; i++) if (triggerWord(wordAt(t, i))?.group === 'event') return true;
  return false;
}

const CALLING = /^(?:cancel(?:l?ed|s)|scrap(?:ped|s)|postpone[ds]|suspend(?:ed|s)|called|announced|proposed|confirmed|ruled)$/;

/** "on Monday called off a visit", "announced on Monday a visit": the day on which somebody said so. */
function isOfCalling(scene: Scene, c: Candidate, d: DatePlace): boolean {
  if (d.from > c.at) return false;
  const t = scene.tokens;
  if (CALLING.test(wordAt(t, d.to))) return true;
  const i = d.from - (wordAt(t, d.from - 1) === 'on' ? 2 : 1);
  return CALLING.test(wordAt(t, i)) || (wordAt(t, i) === 'off' && wordAt(t, i - 1) === 'called');
}

const ACROSS = /^(?:whether|before|ahead|until)$/;
const SINCE = /^(?:after|following)$/;

/** "It was not clear on Wednesday whether a meeting", "sat down on Monday, a day before the talks": another's date. */
function isAcross(scene: Scene, c: Candidate, d: DatePlace): boolean {
  if (d.from > c.at) return isOfItsOwn(scene, c, d);
  for (let i = Math.max(d.to, c.at - 40); i < c.at; i++) {
    const w = wordAt(scene.tokens, i);
    // "agreed on Thursday after talks in Lorn" is of one day; "flew home on Friday after the talks" need not be
    if (ACROSS.test(w) || (SINCE.test(w) && !(c.noun && c.determiner === '' && i === c.at - 1 - c.modifiers.length))) return true;
  }
  return false;
}

/** "The talks failed, officials said on Thursday", "told reporters Sunday that talks …": the day of saying so. */
function isOfSaying(scene: Scene, c: Candidate, d: DatePlace): boolean {
  const t = scene.tokens;
  const i = d.from - (wordAt(t, d.from - 1) === 'on' ? 2 : 1);
  if (i > c.at) return SPEAKING.has(wordAt(t, i));
  return wordAt(t, d.to) === 'that' && (SPEAKING.has(wordAt(t, i)) || SPEAKING.has(wordAt(t, i - 1)));
}

const DEFINITE = /^(?:an?|the|this|that|its|their|his|her)$/;

/** "a Wednesday statement", "the February truce": the day of something else. "At Friday's ceremony" may well be the day. */
function isOfOther(scene: Scene, c: Candidate, d: DatePlace): boolean {
  const t = scene.tokens;
  if (!DEFINITE.test(wordAt(t, d.from - 1)) && wordAt(t, d.from) !== 'the') return false;
  for (let i = d.to; i < d.to + 4; i++) {
    const w = wordAt(t, i);
    if (triggerWord(w)) return i !== c.at;
    if ((flagsAt(t, i) & LETTERS) === 0 || PREPOSITIONS.has(w) || AUXILIARIES.has(w) || CLAUSE_OPENERS.has(w) || w === 'and' || w === 'or') return i > d.to;
  }
  return false;
}
