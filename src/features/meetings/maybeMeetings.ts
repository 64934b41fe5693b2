// Pairs of meetings that may be one, as the joined folder knows them, for everything that offers them. Pure.
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
  const meetings = new Map(corpus.meetings.map((m) => [m.id, m]));
  const pairs = corpus.maybeSame.flatMap(({ meetings: [a, b], why }): MaybePair[] => {
    const [one, other] = [meetings.get(a), meetings.get(b)];
    return one && other ? [{ one, other, why }] : [];
  });
  known.set(corpus, pairs);
  return pairs;
}

export const maybeSameAs = (corpus: CorpusReport, meeting: CorpusMeeting): readonly { readonly other: CorpusMeeting; readonly why: string }[] =>
  maybeMeetings(corpus).flatMap(({ one, other, why }) => (one.id === meeting.id ? [{ other, why }] : other.id === meeting.id ? [{ other: one, why }] : []));
