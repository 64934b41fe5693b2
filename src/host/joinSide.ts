// The worker's side of `joiner.ts`: remembers the analyses that it is told of and joins them when asked.
import { joinCorpus } from '../core/corpus/index.ts';
import type { Analysis } from '../core/model/analysis.ts';
import type { JoinedPart, JoinReply, JoinRequest } from './joinMessages.ts';

/** Actors or meetings of one message: what a receiver unpacks in a few milliseconds. */
const PART = 200;

export function createJoinSide(post: (reply: JoinReply) => void): (request: JoinRequest) => void {
  const known = new Map<string, Analysis>();

  function answer(number: number, parts: readonly JoinedPart[]): void {
    for (const [i, part] of parts.entries()) post({ number, part, last: i === parts.length - 1 });
  }

  return (request) => {
    if (request.kind === 'known') {
      for (const id of request.gone) known.delete(id);
      for (const analysis of request.changed) known.set(analysis.id, analysis);
      return;
    }
    const { number, folder } = request;
    try {
      const { actors, meetings, maybeSame, maybeSameActors, conflicts } = joinCorpus([...known.values()], folder);
      answer(number, [...slices(actors, (a) => ({ actors: a })), ...slices(meetings, (m) => ({ meetings: m })), { maybeSame, maybeSameActors, conflicts }]);
    } catch (error) {
      post({ number, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };
}

function slices<T>(items: readonly T[], as: (slice: readonly T[]) => JoinedPart): JoinedPart[] {
  const out: JoinedPart[] = [];
  for (let i = 0; i < items.length; i += PART) out.push(as(items.slice(i, i + PART)));
  return out;
}
