// A packed corpus as the report that it was made of: actors and meetings are made when they are asked for, and read what
// they hold from the bytes. Costs next to nothing until somebody looks.
import type { Analysis } from '../../model/analysis.ts';
import type { Conflict, CorpusActor, CorpusMeeting, CorpusReport } from '../../model/corpus.ts';
import { ListReader } from './numbers.ts';
import type { PackedCorpus } from './packCorpus.ts';
import { createSource, PackedActor, PackedMeeting } from './packedActor.ts';
import { stringAt } from './strings.ts';
import { CONFLICT_KINDS } from './writeThings.ts';

/** Things of a report by their places: made once, so that `===` tells. */
export interface Places {
  readonly packed: PackedCorpus;
  actor(place: number): CorpusActor;
  meeting(place: number): CorpusMeeting;
  /** By its id; where this is missing the report has all of them. */
  readonly article?: (id: string) => Analysis | undefined;
}

const known = new WeakMap<CorpusReport, Places>();

/** Of a report that was unpacked. */
export const placesOf = (report: CorpusReport): Places | undefined => known.get(report);

/** `articles`: those that the packed report was made of, in its order; or what finds each by its id, when somebody asks. */
export function unpackCorpus(packed: PackedCorpus, articles: readonly Analysis[] | ((id: string) => Analysis | undefined)): CorpusReport {
  const source = createSource(packed);
  // Every field is there, though by getters: those without a value are undefined instead of missing.
  const actors = lazily(packed.actors.starts.length - 1, (place) => new PackedActor(source, place) as unknown as CorpusActor);
  const meetings = lazily(packed.meetings.starts.length - 1, (place) => new PackedMeeting(source, place) as unknown as CorpusMeeting);
  const pairs = (numbers: Uint32Array, letter: string): { readonly pair: readonly [string, string]; readonly why: string }[] =>
    Array.from({ length: numbers.length / 3 }, (_, i) => ({
      pair: [`${letter}${(numbers[3 * i] as number) + 1}`, `${letter}${(numbers[3 * i + 1] as number) + 1}`], why: stringAt(packed.strings, numbers[3 * i + 2] as number),
    }));
  const rest: { -readonly [K in 'articles' | 'maybeSame' | 'maybeSameActors' | 'conflicts']?: CorpusReport[K] } = {};
  const report: CorpusReport = {
    schema: 'dateline-corpus/1',
    get articles() {
      return (rest.articles ??= typeof articles === 'function' ? articleIdsOf(packed).map((id) => articles(id) as Analysis) : articles);
    },
    get actors() {
      return actors.all();
    },
    get meetings() {
      return meetings.all();
    },
    get maybeSame() {
      return (rest.maybeSame ??= pairs(packed.maybeSame, 'M').map(({ pair, why }) => ({ meetings: pair, why })));
    },
    get maybeSameActors() {
      return (rest.maybeSameActors ??= pairs(packed.maybeSameActors, 'A').map(({ pair, why }) => ({ actors: pair, why })));
    },
    get conflicts() {
      return (rest.conflicts ??= conflictsOf(packed));
    },
  };
  known.set(report, { packed, actor: actors.at, meeting: meetings.at, ...(typeof articles === 'function' && { article: articles }) });
  return report;
}

interface Lazily<T> {
  at(place: number): T;
  all(): readonly T[];
}

function lazily<T>(count: number, make: (place: number) => T): Lazily<T> {
  const made: T[] = [];
  let complete = false;
  const at = (place: number): T => (made[place] ??= make(place));
  return {
    at,
    all() {
      if (!complete) for (let i = 0; i < count; i++) at(i);
      complete = true;
      return made;
    },
  };
}

function conflictsOf({ conflicts, strings }: PackedCorpus): Conflict[] {
  return Array.from({ length: conflicts.starts.length - 1 }, (_, i) => {
    const from = new ListReader(conflicts, i);
    const kind = CONFLICT_KINDS[from.next()] as Conflict['kind'];
    const about = stringAt(strings, from.next());
    const values: Conflict['values'][number][] = [];
    while (from.more) {
      const [article, value] = [stringAt(strings, from.next()), stringAt(strings, from.next())];
      values.push({ article, start: from.nextSigned(), end: from.nextSigned(), value });
    }
    return { kind, about, values };
  });
}

/** Of the articles that it was made of, in order. */
export const articleIdsOf = ({ strings, articles }: PackedCorpus): string[] => Array.from(articles, (number) => stringAt(strings, number));

/** The report as plain data that can be copied to another thread. */
export function plainCorpus(report: CorpusReport): CorpusReport {
  const { schema, articles, actors, meetings, maybeSame, maybeSameActors, conflicts } = report;
  const plain = <T>(thing: T): T => (thing instanceof PackedActor || thing instanceof PackedMeeting ? (thing.toJSON() as T) : thing);
  return { schema, articles, actors: actors.map(plain), meetings: meetings.map(plain), maybeSame, maybeSameActors, conflicts };
}

/** What can go to another thread without being copied. */
export function buffersOf(packed: PackedCorpus): ArrayBuffer[] {
  const found: ArrayBuffer[] = [];
  const look = (part: object): void => {
    for (const field of Object.values(part) as unknown[]) {
      if (ArrayBuffer.isView(field)) found.push(field.buffer as ArrayBuffer);
      else if (typeof field === 'object' && field !== null) look(field);
    }
  };
  look(packed);
  return found;
}
