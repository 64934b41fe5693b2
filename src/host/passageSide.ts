// The engine's side of `passageThread.ts`: knows one long article and says what passages of it show.
import { createPassageReader, type KnownName, type Passage, type PassageShows } from '../core/passage/index.ts';
import { reasonOf } from './failure.ts';
import type { KnownRequest, PassageReply, PassageRequest } from './passageMessages.ts';

export function createPassageSide(post: (reply: PassageReply) => void): (request: KnownRequest | PassageRequest) => void {
  let read: ((passage: Passage) => PassageShows) | undefined;
  return (request) => {
    if ('known' in request) {
      const { names, ...article } = request.known;
      read = createPassageReader({ ...article, names: names.flatMap((list) => JSON.parse(list) as KnownName[]) });
      return;
    }
    const { number, passages } = request;
    const reader = read;
    if (!reader) return post({ number, failed: 'no article is known' });
    try {
      post({ number, shows: passages.map(reader) });
    } catch (error) {
      post({ number, failed: reasonOf(error) });
    }
  };
}
