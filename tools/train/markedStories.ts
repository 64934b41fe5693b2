// Turns the marked texts of our own into the stories that the meetings layer learns from: the same actor for all
// spellings of a name in one article, participants and places by what is written.
import { countryOf, placeKey } from '../../src/core/names/index.ts';
import { fold } from '../../src/core/text/fold.ts';
import type { Actor, EntityType } from '../../src/core/model/analysis.ts';
import type { MarkedArticle } from './markedText.ts';

export type Pair = readonly [number, number];
export interface StoryMention { readonly start: number; readonly end: number; readonly type: EntityType | 'other'; readonly entity: string }
export interface StoryMeeting {
  readonly status: string; readonly trigger: Pair; readonly triggers?: readonly Pair[]; readonly optional?: boolean;
  readonly participants: readonly { readonly entity: string; readonly spans: readonly Pair[] }[];
  readonly place: readonly Pair[]; readonly date: readonly Pair[];
}
export interface StoryRole { readonly person: string; readonly role: string; readonly of?: string | null; readonly evidence: Pair }
export interface Story { readonly text: string; readonly published: string | null; readonly mentions: readonly StoryMention[]; readonly meetings: readonly StoryMeeting[]; readonly roles?: readonly StoryRole[]; /** Where the names are the product's own. */ readonly actors?: readonly Actor[]; /** False: places and days were marked by other habits than the gold's, and teach nothing. */ readonly placed?: boolean }

export function storyOf(a: MarkedArticle): Story {
  const words = (s: { start: number; end: number }): string => a.text.slice(s.start, s.end);
  const mentions = a.mentions.map((m) => ({ ...m, entity: entityOf(a, m.type, words(m)) }));
  const spansOf = (written: string): Pair[] => {
    const hit = mentions.find((m) => words(m) === written) ?? mentions.find((m) => words(m).endsWith(written) || words(m).startsWith(written));
    return hit ? mentions.filter((m) => m.entity === hit.entity).map((m) => [m.start, m.end]) : [];
  };
  const meetings = a.meetings.flatMap((m): StoryMeeting[] => {
    const [first] = m.triggers.filter((t) => t.start > a.text.indexOf('\n'));
    if (!first) return [];
    const date = a.dates.filter((d) => words(d) === m.date).map((d): Pair => [d.start, d.end]);
    return [{
      status: m.status, trigger: [first.start, first.end], triggers: m.triggers.map((t) => [t.start, t.end]),
      participants: m.participants.flatMap((p) => { const spans = spansOf(p); return spans.length > 0 ? [{ entity: p, spans }] : []; }),
      place: m.place === '' ? [] : spansOf(m.place), date,
    }];
  });
  return { text: a.text, published: a.published, mentions, meetings };
}

/** Persons by the last word, peoples by their country, acronyms by the name that stands before them in brackets, the rest by what is written. */
function entityOf(a: MarkedArticle, type: EntityType, written: string): string {
  if (type === 'person') return `p ${fold(written).split(/[\s]/).at(-1) ?? ''}`;
  if (type === 'group') return `l ${countryOf(fold(written)) ?? fold(written)}`;
  if (type === 'place') return `l ${placeKey(written) ?? fold(written)}`;
  const longer = a.mentions.find((m, i) => {
    const next = a.mentions[i + 1];
    return next !== undefined && a.text.slice(next.start, next.end) === written && a.text.slice(m.end, next.start) === ' (';
  });
  return longer ? entityOf(a, longer.type, a.text.slice(longer.start, longer.end)) : `${type} ${fold(written)}`;
}
