// Rule: every annotation still stands somewhere in the text. A lost one is an error, since the words that a person marked
// are gone; one whose words were edited is worth a look.
import type { ArticleRule } from './articleRules.ts';
import type { FileProblem } from './fileProblem.ts';

const SHOWN = 60;

export const anchorsHold: ArticleRule = ({ path, sidecar, annotations }) =>
  annotations.flatMap<FileProblem>(({ annotation, state, span, score }) => {
    const data = { id: annotation.id, quote: shorten(annotation.quote) };
    if (state === 'lost') {
      const block = sidecar?.parsed.blocks.get(annotation.id) ?? { start: 0, end: 0 };
      return [{ path: sidecar?.path ?? path, problem: { code: 'anchor-lost', severity: 'error', span: block, data } }];
    }
    if (state !== 'changed' || !span) return [];
    return [{ path, problem: { code: 'anchor-changed', severity: 'warning', span, data: { ...data, percent: Math.round(score * 100) } } }];
  });

export function shorten(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 2).trimEnd()} …`;
}
