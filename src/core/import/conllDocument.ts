// One document of a CoNLL file while its lines are read: its words, its sentences, and the entities on them.
import { createEntities, type Entity } from './conlluEntities.ts';
import type { ForeignDocument, ForeignMark } from './importer.ts';
import { createStretches, isTag } from './iob.ts';

export interface TokenLines {
  /** CoNLL-2003: a word with its tag. */
  addToken(word: string, tag: string, at: number): void;
  /** CoNLL-U: ten columns. A reason where they are not understood. */
  addWord(columns: readonly string[], at: number): string | undefined;
  endSentence(): void;
  name(name: string): void;
  isEmpty(): boolean;
  done(): ForeignDocument;
}

/** Brackets and quotation marks as the Penn Treebank writes them. */
const ESCAPES: Readonly<Record<string, string>> = {
  '-LRB-': '(', '-RRB-': ')', '-LSB-': '[', '-RSB-': ']', '-LCB-': '{', '-RCB-': '}', '``': '"', "''": '"',
};

export function createTokenLines(file: string, at: number): TokenLines {
  const words: string[] = [];
  const places: number[] = [];
  const sentences: number[] = [];
  const names: string[] = [];
  const tagged = createStretches();
  const entities = createEntities();
  let atStart = true;
  /** The last word that is written as one with others: `2-3`. */
  let joined: { readonly to: number } | undefined;

  function push(word: string, place: number): number {
    if (atStart) sentences.push(words.length);
    atStart = false;
    words.push(Object.hasOwn(ESCAPES, word) ? (ESCAPES[word] ?? word) : word);
    places.push(place);
    return words.length - 1;
  }

  return {
    addToken: (word, tag, place) => tagged.add(tag, push(word, place)),
    addWord([id = '', form = '', , , , , , , , misc = '_'], place) {
      const [first, last] = id.split('-').map(Number);
      if (id.includes('.')) return undefined; // a word that is not written
      const isInside = joined !== undefined && last === undefined && (first ?? 0) <= joined.to;
      const word = isInside ? words.length - 1 : push(form, place);
      if (last !== undefined) joined = { to: last };
      else if (!isInside) joined = undefined;
      for (const fact of misc.split('|')) {
        const value = fact.slice(fact.indexOf('=') + 1);
        if (fact.startsWith('Entity=')) entities.add(value, word);
        else if (/^NER=/i.test(fact) && isTag(value)) tagged.add(value, word);
      }
      return undefined;
    },
    endSentence() {
      if (!atStart) tagged.close();
      atStart = true;
      joined = undefined;
    },
    name: (name) => void (name !== '' && names.push(name)),
    isEmpty: () => words.length === 0,
    done() {
      tagged.close();
      const markOf = ({ start, end, label, record }: Entity, n: number): ForeignMark =>
        ({ key: String(n), at: places[start] ?? at, place: { start, end, unit: 'token' }, label, facts: {}, ...(record !== undefined && { records: [record] }) });
      const stretches = [...tagged.all, ...entities.close(words.length)];
      return { file, at, names, tokens: { words, sentences }, marks: stretches.map(markOf), relations: [] };
    },
  };
}
