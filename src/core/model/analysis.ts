// The nouns of the product as readonly types: what an analysis of one article holds. Their JSON is the command line's
// contract ("dateline-analysis/1"); ids (`a3`, `m1`) are local to one analysis and never stored.
import type { ArticleLanguage } from '../text/language.ts';
import type { Span } from '../text/span.ts';

export type { ArticleLanguage };

export const ENTITY_TYPES = ['person', 'organization', 'place', 'group', 'event'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const isEntityType = (label: string): label is EntityType => (ENTITY_TYPES as readonly string[]).includes(label);

/** Where a mention comes from: found by us, confirmed by a person, or marked by a person. */
export type Authority = 'detected' | 'accepted' | 'added';

/** A proper name's span in one article, without titles, determiners and the possessive 's. */
export interface Mention extends Span {
  readonly text: string;
  readonly type: EntityType;
  /** Id of the actor in the same analysis that this mention refers to. */
  readonly actor: string;
  readonly by: Authority;
  /** A country or capital that stands for its government here. */
  readonly acts?: true;
  /** Id of the annotation that made or confirmed it. */
  readonly annotation?: string;
}

/** Words that refer to a person by an office stated elsewhere in the article ("the Russian diplomat"): always a guess. */
export interface NominalMention extends Span {
  readonly text: string;
  /** Actor id. */
  readonly actor: string;
}

/** An office or function as the text states it. The span covers the title words only. */
export interface Role extends Span {
  readonly title: string;
  /** Id of the country's or organization's actor, where the text says it. */
  readonly of?: string;
}

/** Who or what the mentions of one article refer to. */
export interface Actor {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest spelling, in ordinary capitals (`Abdoulaye DIOP` → `Abdoulaye Diop`). */
  readonly name: string;
  /** Other spellings in this article, without `name`. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  /** Id of the actor of `dateline.yaml` that a person tied it to. */
  readonly decided?: string;
}

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** absolute: the text says it all; resolved: worked out; needs-date: waits for the publication date; vague: no value. */
export type DateStatus = 'absolute' | 'resolved' | 'needs-date' | 'vague';

/** What stands first in dates such as 03/04/2025 where the article does not show it; `auto`: nothing is taken for granted. */
export const NUMERIC_ORDERS = ['auto', 'dayFirst', 'monthFirst'] as const;
export type NumericOrder = (typeof NUMERIC_ORDERS)[number];

/** A time expression with its TIMEX3 value. A range in the text is two of these and one whose value holds `/`. */
export interface DateMention extends Span {
  readonly text: string;
  readonly type: DateType;
  /** TIMEX3 value; a `/` makes it an interval of two values. */
  readonly value: string;
  /** TIMEX3 modifier (`START`, `MID`, `END`, `APPROX`, `BEFORE`, `AFTER` …). */
  readonly mod: string | null;
  readonly status: DateStatus;
  /** How the value was worked out, in words that a reader understands. */
  readonly reason: string;
  /** Other readings, the likeliest first. */
  readonly alternatives?: readonly { readonly value: string; readonly why: string }[];
  /** The value, or the first alternative where the value is open, was inferred: the text leaves it to the reader. */
  readonly guess?: true;
  /** Id of the annotation whose `value` replaced ours. */
  readonly annotation?: string;
  /** What was read here before that value replaced it. */
  readonly detected?: Pick<DateMention, 'value' | 'reason' | 'alternatives'>;
}

export const MEETING_KINDS = [
  'talks', 'meeting', 'summit', 'visit', 'negotiation', 'consultation', 'conference', 'call', 'commission', 'other',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_STATUSES = ['held', 'ongoing', 'scheduled', 'proposed', 'cancelled', 'refused', 'unknown'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** One encounter as one article tells it, however many of its sentences do. */
export interface Meeting {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** Actor ids. */
  readonly participants: readonly string[];
  /** Actor id. */
  readonly place?: string;
  readonly date?: Span & { readonly value: string };
  readonly trigger: Span & { readonly text: string };
  /** Every trigger of the same encounter, the first included. */
  readonly triggers: readonly Span[];
  /** The sentences that tell of it. */
  readonly evidence: readonly Span[];
  readonly topics: readonly string[];
  /** It prepares another meeting, or is the one to come after those told of. */
  readonly relation?: 'preparatory' | 'next';
  /** Missing where it was detected and nobody decided about it here. */
  readonly by?: 'accepted' | 'added';
  /** Id of the annotation that made or confirmed it. */
  readonly annotation?: string;
  /** Id of the meeting of `dateline.yaml` that a person tied it to. */
  readonly decided?: string;
}

/** direct: a whole utterance in quotation marks; mixed: a part of one; indirect: reported without marks. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** What somebody said. The span covers the content, with its quotation marks where it has them. */
export interface Quote extends Span {
  readonly kind: QuoteKind;
  /** Actor id. */
  readonly speaker?: string;
  readonly speakerSpan?: Span;
  readonly cue?: Span;
  /** The speaker was inferred (pronoun, continuation), not named beside the quotation. */
  readonly guess?: true;
}

/**
 * What an article states once and for all, so that articles can be compared. `founded`: when an organization was, a
 * TIMEX3 value, the span of the date; `attended`: how many took part in a meeting (`11 leaders`), the span of the words.
 */
export interface Fact extends Span {
  readonly kind: 'founded' | 'attended';
  /** Id of the actor or of the meeting. */
  readonly about: string;
  readonly value: string;
}

export type PublicationSource = 'option' | 'sidecar' | 'frontMatter' | 'dateline' | 'none';

export interface PublicationDate {
  /** `YYYY-MM-DD`, or null where nothing states it. Never today. */
  readonly value: string | null;
  readonly source: PublicationSource;
  /** Where the article states it. */
  readonly span?: Span;
  /** What the article itself states, where a person set another day. */
  readonly insteadOf?: { readonly value: string; readonly span?: Span };
}

export interface Analysis {
  readonly schema: 'dateline-analysis/1';
  readonly id: string;
  readonly language: ArticleLanguage;
  readonly published: PublicationDate;
  readonly title: string;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly actors: readonly Actor[];
  readonly nominals?: readonly NominalMention[];
  readonly meetings: readonly Meeting[];
  readonly quotes: readonly Quote[];
  /** Missing where there are none. */
  readonly facts?: readonly Fact[];
}
