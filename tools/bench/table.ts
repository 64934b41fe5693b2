// Figures in columns.
import type { Race, Spread } from './measure.ts';
import { sizeOf, wordsOf } from './texts.ts';

/** Columns by width; the first is to the left, figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  return all.map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ').trimEnd());
}

const round = (n: number): string => (n >= 100 ? Math.round(n).toLocaleString('en') : n >= 10 ? n.toFixed(1) : n.toFixed(2));

/** `median (least–most)`. */
export const spread = ({ median, least, most }: Spread): string => `${round(median)} (${round(least)}–${round(most)})`;

/** Seconds a pass over `amount` as amount a second; the quickest pass is the highest rate. */
export const rate = (amount: number, { median, least, most }: Spread): Spread => ({ median: amount / median, least: amount / most, most: amount / least });

export const RACE_HEAD = ['beside', 'KB', 'its words/s', 'ours on the same', 'its MB/s', 'ours', 'ours is … times as fast'];

/** A race as a row: rates of both on the same texts, and the ratio of the rounds. */
export function raceRow(name: string, texts: readonly string[], { ours, theirs, ratio }: Race): string[] {
  const [words, megabytes] = [wordsOf(texts), sizeOf(texts) / 1e6];
  const mb = (s: Spread): string => round(megabytes / s.median);
  return [name, String(Math.round(megabytes * 1000)), spread(rate(words, theirs)), spread(rate(words, ours)), mb(theirs), mb(ours), spread(ratio)];
}
