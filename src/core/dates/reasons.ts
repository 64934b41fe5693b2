// The sentences that tell a reader how a date was worked out. Hosts show them as they are.
import type { Cue } from './context.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './point.ts';

export const ABSOLUTE = 'the text says it';
export const VAGUE = 'no date can be worked out';

/** "published 2025-04-02, scheduled: next 3 April". */
export const fromPublished = (published: string, cue: Cue | undefined, rule: string): string => `published ${published}, ${cue ? `${cue.word}: ` : ''}${rule}`;

export const fromPrevious = (previous: string, rule: string): string => `from ${previous}, mentioned before: ${rule}`;

export const waits = (rule: string): string => `needs the publication date: will take ${rule}`;

export const waitsForPrevious = (rule: string): string => `no earlier date to count from: ${rule}`;

export const monthDay = (month: number, day?: number): string => (day === undefined ? (MONTH_NAMES[month] ?? '') : `${day} ${MONTH_NAMES[month] ?? ''}`);

export const weekday = (n: number): string => WEEKDAY_NAMES[n] ?? '';

export const units = (count: number, unit: string): string => {
  const n = Math.abs(count);
  return `${n} ${unit}${n === 1 ? '' : 's'}`;
};
