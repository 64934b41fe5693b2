// A partial analysis in a third of the memory, for a thread that keeps thousands: every string once for all of them, empty
// lists once, objects no larger than what they hold, mentions as letters until somebody looks.
import type { Actor, Analysis, Meeting, Mention, Role } from '../core/model/analysis.ts';
import type { Span } from '../core/text/span.ts';
import { lettersOf, mentionsOf } from './leanMentions.ts';

/** The same string each time for strings that are equal. */
export type Intern = (text: string) => string;

/** Forgets what only articles of long ago said. */
export function createIntern(most = 200_000): Intern {
  let known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known = new Map();
    known.set(text, text);
    return text;
  };
}

const NONE: readonly never[] = Object.freeze([]);

const listOf = <T>(items: readonly T[], lean: (item: T) => T): readonly T[] => (items.length === 0 ? NONE : items.map(lean));

const spanOf = ({ start, end }: Span): Span => ({ start, end });

type Fields = Omit<Analysis, 'mentions' | 'schema' | 'nominals'>;

/** Of the article that was asked last: whoever asks for one mention asks for the next. */
let unpacked: { readonly of: LeanAnalysis; readonly mentions: readonly Mention[] } | undefined;

/** Mentions are made anew where another article was asked in between. */
class LeanAnalysis implements Analysis {
  readonly schema = 'dateline-analysis/1';
  readonly id: string;
  readonly language: Analysis['language'];
  readonly published: Analysis['published'];
  readonly title: string;
  readonly dates: Analysis['dates'];
  readonly actors: Analysis['actors'];
  readonly meetings: Analysis['meetings'];
  readonly quotes: Analysis['quotes'];
  declare readonly facts?: NonNullable<Analysis['facts']>;
  readonly #mentions: string | readonly Mention[];

  constructor({ id, language, published, title, dates, actors, meetings, quotes, facts }: Fields, mentions: string | readonly Mention[]) {
    this.id = id;
    this.language = language;
    this.published = published;
    this.title = title;
    this.dates = dates;
    this.actors = actors;
    this.meetings = meetings;
    this.quotes = quotes;
    if (facts) this.facts = facts;
    this.#mentions = mentions;
  }

  get mentions(): readonly Mention[] {
    if (typeof this.#mentions !== 'string') return this.#mentions;
    if (unpacked?.of !== this) unpacked = { of: this, mentions: mentionsOf(this.#mentions, this.actors) };
    return unpacked.mentions;
  }
}

/** `analysis`: as `partialAnalysis` gives it. Literals: an object that grows field by field has room for more. */
export function leanAnalysis({ id, title, dates, quotes, language, published, mentions, actors: all, meetings, facts }: Analysis, intern: Intern): Analysis {
  const role = ({ start, end, title: words, of }: Role): Role => (of === undefined ? { start, end, title: intern(words) } : { start, end, title: intern(words), of: intern(of) });
  const actors = all.map(({ id: own, type, name, aliases, roles, decided }): Actor => {
    const lists = { aliases: listOf(aliases, intern), roles: listOf(roles, role) };
    const lean = { id: intern(own), type, name: intern(name), aliases: lists.aliases, roles: lists.roles };
    return decided === undefined ? lean : { ...lean, decided: intern(decided) };
  });
  return new LeanAnalysis({
    id, title, dates: listOf(dates, (date) => date), quotes: listOf(quotes, (quote) => quote), actors,
    language: { code: intern(language.code), name: intern(language.name), analysed: language.analysed },
    published: { value: published.value === null ? null : intern(published.value), source: published.source },
    meetings: meetings.map((meeting): Meeting => leanMeeting(meeting, intern)),
    ...(facts && { facts: facts.map(({ start, end, kind, about, value }) => ({ start, end, kind, about: intern(about), value: intern(value) })) }),
  }, lettersOf(mentions, actors) ?? mentions.map(({ start, end, type, actor, by }): Mention => ({ start, end, text: '', type, actor: intern(actor), by })));
}

/** Without the triggers but the first, and topics: no join reads them. */
function leanMeeting({ id, kind, status, participants, place, date, trigger, evidence, relation, by, annotation, decided }: Meeting, intern: Intern): Meeting {
  return {
    id: intern(id), kind, status, participants: listOf(participants, intern),
    trigger: { start: trigger.start, end: trigger.end, text: intern(trigger.text) },
    triggers: NONE, evidence: listOf(evidence, spanOf), topics: NONE,
    ...(place !== undefined && { place: intern(place) }), ...(date && { date: { start: date.start, end: date.end, value: intern(date.value) } }),
    ...(relation && { relation }), ...(by && { by }), ...(annotation !== undefined && { annotation }), ...(decided !== undefined && { decided: intern(decided) }),
  };
}
