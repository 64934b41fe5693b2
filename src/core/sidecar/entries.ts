// Annotations, relations and the folder's decisions as keys and values in the order in which we write them.
import type { Annotation, DecidedActor, DecidedMeeting, Label, NotName, Relation } from '../model/annotation.ts';
import type { Entries } from './editList.ts';
import type { MapPatch } from './editMap.ts';
import type { YamlValue } from './writeValue.ts';

export const SIDECAR_ORDER = ['schema', 'published', 'publishedInsteadOf', 'annotations', 'relations'];
export const FOLDER_ORDER = ['schema', 'labels', 'relationTypes', 'actors', 'notNames', 'meetings'];

export const ANNOTATION_ORDER = [
  'id', 'label', 'status', 'quote', 'prefix', 'suffix', 'start', 'end', 'actor', 'value', 'meeting', 'note', 'attributes', 'tags', 'links',
] as const satisfies readonly (keyof Annotation)[];
export const RELATION_ORDER = ['id', 'type', 'from', 'to'] as const satisfies readonly (keyof Relation)[];
export const LABEL_ORDER = ['id', 'name', 'color'] as const satisfies readonly (keyof Label)[];
export const ACTOR_ORDER = ['id', 'type', 'name', 'aliases', 'links', 'notSame'] as const satisfies readonly (keyof DecidedActor)[];
export const NOT_NAME_ORDER = ['text', 'type'] as const satisfies readonly (keyof NotName)[];
export const MEETING_ORDER = ['id', 'reports', 'notSame', 'kind', 'status', 'value', 'place', 'participants'] as const satisfies readonly (keyof DecidedMeeting)[];

/** Every key that has something to say: empty lists and mappings are left out. */
export function entriesOf<T extends object>(value: T, order: readonly (keyof T & string)[]): Entries {
  return order.flatMap((key): [string, YamlValue][] => {
    const v = value[key] as YamlValue | undefined;
    return v === undefined || v === null || isEmpty(v) ? [] : [[key, v]];
  });
}

/** A patch as the YAML editor takes it: an emptied list or mapping removes its key. */
export function patchOf(set: object): MapPatch {
  return Object.fromEntries(
    Object.entries(set as Record<string, YamlValue | undefined>).flatMap(([key, v]) => (v === undefined || key === 'id' ? [] : [[key, v !== null && isEmpty(v) ? null : v]])),
  );
}

const isEmpty = (value: YamlValue): boolean => value !== null && typeof value === 'object' && Object.keys(value).length === 0;
