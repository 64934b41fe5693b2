// What reading and editing the two YAML files takes and gives. Hosts, features and the command line compile against these.
import type {
  Annotation, DecidedActor, DecidedMeeting, FolderDecisions, Label, NotName, Relation,
} from '../model/annotation.ts';
import type { Problem } from '../model/problem.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** One `<file>.annotations.yaml` as it was understood. */
export interface Sidecar {
  /** `YYYY-MM-DD`, only where a person set it. */
  readonly published?: string;
  /** The day that the article itself states, where a person has seen it and keeps `published` all the same. */
  readonly publishedInsteadOf?: string;
  /** In the file's order; without the blocks that `problems` says could not be understood. */
  readonly annotations: readonly Annotation[];
  readonly relations: readonly Relation[];
  /** Id of an annotation or relation → its block in the YAML text, from the dash to the end of the last value. */
  readonly blocks: ReadonlyMap<string, Span>;
  readonly problems: readonly Problem[];
  /**
   * False: the file as a whole was not understood and nothing may be written over it. `annotations` are then those beside
   * the fault that are sound each for itself, to be shown where nothing better is known.
   */
  readonly readable: boolean;
}

/** Where in the YAML text the parts of a decided meeting stand, for problems with one of them. */
export interface MeetingParts {
  /** As many, and in the same order, as the meeting's reports. */
  readonly reports: readonly { readonly article: Span; readonly quote: Span }[];
  /** As the meeting's participants. */
  readonly participants: readonly Span[];
  readonly place?: Span;
  readonly value?: Span;
}

/** One `dateline.yaml` as it was understood. */
export interface FolderFile {
  readonly decisions: FolderDecisions;
  /** Id of a label, actor or meeting → its block in the YAML text. */
  readonly blocks: ReadonlyMap<string, Span>;
  /** Id of a meeting → its parts. */
  readonly parts: ReadonlyMap<string, MeetingParts>;
  readonly problems: readonly Problem[];
  readonly readable: boolean;
}

export const EMPTY_SIDECAR: Sidecar = { annotations: [], relations: [], blocks: new Map(), problems: [], readable: true };

/** Keys to set; null removes a key, a missing one stays as it is. */
export type Patch<T extends { readonly id: string }> = { readonly [K in keyof Omit<T, 'id'>]?: T[K] | null };

export type AnnotationPatch = Patch<Annotation>;

export type SidecarChange =
  | { readonly kind: 'add'; readonly annotation: Annotation }
  | { readonly kind: 'update'; readonly id: string; readonly set: AnnotationPatch }
  | { readonly kind: 'remove'; readonly id: string }
  /** `insteadOf`: the article's own day, set aside knowingly. Goes with the date; stays as it is where it is missing. */
  | { readonly kind: 'published'; readonly value: string | null; readonly insteadOf?: string }
  | { readonly kind: 'addRelation'; readonly relation: Relation }
  | { readonly kind: 'updateRelation'; readonly id: string; readonly set: Patch<Relation> }
  | { readonly kind: 'removeRelation'; readonly id: string };

export type FolderChange =
  | { readonly kind: 'addLabel'; readonly label: Label }
  | { readonly kind: 'updateLabel'; readonly id: string; readonly set: Patch<Label> }
  | { readonly kind: 'removeLabel'; readonly id: string }
  | { readonly kind: 'addActor'; readonly actor: DecidedActor }
  | { readonly kind: 'updateActor'; readonly id: string; readonly set: Patch<DecidedActor> }
  | { readonly kind: 'removeActor'; readonly id: string }
  | { readonly kind: 'addNotName'; readonly notName: NotName }
  | { readonly kind: 'removeNotName'; readonly notName: NotName }
  | { readonly kind: 'addMeeting'; readonly meeting: DecidedMeeting }
  | { readonly kind: 'updateMeeting'; readonly id: string; readonly set: Patch<DecidedMeeting> }
  | { readonly kind: 'removeMeeting'; readonly id: string };

/** Edits on the text that was passed in (an empty list: it says so already), or why nothing may be written. */
export type EditResult = { readonly edits: readonly TextEdit[] } | { readonly problem: Problem };
