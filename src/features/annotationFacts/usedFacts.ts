// What annotations of the folder say already, the most used first: offered when another one is to say it. Pure.
import type { Annotation } from '../../core/model/annotation.ts';

const byUse = (values: Iterable<string>): readonly string[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value);
};

export const usedTags = (annotations: readonly Annotation[]): readonly string[] => byUse(annotations.flatMap((a) => a.tags ?? []));

export const usedKeys = (annotations: readonly Annotation[]): readonly string[] => byUse(annotations.flatMap((a) => Object.keys(a.attributes ?? {})));

export const usedValues = (annotations: readonly Annotation[], key: string): readonly string[] =>
  byUse(annotations.flatMap((a) => (a.attributes && Object.hasOwn(a.attributes, key) ? [a.attributes[key] ?? ''] : [])));

/** As tags are kept: without `#`, one space between words, no comma, none twice. */
export function cleanTags(tags: readonly string[]): readonly string[] {
  const clean = tags.flatMap((tag) => tag.split(',')).map((tag) => tag.trim().replace(/^#+/, '').replace(/\s+/g, ' ').trim());
  return [...new Set(clean)].filter((tag) => tag !== '');
}
