// Rule: labels, actors, meetings and annotations that a sidecar names exist.
import { ENTITY_TYPES } from '../model/analysis.ts';
import type { Problem } from '../model/problem.ts';
import type { ArticleRule } from './articleRules.ts';
import type { FileProblem } from './fileProblem.ts';

/** Labels that need no entry in `dateline.yaml`. */
export const BUILT_IN_LABELS: ReadonlySet<string> = new Set([...ENTITY_TYPES, 'date', 'meeting', 'quote']);

export const referencesExist: ArticleRule = ({ sidecar, folder }) => {
  if (!sidecar || folder?.parsed.readable === false) return []; // what cannot be read may well define them
  const { parsed, path } = sidecar;
  const { labels = [], actors = [], meetings = [] } = folder?.parsed.decisions ?? {};
  const known = {
    label: new Set([...BUILT_IN_LABELS, ...labels.map((l) => l.id)]),
    actor: new Set(actors.map((a) => a.id)),
    meeting: new Set(meetings.map((m) => m.id)),
    annotation: new Set(parsed.annotations.map((a) => a.id)),
  };
  const found: FileProblem[] = [];
  const need = (kind: keyof typeof known, name: string | undefined, owner: string): void => {
    if (name === undefined || known[kind].has(name)) return;
    const span = parsed.blocks.get(owner) ?? { start: 0, end: 0 };
    const problem: Problem = { code: CODES[kind], severity: 'warning', span, data: { name, id: owner } };
    found.push({ path, problem });
  };
  for (const a of parsed.annotations) {
    need('label', a.label, a.id);
    need('actor', a.actor, a.id);
    need('meeting', a.meeting, a.id);
  }
  for (const r of parsed.relations) {
    need('annotation', r.from, r.id);
    need('annotation', r.to, r.id);
  }
  return found;
};

const CODES = { label: 'unknown-label', actor: 'unknown-actor', meeting: 'unknown-meeting', annotation: 'unknown-annotation' } as const;
