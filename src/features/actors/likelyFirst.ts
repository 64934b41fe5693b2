// Who is most likely meant when somebody says "the same as …". Pure.
import type { CorpusActor } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { searchableActors } from '../trees/actorSearch.ts';
import type { CorpusView } from '../trees/corpusView.ts';

const MOST = 6;
/** Of those with the same word in a name. */
const LOOKED_AT = 50;

/** Those known to be perhaps the same, then those of the type who share a word of a name, those who matter most first. */
export function likelySame(actor: CorpusActor, view: CorpusView, known: readonly CorpusActor[] = []): readonly CorpusActor[] {
  const own = wordsOf(actor);
  const search = searchableActors(view.corpus);
  const alike = [...own].flatMap((word) => search.find(word, LOOKED_AT).actors)
    .filter((a) => a.id !== actor.id && a.type === actor.type && [...wordsOf(a)].some((word) => own.has(word)));
  return [...new Set([...known, ...alike])].slice(0, Math.max(MOST, known.length));
}

const wordsOf = ({ name, aliases }: CorpusActor): ReadonlySet<string> =>
  new Set([name, ...aliases].flatMap((spelling) => fold(spelling).split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 2));
