// What the words around an expression say: does its clause look back or ahead, and does the article report news or tell
// of long ago?
import { CAPITAL, flagsAt, LETTERS, type Tokens, wordAt } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import { setOf } from './scan.ts';

export type Direction = 'past' | 'future';

export interface Cue {
  readonly direction: Direction;
  /** The word that says so. */
  readonly word: string;
}

const FUTURE = setOf(
  "will would 'll shall wo won't scheduled planned expected slated due upcoming forthcoming plans planning expects expect until till should going intends intend " +
    "he'll she'll they'll it'll we'll i'll hopes aims wants seeks payable unless ready preparing prepares effective",
);
const PAST = setOf(
  'was were had did been came went took met said told held made became began gave got left saw won lost fell rose sold bought brought thought found spent sent paid led stood spoke wrote broke drove ' +
    'flew hit shot struck cut ran grew fought knew kept felt built withdrew chose drew died has have since says ago put let set read beat shut quit cost hurt',
);
const WINDOW = 14;
/** A past participle after one of these is no past tense. */
const TO_BE = setOf('be is are being to');

/**
 * The direction of the clause that token span [first, end) stands in, within the sentence [from, to): the nearest cue
 * before it, else the first one after it. Looks at a bounded number of words.
 */
export function cueOf(t: Tokens, draft: Draft, from: number, to: number): Cue | undefined {
  if (wordAt(t, draft.end) === "'s") return undefined; // "Wednesday's ruling" is a thing, whatever the clause says of it
  let infinitive = false;
  const deadline = DEADLINE.has(wordAt(t, draft.first - 1)) && !wasThen(t, draft.end, to);
  for (let i = draft.first - 1, seen = 0; i >= from && seen < WINDOW; i--, seen++) {
    const w = wordAt(t, i);
    if (w === ';' || w === ':') break;
    if (UNTIL.has(w) && i >= draft.first - 2 && wasThen(t, draft.end, to)) return { direction: 'past', word: w };
    if (deadline && ASKS.has(w)) return { direction: 'future', word: w };
    if (draft.first - i <= 2 && isPresent(t, i, w)) return { direction: 'future', word: w };
    if (infinitive && COMMITS.has(w) && wordAt(t, i + 1) === 'to') return { direction: 'future', word: `${w} to` };
    const cue = at(t, i, w);
    if (cue?.direction === 'past' && (infinitive || REPORTING.has(w))) return undefined; // "agreed to buy it in January" does not say when
    if (cue) return cue;
    infinitive ||= w === 'to' && isVerb(t, i + 1);
  }
  for (let i = draft.end, seen = 0; i < to && seen < WINDOW; i++, seen++) {
    const w = wordAt(t, i);
    if (w === ';') break;
    if (REPORTS_AFTER.has(w) && isAttribution(t, i, to)) continue;
    const cue = at(t, i, w);
    if (cue) return cue;
  }
  return opening(t, draft.first);
}

/** "a session starting on Thursday", no verb near it: news of an opening comes before it. */
function opening(t: Tokens, first: number): Cue | undefined {
  const word = wordAt(t, first - (wordAt(t, first - 1) === 'on' || wordAt(t, first - 1) === 'from' ? 2 : 1));
  return word === 'starting' || word === 'beginning' || word === 'opening' ? { direction: 'future', word } : undefined;
}

const DEADLINE = setOf('by until till before');
/** "Called for a truce by June 1": what is asked for lies ahead, though the asking is past. */
const ASKS = setOf('called urged asked demanded ordered told instructed gave wants demands');

const REPORTS_AFTER = setOf('said says announced reported confirmed added told');

/** "…, the minister said.": who tells of it ends the sentence, and its tense says nothing of the date. */
function isAttribution(t: Tokens, i: number, to: number): boolean {
  if (i < to - 3) return false;
  for (let k = i - 1; k >= i - 8 && k >= 0; k--) if (wordAt(t, k) === ',') return true;
  return false;
}

/** What they lead to lies ahead: "vowed to march on Monday". */
const COMMITS = setOf('plan planned agreed vowed vows promised threatened hoped wanted decided offered pledged prepared intended pledges agrees threatens promises');
const UNTIL = setOf('until till');
const BEEN = setOf('was were had did');
const NEAR = 6;

/** "Until Thursday, they had not said so". */
function wasThen(t: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + NEAR; i++) if (BEEN.has(wordAt(t, i))) return true;
  return false;
}

const REPORTING = setOf('said told announced reported declared says has have');
const NO_VERB = setOf('the a an his her its their this that these those all more some');

/** After "to": a small word that is no article, as infinitives are. */
const isVerb = (t: Tokens, i: number): boolean => (flagsAt(t, i) & (LETTERS | CAPITAL)) === LETTERS && !NO_VERB.has(wordAt(t, i));

function at(t: Tokens, i: number, w: string): Cue | undefined {
  if (w === 'due' && (wordAt(t, i + 1) === 'to') && NOT_INFINITIVE.has(wordAt(t, i + 2))) return undefined;
  if (BEFOREHAND.has(w) && (hadBefore(t, i))) return { direction: 'past', word: w };
  if (isTimetabled(t, i, w)) return { direction: 'future', word: w };
  if (FUTURE.has(w)) return { direction: 'future', word: w };
  if (w === 'set' && (wordAt(t, i + 1) === 'to' || wordAt(t, i + 1) === 'for')) return { direction: 'future', word: `set ${wordAt(t, i + 1)}` };
  if ((w === 'next' && wordAt(t, i + 1) !== 'to') || w === 'coming') return { direction: 'future', word: w };
  if ((w === 'is' || w === 'are') && wordAt(t, i + 1) === 'to') return { direction: 'future', word: `${w} to` };
  if (w === 'to' && wordAt(t, i + 1) === 'be') return { direction: 'future', word: 'to be' };
  if ((w === 'early' || w === 'soon') && wordAt(t, i - 1) === 'as' && wordAt(t, i + 1) === 'as') return { direction: 'future', word: `as ${w} as` };
  if (PAST.has(w) && !TO_BE.has(wordAt(t, i - 1))) return { direction: 'past', word: w };
  if (w.length > 4 && w.endsWith('ed') && (!w.endsWith('eed') || FREED.has(w)) && (flagsAt(t, i) & (LETTERS | CAPITAL)) === LETTERS && !NOT_PAST.has(w) && !TO_BE.has(wordAt(t, i - 1))) return { direction: 'past', word: w };
  return undefined;
}

const PRESENT = setOf('gather meet host visit travel vote gathers meets hosts visits travels votes');

/** "Leaders gather Wednesday": the present tense right before a day. */
function isPresent(t: Tokens, i: number, w: string): boolean {
  const before = wordAt(t, i - 1);
  return PRESENT.has(w) && !NO_NOUN_BEFORE.has(before) && (flagsAt(t, i - 1) & LETTERS) !== 0;
}

const TIMETABLED = setOf('begin start open reopen restart resume convene meet expire close depart');
const NO_NOUN_BEFORE = setOf('the a an of to at in on his her its their this will would');

/** "Talks begin on Monday", "the fair opens Friday": the present tense of what stands in a timetable. */
function isTimetabled(t: Tokens, i: number, w: string): boolean {
  const before = wordAt(t, i - 1);
  if (TIMETABLED.has(w)) return before === 'they' || before === 'we' || ((flagsAt(t, i - 1) & LETTERS) !== 0 && !NO_NOUN_BEFORE.has(before) && ((flagsAt(t, i - 1) & CAPITAL) !== 0 || /[^s]s$/.test(before)));
  return w.endsWith('s') && TIMETABLED.has(w.slice(0, -1)) && !NO_NOUN_BEFORE.has(before) && (flagsAt(t, i - 1) & LETTERS) !== 0;
}

const BEFOREHAND = setOf('scheduled planned expected due slated');
const NOT_INFINITIVE = setOf('the a an its his her their this that');

/** "had been scheduled", "as previously planned": it was to be, and time has passed. */
const hadBefore = (t: Tokens, i: number): boolean => {
  for (let k = i - 1; k >= i - 3; k--) if (wordAt(t, k) === 'had' || wordAt(t, k) === 'previously' || wordAt(t, k) === 'originally') return true;
  return false;
};

/** Past tenses among the verbs whose stem ends so ("succeed", "proceed"). */
const FREED = setOf('agreed freed decreed guaranteed disagreed refereed');
const NOT_PAST = setOf('united hundred indeed need speed breed');

/** Facts about an article that decide how incomplete dates are read. */
export interface Story {
  /** Dates of long ago: an incomplete date continues the one before it. */
  readonly narrative: boolean;
}

const ENOUGH_YEARS = 5;
/** Without a publication date, or where many of the years are recent, it takes more to call an article a narrative. */
const MANY_YEARS = 20;

/** Judges by the years that the drafts state and by words that only news uses. */
export function storyOf(drafts: readonly Draft[], publishedYear: number | undefined): Story {
  let old = 0;
  let recent = 0;
  let news = 0;
  for (const { open } of drafts) {
    if (open.kind === 'calendar' && open.fields.year !== undefined) {
      if (publishedYear === undefined || open.fields.bc || open.fields.year < publishedYear - 2) old++;
      else recent++;
    } else if ((open.kind === 'shift' && open.base === 'published') || (open.kind === 'unit' && (open.which === 'last' || open.which === 'next' || open.which === 'this')) || (open.kind === 'calendar' && open.fields.weekday !== undefined && open.fields.day === undefined)) news++;
  }
  const years = old + recent;
  const enough = publishedYear === undefined ? MANY_YEARS : ENOUGH_YEARS;
  return { narrative: years >= enough && news * 15 <= years && (old > 3 * recent || years >= MANY_YEARS) };
}
