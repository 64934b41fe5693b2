// What the join of meetings compares: each article's account of a meeting with its actors joined and rolled up to the
// countries that they act for, and the stretch of days in which it can have been.
import { countryOf } from '../names/index.ts';
import type { Analysis, Meeting } from '../model/analysis.ts';
import type { CorpusActor } from '../model/corpus.ts';
import { fold } from '../text/fold.ts';
import { memberKey } from './nodes.ts';
import { type Period, periodOf } from '../util/period.ts';

/** One article's account of one meeting. */
export interface Telling {
  readonly article: Analysis;
  readonly meeting: Meeting;
  readonly people: ReadonlySet<string>;
  /** Organizations, groups and events that take part. */
  readonly bodies: ReadonlySet<string>;
  /** Countries and other places that take part as such: corpus id by folded country. */
  readonly places: ReadonlyMap<string, string>;
  /** Countries that take part as such, through a person or through their capital; folded names. */
  readonly nations: ReadonlySet<string>;
  readonly place: CorpusActor | undefined;
  /** Folded country of the place. */
  readonly placeNation: string | undefined;
  /** It prepares another meeting, or is the next one. */
  readonly relation: Meeting['relation'];
  readonly period: Period | undefined;
  /** Day of publication. */
  readonly published: number | undefined;
}

/** Tellings by article, then text order. `nations`: corpus actor → folded countries, as roles anywhere in the folder say. */
export function tellingsOf(articles: readonly Analysis[], byMember: ReadonlyMap<string, CorpusActor>): Telling[] {
  const nationOf = createNations();
  const nations = nationsOf(articles, byMember, nationOf);
  return articles.flatMap((article) =>
    article.meetings.map((meeting): Telling => {
      const actorOf = (id: string): CorpusActor | undefined => byMember.get(memberKey(article.id, id));
      const people = new Set<string>();
      const bodies = new Set<string>();
      const places = new Map<string, string>();
      const acting = new Set<string>();
      for (const id of meeting.participants) {
        const actor = actorOf(id);
        if (!actor) continue;
        if (actor.type === 'person') people.add(actor.id);
        else if (actor.type !== 'place') bodies.add(actor.id);
        for (const nation of nations.get(actor.id) ?? []) acting.add(nation);
        if (actor.type === 'place') {
          acting.add(nationOf(actor));
          places.set(nationOf(actor), actor.id);
        }
      }
      const place = meeting.place === undefined ? undefined : actorOf(meeting.place);
      return {
        article, meeting, people, bodies, places, place,
        nations: acting,
        placeNation: place && nationOf(place),
        relation: meeting.relation ?? (/\bprepara(?:tory|tion)/i.test(meeting.trigger.text) ? 'preparatory' : undefined),
        period: meeting.date && periodOf(meeting.date.value),
        published: article.published.value === null ? undefined : periodOf(article.published.value)?.from,
      };
    }),
  );
}

type NationOf = (actor: CorpusActor) => string;

/** Countries and capitals stand for one country; another place stands for itself. */
function createNations(): NationOf {
  const known = new Map<CorpusActor, string>();
  return (actor) => {
    let nation = known.get(actor);
    if (nation === undefined) {
      const named = [actor.name, ...actor.aliases].map((name) => countryOf(fold(name).replace(/^the /, ''))).find((country) => country !== undefined);
      known.set(actor, (nation = named ?? fold(actor.name)));
    }
    return nation;
  };
}

function nationsOf(articles: readonly Analysis[], byMember: ReadonlyMap<string, CorpusActor>, nationOf: NationOf): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const article of articles) {
    for (const actor of article.actors) {
      const joined = byMember.get(memberKey(article.id, actor.id));
      if (!joined || joined.type === 'place') continue;
      for (const { of } of actor.roles) {
        const country = of === undefined ? undefined : byMember.get(memberKey(article.id, of));
        if (country?.type !== 'place') continue;
        const set = found.get(joined.id) ?? new Set<string>();
        found.set(joined.id, set.add(nationOf(country)));
      }
    }
  }
  return found;
}
