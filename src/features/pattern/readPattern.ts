// A pattern as the user typed it: read, and told clearly what is wrong with it. compromise itself takes almost anything
// and then finds nothing, which helps nobody.
import type { Problem } from '../../core/model/problem.ts';
import { knownTags, parsePattern, type PatternStep } from './compromise.ts';

export type ReadPattern = { readonly steps: readonly PatternStep[] } | { readonly problem: Problem };

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

export function readPattern(pattern: string): ReadPattern {
  const trimmed = pattern.trim();
  const problem = (code: string, data: Problem['data'] = {}): ReadPattern => ({
    problem: { code, severity: 'error', span: { start: 0, end: pattern.length }, data },
  });
  if (trimmed === '') return problem('pattern-empty');
  if (trimmed.length > 500) return problem('pattern-too-long', { most: 500 });
  const open = unclosed(trimmed);
  if (open !== undefined) return problem('pattern-unclosed', { mark: open });
  let steps: readonly PatternStep[];
  try {
    steps = parsePattern(trimmed);
  } catch (error) {
    return problem('pattern-unreadable', { reason: error instanceof Error ? error.message : String(error) });
  }
  const tags = new Set(knownTags());
  const unknown = tagsOf(steps).find((tag) => !tags.has(tag));
  if (unknown !== undefined) {
    const near = nearest(unknown, tags);
    return near === undefined ? problem('pattern-unknown-tag', { tag: unknown }) : problem('pattern-mistyped-tag', { tag: unknown, near });
  }
  return steps.length === 0 ? problem('pattern-empty') : { steps };
}

/** The first bracket without its partner, outside of `/…/`. */
function unclosed(pattern: string): string | undefined {
  const waiting: string[] = [];
  let inRegex = false;
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === '\\') i++;
    else if (c === '/' && (inRegex || i === 0 || /[\s(|[!]/.test(pattern.charAt(i - 1)))) inRegex = !inRegex;
    else if (inRegex) continue;
    else if (c in CLOSING) waiting.push(c);
    else if (')]}'.includes(c) && CLOSING[waiting.pop() ?? ''] !== c) return c;
  }
  return inRegex ? '/' : waiting[0];
}

const tagsOf = (steps: readonly PatternStep[]): readonly string[] =>
  steps.flatMap((s) => [...(s.tag === undefined ? [] : [s.tag]), ...(s.choices ?? []).flatMap(tagsOf)]);

/** The known tag within two edits, the closest first. */
function nearest(tag: string, known: ReadonlySet<string>): string | undefined {
  const distances = [...known].map((k) => ({ k, d: distance(tag.toLowerCase(), k.toLowerCase()) })).filter(({ d }) => d <= 2);
  return distances.sort((a, b) => a.d - b.d)[0]?.k;
}

/** Levenshtein's distance of two short words. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
