// Dates that lend each other what they lack: "5-7 April 1945", "between May and July 1944", "February–March 1794".
import type { Draft, Fields } from './draft.ts';
import { type Reader, word } from './scan.ts';

const JOINTS = new Set(['-', '–', '—', 'and', 'to', 'or', '/', '&', 'until', 'till', 'through', ',']);

/** The drafts with the year of the date that follows at once, where they have none. From the last to the first. */
export function shareYears(r: Reader, drafts: readonly Draft[]): Draft[] {
  const out = [...drafts];
  for (let i = out.length - 2; i >= 0; i--) {
    const a = out[i] as Draft;
    const b = out[i + 1] as Draft;
    if (b.first < a.end + 1 || b.first > a.end + 2) continue;
    const ended = endedPeriod(r, a, b);
    if (ended) {
      out[i] = ended;
      continue;
    }
    if (!JOINTS.has(word(r, a.end)) || a.open.kind !== 'calendar' || b.open.kind !== 'calendar') continue;
    const fields = lent(a.open.fields, b.open.fields, word(r, a.end));
    if (fields && a.open.year === undefined && a.open.which === undefined) out[i] = { ...a, open: { ...a.open, fields } };
    else if (a.open.year === undefined && b.open.year !== undefined && isYearless(a.open.fields) && a.open.which === undefined) out[i] = { ...a, open: { ...a.open, year: b.open.year } };
  }
  return out;
}

/** "the quarter ended July 31" is the third, whatever quarter was spoken of before. */
function endedPeriod(r: Reader, a: Draft, b: Draft): Draft | undefined {
  if (word(r, a.end) !== 'ended' && word(r, a.end) !== 'ending') return undefined;
  if (a.open.kind !== 'unit' || a.open.unit !== 'quarter' || b.open.kind !== 'calendar' || b.open.fields.month === undefined) return undefined;
  const { month, year } = b.open.fields;
  return { ...a, open: { kind: 'calendar', fields: { quarter: Math.ceil(month / 3), ...(year !== undefined && { year }) } } };
}

const isYearless = (f: Fields): boolean => f.year === undefined && f.shortYear === undefined && (f.month !== undefined || f.season !== undefined || f.quarter !== undefined);

/** A comma lends only between days ("5, 6 and 7 April"). A later month before an earlier one belongs to the year before. */
function lent(a: Fields, b: Fields, joint: string): Fields | undefined {
  if (!isYearless(a) || b.year === undefined || (b.month === undefined && b.season === undefined && b.quarter === undefined)) return undefined;
  if (joint === ',' && a.day === undefined) return undefined;
  const wraps = a.month !== undefined && b.month !== undefined && a.month > b.month && joint !== 'and' && joint !== ',' && joint !== 'or';
  return { ...a, year: wraps && !b.bc ? b.year - 1 : b.year, ...(b.bc && { bc: true }) };
}
