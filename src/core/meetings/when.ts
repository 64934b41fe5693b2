// The date of an encounter: of the dates in the trigger's sentence the one that hangs on the trigger.
import type { DateMention } from '../model/analysis.ts';
import { flagsAt, LETTERS, wordAt } from '../text/tokens.ts';
import { AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS, SPEAKING, triggerWord } from './lexicon.ts';
import { scoreOf } from './linear.ts';
import { pathBetween, pathName } from './path.ts';
import { type DatePlace, datesOf, type Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';

/** Features of a date as the time of the encounter. */
export function dateFeatures(scene: Scene, c: Candidate, d: DatePlace, all: readonly DatePlace[]): string[] {
  const g = `${c.entry.group}${c.noun ? 'N' : 'V'}`;
  const right = d.from > c.at;
  const side = right ? 'R' : 'L';
  const path = right ? pathBetween(scene, c.at + 1, d.from) : pathBetween(scene, d.to, c.at);
  const rank = all.indexOf(d);
  const inner = right ? [c.at + 1, d.from] : [d.to, c.at];
  let triggers = 0;
  for (let i = inner[0] as number, n = 0; i < (inner[1] as number) && n < 60; i++, n++) if (triggerWord(wordAt(scene.tokens, i))) triggers++;
  const previous = wordAt(scene.tokens, d.from - 1);
  const only = all.length === 1;
  return [
    'bias', `side=${side} ${g}`, `only=${only} ${side}`, `rank=${rank} ${all.length}`, `path=${side} ${pathName(path.steps)}`, `gpath=${side} ${g} ${pathName(path.steps)}`,
    `first=${side} ${path.steps[0] ?? ''}`, `last=${side} ${path.steps.at(-1) ?? ''}`, `tr=${Math.min(triggers, 2)} ${side}`, `trg=${Math.min(triggers, 2)} ${g} ${side}`,
    `prev=${previous}`, `type=${d.date.type}`, `dist=${side} ${Math.min(6, Math.floor(Math.abs(d.from - c.at) / 4))}`,
    ...path.steps.slice(0, 8).map((s) => `has=${side} ${s}`),
  ];
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
    const score = scoreOf(scene.models.dates, dateFeatures(scene, c, d, all));
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
