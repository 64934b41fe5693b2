// A partial analysis in less than half of the memory, for a thread that keeps thousands: every string once for all of them,
// empty lists once, objects no larger than what they hold.
import type { Actor, Analysis, Meeting, Mention, Role } from '../core/model/analysis.ts';
import type { Span } from '../core/text/span.ts';

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

/** `analysis`: as `partialAnalysis` gives it. Literals: an object that grows field by field has room for more. */
export function leanAnalysis({ schema, id, language, published, mentions, actors, meetings, facts, ...rest }: Analysis, intern: Intern): Analysis {
  const role = ({ start, end, title, of }: Role): Role => (of === undefined ? { start, end, title: intern(title) } : { start, end, title: intern(title), of: intern(of) });
  return {
    ...rest, schema, id,
    language: { code: intern(language.code), name: intern(language.name), analysed: language.analysed },
    published: { value: published.value === null ? null : intern(published.value), source: published.source },
    mentions: mentions.map(({ start, end, type, actor, by }): Mention => ({ start, end, text: '', type, actor: intern(actor), by })),
    actors: actors.map(({ id: own, type, name, aliases, roles, decided }): Actor => {
      const lists = { aliases: listOf(aliases, intern), roles: listOf(roles, role) };
      const lean = { id: intern(own), type, name: intern(name), aliases: lists.aliases, roles: lists.roles };
      return decided === undefined ? lean : { ...lean, decided: intern(decided) };
    }),
    meetings: meetings.map((meeting): Meeting => leanMeeting(meeting, intern)),
    ...(facts && { facts: facts.map(({ start, end, kind, about, value }) => ({ start, end, kind, about: intern(about), value: intern(value) })) }),
  };
}

function leanMeeting({ id, kind, status, participants, place, date, trigger, triggers, evidence, topics, relation, by, annotation, decided }: Meeting, intern: Intern): Meeting {
  return {
    id: intern(id), kind, status, participants: listOf(participants, intern),
    trigger: { start: trigger.start, end: trigger.end, text: intern(trigger.text) },
    triggers: listOf(triggers, spanOf), evidence: listOf(evidence, spanOf), topics: listOf(topics, intern),
    ...(place !== undefined && { place: intern(place) }), ...(date && { date: { start: date.start, end: date.end, value: intern(date.value) } }),
    ...(relation && { relation }), ...(by && { by }), ...(annotation !== undefined && { annotation }), ...(decided !== undefined && { decided: intern(decided) }),
  };
}
