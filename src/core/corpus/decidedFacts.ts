// A joined meeting as a person corrected it in `dateline.yaml`: kind, place and participants in place of what was found.
import type { DecidedMeeting } from '../model/annotation.ts';
import type { CorpusActor, CorpusMeeting } from '../model/corpus.ts';
import { fold } from '../text/fold.ts';
import type { Telling } from './tellings.ts';

/** The actor that a decision means: by its id in `dateline.yaml`, else by name; of namesakes the one in `articles`. */
export type Named = (words: string, articles: ReadonlySet<string>) => CorpusActor | undefined;

/** Made when first asked. Linear in the actors' spellings. An actor may stand in `actors` several times. */
export function namedActors(actors: Iterable<CorpusActor>): Named {
  let made: Map<string, CorpusActor[]> | undefined;
  const index = (): Map<string, CorpusActor[]> => {
    const found = new Map<string, CorpusActor[]>();
    for (const actor of new Set(actors)) {
      const keys = new Set([actor.decided ?? '', ...[actor.name, ...actor.aliases].map(fold)]);
      for (const key of keys) {
        const list = found.get(key);
        if (list) list.push(actor);
        else if (key !== '') found.set(key, [actor]);
      }
    }
    return found;
  };
  return (words, articles) => {
    made ??= index();
    const form = fold(words);
    const isHere = (a: CorpusActor): boolean => a.members.some((m) => articles.has(m.article));
    const rank = (a: CorpusActor): number => Number(a.decided === words) * 4 + Number(fold(a.name) === form) * 2 + Number(isHere(a));
    return [...(made.get(words) ?? made.get(form) ?? [])].sort((a, b) => rank(b) - rank(a) || b.mentions.length - a.mentions.length)[0];
  };
}

/** Names that no article has any more are passed over; an empty place or date was said to be unknown. */
export function withDecision(found: CorpusMeeting, group: readonly Telling[], decided: DecidedMeeting, named: Named): CorpusMeeting {
  const articles = new Set(group.map((t) => t.article.id));
  const { place: _, date, ...rest } = found;
  const place = decided.place === undefined ? found.place : named(decided.place, articles)?.id;
  const participants = decided.participants?.flatMap((name) => named(name, articles)?.id ?? []);
  return {
    ...rest, decided: decided.id, ...(decided.kind && { kind: decided.kind }), ...(place !== undefined && { place }),
    ...(date && decided.value !== '' && { date }),
    participants: participants ? [...new Set(participants)].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))) : found.participants,
  };
}
