// Takes out of a YAML text what Dateline does not read: aliases become the values that they stand for, anchors and tags go.
import { type CST, isAlias, isNode, parseAllDocuments, Parser, visit } from 'yaml';
import type { TextEdit } from '../text/textEdit.ts';
import { plainOf } from './editMap.ts';
import { isTooDeep, YAML_OPTIONS } from './inspectYaml.ts';
import { writeFlow } from './writeValue.ts';

/** What aliases of aliases would come to in a file that means harm. */
const MOST_WRITTEN = 100_000;

/** No edits where a value cannot be written out: it is not there, holds an alias itself, or would fill the file. */
export function fixAliases(text: string): readonly TextEdit[] {
  const parsed = parse(text);
  if (!parsed) return [];
  const values = new Map<string, string | undefined>();
  const edits: TextEdit[] = [];
  let written = 0;
  visit(parsed, {
    Node(_key, node) {
      if (isAlias(node)) {
        const value = values.get(node.source);
        written += value?.length ?? MOST_WRITTEN + 1;
        if (node.range && value !== undefined) edits.push({ start: node.range[0], end: node.range[1], newText: value });
      } else if (node.anchor !== undefined) values.set(node.anchor, valueOf(node));
      return written > MOST_WRITTEN ? visit.BREAK : undefined;
    },
  });
  return written > MOST_WRITTEN ? [] : [...edits, ...marksOf(text, 'anchor')];
}

/** Tags say what a value is; what we read is what it says. Of `!!binary` that is not so. */
export function fixTags(text: string): readonly TextEdit[] {
  return !parse(text) || text.includes('!!binary') ? [] : marksOf(text, 'tag');
}

function parse(text: string): ReturnType<typeof parseAllDocuments>[number] | undefined {
  if (isTooDeep(text)) return undefined;
  const [document, more] = parseAllDocuments(text, YAML_OPTIONS);
  return document && !more && document.errors.length === 0 ? document : undefined;
}

function valueOf(node: unknown): string | undefined {
  let holdsAlias = false;
  if (isNode(node)) {
    visit(node, {
      Alias() {
        holdsAlias = true;
        return visit.BREAK;
      },
    });
  }
  const value = holdsAlias ? '' : writeFlow(plainOf(node));
  return holdsAlias || value.length > MOST_WRITTEN ? undefined : value;
}

/** The anchors or tags themselves, each with the space behind it. */
function marksOf(text: string, type: 'anchor' | 'tag'): TextEdit[] {
  const edits: TextEdit[] = [];
  const walk = (token: unknown): void => {
    if (typeof token !== 'object' || token === null) return;
    const { type: kind, offset, source } = token as Partial<CST.SourceToken>;
    if (kind === type && offset !== undefined && source !== undefined) {
      const end = offset + source.length;
      edits.push({ start: offset, end: text.charAt(end) === ' ' ? end + 1 : end, newText: '' });
    }
    for (const part of Object.values(token)) walk(part);
  };
  for (const token of new Parser().parse(text)) walk(token);
  return edits;
}
