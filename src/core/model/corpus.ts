// A folder of articles joined: the JSON contract "dateline-corpus/1". Ids (`A12`, `M4`) are numbered after sorting by
// type, folded name, first article and first offset, so that the order of arrival cannot matter.
import type { Span } from '../text/span.ts';
import type { Analysis, EntityType, MeetingKind, MeetingStatus } from './analysis.ts';

/** Why two spellings count as one actor: one of these for every spelling but the actor's own name. */
export interface Joining {
  readonly spelling: string;
  /** The spelling of the same actor that it was tied to. */
  readonly to: string;
  /** A clause for readers, of the joined spelling: "surname of Sergei Lavrov in the same article". */
  readonly why: string;
}

export interface CorpusActor {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly joined: readonly Joining[];
  readonly mentions: readonly (Span & { readonly article: string })[];
  readonly members: readonly { readonly article: string; readonly actor: string }[];
  /** Id of the actor of `dateline.yaml`, where a person decided about it. */
  readonly decided?: string;
}

export interface CorpusMeeting {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** Corpus actor ids. */
  readonly participants: readonly string[];
  readonly place?: string;
  readonly date?: { readonly value: string };
  readonly reports: readonly { readonly article: string; readonly meeting: string; readonly status: MeetingStatus }[];
  /** Id of the meeting of `dateline.yaml`, where a person decided about it. */
  readonly decided?: string;
}

export interface MaybeSame {
  readonly meetings: readonly [string, string];
  readonly why: string;
}

/** Two actors who may be one; kept apart until a person says so. */
export interface MaybeSameActors {
  /** Corpus actor ids, the smaller first. */
  readonly actors: readonly [string, string];
  readonly why: string;
}

export interface Conflict {
  readonly kind: 'date' | 'place' | 'participants' | 'founded';
  readonly about: string;
  readonly values: readonly (Span & { readonly article: string; readonly value: string })[];
}

export interface CorpusReport {
  readonly schema: 'dateline-corpus/1';
  readonly articles: readonly Analysis[];
  readonly actors: readonly CorpusActor[];
  readonly meetings: readonly CorpusMeeting[];
  readonly maybeSame: readonly MaybeSame[];
  readonly maybeSameActors: readonly MaybeSameActors[];
  readonly conflicts: readonly Conflict[];
}
