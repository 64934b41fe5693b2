// What a person marked or decided: the annotations of one sidecar, and the decisions of a folder's `dateline.yaml`.
// Both are read by `sidecar/`, never throw away unknown keys (edits work on the YAML text), and rule over detection.
import type { Span } from '../text/span.ts';
import type { EntityType, MeetingKind, MeetingStatus } from './analysis.ts';

export const SIDECAR_SCHEMA = 'dateline-annotations/1';
export const FOLDER_SCHEMA = 'dateline-folder/1';
export const SIDECAR_SUFFIX = '.annotations.yaml';
export const FOLDER_FILE = 'dateline.yaml';

/** added: marked by a person; accepted or rejected: the decision about a detected mention. */
export const ANNOTATION_STATUSES = ['added', 'accepted', 'rejected'] as const;
export type AnnotationStatus = (typeof ANNOTATION_STATUSES)[number];

/**
 * Where an annotation stands: the words, 32 characters of context on each side (more where the passage stood twice when it was
 * made), and a hint of the position.
 */
export interface Anchor {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offsets over the text with CRLF read as LF. A hint: the quote and its context decide. */
  readonly start: number;
  readonly end: number;
}

export interface Annotation extends Anchor {
  /** Six of [a-z0-9], random, never reused. */
  readonly id: string;
  /** An entity type, `date`, `meeting`, or a label of `dateline.yaml`. */
  readonly label: string;
  readonly status: AnnotationStatus;
  /** Id of an actor of `dateline.yaml`. */
  readonly actor?: string;
  /** A date's TIMEX3 value. */
  readonly value?: string;
  /** Id of a meeting of `dateline.yaml`. */
  readonly meeting?: string;
  readonly note?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly tags?: readonly string[];
  /** Web addresses: sources, further reading. */
  readonly links?: readonly string[];
}

/** A typed, directed link between two annotations of one sidecar. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** exact: where it was; moved: same words, new place; changed: the words were edited; lost: no safe place. */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'lost';

/** An annotation with its place in today's text. `span` is missing exactly when the state is `lost`. */
export interface AnchoredAnnotation {
  readonly annotation: Annotation;
  readonly state: AnchorState;
  readonly span?: Span;
  /** 0 to 1: how well quote and context fit the place. */
  readonly score: number;
}

export interface Label {
  readonly id: string;
  readonly name: string;
  /** A theme colour id such as `charts.orange`. */
  readonly color?: string;
}

export interface DecidedActor {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly links: readonly string[];
  /** Ids of decided actors that are somebody else. */
  readonly notSame: readonly string[];
}

export interface NotName {
  readonly text: string;
  readonly type?: EntityType;
}

/** A report of a decided meeting: the article (path relative to `dateline.yaml`) and the words that tell of it. */
export interface DecidedReport {
  readonly article: string;
  readonly quote: string;
  readonly prefix: string;
}

export interface DecidedMeeting {
  readonly id: string;
  readonly reports: readonly DecidedReport[];
  readonly notSame: readonly string[];
  readonly kind?: MeetingKind;
  readonly status?: MeetingStatus;
  /** TIMEX3 value of its date; empty where a person says that none is known. */
  readonly value?: string;
  /** Name of an actor of the folder, or the id of one of `actors`; empty where none is known. */
  readonly place?: string;
  /** The whole list, each as `place` is written. */
  readonly participants?: readonly string[];
}

/** What holds for a whole folder. */
export interface FolderDecisions {
  readonly labels: readonly Label[];
  /** What relations may say, as the folder agreed on it: offered first. */
  readonly relationTypes?: readonly string[];
  readonly actors: readonly DecidedActor[];
  readonly notNames: readonly NotName[];
  readonly meetings: readonly DecidedMeeting[];
}

export const NO_DECISIONS: FolderDecisions = { labels: [], actors: [], notNames: [], meetings: [] };
