// The items of one top-level list by their ids, for the editors: mapping, index, number of items.
import type { YAMLMap } from 'yaml';
import { asMap, asSeq, valueAt, wordsOf } from './yamlNodes.ts';

export interface Items {
  readonly count: number;
  readonly ids: ReadonlySet<string>;
  /** The first block of each id. */
  readonly maps: ReadonlyMap<string, YAMLMap>;
  indexOf(id: string): number | undefined;
  indexes(ids: ReadonlySet<string>): number[];
}

export const itemsById = (root: YAMLMap | undefined, key: string): Items => itemsBy(root, key, (map) => wordsOf(valueAt(map, 'id')));

/** The entries of `notNames`, which have no ids: type and words stand for one. */
export const itemsByText = (root: YAMLMap | undefined): Items =>
  itemsBy(root, 'notNames', (map) => {
    const text = wordsOf(valueAt(map, 'text'));
    return text === undefined ? undefined : `${wordsOf(valueAt(map, 'type')) ?? ''} ${text}`;
  });

function itemsBy(root: YAMLMap | undefined, key: string, idOf: (map: YAMLMap) => string | undefined): Items {
  const items = (root && asSeq(valueAt(root, key)))?.items ?? [];
  const maps = new Map<string, YAMLMap>();
  const at = new Map<string, number>();
  for (const [i, item] of items.entries()) {
    const map = asMap(item);
    const id = map && idOf(map);
    if (!map || id === undefined || at.has(id)) continue;
    maps.set(id, map);
    at.set(id, i);
  }
  return {
    count: items.length, ids: new Set(at.keys()), maps,
    indexOf: (id) => at.get(id),
    indexes: (ids) => [...ids].map((id) => at.get(id)).filter((i) => i !== undefined),
  };
}
