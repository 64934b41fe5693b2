// Where articles contradict each other about one thing: a joined meeting or an organization. Careful on purpose: a vaguer
// value never contradicts a more exact one, a plan never contradicts what came of it, what one article says twice is its
// own business, and each disagreement is told once, with every place that states one of its values.
import type { Conflict } from '../model/corpus.ts';
import { listed } from '../util/lists.ts';
import { gap, periodOf } from '../util/period.ts';
import { contradictionsOf, onceEach } from './meetingConflicts.ts';
import type { ArticleNodes } from './nodes.ts';
import type { Joined } from './numberActors.ts';
import type { Draft } from './numberMeetings.ts';
import { put } from './order.ts';
import type { Founding, Home } from './tellings.ts';

export interface Joins {
  readonly drafts: readonly Draft[];
  /** In the order of the articles. */
  readonly homes: readonly Home[];
  /** By `Party.line`. */
  readonly lines: readonly (Joined | undefined)[];
}

/** Meetings in their order, then organizations by id. Linear in the meetings that are told of anew, but for the facts of one thing, which are few. */
export const findConflicts = (joins: Joins): Conflict[] => [...ofMeetings(joins), ...ofFoundings(joins)];

function ofMeetings({ lines, drafts }: Joins): Conflict[] {
  const nameOf = (line: number): string => lines[line]?.said.name ?? '';
  const found: Conflict[] = [];
  for (const draft of drafts) {
    // A decision may name actors who are told of elsewhere.
    if (draft.conflicts === undefined || (draft.conflicts.length > 0 && draft.decision !== undefined)) {
      const stated = contradictionsOf(draft.group, draft.decision, nameOf);
      draft.conflicts = stated.length === 0 ? NONE : stated.map(({ kind, values }) => ({ kind, about: aboutOf(draft, nameOf), values }));
    }
    for (const conflict of draft.conflicts) found.push(conflict);
  }
  return found;
}

const NONE: readonly Conflict[] = [];

/** Stated foundings of one organization that are compared with each other. */
const COMPARED = 200;

function ofFoundings({ homes }: Joins): Conflict[] {
  const stated = new Map<Joined, Founding[]>();
  for (const home of homes) {
    for (const founding of (home.foundings ??= foundingsIn(home.nodes))) {
      const actor = founding.about.joined;
      if (actor) put(stated, actor, founding);
    }
  }
  return [...stated].sort(([a], [b]) => a.at - b.at).flatMap(([actor, list]): Conflict[] => {
    const all = list.slice(0, COMPARED);
    const differing = all.filter((a) => all.some((b) => a.article !== b.article && gap(a.period, b.period) > 0));
    return differing.length < 2 ? [] : [{ kind: 'founded', about: actor.said.name, values: onceEach(differing.map(({ article, start, end, value }) => ({ article, start, end, value }))) }];
  });
}

function foundingsIn({ article, facts }: ArticleNodes): readonly Founding[] {
  const found = facts.flatMap(({ fact: { kind, value, start, end }, about }): Founding[] => {
    const period = kind === 'founded' && about ? periodOf(value) : undefined;
    return period && about ? [{ article: article.id, start, end, value, period, about }] : [];
  });
  return found.length === 0 ? NO_FOUNDINGS : found;
}

const NO_FOUNDINGS: readonly Founding[] = [];

/** `the talks of Nguyen Van Thinh and Ramon Villacorta in Manila`. */
function aboutOf({ kind, participants, place }: Draft, nameOf: (line: number) => string): string {
  return `the ${kind === 'other' ? 'meeting' : kind}${participants.length === 0 ? '' : ` of ${listed(participants.map(nameOf))}`}${place < 0 ? '' : ` in ${nameOf(place)}`}`;
}
