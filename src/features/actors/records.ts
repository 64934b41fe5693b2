// What `dateline.yaml` has to say about an actor before anything about it can be decided: its record, with the spellings
// that tie the folder's articles to it, and the mentions that only an annotation can tie. Pure.
import { corpusIndex } from '../../core/corpus/index.ts';
import type { Actor, EntityType, Mention } from '../../core/model/analysis.ts';
import type { DecidedActor } from '../../core/model/annotation.ts';
import type { CorpusActor, CorpusReport } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';

export interface Situation {
  readonly corpus: CorpusReport;
  /** Of every `dateline.yaml` of the workspace; one entry an id. */
  readonly decided: readonly DecidedActor[];
  /** A random id that nothing uses. */
  readonly newId: () => string;
}

/** A mention to be annotated with the actor that it means. */
export interface Tie {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly text: string;
  /** Id of a decided actor. */
  readonly actor: string;
  readonly type: EntityType;
}

/** The record as it is or would be, and what ties the rest of the actor's mentions to it. */
export interface Recorded {
  readonly record: DecidedActor;
  readonly ties: readonly Tie[];
}

/** An actor of one article with its mentions there. */
export interface Member {
  readonly article: string;
  readonly actor: Actor;
  readonly mentions: readonly Mention[];
}

export function membersOf(corpus: CorpusReport, actor: CorpusActor): readonly Member[] {
  const index = corpusIndex(corpus);
  return actor.members.flatMap(({ article, actor: id }) => {
    const analysis = index.article(article);
    const found = analysis?.actors.find((a) => a.id === id);
    return analysis && found ? [{ article, actor: found, mentions: analysis.mentions.filter((m) => m.actor === id) }] : [];
  });
}

/** Two words of more than a letter: what tells a person from others of the surname. */
export const isFullName = (name: string): boolean => name.split(/[\s-]+/u).filter((word) => word.replace(/[^\p{L}]/gu, '').length > 1).length > 1;

/**
 * The actor's record, made where `dateline.yaml` has none. Its spellings are those that mean this actor alone: a bare
 * surname never does. Mentions of a spelling that somebody else has too are tied one by one. `together`: actors that are
 * this one or that leave it the spellings both have. `members`: the part of the actor that is meant; all of it if missing.
 */
export function recordOf(s: Situation, actor: CorpusActor, together: readonly CorpusActor[] = [], members = membersOf(s.corpus, actor)): Recorded {
  const known = knownRecord(s, actor);
  const others = ownersOf(s, [actor, ...together]);
  // A record's name ties every mention of it: one that somebody else is called too must be told apart.
  const name = others.has(fold(actor.name)) ? nameApart(s, actor.name) : actor.name;
  const record: DecidedActor = known ?? { id: s.newId(), type: actor.type, name, aliases: [], links: [], notSame: [] };
  const free = members.filter((m) => m.actor.decided === undefined);
  const spellings = free.flatMap(({ actor: local }) => spellingsToTie(local, actor));
  const ties = free.flatMap(({ article, mentions }) => mentions.filter((m) => others.has(fold(m.text)) && spellings.some((x) => fold(x) === fold(m.text))).map((m): Tie => ({ article, start: m.start, end: m.end, text: m.text, actor: record.id, type: record.type })));
  return { record: withSpellings(record, spellings.filter((x) => !others.has(fold(x)))), ties };
}

/** By id; else, in the moment after a decision when articles have not been read again, by a spelling that is the record's alone. */
export function knownRecord(s: Situation, actor: CorpusActor): DecidedActor | undefined {
  if (actor.decided !== undefined) return s.decided.find((d) => d.id === actor.decided);
  const form = fold(actor.name);
  const [found, ...others] = s.decided.filter((d) => d.type === actor.type && [d.name, ...d.aliases].some((x) => fold(x) === form));
  return found && others.length === 0 && !s.corpus.actors.some((a) => a.decided === found.id) ? found : undefined;
}

/** Persons by their full names, where they have one; everybody else by the name that the article gives them. */
function spellingsToTie(local: Actor, actor: CorpusActor): readonly string[] {
  if (local.type !== 'person') return [local.name];
  const full = [local.name, ...local.aliases].filter(isFullName);
  const hasFull = full.length > 0 || [actor.name, ...actor.aliases].some(isFullName);
  return hasFull ? full : [local.name];
}

/** With spellings that it does not have yet, however these are capitalised or accented. */
export function withSpellings(record: DecidedActor, spellings: readonly string[]): DecidedActor {
  const seen = new Set([record.name, ...record.aliases].map(fold));
  const fresh = spellings.filter((x) => {
    const form = fold(x);
    if (form === '' || seen.has(form)) return false;
    seen.add(form);
    return true;
  });
  return fresh.length === 0 ? record : { ...record, aliases: [...record.aliases, ...fresh] };
}

interface Owner {
  readonly id: string;
  readonly name: string;
}

const spellingMaps = new WeakMap<CorpusReport, ReadonlyMap<string, readonly Owner[]>>();

/** Folded spelling → who has it. Linear in the folder's spellings, once a report: boxes ask with every key. */
function spellingMap(corpus: CorpusReport): ReadonlyMap<string, readonly Owner[]> {
  const known = spellingMaps.get(corpus);
  if (known) return known;
  const map = new Map<string, Owner[]>();
  for (const { id, name, aliases } of corpus.actors) {
    for (const form of new Set([name, ...aliases].map(fold))) {
      const owners = map.get(form);
      if (owners) owners.push({ id, name });
      else map.set(form, [{ id, name }]);
    }
  }
  spellingMaps.set(corpus, map);
  return map;
}

export interface Owners {
  /** By the folded spelling: the name of somebody who has it. */
  get(form: string): string | undefined;
  has(form: string): boolean;
}

/** Who of the folder has a spelling, `except` some. */
export function ownersOf(s: Situation, except: readonly CorpusActor[]): Owners {
  const left = new Set(except.map((a) => a.id));
  const decidedLeft = new Set(except.flatMap((a) => a.decided ?? []));
  const decided = new Map<string, string>();
  for (const { id, name, aliases } of s.decided) {
    if (!decidedLeft.has(id)) for (const spelling of [name, ...aliases]) decided.set(fold(spelling), name);
  }
  const spelled = spellingMap(s.corpus);
  const get = (form: string): string | undefined => decided.get(form) ?? spelled.get(form)?.find((owner) => !left.has(owner.id))?.name;
  return { get, has: (form) => get(form) !== undefined };
}

/** `Ada Obi` → `Ada Obi (2)`: a name that no spelling in the articles equals, so that it ties nothing by itself. */
export function nameApart(s: Situation, name: string): string {
  const taken = ownersOf(s, []);
  const bare = name.replace(/ \(\d+\)$/, '');
  for (let n = 2; ; n++) if (!taken.has(fold(`${bare} (${n})`))) return `${bare} (${n})`;
}
