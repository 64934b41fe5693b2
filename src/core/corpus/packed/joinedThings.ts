// How what the join holds is packed, tens of thousands of things of which nobody makes objects. An actor that is new in a
// report mostly has thousands of the members that one of before had: these are copied, not looked at.
import { mentionCount } from '../nodes.ts';
import type { Joined } from '../numberActors.ts';
import type { Draft } from '../numberMeetings.ts';
import type { JoinedCorpus } from '../plainReport.ts';
import { ListReader, type NumberLists } from './numbers.ts';
import type { Things } from './packable.ts';
import { createColumns, placesBefore } from './splice.ts';
import type { Mentioned, PartWriters } from './writeThings.ts';

/** The actor of the last report that has some of the same members: its place there, and how many at the beginning and at the end. */
interface Like {
  readonly place: number;
  readonly first: number;
  readonly last: number;
}

const NEW: Like = { place: -1, first: 0, last: 0 };

export function joinedThings(parts: PartWriters): Things<JoinedCorpus, Joined, Draft> {
  let places: Int32Array = new Int32Array(0); // by line: the actor's
  let numbers: Uint32Array = new Uint32Array(0); // by the places of the articles
  let likes: ReadonlyMap<Joined, Like> = new Map();
  let counts: NumberLists = { all: new Uint32Array(0), starts: new Uint32Array(1) }; // by actor: how often each member is mentioned
  let countsBefore = counts;
  const likeOf = (joined: Joined): Like => likes.get(joined) ?? NEW;
  const count = createColumns<Joined>((joined, to, kept) => {
    const { place, first, last } = likeOf(joined);
    const [start, end] = [kept.starts[place] ?? 0, kept.starts[place + 1] as number];
    if (first > 0) to.copyPart(kept, start, start + first);
    for (const node of middle(joined, first, last)) to.add(mentionCount(node));
    if (last > 0) to.copyPart(kept, end - last, end);
  });

  return {
    from(last, now, articles) {
      ({ places } = now);
      numbers = articles;
      const actors = placesBefore(last?.actors ?? [], now.actors, itself);
      likes = last ? likesOf(last, now, actors) : new Map();
      [countsBefore, counts] = [counts, count(now.actors, actors)];
      // Who took part stands elsewhere wherever an actor came or went, and to write meetings costs less than to look.
      return { actors, members: actors, mentions: actors, meetings: new Int32Array(now.meetings.length).fill(-1), reports: placesBefore(last?.meetings ?? [], now.meetings, itself) };
    },
    saidOf: ({ said }) => said,
    dateOf: ({ date }) => date,
    doubtsOf: ({ maybeSame }) => maybeSame,
    actor({ said, decided, members, at }, to) {
      parts.actor(said, decided?.id, sumOf(counts, counts.starts[at] as number, counts.starts[at + 1] as number), members.length, to);
    },
    members(joined, to, kept) {
      const { place, first, last } = likeOf(joined);
      const [start, end] = [kept.starts[place] ?? 0, kept.starts[place + 1] as number];
      if (first > 0) to.copyPart(kept, start, start + 2 * first);
      for (const { home, id } of middle(joined, first, last)) parts.member(numbers[home.at] as number, id, to);
      if (last > 0) to.copyPart(kept, end - 2 * last, end);
    },
    mentions(joined, to, kept) {
      const { place, first, last } = likeOf(joined);
      const before = new ListReader(kept, Math.max(place, 0));
      const [start, from, until] = [before.at, countsBefore.starts[place] ?? 0, countsBefore.starts[place + 1] ?? 0];
      const read: Mentioned = { article: 0, start: 0 };
      pass(before, sumOf(countsBefore, from, from + first), read);
      if (first > 0) to.copyPart(kept, start, before.at);
      const written = { ...read };
      for (const { home: { at, spans }, local } of middle(joined, first, last)) {
        const article = numbers[at] as number;
        for (let i = spans[local] as number; i < (spans[local + 1] as number); i += 2) parts.mention(written, article, spans[i] as number, (spans[i + 1] as number) - (spans[i] as number), to);
      }
      if (last === 0) return;
      pass(before, sumOf(countsBefore, from + first, until - last), read);
      if (!before.more) return;
      parts.mention(written, read.article + before.nextSigned(), read.start + before.nextSigned(), before.nextSigned(), to);
      to.copyPart(kept, before.at, kept.starts[place + 1] as number);
    },
    meeting(draft, to) {
      parts.meeting(draft, draft.place < 0 ? 0 : (places[draft.place] as number) + 1, draft.date, draft.decision?.id, to);
      for (const line of draft.participants) to.add(places[line] as number);
    },
    reports({ group }, to) {
      for (const { home, id, status } of group) parts.report(numbers[home.nodes.at] as number, id, status, to);
    },
  };
}

const itself = <T>(thing: T): T => thing;

/** Of the actors that were not there: `from` below 0. */
function likesOf(last: JoinedCorpus, now: JoinedCorpus, from: Int32Array): Map<Joined, Like> {
  const likes = new Map<Joined, Like>();
  for (let at = 0; at < from.length; at++) {
    if ((from[at] as number) >= 0) continue;
    const { line, members } = now.actors[at] as Joined;
    const place = last.places[line] ?? -1;
    const before = last.actors[place]?.members ?? [];
    const most = Math.min(before.length, members.length);
    let first = 0;
    while (first < most && before[first] === members[first]) first++;
    let rest = 0;
    while (rest < most - first && before[before.length - 1 - rest] === members[members.length - 1 - rest]) rest++;
    if (first + rest > 0) likes.set(now.actors[at] as Joined, { place, first, last: rest });
  }
  return likes;
}

const middle = ({ members }: Joined, first: number, last: number): Joined['members'] => (first + last === 0 ? members : members.slice(first, members.length - last));

function sumOf({ all }: NumberLists, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += all[i] as number;
  return sum;
}

/** Reads over mentions. */
function pass(reader: ListReader, count: number, read: Mentioned): void {
  for (let i = 0; i < count; i++) {
    read.article += reader.nextSigned();
    read.start += reader.nextSigned();
    reader.nextSigned();
  }
}
