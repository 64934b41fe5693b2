// What the tests of names share: one call, read as short strings.
import { type Actor, type Mention } from '../../../src/core/model/analysis.ts';
import { type AnchoredAnnotation, type Annotation, type DecidedActor, type FolderDecisions, NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import { findNames, type FoundNames } from '../../../src/core/names/index.ts';
import { readArticle } from '../../../src/core/text/article.ts';

const ENGLISH = { code: 'eng', name: 'English', analysed: true };

export function find(text: string, annotations: readonly AnchoredAnnotation[] = [], folder: Partial<FolderDecisions> = {}): FoundNames {
  return findNames(readArticle(text), { language: ENGLISH, annotations, folder: { ...NO_DECISIONS, ...folder } });
}

/** In a language that is not analysed, by its ISO 639-3 code. */
export const findIn = (code: string, text: string): FoundNames =>
  findNames(readArticle(text), { language: { code, name: code, analysed: false }, annotations: [], folder: NO_DECISIONS });

/** `Ann Alder person` for every mention, in text order. */
export const shown = (found: FoundNames): string[] => found.mentions.map((m) => `${m.text} ${m.type}`);

/** The actor of the k-th mention of these words (first: 0). */
export function actorOf(found: FoundNames, words: string, k = 0): Actor {
  const mention = found.mentions.filter((m) => m.text === words)[k];
  const actor = mention && found.actors.find((a) => a.id === mention.actor);
  if (!actor) throw new Error(`no mention ${k} of "${words}" in ${shown(found).join(', ')}`);
  return actor;
}

/** `foreign minister of Mali` for every role of a person. */
export function rolesOf(found: FoundNames, words: string): string[] {
  return actorOf(found, words).roles.map((r) => (r.of === undefined ? r.title : `${r.title} of ${found.actors.find((a) => a.id === r.of)?.name ?? '?'}`));
}

export const mentionOf = (found: FoundNames, words: string): Mention | undefined => found.mentions.find((m) => m.text === words);

/** An annotation that stands on the k-th occurrence of `quote`. */
export function anchored(text: string, quote: string, fields: Partial<Annotation>, k = 0): AnchoredAnnotation {
  let start = -1;
  for (let i = 0; i <= k; i++) start = text.indexOf(quote, start + 1);
  const end = start + quote.length;
  return { annotation: { id: 'aaaaaa', label: 'person', status: 'added', quote, prefix: '', suffix: '', start, end, ...fields }, state: 'exact', span: { start, end }, score: 1 };
}

export const decided = (fields: Partial<DecidedActor> & Pick<DecidedActor, 'id' | 'name'>): DecidedActor => ({ type: 'person', aliases: [], links: [], notSame: [], ...fields });
