// The words of time in English, each with its kind and value. `scan` classifies every distinct word of an article once.
import type { DayPart, Holiday, Season, Unit } from './draft.ts';

export const MONTH = 1;
export const WEEKDAY = 2;
export const WEEKDAYS = 3;
export const UNIT = 4;
export const UNITS = 5;
export const SEASON = 6;
export const PART = 7;
export const DEICTIC = 8;
export const REFERENCE = 9;
export const CARDINAL = 10;
export const ORDINAL = 11;
export const FREQUENCY = 12;
export const HOLIDAY = 13;
export const DECADE_WORD = 14;
export const NOON = 15;
/** Digits only, or digits with thousands separators; the value is the number. */
export const INTEGER = 16;
/** `eve`: the day before something. */
export const EVE = 19;
/** `period`, of results: a quarter where "latest" stands before it. */
export const PERIOD = 20;
export const ANNIVERSARY = 21;
/** `Q3` (3), `H1` (-1). */
export const PART_CODE = 22;
/** `FY2022`, `FY22`; 0 for `FY` alone. */
export const FISCAL_CODE = 23;
/** `winters` */
export const SEASONS = 24;
/** `1990s`, `90s`; the value is the number before the s. */
export const DIGIT_DECADE = 17;
/** Digits joined with other marks: `3.4.2025`, `10.30am`, `6,2023`. */
export const MIXED = 18;

export const UNIT_NAMES: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century', 'millennium'];
export const UNIT_LETTERS: Readonly<Record<Unit, string>> = {
  second: 'TS', minute: 'TM', hour: 'TH', day: 'D', week: 'W', weekend: 'WE', month: 'M', quarter: 'Q', year: 'Y', decade: 'DE', century: 'CE', millennium: 'ML',
};
export const SEASON_CODES: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];
export const PART_CODES: readonly DayPart[] = ['MO', 'AF', 'EV', 'NI', 'DT'];

export interface Entry {
  readonly kind: number;
  readonly value: number;
}

const ENTRIES = new Map<string, Entry>();

const add = (kind: number, words: string, value: number | ((i: number) => number)): void => {
  for (const [i, word] of words.split(' ').entries()) ENTRIES.set(word, { kind, value: typeof value === 'number' ? value : value(i) });
};

const oneUp = (i: number): number => i + 1;
add(MONTH, 'january february march april may june july august september october november december', oneUp);
add(MONTH, 'jan. feb. mar. apr. may. jun. jul. aug. sep. oct. nov. dec.', oneUp);
add(MONTH, 'jan feb mar apr may jun jul aug sep oct nov dec', oneUp);
add(MONTH, 'sept sept.', 9);
add(WEEKDAY, 'monday tuesday wednesday thursday friday saturday sunday', oneUp);
add(WEEKDAY, 'mon. tue. wed. thu. fri. sat. sun.', oneUp);
add(WEEKDAY, 'tues. thur. thurs.', 2);
ENTRIES.set('thur.', { kind: WEEKDAY, value: 4 });
ENTRIES.set('thurs.', { kind: WEEKDAY, value: 4 });
add(WEEKDAYS, 'mondays tuesdays wednesdays thursdays fridays saturdays sundays', oneUp);
add(UNIT, 'second minute hour day week weekend month quarter year decade century millennium', (i) => i);
add(UNITS, 'seconds minutes hours days weeks weekends months quarters years decades centuries millennia', (i) => i);
add(UNIT, 'night fortnight', (i) => [12, 13][i] as number);
add(UNITS, 'nights fortnights hrs', (i) => [12, 13, 2][i] as number);
add(SEASON, 'spring summer fall winter', (i) => i);
ENTRIES.set('autumn', { kind: SEASON, value: 2 });
add(SEASONS, 'springs summers autumns winters', (i) => i);
add(PART_CODE, 'q1 q2 q3 q4', oneUp);
add(PART_CODE, 'h1 h2', (i) => -1 - i);
add(PART, 'morning afternoon evening night daytime', (i) => i);
add(DEICTIC, 'yesterday today tomorrow', (i) => i - 1);
ENTRIES.set('tonight', { kind: DEICTIC, value: 2 });
ENTRIES.set('overnight', { kind: DEICTIC, value: 3 });
add(REFERENCE, 'now currently current nowadays presently', 0);
add(REFERENCE, 'recently', 1);
add(REFERENCE, 'future', 2);
add(REFERENCE, 'past recent', 3);
add(CARDINAL, 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', (i) => i);
add(CARDINAL, 'twenty thirty forty fifty sixty seventy eighty ninety', (i) => 20 + 10 * i);
add(CARDINAL, 'hundred thousand', (i) => [100, 1000][i] as number);
ENTRIES.set('dozen', { kind: CARDINAL, value: 12 });
add(ORDINAL, 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', oneUp);
add(ORDINAL, 'thirtieth fortieth fiftieth', (i) => 30 + 10 * i);
add(FREQUENCY, 'daily weekly monthly annually nightly hourly yearly', (i) => i);
add(HOLIDAY, 'christmas thanksgiving easter halloween new valentine boxing bastille victory labor memorial veterans good ash palm epiphany pentecost maundy shrove mardi whit', 0);
add(DECADE_WORD, 'twenties thirties forties fifties sixties seventies eighties nineties', (i) => i + 2);
add(NOON, 'noon midday midnight', (i) => [12, 12, 24][i] as number);
// A "second" is an ordinal here; its plural is the unit.
ENTRIES.set('period', { kind: PERIOD, value: 0 });
ENTRIES.set('eve', { kind: EVE, value: 0 });
ENTRIES.set('anniversary', { kind: ANNIVERSARY, value: 0 });
ENTRIES.set('second', { kind: ORDINAL, value: 2 });
ENTRIES.set('night', { kind: PART, value: 3 });
ENTRIES.set('nights', { kind: UNITS, value: 12 });

/** Kind and value of a lower-case word; undefined for words that say nothing of time. Digits are read too. */
export function entryOf(word: string): Entry | undefined {
  const c = word.charCodeAt(0);
  if (c >= 48 && c <= 57) return numeral(word);
  return c === 102 ? (fiscal(word) ?? ENTRIES.get(word)) : ENTRIES.get(word);
}

function fiscal(word: string): Entry | undefined {
  const m = /^fy(\d{2}|\d{4})?$/.exec(word);
  if (!m) return undefined;
  const digits = Number(m[1] ?? 0);
  return { kind: FISCAL_CODE, value: m[1]?.length === 2 ? (digits < 70 ? 2000 : 1900) + digits : digits };
}

function numeral(word: string): Entry | undefined {
  if (word.length > 24) return undefined;
  if (/^\d{1,9}$/.test(word)) return { kind: INTEGER, value: Number(word) };
  if (/^\d{1,3}(?:,\d{3})+$/.test(word)) return { kind: INTEGER, value: -Number(word.replaceAll(',', '')) };
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word);
  if (ordinal) return { kind: ORDINAL, value: Number(ordinal[1]) };
  const decade = /^(\d{2,4})s$/.exec(word);
  if (decade) return { kind: DIGIT_DECADE, value: Number(decade[1]) };
  return { kind: MIXED, value: 0 };
}

/**
 * Feasts by the words after which they are known; English-language usage, movable ones as the United States keep them.
 * Those that follow the moon or differ by country (Eid, Ramadan, Mother's Day, Independence Day) are left out: nobody could be sure.
 */
export const HOLIDAYS: readonly { readonly words: readonly string[]; readonly holiday: Holiday }[] = [
  feast('christmas eve', { month: 12, day: 24 }), feast('christmas day', { month: 12, day: 25 }), feast('christmas', { month: 12, day: 25 }),
  feast("new year 's eve", { month: 12, day: 31 }), feast("new year 's day", { month: 1, day: 1 }), feast('new year day', { month: 1, day: 1 }),
  feast('boxing day', { month: 12, day: 26 }), feast('halloween', { month: 10, day: 31 }), feast("valentine 's day", { month: 2, day: 14 }),
  feast('bastille day', { month: 7, day: 14 }), feast('victory day', { month: 5, day: 9 }),
  feast('veterans day', { month: 11, day: 11 }), feast('thanksgiving day', { month: 11, weekday: 4, nth: 4 }), feast('thanksgiving', { month: 11, weekday: 4, nth: 4 }),
  feast('labor day', { month: 9, weekday: 1, nth: 1 }), feast('memorial day', { month: 5, weekday: 1, nth: -1 }), feast('epiphany', { month: 1, day: 6 }),
  feast('good friday', { easter: -2 }), feast('ash wednesday', { easter: -46 }), feast('palm sunday', { easter: -7 }),
  feast('maundy thursday', { easter: -3 }), feast('shrove tuesday', { easter: -47 }), feast('mardi gras', { easter: -47 }), feast('pentecost', { easter: 49 }),
  feast('whit sunday', { easter: 49 }), feast('whit monday', { easter: 50 }),
  feast('easter sunday', { easter: 0 }), feast('easter monday', { easter: 1 }), feast('easter', { easter: 0 }), feast('may day', { month: 5, day: 1 }),
];

function feast(words: string, rule: Holiday['rule']): { words: readonly string[]; holiday: Holiday } {
  return { words: words.split(' '), holiday: { name: words, rule } };
}
