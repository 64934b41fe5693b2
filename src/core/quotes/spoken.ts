// How a quotation is shown: reported speech with its verb, for "taking the money" under a name would say what the person denied.
import type { Quote } from '../model/analysis.ts';
import type { Span } from '../text/span.ts';

/** Listener, time and place between verb and words: more than this is no phrase to show. */
const NEAR = 60;

/** The words to show for a quotation: of reported speech from its verb on, where that stands before; else the quotation. */
export function spokenSpan({ kind, start, end, cue }: Quote, text: string): Span {
  const leads = kind === 'indirect' && cue !== undefined && cue.end <= start && start - cue.end <= NEAR && /^\p{Ll}+$/u.test(text.slice(cue.start, cue.end));
  return leads ? { start: cue.start, end } : { start, end };
}
