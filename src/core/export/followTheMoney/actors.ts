// Actors as FollowTheMoney entities. Its model knows no places and no groups of people: places become addresses, countries
// that act as parties become public bodies, groups that act become legal entities.
import type { CorpusActor } from '../../model/corpus.ts';
import { createActorKeys } from '../actorKeys.ts';
import type { ExportInput } from '../exporter.ts';
import { actorsByMember } from '../marks.ts';
import { plainLine, shortName } from '../plainText.ts';
import { memberKey } from '../../corpus/index.ts';
import { type Entity, entity, entityId } from './entity.ts';

export interface FtmActors {
  readonly entities: readonly Entity[];
  /** Actor id → entity that may take part in an event: persons, organizations, and what acts like one. */
  readonly parties: ReadonlyMap<string, string>;
  /** Actor id → address. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Actor id → named event. */
  readonly events: ReadonlyMap<string, string>;
  /** Groups that took part in nothing. */
  readonly leftOut: number;
}

/** `acting`: ids of actors that take part in a meeting. */
export function ftmActors(input: ExportInput, acting: ReadonlySet<string>): FtmActors {
  const keyOf = createActorKeys();
  const linksOf = new Map(input.folder?.actors.map((a) => [a.id, a.links]));
  const stated = statedRoles(input);
  const demonyms = new Set(input.articles.flatMap((a) => a.analysis.mentions.filter((m) => m.type === 'group').map((m) => m.text.toLowerCase())));
  const entities: Entity[] = [];
  const [parties, addresses, events] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
  let leftOut = 0;
  const add = (schema: string, kind: string, actor: CorpusActor, map: Map<string, string>, more: Parameters<typeof entity>[2] = {}): void => {
    const id = entityId(kind, keyOf(actor));
    map.set(actor.id, id);
    entities.push(entity(schema, id, { ...namesOf(actor, demonyms), ...linkProperties(linksOf.get(actor.decided ?? '') ?? []), ...more }));
  };
  for (const actor of input.corpus.actors) {
    const name = plainLine(shortName(actor.name));
    if (actor.type === 'person') add('Person', 'person', actor, parties, { position: (stated.get(actor.id) ?? []).map((r) => r.words) });
    else if (actor.type === 'organization') add(organizationSchema(name), 'organization', actor, parties);
    else if (actor.type === 'event') add('Event', 'named event', actor, events);
    else if (actor.type === 'place') {
      add('Address', 'place', actor, addresses, { full: name });
      if (acting.has(actor.id)) add('PublicBody', 'acting place', actor, parties, { topics: 'gov', summary: `${name}, as a party: the articles name the place for those who govern it.` });
    } else if (acting.has(actor.id)) add('LegalEntity', 'group', actor, parties, { legalForm: 'group of people' });
    else leftOut++;
  }
  return { entities: [...entities, ...memberships(input, stated, parties)], parties, addresses, events, leftOut };
}

/** A spelling of one word may be anybody's; `Malian` stands for Mali in articles, but is no name of it. */
function namesOf({ name, aliases, type }: CorpusActor, demonyms: ReadonlySet<string>): Parameters<typeof entity>[2] {
  const spellings = aliases.filter((a) => type !== 'place' || !demonyms.has(a.toLowerCase())).map((a) => plainLine(shortName(a)));
  const isWeak = (spelling: string): boolean => type === 'person' && !/\s/.test(spelling);
  return { name: plainLine(shortName(name)), alias: spellings.filter((s) => !isWeak(s)), weakAlias: spellings.filter(isWeak) };
}

function linkProperties(links: readonly string[]): Parameters<typeof entity>[2] {
  const wikidata = links.flatMap((l) => /^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)$/.exec(l)?.[1] ?? []);
  const web = links.filter((l) => /^https?:\/\/\S+$/.test(l) && !/^https?:\/\/(?:www\.)?wikidata\.org\//.test(l));
  const isWikipedia = (l: string): boolean => /^https?:\/\/[a-z-]+\.wikipedia\.org\//.test(l);
  return { wikidataId: wikidata, wikipediaUrl: web.filter(isWikipedia), sourceUrl: web.filter((l) => !isWikipedia(l)) };
}

const PUBLIC = /\b(?:ministry|ministries|government|parliament|senate|congress|supreme court|constitutional court|high court|army|armed forces|navy|air force|police|state department|department of|embassy|cabinet|national assembly|city council|kremlin|white house|pentagon|central bank|electoral commission|election commission|prosecutor's office|junta)\b/i;

const COMPANY = /\b(?:inc|ltd|limited|llc|plc|corp|corporation|gmbh|holdings?|s\.a|n\.v|b\.v|s\.p\.a)\.?$|\b(?:AG|SA|NV|BV|AB|Oy|OAO|PJSC|SpA)$/;

/** What the name itself says, else Organization. */
const organizationSchema = (name: string): string => (PUBLIC.test(name) ? 'PublicBody' : COMPANY.test(name) || COMPANY.test(name.toLowerCase()) ? 'Company' : 'Organization');

interface StatedRole {
  readonly title: string;
  /** `foreign minister, Mali`. */
  readonly words: string;
  /** Joined actor that the office belongs to. */
  readonly of?: string;
}

/** Corpus actor id → offices as the articles state them, each once. */
function statedRoles(input: ExportInput): ReadonlyMap<string, readonly StatedRole[]> {
  const joined = actorsByMember(input);
  const found = new Map<string, Map<string, StatedRole>>();
  for (const { analysis } of input.articles) {
    for (const local of analysis.actors) {
      const actor = local.roles.length > 0 ? joined.get(memberKey(analysis.id, local.id)) : undefined;
      if (!actor) continue;
      const own = found.get(actor.id) ?? new Map<string, StatedRole>();
      found.set(actor.id, own);
      for (const { title, of } of local.roles) {
        const place = of === undefined ? undefined : joined.get(memberKey(analysis.id, of));
        const words = plainLine(shortName(place ? `${title}, ${place.name}` : title));
        if (!own.has(words.toLowerCase())) own.set(words.toLowerCase(), { title: plainLine(shortName(title)), words, ...(place && { of: place.id }) });
      }
    }
  }
  return new Map([...found].map(([id, roles]) => [id, [...roles.values()]]));
}

/** Offices in an organization are memberships of it. */
function memberships(input: ExportInput, stated: ReadonlyMap<string, readonly StatedRole[]>, parties: ReadonlyMap<string, string>): Entity[] {
  const organizations = new Set(input.corpus.actors.filter((a) => a.type === 'organization').map((a) => a.id));
  return [...stated].flatMap(([id, roles]) => {
    const member = parties.get(id);
    const titles = new Map<string, string[]>();
    for (const { of, title } of roles) if (of !== undefined && organizations.has(of)) titles.set(of, [...(titles.get(of) ?? []), title]);
    return [...titles].flatMap(([of, role]) => {
      const organization = parties.get(of);
      return member === undefined || organization === undefined ? [] : [entity('Membership', entityId('membership', member, organization), { member, organization, role })];
    });
  });
}
