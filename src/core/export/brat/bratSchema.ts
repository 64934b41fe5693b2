// The types of a brat project: names that brat allows, and `annotation.conf`, which lists them all.
import { MEETING_KINDS, MEETING_STATUSES } from '../../model/analysis.ts';
import type { Problem } from '../../model/problem.ts';
import { asciiName, createTypeNames } from '../typeNames.ts';

export interface BratSchema {
  entity(label: string): string;
  relation(type: string): string;
  /** The name of an attribute, noted with its value; undefined where brat cannot say this value. */
  attribute(key: string, value: string): string | undefined;
  conf(): { readonly entities: readonly string[]; readonly relations: readonly string[]; readonly attributes: ReadonlyMap<string, ReadonlySet<string>> };
  notes(): Problem[];
}

export const MEETING = 'Meeting';
/** Without a value: Dateline found it, nobody decided. */
export const SUGGESTED = 'Suggested';
export const STATUS = 'Status';
export const KIND = 'Kind';

const ENTITIES = new Map([
  ['person', 'Person'], ['organization', 'Organization'], ['place', 'Place'], ['group', 'Group'], ['event', 'Event'], ['date', 'Date'], ['quote', 'Quote'], ['meeting', MEETING],
]);

export function createSchema(): BratSchema {
  const entities = createTypeNames(asciiName, ENTITIES);
  const relations = createTypeNames(asciiName);
  const attributes = createTypeNames(asciiName, new Map(), [SUGGESTED, STATUS, KIND]);
  const values = new Map<string, Set<string>>();
  return {
    entity: (label) => entities.of(label),
    relation: (type) => relations.of(type),
    attribute(key, value) {
      if (!/^[A-Za-z0-9_-]{1,60}$/.test(value)) return undefined;
      const name = attributes.of(key);
      const known = values.get(name);
      if (known) known.add(value);
      else values.set(name, new Set([value]));
      return name;
    },
    conf: () => ({ entities: [...new Set([...ENTITIES.values(), ...entities.all()])].filter((e) => e !== MEETING), relations: relations.all(), attributes: values }),
    notes: () => [...entities.notes('brat'), ...relations.notes('brat'), ...attributes.notes('brat')],
  };
}

/** All four sections, which brat demands; any overlap of spans is right. */
export function annotationConf(schema: BratSchema): string {
  const { entities, relations, attributes } = schema.conf();
  return [
    '[entities]', ...entities, '',
    '[relations]', '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>', ...relations.map((r) => `${r}\tArg1:<ANY>, Arg2:<ANY>`), '',
    '[events]', `${MEETING}\tParticipant*:<ENTITY>, Place?:<ENTITY>, Time?:<ENTITY>`, '',
    '[attributes]',
    `${SUGGESTED}\tArg:<ANY>`, `${STATUS}\tArg:<EVENT>, Value:${MEETING_STATUSES.join('|')}`, `${KIND}\tArg:<EVENT>, Value:${MEETING_KINDS.join('|')}`,
    ...[...attributes].map(([name, values]) => `${name}\tArg:<ANY>, Value:${[...values].join('|')}`), '',
  ].join('\n');
}
