// What each decision about actors comes to: records of `dateline.yaml` to set or remove, and mentions to tie. Pure, so
// that every decision can be tested as data; `applyPlan.ts` writes it.
import type { EntityType, Mention } from '../../core/model/analysis.ts';
import type { DecidedActor } from '../../core/model/annotation.ts';
import type { CorpusActor } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { membersOf, nameApart, ownersOf, recordOf, type Situation, type Tie, withSpellings } from './records.ts';

export interface ActorPlan {
  /** Records as they are to be, old and new. */
  readonly set: readonly DecidedActor[];
  /** Other records that name one of these, where `dateline.yaml` has them. */
  readonly updated: readonly DecidedActor[];
  /** Ids of records to remove. */
  readonly removed: readonly string[];
  readonly ties: readonly Tie[];
  /** Annotations of an actor that goes: the id of the actor that they mean instead, or null. */
  readonly retied: ReadonlyMap<string, string | null>;
  /** Words that are names by this decision, whatever was said of them before. */
  readonly names: readonly string[];
  /** Articles that name one of the actors. */
  readonly articles: readonly string[];
}

export const NO_PLAN: ActorPlan = { set: [], updated: [], removed: [], ties: [], retied: new Map(), names: [], articles: [] };

const articlesOf = (...actors: readonly CorpusActor[]): string[] => [...new Set(actors.flatMap((a) => a.members.map((m) => m.article)))];

const withoutSpelling = (record: DecidedActor, spelling: string): DecidedActor => ({ ...record, aliases: record.aliases.filter((a) => fold(a) !== fold(spelling)) });

/** The old name stays as a spelling. */
export function rename(s: Situation, actor: CorpusActor, name: string): ActorPlan {
  const { record, ties } = recordOf(s, actor);
  const written = membersOf(s.corpus, actor).some(({ mentions }) => mentions.some((m) => fold(m.text) === fold(record.name)));
  const old = written || record.aliases.length === 0 ? [record.name] : [];
  return { ...NO_PLAN, set: [withSpellings(withoutSpelling({ ...record, name }, name), old)], ties, names: [name], articles: articlesOf(actor) };
}

/** Whose name or spelling it is already; undefined where it is nobody else's. */
export const ownerOf = (s: Situation, actor: CorpusActor, spelling: string): string | undefined => ownersOf(s, [actor]).get(fold(spelling));

/** All of `actors` become one by the name and type of `main`, one of them. What was decided about any of them is kept. */
export function merge(s: Situation, main: CorpusActor, actors: readonly CorpusActor[]): ActorPlan {
  const order = [main, ...actors.filter((a) => a.id !== main.id)];
  const recorded = order.map((a) => recordOf(s, a, order));
  const isOld = (id: string): boolean => s.decided.some((d) => d.id === id);
  const base = (recorded.find((r) => isOld(r.record.id)) ?? recorded[0])?.record;
  if (!base) return NO_PLAN;
  const ids = new Set(recorded.map((r) => r.record.id));
  const gone = [...ids].filter((id) => id !== base.id && isOld(id));
  const spellings = recorded.flatMap(({ record }, i) => [...(isOld(record.id) || record.name === order[i]?.name ? [record.name] : []), ...record.aliases]);
  const notSame = [...new Set(recorded.flatMap((r) => r.record.notSame))].filter((id) => !ids.has(id));
  const links = [...new Set(recorded.flatMap((r) => r.record.links))];
  const name = recorded[0]?.record.name ?? base.name;
  const one = withSpellings({ ...base, type: recorded[0]?.record.type ?? base.type, name, aliases: [], links, notSame }, spellings);
  const ties = recorded.flatMap((r) => r.ties).map((tie): Tie => ({ ...tie, actor: one.id, type: one.type }));
  const neighbours = s.decided.filter((d) => !ids.has(d.id) && d.notSame.some((id) => gone.includes(id)));
  const repointed = neighbours.map((d) => ({ ...d, notSame: [...new Set(d.notSame.map((id) => (gone.includes(id) ? one.id : id)))] }));
  return { ...NO_PLAN, set: [one], updated: repointed, removed: gone, ties, retied: new Map(gone.map((id) => [id, one.id])), articles: articlesOf(...order) };
}

/** Two that may be one are two: remembered for both. Where one name is both of theirs, the one mentioned less gets a number. */
export function separate(s: Situation, one: CorpusActor, other: CorpusActor): ActorPlan {
  const [a, b] = one.mentions.length >= other.mentions.length ? [one, other] : [other, one];
  const first = recordOf(s, a, [b]);
  const second = recordOf(s, b);
  const firstHas = new Set([first.record.name, ...first.record.aliases].map(fold));
  const clash = firstHas.has(fold(second.record.name));
  const named = clash ? { ...second.record, name: nameApart(s, second.record.name) } : second.record;
  const own = { ...named, aliases: named.aliases.filter((x) => !firstHas.has(fold(x))) };
  return { ...NO_PLAN, set: apart(first.record, own), ties: [...first.ties, ...second.ties], articles: articlesOf(a, b) };
}

const apart = (a: DecidedActor, b: DecidedActor): DecidedActor[] => [not(a, b.id), not(b, a.id)];
const not = (record: DecidedActor, id: string): DecidedActor => (record.notSame.includes(id) ? record : { ...record, notSame: [...record.notSame, id] });

/** Who mentions that are somebody else mean: somebody new by a name, or another actor of the folder. */
export type Somebody = { readonly name: string } | { readonly actor: CorpusActor };

/**
 * `mentions` of one article are somebody else than `actor`. The actor's other mentions of the same words in that article
 * are tied to it, so that they do not follow.
 */
export function splitMentions(s: Situation, actor: CorpusActor, article: string, mentions: readonly Mention[], who: Somebody): ActorPlan {
  const starts = new Set(mentions.map((m) => m.start));
  const members = membersOf(s.corpus, actor);
  const rest = members.map((m) => ({ ...m, mentions: m.mentions.filter((x) => m.article !== article || !starts.has(x.start)) })).filter((m) => m.mentions.length > 0);
  const { record, ties } = recordOf(s, actor, 'actor' in who ? [who.actor] : [], rest);
  const somebody = 'actor' in who ? recordOf(s, who.actor, [actor]) : { record: fresh(s, who.name, actor.type), ties: [] };
  const words = new Set(mentions.map((m) => fold(m.text)));
  const own = new Set([record.name, ...record.aliases].map(fold));
  const staying = rest.filter((m) => m.article === article).flatMap((m) => m.mentions.filter((x) => words.has(fold(x.text)) && !own.has(fold(x.text))));
  const tie = (m: Mention, to: DecidedActor): Tie => ({ article, start: m.start, end: m.end, text: m.text, actor: to.id, type: to.type });
  const all = [...ties, ...somebody.ties, ...staying.map((m) => tie(m, record)), ...mentions.map((m) => tie(m, somebody.record))];
  return { ...NO_PLAN, set: apart(record, somebody.record), ties: distinct(all), articles: articlesOf(actor, ...('actor' in who ? [who.actor] : [])) };
}

/** The last word about each mention. */
const distinct = (ties: readonly Tie[]): readonly Tie[] => [...new Map(ties.map((t) => [`${t.start} ${t.article}`, t])).values()];

const fresh = (s: Situation, name: string, type: EntityType): DecidedActor => ({ id: s.newId(), type, name, aliases: [], links: [], notSame: [] });

/** A spelling, wherever it is written, is somebody else, who goes by it. */
export function splitSpelling(s: Situation, actor: CorpusActor, spelling: string): ActorPlan {
  const { record, ties } = recordOf(s, actor);
  const kept = withoutSpelling(record, spelling);
  const renamed = fold(kept.name) === fold(spelling) ? { ...kept, name: kept.aliases[0] ?? kept.name, aliases: kept.aliases.slice(1) } : kept;
  return { ...NO_PLAN, set: apart(renamed, fresh(s, spelling, actor.type)), ties, articles: articlesOf(actor) };
}

export function addSpelling(s: Situation, actor: CorpusActor, spelling: string): ActorPlan {
  const { record, ties } = recordOf(s, actor);
  return { ...NO_PLAN, set: [withSpellings(record, [spelling])], ties, names: [spelling], articles: articlesOf(actor) };
}

/** A spelling that no article uses just goes; one that some article uses is somebody else. */
export function removeSpelling(s: Situation, actor: CorpusActor, spelling: string): ActorPlan {
  if (isWritten(s, actor, spelling)) return splitSpelling(s, actor, spelling);
  const { record, ties } = recordOf(s, actor);
  return { ...NO_PLAN, set: [withoutSpelling(record, spelling)], ties, articles: articlesOf(actor) };
}

export const isWritten = (s: Situation, actor: CorpusActor, spelling: string): boolean =>
  membersOf(s.corpus, actor).some(({ actor: local, mentions }) => [local.name, ...mentions.map((m) => m.text)].some((text) => fold(text) === fold(spelling)));

/** Every spelling that is the actor's alone counts, a bare surname too: "Wagner" is a company wherever it stands. */
export function changeType(s: Situation, actor: CorpusActor, type: EntityType): ActorPlan {
  const { record, ties } = recordOf(s, actor);
  const others = ownersOf(s, [actor]);
  const texts = membersOf(s.corpus, actor).flatMap(({ mentions }) => mentions.flatMap((m) => (m.type === 'group' && actor.type !== 'group' ? [] : [m.text.replace(/\s+/g, ' ')])));
  const typed = withSpellings({ ...record, type }, texts.filter((text) => !others.has(fold(text))));
  return { ...NO_PLAN, set: [typed], ties: ties.map((t) => ({ ...t, type })), articles: articlesOf(actor) };
}

export function setLinks(s: Situation, actor: CorpusActor, change: (links: readonly string[]) => readonly string[]): ActorPlan {
  const { record, ties } = recordOf(s, actor);
  return { ...NO_PLAN, set: [{ ...record, links: change(record.links) }], ties, articles: articlesOf(actor) };
}

/** Back to what Dateline finds by itself. */
export function forget(s: Situation, id: string): ActorPlan {
  const neighbours = s.decided.filter((d) => d.notSame.includes(id)).map((d) => ({ ...d, notSame: d.notSame.filter((other) => other !== id) }));
  return { ...NO_PLAN, updated: neighbours, removed: [id], retied: new Map([[id, null]]) };
}
