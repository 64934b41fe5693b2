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
  /** Organizations that the people who take part hold an office in. */
  readonly offices: ReadonlySet<string>;
  readonly place: CorpusActor | undefined;
  /** Folded country of the place. */
  readonly placeNation: string | undefined;
  /** It prepares another meeting, or is the next one. */
  readonly relation: Meeting['relation'];
  /** Its article tells of a preparatory meeting beside it. */
  readonly prepared: boolean;
  readonly period: Period | undefined;
  /** Day of publication. */
  readonly published: number | undefined;
}

/** Tellings by article, then text order. */
export function tellingsOf(articles: readonly Analysis[], byMember: ReadonlyMap<string, CorpusActor>): Telling[] {
  const nationOf = createNations();
  const { nations, offices } = officesOf(articles, byMember, nationOf);
  return articles.flatMap((article) => {
    const published = article.published.value === null ? undefined : periodOf(article.published.value)?.from;
    const preparatory = article.meetings.filter((m) => m.relation === 'preparatory').length;
    return article.meetings.map((meeting): Telling => {
      const actorOf = (id: string): CorpusActor | undefined => byMember.get(memberKey(article.id, id));
      const people = new Set<string>();
      const bodies = new Set<string>();
      const places = new Map<string, string>();
      const acting = new Set<string>();
      const held = new Set<string>();
      for (const id of meeting.participants) {
        const actor = actorOf(id);
        if (!actor) continue;
        if (actor.type === 'person') people.add(actor.id);
        else if (actor.type !== 'place') bodies.add(actor.id);
        for (const nation of nations.get(actor.id) ?? []) acting.add(nation);
        for (const body of offices.get(actor.id) ?? []) held.add(body);
        if (actor.type === 'place') {
          acting.add(nationOf(actor));
          places.set(nationOf(actor), actor.id);
        }
      }
      const place = meeting.place === undefined ? undefined : actorOf(meeting.place);
      return {
        article, meeting, people, bodies, places, place,
        nations: acting,
        offices: held,
        placeNation: place && nationOf(place),
        relation: meeting.relation,
        prepared: preparatory > (meeting.relation === 'preparatory' ? 1 : 0),
        period: periodIn(meeting, published),
        published,
      };
    });
  });
}

/** What is still to come has no date in the past: such a one was misread, and says nothing. */
function periodIn({ date, status }: Meeting, published: number | undefined): Period | undefined {
  const period = date && periodOf(date.value);
  if (!period || period.yearless || published === undefined) return period;
  return (status === 'scheduled' || status === 'proposed') && period.to < published ? undefined : period;
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

interface Offices {
  /** Corpus actor → folded countries. */
  readonly nations: ReadonlyMap<string, ReadonlySet<string>>;
  /** Corpus actor → corpus ids of organizations. */
  readonly offices: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What the joined actors stand for, as their roles anywhere in the folder say. */
function officesOf(articles: readonly Analysis[], byMember: ReadonlyMap<string, CorpusActor>, nationOf: NationOf): Offices {
  const nations = new Map<string, Set<string>>();
  const offices = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, value: string): void => void map.set(key, (map.get(key) ?? new Set()).add(value));
  for (const article of articles) {
    for (const actor of article.actors) {
      const joined = byMember.get(memberKey(article.id, actor.id));
      if (!joined || joined.type === 'place') continue;
      for (const { of } of actor.roles) {
        const body = of === undefined ? undefined : byMember.get(memberKey(article.id, of));
        if (body?.type === 'place') add(nations, joined.id, nationOf(body));
        else if (body?.type === 'organization' && body.id !== joined.id) add(offices, joined.id, body.id);
      }
    }
  }
  return { nations, offices };
}
