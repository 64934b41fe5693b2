// The parts of compromise that the matcher uses, typed: its own types do not tell of terms as input nor of its tag table.
import nlp from 'compromise/two';
import type { PlainTerm } from './terms.ts';

export interface TaggedTerm {
  readonly text: string;
  readonly tags: Set<string>;
}

export interface TaggedDocument {
  readonly document: readonly (readonly TaggedTerm[])[];
  compute(steps: readonly string[]): TaggedDocument;
  update(pointers: readonly (readonly [sentence: number, start: number, end: number])[]): TaggedDocument;
  tag(tag: string): TaggedDocument;
  match(pattern: readonly PatternStep[]): TaggedDocument;
  readonly fullPointer: readonly (readonly [sentence?: number, start?: number, end?: number])[];
}

/** One step of a parsed pattern. */
export interface PatternStep {
  readonly tag?: string;
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly min?: number;
  readonly word?: string;
  readonly fuzzy?: boolean;
  readonly operator?: 'or' | 'and';
  readonly choices?: readonly (readonly PatternStep[])[];
}

interface Library {
  tokenize(sentences: readonly { readonly terms: readonly PlainTerm[] }[]): TaggedDocument;
  hooks(): readonly string[];
  parseMatch(pattern: string): readonly PatternStep[];
  addTags(tags: Readonly<Record<string, object>>): void;
  model(): { readonly one: { readonly tagSet: Readonly<Record<string, unknown>>; readonly prefixes: Readonly<Record<string, unknown>> } };
}

const library = nlp as unknown as Library;

/** What `tokenize` has done already; done twice, contractions would be split twice. */
const DONE = new Set(['contractions', 'alias', 'machine']);
const STEPS = library.hooks().filter((hook) => !DONE.has(hook));

/** Part-of-speech tags for one sentence's terms. */
export const tagTerms = (terms: readonly PlainTerm[]): TaggedDocument => library.tokenize([{ terms }]).compute(STEPS);

export const parsePattern = (pattern: string): readonly PatternStep[] => library.parseMatch(pattern);

export const knownTags = (): readonly string[] => Object.keys(library.model().one.tagSet);

export const prefixes: ReadonlySet<string> = new Set(Object.keys(library.model().one.prefixes));

/** Teaches it tags of ours; known ones stay as they are. `free`: the words may be of any part of speech. */
export function teachTags(tags: readonly string[], free: boolean): void {
  const known = new Set(knownTags());
  const unknown = tags.filter((tag) => !known.has(tag));
  if (unknown.length > 0) library.addTags(Object.fromEntries(unknown.map((tag) => [tag, free ? {} : { isA: 'Noun' }])));
}
