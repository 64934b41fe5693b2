// Analyses of a few words, made by hand: what the joins see of an article.
import type { Actor, Analysis, EntityType, Fact, Meeting, MeetingStatus, Mention } from '../../../src/core/model/analysis.ts';

export interface ActorSketch {
  readonly name: string;
  readonly type?: EntityType;
  readonly aliases?: readonly string[];
  /** Title, and the name of another actor of the same article. */
  readonly role?: readonly [title: string, of: string];
  readonly decided?: string;
}

export interface MeetingSketch {
  /** Names of actors of the article. */
  readonly who: readonly string[];
  readonly place?: string;
  readonly date?: string;
  readonly status?: MeetingStatus;
  readonly kind?: Meeting['kind'];
  readonly trigger?: string;
  readonly relation?: Meeting['relation'];
}

export interface Sketch {
  readonly id: string;
  readonly published?: string;
  /** Not in English, so that only its names were guessed. */
  readonly foreign?: true;
  readonly actors: readonly ActorSketch[];
  readonly meetings?: readonly MeetingSketch[];
  /** Kind, name of an actor or `m1`, value; ten characters apart from 2000 on. */
  readonly facts?: readonly (readonly [kind: Fact['kind'], about: string, value: string])[];
}

/** One mention an actor, ten characters apart; ids in the order given. */
export function analysisOf({ id, published, foreign, actors, meetings = [], facts = [] }: Sketch): Analysis {
  const idOf = (name: string): string => {
    const at = actors.findIndex((a) => a.name === name);
    if (at < 0) throw new Error(`no actor ${name} in ${id}`);
    return `a${at + 1}`;
  };
  const full = actors.map(({ name, type = 'person', aliases = [], role, decided }, i): Actor => ({
    id: `a${i + 1}`, type, name, aliases,
    roles: role ? [{ title: role[0], of: idOf(role[1]), start: 1_000 + i, end: 1_001 + i }] : [],
    ...(decided !== undefined && { decided }),
  }));
  const mentions = full.map((a, i): Mention => ({ start: i * 10, end: i * 10 + 5, text: a.name, type: a.type, actor: a.id, by: 'detected' }));
  // The sentences of a meeting name its place and people too.
  const told = meetings.flatMap(({ who, place }, i) =>
    [...who, ...(place === undefined ? [] : [place])].map((name, k): Mention => {
      const start = 490 + i * 20 + k;
      return { start, end: start + 1, text: name, type: full.find((a) => a.name === name)?.type ?? 'person', actor: idOf(name), by: 'detected' };
    }),
  );
  const stated = facts.map(([kind, about, value], i): Fact => ({ kind, about: about.startsWith('m') && kind === 'attended' ? about : idOf(about), value, start: 2_000 + i * 10, end: 2_005 + i * 10 }));
  return {
    schema: 'dateline-analysis/1', id, language: foreign ? { code: 'fra', name: 'French', analysed: false } : { code: 'eng', name: 'English', analysed: true },
    published: published === undefined ? { value: null, source: 'none' } : { value: published, source: 'option' },
    title: id, mentions: [...mentions, ...told], dates: [], actors: full, quotes: [],
    meetings: meetings.map(({ who, place, date, status = 'held', kind = 'talks', trigger = 'talks', relation }, i): Meeting => ({
      id: `m${i + 1}`, kind, status, participants: who.map(idOf), trigger: { start: 500 + i * 20, end: 505 + i * 20, text: trigger },
      triggers: [], evidence: [{ start: 490 + i * 20, end: 509 + i * 20 }], topics: [],
      ...(relation && { relation }),
      ...(place !== undefined && { place: idOf(place) }),
      ...(date !== undefined && { date: { value: date, start: 600 + i * 20, end: 610 + i * 20 } }),
    })),
    ...(stated.length > 0 && { facts: stated }),
  };
}
