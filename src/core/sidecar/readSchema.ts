// Reads the `schema:` line that both YAML files begin with. A file of a newer Dateline is left alone.
import type { YAMLMap } from 'yaml';
import type { BlockReader } from './blockReader.ts';
import { spanOfNode, valueAt, wordsOf } from './yamlNodes.ts';

/** Whether the mapping states the schema that this version reads; notes the problem where it does not. */
export function readSchema(reader: BlockReader, root: YAMLMap, expected: string): boolean {
  const node = valueAt(root, 'schema');
  const found = wordsOf(node);
  if (found === expected) return true;
  const start = root.range?.[0] ?? 0;
  const span = spanOfNode(node) ?? { start, end: start };
  if (found === undefined || found === '') reader.note('yaml-schema-missing', 'error', span, { expected });
  else reader.note(isNewer(found, expected) ? 'yaml-schema-newer' : 'yaml-schema-unknown', 'error', span, { found, expected });
  return false;
}

function isNewer(found: string, expected: string): boolean {
  const slash = expected.lastIndexOf('/');
  const family = expected.slice(0, slash + 1);
  const version = found.startsWith(family) ? found.slice(slash + 1) : '';
  return /^\d{1,9}(?:\.\d{1,9})?$/.test(version) && Number(version) > Number(expected.slice(slash + 1));
}
