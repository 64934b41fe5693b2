// The code book of a REFI-QDA project: a code for each label, below it one for each actor that annotations name, one for
// each tag; what Dateline suggests stands below a code of its own, which can be deleted as a whole.
import { createActorKeys } from '../actorKeys.ts';
import type { ExportInput } from '../exporter.ts';
import { labelColours } from '../labelColours.ts';
import { labelNames } from '../labelNames.ts';
import type { Mark } from '../marks.ts';
import { plainLine, shortName } from '../plainText.ts';
import { xmlText } from '../xmlText.ts';
import { guidOf } from './guids.ts';

interface Code {
  readonly guid: string;
  readonly name: string;
  readonly colour?: string;
  readonly children: Codes;
}

/** The codes below one code, by what tells them apart. */
interface Codes {
  readonly byKey: Map<string, Code>;
  /** How often each name was asked for: programs tell codes of one parent apart by their names. */
  readonly names: Map<string, number>;
}

export interface CodeBook {
  /** GUIDs of the codes that a mark is coded with, the most exact one instead of those above it. Adds them to the book. */
  codesFor(mark: Mark): readonly string[];
  /** Elements; empty where nothing was coded. */
  xml(): string;
}

const SUGGESTED = 'Suggested by Dateline';
const TAGS = 'Tags';

export function createCodeBook({ folder }: ExportInput): CodeBook {
  const top = noCodes();
  const colourOf = labelColours(folder);
  const nameOf = labelNames(folder);
  const code = ({ byKey, names }: Codes, path: readonly string[], wanted: string, colour?: string): Code => {
    const key = path.join('\0');
    const known = byKey.get(key);
    if (known) return known;
    const made: Code = { guid: guidOf('code', ...path), name: freeName(names, plainLine(shortName(wanted))), children: noCodes(), ...(colour !== undefined && { colour }) };
    byKey.set(key, made);
    return made;
  };
  const actorKeys = createActorKeys();
  return {
    codesFor({ label, status, actor, annotation }) {
      const above = status === 'suggested' ? code(top, [SUGGESTED], SUGGESTED, '#808080') : undefined;
      const path = [...(above ? [SUGGESTED] : []), label];
      const colour = colourOf(label);
      const main = code(above?.children ?? top, path, nameOf(label), colour);
      const exact = actor && (actor.type === label || label === 'quote') ? code(main.children, [...path, actorKeys(actor)], actor.name, colour) : main;
      const tags = annotation?.tags ?? [];
      if (tags.length === 0) return [exact.guid];
      const parent = code(top, [TAGS], TAGS);
      return [...new Set([exact.guid, ...tags.map((tag) => code(parent.children, [TAGS, tag], tag).guid)])];
    },
    xml: () => (top.byKey.size === 0 ? '' : `  <CodeBook>\n    <Codes>\n${[...top.byKey.values()].map((c) => codeXml(c, '      ')).join('')}    </Codes>\n  </CodeBook>\n`),
  };
}

const noCodes = (): Codes => ({ byKey: new Map(), names: new Map() });

function freeName(names: Map<string, number>, wanted: string): string {
  const base = wanted === '' ? '?' : wanted;
  let own = base;
  let n = names.get(base) ?? 0;
  while (names.has(own)) own = `${base} (${++n})`;
  names.set(own, 1);
  if (n > 0) names.set(base, n);
  return own;
}

function codeXml({ guid, name, colour, children }: Code, indent: string): string {
  const open = `${indent}<Code guid="${guid}" name="${xmlText(name)}" isCodable="true"${colour === undefined ? '' : ` color="${colour}"`}`;
  if (children.byKey.size === 0) return `${open}/>\n`;
  return `${open}>\n${[...children.byKey.values()].map((c) => codeXml(c, `${indent}  `)).join('')}${indent}</Code>\n`;
}
