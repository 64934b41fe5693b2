// The role that stands behind an actor's name in lists.
import type { CorpusActor } from '../../core/model/corpus.ts';
import { firstMembers } from './actorFacts.ts';
import type { CorpusView } from './corpusView.ts';

/** Each may have to be unpacked, and a list shows hundreds of actors. */
const MOST_ARTICLES = 8;

/** `Foreign minister, Norland`: stated most often in the first articles that name the actor. */
export const mainRoleOf = (actor: CorpusActor, view: CorpusView): string | undefined =>
  actor.type === 'place' || actor.type === 'event' ? undefined : view.rolesOf({ members: firstMembers(actor, MOST_ARTICLES) })[0]?.words;
