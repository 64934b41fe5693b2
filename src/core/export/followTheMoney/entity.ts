// One FollowTheMoney entity as a line of JSON: every value is a list of strings, none is empty.
import { sha1 } from '../../util/sha1.ts';
import { wellFormed } from '../plainText.ts';

export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** The same thing has the same id in every export, so that a second import updates the first. */
export const entityId = (kind: string, ...parts: readonly string[]): string => `dateline-${sha1(wellFormed([kind, ...parts].join('\0')))}`;

/** Leaves out what is empty, missing or said twice. */
export function entity(schema: string, id: string, properties: Readonly<Record<string, readonly (string | undefined)[] | string | undefined>>): Entity {
  const kept: Record<string, readonly string[]> = {};
  for (const [name, value] of Object.entries(properties)) {
    const values = new Set((typeof value === 'string' ? [value] : (value ?? [])).filter((v) => v !== undefined && v.trim() !== ''));
    if (values.size > 0) kept[name] = [...values] as string[];
  }
  return { id, schema, properties: kept };
}
