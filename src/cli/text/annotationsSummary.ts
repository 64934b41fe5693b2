// `annotations --format text`: a line for each annotation, in the order of the text, lost ones last.
import { createLineIndex } from '../../core/text/lineIndex.ts';
import type { LoadedArticle } from '../library.ts';

export function summarizeAnnotations({ path, text, sidecar, annotations }: LoadedArticle): string {
  if (!sidecar) return `${path}: no sidecar\n`;
  if (annotations.length === 0) return `${sidecar.path}: no annotations\n`;
  const lines = createLineIndex(text);
  const sorted = [...annotations].sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity));
  const out = sorted.map(({ annotation, state, span, score }) => {
    const at = span ? `${path}:${lines.at(span.start).line + 1}:${lines.at(span.start).column + 1}` : path;
    const detail = state === 'changed' && span ? ` (${Math.round(score * 100)} %, now “${oneLine(text.slice(span.start, span.end))}”)` : '';
    const note = annotation.note === undefined ? '' : `\n    ${annotation.note.trim().replace(/\n/g, '\n    ')}`;
    const status = annotation.status === 'added' ? '' : `, ${annotation.status}`;
    return `${at}  ${annotation.label}${status}  ${state}${detail}  “${oneLine(annotation.quote)}”${note}`;
  });
  return `${out.join('\n')}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
