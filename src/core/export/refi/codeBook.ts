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
  /** Missing where nothing is coded with the code itself, only with those below it. */
  readonly colour?: string;
  /** By what tells them apart. */
  readonly children: Codes;
}

type Codes = Map<string, Code>;

export interface CodeBook {
  /** GUIDs of the codes that a mark is coded with, the most exact one instead of those above it. Adds them to the book. */
  codesFor(mark: Mark): readonly string[];
  /** Elements; empty where nothing was coded. */
  xml(): string;
}

export function createCodeBook({ folder }: ExportInput): CodeBook {
  const top: Codes = new Map();
  const [colourOf, labelOf] = [labelColours(folder), labelNames(folder)];
  const names = new Map<string, number>();
  const code = (within: Codes, path: readonly string[], wanted: string, colour?: string): Code => {
    const key = path.join('\0');
    const known = within.get(key);
    if (known) return known;
    const made: Code = { guid: guidOf('code', ...path), name: freeName(names, plainLine(shortName(wanted))), children: new Map(), ...(colour !== undefined && { colour }) };
    within.set(key, made);
    return made;
  };
  const actorKeys = createActorKeys();
  return {
    codesFor({ label, status, actor, annotation }) {
      const above = status === 'suggested' ? code(top, ['group', 'suggested'], 'Suggested by Dateline') : undefined;
      const nameOf = (name: string): string => (above ? `${name} (suggested)` : name);
      const path = [above ? 'suggested' : 'label', label];
      const colour = colourOf(label);
      const main = code(above?.children ?? top, path, nameOf(labelOf(label)), colour);
      const exact = actor && (actor.type === label || label === 'quote') ? code(main.children, [...path, actorKeys(actor)], nameOf(actor.name), colour) : main;
      const tags = annotation?.tags ?? [];
      if (tags.length === 0) return [exact.guid];
      const parent = code(top, ['group', 'tags'], 'Tags');
      return [...new Set([exact.guid, ...tags.map((tag) => code(parent.children, ['tag', tag], tag, colourOf(tag)).guid)])];
    },
    xml: () => (top.size === 0 ? '' : `  <CodeBook>\n    <Codes>\n${[...top.values()].map((c) => codeXml(c, '      ')).join('')}    </Codes>\n  </CodeBook>\n`),
  };
}

/** Programs tell codes apart by their names, wherever they stand; capitals do not count for all of them. */
function freeName(names: Map<string, number>, wanted: string): string {
  const base = wanted === '' ? '?' : wanted;
  const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();
  let own = base;
  let n = names.get(keyOf(base)) ?? 0;
  while (names.has(keyOf(own))) own = `${base} (${++n})`;
  names.set(keyOf(own), 1);
  if (n > 0) names.set(keyOf(base), n);
  return own;
}

function codeXml({ guid, name, colour, children }: Code, indent: string): string {
  const open = `${indent}<Code guid="${guid}" name="${xmlText(name)}" isCodable="${colour !== undefined}"${colour === undefined ? '' : ` color="${colour}"`}`;
  if (children.size === 0) return `${open}/>\n`;
  return `${open}>\n${[...children.values()].map((c) => codeXml(c, `${indent}  `)).join('')}${indent}</Code>\n`;
}
