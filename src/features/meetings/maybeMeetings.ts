// Pairs of meetings that may be one, as the joined folder knows them, for everything that offers them. Pure.
import { corpusIndex } from '../../core/corpus/index.ts';
import type { CorpusMeeting, CorpusReport } from '../../core/model/corpus.ts';

export interface MaybePair {
  readonly one: CorpusMeeting;
  readonly other: CorpusMeeting;
  readonly why: string;
}

const known = new WeakMap<CorpusReport, readonly MaybePair[]>();

/** Every pair that nobody has answered, the likeliest first as the join gives them. */
export function maybeMeetings(corpus: CorpusReport): readonly MaybePair[] {
  const before = known.get(corpus);
  if (before) return before;
  const { meeting } = corpusIndex(corpus);
  const pairs = corpus.maybeSame.flatMap(({ meetings: [a, b], why }): MaybePair[] => {
    const [one, other] = [meeting(a), meeting(b)];
    return one && other ? [{ one, other, why }] : [];
  });
  known.set(corpus, pairs);
  return pairs;
}

export const maybeSameAs = (corpus: CorpusReport, meeting: CorpusMeeting): readonly { readonly other: CorpusMeeting; readonly why: string }[] =>
  corpusIndex(corpus).maybeSameMeetings(meeting.id);
