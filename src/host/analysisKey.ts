// By what an analysis is found again: a hash of everything that it is made of. The analysis threads make the same keys of
// the files that they read (`readFiles.ts`).
import type { NumericOrder } from '../core/model/analysis.ts';
import type { FolderDecisions } from '../core/model/annotation.ts';
import { sha256 } from './sha256.ts';
import type { AnalysisJob } from './workerMessages.ts';

/** All that an analysis depends on but the article itself, as one string: where it is the same, so is the analysis. */
export const aboutOf = (numericOrder: NumericOrder, relevant: FolderDecisions): string => JSON.stringify([numericOrder, relevant]);

/** What is hashed, but for the text's UTF-8 behind it. */
export const keyedBefore = (id: string, about: string, own = ''): string => `${JSON.stringify(id)}\n${about}\n${own}`;

/** SHA-256: articles are untrusted, and one must not pass for another. */
export const KEY_DIGITS = 32;

/** Undefined where the text has no UTF-8 of its own (half a surrogate pair). `about`: see `aboutOf`. */
export async function keyOf({ id, text, annotations, published }: AnalysisJob, about: string): Promise<string | undefined> {
  if (/\p{Surrogate}/u.test(text)) return undefined;
  const own = annotations.length === 0 && published === undefined ? '' : `${JSON.stringify([published ?? null, annotations])}\n`;
  return (await sha256(keyedBefore(id, about, own) + text)).slice(0, KEY_DIGITS);
}
