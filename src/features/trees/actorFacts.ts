// What lists and pickers ask of every actor of a folder, cheaply: a corpus that keeps its lists packed can say it without
// making them.
import type { CorpusActor } from '../../core/model/corpus.ts';

type Place = CorpusActor['mentions'][number];
type Member = CorpusActor['members'][number];

/** What a packed corpus offers beside the lists. */
interface Counted {
  readonly mentionCount?: number;
  readonly memberCount?: number;
  readonly firstMention?: Place;
  readonly firstMembers?: (most: number) => readonly Member[];
}

type Actor = CorpusActor & Counted;

export const mentionCount = (actor: Actor): number => actor.mentionCount ?? actor.mentions.length;

/** Of articles. */
export const memberCount = (actor: Actor): number => actor.memberCount ?? actor.members.length;

export const firstMention = (actor: Actor): Place | undefined => actor.firstMention ?? actor.mentions[0];

export const firstMembers = (actor: Actor, most: number): readonly Member[] => actor.firstMembers?.(most) ?? actor.members.slice(0, most);
