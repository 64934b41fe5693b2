// Where two people's annotations of one article differ, place by place: what a third person decides about.
import type { Span } from '../text/span.ts';
import { byStart, type Marked, placeOf } from './spans.ts';

/**
 * label: one place, two labels; extent: one label, two places; both: neither is the same; first, second: only one marked it;
 * meaning: one place, one label, and not the same is said of them.
 */
export type Difference = 'label' | 'extent' | 'both' | 'first' | 'second' | 'meaning';

export interface Disagreement<T extends Marked> extends Span {
  readonly kind: Difference;
  readonly first: readonly T[];
  readonly second: readonly T[];
}

export interface Compared<T extends Marked> {
  /** Annotations of the first that the second made as well: same place, same label, same meaning. */
  readonly agreed: readonly T[];
  /** By position. Annotations that touch each other are decided about together. */
  readonly disagreements: readonly Disagreement<T>[];
}

/** `meaningOf`: what both must say alike besides place and label. n log n. */
export function findDisagreements<T extends Marked>(first: readonly T[], second: readonly T[], meaningOf: (marked: T) => string = () => ''): Compared<T> {
  const agreed: T[] = [];
  const disagreements: Disagreement<T>[] = [];
  const all = byStart([...first.map((m) => ({ m, isFirst: true, start: m.start, end: m.end })), ...second.map((m) => ({ m, isFirst: false, start: m.start, end: m.end }))]);
  for (let i = 0; i < all.length; ) {
    const start = all[i]?.start ?? 0;
    let end = start;
    const group = { first: [] as T[], second: [] as T[] };
    for (let next = all[i]; next && (group.first.length + group.second.length === 0 || next.start < end); next = all[i]) {
      (next.isFirst ? group.first : group.second).push(next.m);
      end = Math.max(end, next.end);
      i++;
    }
    const kind = differenceOf(group.first, group.second, meaningOf);
    if (kind === undefined) agreed.push(...group.first);
    else disagreements.push({ kind, start, end, ...group });
  }
  return { agreed, disagreements };
}

function differenceOf<T extends Marked>(first: readonly T[], second: readonly T[], meaningOf: (marked: T) => string): Difference | undefined {
  if (second.length === 0) return 'first';
  if (first.length === 0) return 'second';
  const same = (of: (m: T) => string): boolean => JSON.stringify(first.map(of).sort()) === JSON.stringify(second.map(of).sort());
  if (same(placeOf)) return same((m) => `${placeOf(m)} ${meaningOf(m)}`) ? undefined : 'meaning';
  if (same(({ start, end }) => `${start} ${end}`)) return 'label';
  return same(({ label }) => label) ? 'extent' : 'both';
}
