// Dates that hang on an event: "two days after the summit", "the day before their talks", "on the eve of the vote",
// "five years after the 2020 coup", "the 80th anniversary of the 1945 victory". `events` finds out when the event was.
import { LETTERS } from '../text/tokens.ts';
import { type Draft, draft, shiftBy, type Unit } from './draft.ts';
import { CARDINAL, DEICTIC, HOLIDAY, INTEGER, MIXED, MONTH, ORDINAL, WEEKDAY } from './lexicon.ts';
import { yearAt } from './parseCalendar.ts';
import { flags, isOneOf, kindAt, type Reader, setOf, valueAt, word } from './scan.ts';

const DETERMINERS = setOf('the this that these those their his her its our my a an');
const POINTING = setOf('this that these those');
const NOUN_ENDS = setOf('of in at on and but or which who that was were is are has have had the with between to by for from as when did will would could due scheduled planned set held');
const MAX_NOUNS = 5;

export interface Phrase {
  readonly end: number;
  /** The noun that says what happened; '' where a clause stands there ("after he was held"). */
  readonly head: string;
  /** The phrase states its date: "the 2020 coup", "Monday's vote". */
  readonly dated: boolean;
}

/** Nouns of what happens on a day, both numbers; others ("the team", "the deadline") date nothing. */
const EVENTS = setOf(
  'accident agreement announcement appointment armistice arrest arrival assassination attack attacks auction ballot battle birth blast blasts bombing bombings burial ceasefire ceremony clash clashes ' +
    'collapse concert conference congress consultations convention coronation coup crash deal death debate decision defeat departure derby disaster disappearance earthquake eclipse ' +
    'election elections eruption evacuation exam execution explosion explosions fall festival fight final fire flood floods funeral game games gathering hearing hurricane inauguration incident ' +
    'independence inspection interview invasion kidnapping killing killings landing launch liberation march massacre match meeting meetings merger murder murders negotiations opening operation ' +
    'outbreak parade poll polls premiere protest protests quake race raid raids rally rebellion referendum release resignation return revolt revolution riot riots robbery ruling session ' +
    'shooting shootings shutdown siege signing sinking slaying speech storm strike strikes summit surgery surrender swearing-in takeover talks theft tornado tour tournament tragedy transfer treaty ' +
    'trial trials trip truce tsunami uprising verdict victory visit vote walkout war wedding withdrawal',
);

/** What stands at `i`, behind "before", "after" or "of". */
export function phraseAt(r: Reader, i: number): Phrase {
  const first = isOneOf(r, i, DETERMINERS) ? i + 1 : i;
  let end = first;
  let named = first > i;
  while (end < first + MAX_NOUNS && !DATES.has(kindAt(r, end)) && (flags(r, end) & LETTERS) !== 0 && !isOneOf(r, end, NOUN_ENDS)) {
    named ||= word(r, end) === "'s" && end > i;
    end++;
  }
  named ||= end === i + 1 && EVENTS.has(word(r, i)); // "before elections"
  const dated = DATES.has(kindAt(r, end)) && end <= first + 1;
  const last = word(r, end - 1);
  return { end, head: named && end > first && !isVerb(last) ? last : '', dated };
}

/** Kinds of words that begin a date of their own. */
const DATES: ReadonlySet<number> = new Set([MONTH, WEEKDAY, DEICTIC, INTEGER, MIXED, HOLIDAY]);
const VERBS = setOf('began took broke won lost left fell came met went told said ended');

/** "after the army invaded" is a clause. */
const isVerb = (w: string): boolean => w.endsWith('ed') || w.endsWith('ing') || w === "'s" || VERBS.has(w);

const TURNS: Readonly<Record<string, 1 | -1>> = { before: -1, after: 1, following: 1 };
/** These days are no calendar days. */
const WORKING = setOf('trading business working');
const LASTING = setOf('for lasted within under about nearly almost');

/** A number of units, `first` to `i`, before or after an event; `length` is their value as a length of time. */
export function countedFromEvent(r: Reader, first: number, i: number, unit: Unit, count: number, length: string): Draft | undefined {
  const sign = TURNS[word(r, i + 1)];
  const lasts = word(r, first - 1) === 'for' || (isOneOf(r, first - 1, LASTING) && word(r, first - 2) === 'for');
  if (!sign || lasts || isOneOf(r, i - 1, WORKING)) return undefined;
  const { head, dated, end } = phraseAt(r, i + 2);
  const named = EVENTS.has(head);
  return draft(first, dated ? i + 2 : i + 1, { kind: 'event', unit, count: sign * count, head: named ? head : '', dated, length, phraseEnd: dated ? i + 2 : named ? end : i + 1 });
}

/** "the day before yesterday" is one word in other languages. */
const BESIDE_TODAY = setOf('yesterday tomorrow');
const WHOLE = new Set<Unit>(['day', 'week', 'weekend', 'month', 'year']);

/** "the day before their talks", "the week after the vote". `i` is the unit. A clause is left alone. */
export function unitFromEvent(r: Reader, i: number, unit: Unit): Draft | undefined {
  const sign = TURNS[word(r, i + 1)];
  if (!sign || !WHOLE.has(unit) || word(r, i - 1) !== 'the' || i - 1 < r.free || isOneOf(r, i + 2, BESIDE_TODAY)) return undefined;
  const { head, dated, end } = phraseAt(r, i + 2);
  if (!dated && !EVENTS.has(head)) return undefined;
  return draft(i - 1, i + 2, { kind: 'event', unit, count: sign, head, dated, phraseEnd: dated ? i + 2 : end });
}

/** "the eve of this bilateral meeting", of the one that was spoken of; "the eve of the summit". The eve of a date is a modifier's work. */
export function parseEve(r: Reader, i: number): Draft | undefined {
  if (word(r, i + 1) !== 'of' || !isOneOf(r, i + 2, DETERMINERS)) return undefined;
  const { head, end, dated } = phraseAt(r, i + 2);
  if (dated || end === i + 3) return undefined;
  const first = word(r, i - 1) === 'the' && i - 1 >= r.free ? i - 1 : i;
  return draft(first, end, isOneOf(r, i + 2, POINTING) ? shiftBy('day', -1, 'previous') : { kind: 'event', unit: 'day', count: -1, head, dated: false, phraseEnd: end });
}

/** Words between "anniversary of" and the year at most. */
const REACH = 8;
const NO_REACH = setOf('. ; ! ? : ( )');

/** "the 80th anniversary of the 1945 victory"; without a year near by nothing can be said. `i` is "anniversary". */
export function parseAnniversary(r: Reader, i: number): Draft | undefined {
  if (kindAt(r, i - 1) !== ORDINAL || i - 1 < r.free || word(r, i + 1) !== 'of') return undefined;
  const tens = word(r, i - 2) === '-' && kindAt(r, i - 3) === CARDINAL && i - 3 >= r.free ? valueAt(r, i - 3) : 0;
  const first = tens >= 20 ? i - 3 : i - 1;
  for (let k = i + 2; k < i + 2 + REACH && !isOneOf(r, k, NO_REACH); k++) {
    const year = yearAt(r, k);
    if (year < 0) continue;
    const the = word(r, first - 1) === 'the' && first - 1 >= r.free ? first - 1 : first;
    return draft(the, i + 1, { kind: 'anniversary', year, count: valueAt(r, i - 1) + (tens >= 20 ? tens : 0) });
  }
  return undefined;
}
