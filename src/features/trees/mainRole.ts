// The role that stands behind an actor's name in lists.
import type { CorpusActor } from '../../core/model/corpus.ts';
import type { CorpusView } from './corpusView.ts';

/** A list shows hundreds of actors. */
const MOST_STATED = 16;

/** `Foreign minister, Norland`: the one that the first articles which state any state most often. */
export const mainRoleOf = (actor: CorpusActor, view: CorpusView): string | undefined =>
  actor.type === 'place' || actor.type === 'event' ? undefined : view.rolesOf(actor, MOST_STATED)[0]?.words;
