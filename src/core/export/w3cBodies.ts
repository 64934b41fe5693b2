// What a Web Annotation says about its words: type or label, who or what is meant, a date's value, the note, the tags.
import { ENTITY_TYPES } from '../model/analysis.ts';
import type { FolderDecisions, Relation } from '../model/annotation.ts';
import type { Mark } from './marks.ts';

const TYPES: ReadonlySet<string> = new Set([...ENTITY_TYPES, 'date', 'meeting', 'quote']);

/** Exactly one, as the model advises: the strongest of what the annotation says. */
export function motivationOf({ label, annotation, actor }: Mark): string {
  if (annotation?.note !== undefined) return 'commenting';
  if (actor?.decided !== undefined) return 'identifying';
  return TYPES.has(label) ? 'classifying' : 'tagging';
}

interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly purpose: string;
  readonly format?: string;
}

type Body = TextualBody | { readonly type: 'SpecificResource'; readonly source: string; readonly purpose: 'identifying' | 'linking' };

const textual = (value: string, purpose: string): TextualBody => ({ type: 'TextualBody', value, purpose, format: 'text/plain' });

export function bodiesOf({ label, status, actor, value, annotation }: Mark, folder: FolderDecisions | undefined): Body[] {
  const links = folder?.actors.find((a) => a.id === (annotation?.actor ?? actor?.decided))?.links ?? [];
  const bodies: Body[] = [textual(label, TYPES.has(label) ? 'classifying' : 'tagging')];
  if (actor) bodies.push(textual(actor.name, 'identifying'));
  for (const link of links) if (isIri(link)) bodies.push({ type: 'SpecificResource', source: link, purpose: 'identifying' });
  if (value !== undefined) bodies.push(textual(value, 'describing'));
  if (annotation?.note !== undefined) bodies.push(textual(annotation.note, 'commenting'));
  for (const tag of annotation?.tags ?? []) bodies.push(textual(tag, 'tagging'));
  for (const link of annotation?.links ?? []) if (isIri(link)) bodies.push({ type: 'SpecificResource', source: link, purpose: 'linking' });
  for (const [key, of] of Object.entries(annotation?.attributes ?? {})) bodies.push(textual(`${key}: ${of}`, 'describing'));
  if (status !== 'added') bodies.push(textual(status, 'assessing'));
  return bodies;
}

const isIri = (link: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(link);

/** A relation, by the convention of annotation tools: it targets the two annotations, from the first to the second. */
export function relationAnnotation({ id, type, from, to }: Relation, idOf: (id: string) => string): object {
  return {
    id: idOf(id), type: 'Annotation', motivation: 'linking',
    body: [textual(type, 'tagging')],
    target: [idOf(from), idOf(to)],
  };
}
