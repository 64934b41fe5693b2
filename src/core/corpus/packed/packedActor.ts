// An actor and a meeting of a packed corpus: what they hold is read from the bytes when it is asked for.
import { ENTITY_TYPES, MEETING_KINDS, MEETING_STATUSES, type EntityType, type MeetingKind, type MeetingStatus } from '../../model/analysis.ts';
import type { CorpusActor, CorpusMeeting, Joining } from '../../model/corpus.ts';
import type { PackedCorpus } from './packCorpus.ts';
import { ListReader } from './numbers.ts';
import { DATE, PLACE, WHO } from './packLookUps.ts';
import { maybeStringAt, stringAt } from './strings.ts';

/** What is read from, and what was read lately. */
export interface Source {
  readonly packed: PackedCorpus;
  /** The same list again where it was asked for a moment ago. */
  recall<T>(key: string, make: () => readonly T[]): readonly T[];
}

const MOST_KEPT = 256;

export function createSource(packed: PackedCorpus): Source {
  const kept = new Map<string, readonly unknown[]>();
  return {
    packed,
    recall<T>(key: string, make: () => readonly T[]) {
      const known = kept.get(key);
      if (known) return known as readonly T[];
      const made = make();
      kept.set(key, made);
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST_KEPT) break;
        kept.delete(oldest);
      }
      return made;
    },
  };
}

export class PackedActor {
  readonly #source: Source;
  readonly #place: number;

  constructor(source: Source, place: number) {
    this.#source = source;
    this.#place = place;
  }

  get id(): string {
    return `A${this.#place + 1}`;
  }

  get type(): EntityType {
    return ENTITY_TYPES[this.#head(0).next()] as EntityType;
  }

  get name(): string {
    return this.#text(this.#head(1).next());
  }

  get decided(): string | undefined {
    return maybeStringAt(this.#source.packed.strings, this.#head(2).next());
  }

  get mentionCount(): number {
    return this.#head(3).next();
  }

  get memberCount(): number {
    return this.#head(4).next();
  }

  get firstMention(): CorpusActor['mentions'][number] | undefined {
    const from = new ListReader(this.#source.packed.mentions, this.#place);
    if (!from.more) return undefined;
    const [article, start] = [from.nextSigned(), from.nextSigned()];
    return { article: this.#text(article), start, end: start + from.nextSigned() };
  }

  firstMembers(most: number): CorpusActor['members'] {
    return this.#membersUpTo(most);
  }

  get aliases(): readonly string[] {
    const from = this.#head(5);
    const count = from.next();
    return count === 0 ? NONE : Array.from({ length: count }, () => this.#text(from.next()));
  }

  get joined(): readonly Joining[] {
    const from = this.#head(5);
    from.skip(from.next());
    const list: Joining[] = [];
    while (from.more) list.push({ spelling: this.#text(from.next()), to: this.#text(from.next()), why: this.#text(from.next()) });
    return list;
  }

  get mentions(): CorpusActor['mentions'] {
    return this.#source.recall(`${this.#place} mentions`, () => {
      const from = new ListReader(this.#source.packed.mentions, this.#place);
      const list: CorpusActor['mentions'][number][] = [];
      for (let article = 0, place = 0; from.more;) {
        article += from.nextSigned();
        place += from.nextSigned();
        list.push({ article: this.#text(article), start: place, end: place + from.nextSigned() });
      }
      return list;
    });
  }

  get members(): CorpusActor['members'] {
    return this.#source.recall(`${this.#place} members`, () => this.#membersUpTo(Infinity));
  }

  toJSON(): CorpusActor {
    const { id, type, name, aliases, joined, mentions, members, decided } = this;
    return { id, type, name, aliases, joined, mentions, members, ...(decided !== undefined && { decided }) };
  }

  #membersUpTo(most: number): CorpusActor['members'] {
    const { all, starts } = this.#source.packed.members;
    const from = starts[this.#place] as number;
    const count = Math.min(((starts[this.#place + 1] as number) - from) / 2, most);
    return Array.from({ length: count }, (_, i) => ({ article: this.#text(all[from + 2 * i] as number), actor: this.#text(all[from + 2 * i + 1] as number) }));
  }

  /** At the given field of the first ones. */
  #head(field: number): ListReader {
    return new ListReader(this.#source.packed.actors, this.#place).skip(field);
  }

  #text(number: number): string {
    return stringAt(this.#source.packed.strings, number);
  }
}

export class PackedMeeting {
  readonly #source: Source;
  readonly #place: number;

  constructor(source: Source, place: number) {
    this.#source = source;
    this.#place = place;
  }

  get id(): string {
    return `M${this.#place + 1}`;
  }

  get kind(): MeetingKind {
    return MEETING_KINDS[this.#number(0)] as MeetingKind;
  }

  get status(): MeetingStatus {
    return MEETING_STATUSES[this.#number(1)] as MeetingStatus;
  }

  get place(): string | undefined {
    const place = this.#number(PLACE);
    return place === 0 ? undefined : `A${place}`;
  }

  get date(): CorpusMeeting['date'] {
    const value = maybeStringAt(this.#source.packed.strings, this.#number(DATE));
    return value === undefined ? undefined : { value };
  }

  get decided(): string | undefined {
    return maybeStringAt(this.#source.packed.strings, this.#number(4));
  }

  get participants(): readonly string[] {
    const { all, starts } = this.#source.packed.meetings;
    return Array.from(all.subarray((starts[this.#place] as number) + WHO, starts[this.#place + 1]), (place) => `A${place + 1}`);
  }

  get reports(): CorpusMeeting['reports'] {
    const { strings, reports: { all, starts } } = this.#source.packed;
    const list: CorpusMeeting['reports'][number][] = [];
    for (let k = starts[this.#place] as number; k < (starts[this.#place + 1] as number); k += 3) {
      list.push({ article: stringAt(strings, all[k] as number), meeting: stringAt(strings, all[k + 1] as number), status: MEETING_STATUSES[all[k + 2] as number] as MeetingStatus });
    }
    return list;
  }

  toJSON(): CorpusMeeting {
    const { id, kind, status, participants, place, date, reports, decided } = this;
    return { id, kind, status, participants, ...(place !== undefined && { place }), ...(date && { date }), reports, ...(decided !== undefined && { decided }) };
  }

  #number(field: number): number {
    const { all, starts } = this.#source.packed.meetings;
    return all[(starts[this.#place] as number) + field] as number;
  }
}

const NONE: readonly never[] = Object.freeze([]);
