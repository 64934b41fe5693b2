// Meetings that may be one with a meeting, as the joined folder knows them, for everything that offers them. Pure.
import { corpusIndex } from '../../core/corpus/index.ts';
import type { CorpusMeeting, CorpusReport } from '../../core/model/corpus.ts';

export const maybeSameAs = (corpus: CorpusReport, meeting: CorpusMeeting): readonly { readonly other: CorpusMeeting; readonly why: string }[] =>
  corpusIndex(corpus).maybeSameMeetings(meeting.id);
