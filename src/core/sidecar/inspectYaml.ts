// How the library is asked to read, and what Dateline does not take in YAML that the library reads well: anchors, aliases
// and tags. A small file may hide a huge one behind them, and our edits could break what they tie.
import { type Document, isAlias, isMap, isScalar, Lexer, visit, type YAMLMap } from 'yaml';
import type { Problem } from '../model/problem.ts';

export const YAML_OPTIONS = {
  keepSourceTokens: true, logLevel: 'silent', prettyErrors: false, version: '1.2', schema: 'core', uniqueKeys: false,
} as const;

/** More problems than this tell nobody more. */
export const MOST_PROBLEMS = 20;

export interface Inspected {
  readonly forbidden: readonly Problem[];
  /** Where a key stands a second time in one mapping. */
  readonly doubled: readonly number[];
}

/** Linear, where the library's own check of keys compares every key with every other. */
export function inspectYaml(document: Document.Parsed): Inspected {
  const forbidden: Problem[] = [];
  const doubled: number[] = [];
  visit(document, {
    Node(_key, node) {
      const code = isAlias(node) || node.anchor !== undefined ? 'yaml-anchor' : node.tag !== undefined ? 'yaml-tag' : undefined;
      if (code !== undefined && node.range) forbidden.push({ code, severity: 'error', span: { start: node.range[0], end: node.range[1] } });
      if (isMap(node)) doubled.push(...doubledKeys(node));
      return forbidden.length >= MOST_PROBLEMS ? visit.BREAK : undefined;
    },
  });
  return { forbidden, doubled };
}

/** Positions of keys that stand in this mapping already. */
export function doubledKeys(map: YAMLMap): number[] {
  const seen = new Set<unknown>();
  const doubled: number[] = [];
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    if (seen.has(key.value) && key.range) doubled.push(key.range[0]);
    seen.add(key.value);
  }
  return doubled;
}

/** Levels that no person writes; each costs the library time in proportion to those around it, and some of the stack. */
const MOST_BRACKETS = 500;
const MOST_ON_ONE_LINE = 200;

/** Brackets within brackets, or `- - - -` on one line. Brackets in quotes do not count. */
export function isTooDeep(text: string): boolean {
  let brackets = 0;
  let onLine = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') brackets++;
    else if (lexeme === ']' || lexeme === '}') brackets = Math.max(0, brackets - 1);
    else if (lexeme === '\n' || lexeme === '\r\n') onLine = 0;
    else if (brackets === 0 && (lexeme === '-' || lexeme === '?' || lexeme === ':')) onLine++;
    if (brackets > MOST_BRACKETS || onLine > MOST_ON_ONE_LINE) return true;
  }
  return false;
}
