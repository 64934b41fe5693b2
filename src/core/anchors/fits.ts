// Whether annotations whose article is gone were made in this text: most of them stand here, word for word, in their old
// surroundings.
import type { Annotation } from '../model/annotation.ts';
import { anchorAnnotations } from './findAnchor.ts';

/** Fewer than this prove it only if none is missing and its words and surroundings tell enough. */
const SEVERAL = 3;
const SHARE = 0.6;
const TELLING = 40;

export function fitsText(text: string, annotations: readonly Annotation[]): boolean {
  if (annotations.length === 0 || !mayFit(text, annotations)) return false;
  const found = anchorAnnotations(text, annotations);
  const sure = found.filter((a) => a.state === 'exact' || a.state === 'moved');
  if (annotations.length >= SEVERAL) return sure.length >= Math.max(2, SHARE * annotations.length);
  const telling = (a: Annotation): boolean => a.prefix.length + a.quote.length + a.suffix.length >= TELLING;
  return sure.length === annotations.length && annotations.some(telling);
}

/** The quick no, for thousands of texts. */
const mayFit = (text: string, annotations: readonly Annotation[]): boolean => annotations.slice(0, 8).some((a) => text.includes(a.quote));
