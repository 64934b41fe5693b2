// An actor and a meeting of a packed corpus: what they hold is read from the bytes when it is asked for.
import { ENTITY_TYPES, MEETING_KINDS, MEETING_STATUSES, type EntityType, type MeetingKind, type MeetingStatus } from '../../model/analysis.ts';
import type { CorpusActor, CorpusMeeting, Joining } from '../../model/corpus.ts';
import type { PackedCorpus } from './packCorpus.ts';
import { ListReader } from './numbers.ts';
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
    const from = new ListReader(this.#source.packed.members, this.#place);
    const list: CorpusActor['members'][number][] = [];
    for (let article = 0; from.more && list.length < most;) {
      article += from.nextSigned();
      list.push({ article: this.#text(article), actor: this.#text(from.next()) });
    }
    return list;
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
    return MEETING_KINDS[this.#head(0).next()] as MeetingKind;
  }

  get status(): MeetingStatus {
    return MEETING_STATUSES[this.#head(1).next()] as MeetingStatus;
  }

  get place(): string | undefined {
    const place = this.#head(2).next();
    return place === 0 ? undefined : `A${place}`;
  }

  get date(): CorpusMeeting['date'] {
    const value = maybeStringAt(this.#source.packed.strings, this.#head(3).next());
    return value === undefined ? undefined : { value };
  }

  get decided(): string | undefined {
    return maybeStringAt(this.#source.packed.strings, this.#head(4).next());
  }

  get participants(): readonly string[] {
    const list: string[] = [];
    for (const from = this.#head(5); from.more;) list.push(`A${from.next() + 1}`);
    return list;
  }

  get reports(): CorpusMeeting['reports'] {
    const { strings, reports } = this.#source.packed;
    const from = new ListReader(reports, this.#place);
    const list: CorpusMeeting['reports'][number][] = [];
    for (let article = 0; from.more;) {
      article += from.nextSigned();
      list.push({ article: stringAt(strings, article), meeting: stringAt(strings, from.next()), status: MEETING_STATUSES[from.next()] as MeetingStatus });
    }
    return list;
  }

  toJSON(): CorpusMeeting {
    const { id, kind, status, participants, place, date, reports, decided } = this;
    return { id, kind, status, participants, ...(place !== undefined && { place }), ...(date && { date }), reports, ...(decided !== undefined && { decided }) };
  }

  #head(field: number): ListReader {
    return new ListReader(this.#source.packed.meetings, this.#place).skip(field);
  }
}

const NONE: readonly never[] = Object.freeze([]);
