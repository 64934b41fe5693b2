// CoNLL-2003: a token a line with its name's type, in the two ways in which the world writes where names begin. Flat: of
// words that bear several labels one is kept. Part of speech and chunk are unknown to us and written as such.
import type { Exporter } from '../exporter.ts';
import { oneFile } from '../exporter.ts';
import { formatNote } from '../formatNotes.ts';
import { actorsByMember } from '../marks.ts';
import { detailNotes, rejectedNotes, suggestionNotes } from '../placedMarks.ts';
import { createTypeNames, type TypeNames } from '../typeNames.ts';
import { type ConllText, conllText, type TokenMark } from './conllText.ts';
import { flatMarks } from './flat.ts';

/** 2: `B-` begins every name; 1: only one that follows another of its type at once. */
type Scheme = 'IOB1' | 'IOB2';

export const conll2003Exporter = exporterFor('conll2003', 'IOB2', 'CoNLL-2003 (tokens with types of names, IOB2)', 'to train and test models of names; every name begins with B-');
export const conll2003Iob1Exporter = exporterFor('conll2003-iob1', 'IOB1', 'CoNLL-2003 (IOB1)', 'the same as the shared task of 2003 and INCEpTION write it: B- only between two names of one type');

const TYPES = new Map([['person', 'PER'], ['organization', 'ORG'], ['place', 'LOC'], ['group', 'MISC'], ['event', 'MISC'], ['date', 'DATE']]);
const FORMAT = 'CoNLL-2003';

function exporterFor(id: string, scheme: Scheme, title: string, detail: string): Exporter {
  return {
    id, title, detail,
    about: 'annotations',
    makes: 'text',
    extension: '.conll',
    write(input) {
      const actors = actorsByMember(input);
      const names = createTypeNames((label) => label.replace(/[\s\p{C}]+/gu, '_'), TYPES);
      const texts = input.articles.map((article) => conllText(article, input, actors));
      const written = texts.map((text) => documentOf(text, names, scheme));
      const sum = (count: (text: ConllText, i: number) => number): number => texts.reduce((n, text, i) => n + count(text, i), 0);
      const placed = texts.map((t) => t.placed);
      return oneFile(written.map((w) => w.text).join(''), [
        ...texts.flatMap((t) => t.notes), ...rejectedNotes(placed, FORMAT), ...suggestionNotes(placed, FORMAT), ...detailNotes(placed, FORMAT), ...names.notes(FORMAT),
        ...formatNote('export-wordless', FORMAT, sum((t) => t.wordless)),
        ...formatNote('export-no-names', FORMAT, sum((t) => t.marks.filter((m) => !isWritten(m)).length)),
        ...formatNote('export-flat', FORMAT, sum((t, i) => t.marks.filter(isWritten).length - (written[i]?.kept.length ?? 0))),
        ...formatNote('export-misc', FORMAT, sum((_, i) => written[i]?.kept.filter((m) => TYPES.get(m.place.mark.label) === 'MISC').length ?? 0)),
        ...formatNote('export-cut', FORMAT, sum((t, i) => written[i]?.kept.filter((m) => t.tokens.partsOf(m).length > 1).length ?? 0)),
        ...formatNote('export-relations', FORMAT, sum((t) => t.placed.relations.length)),
      ]);
    },
  };
}

/** Meetings and quotations are what whole sentences are about, not what words are called. */
const isWritten = ({ place: { mark } }: TokenMark): boolean => mark.label !== 'meeting' && mark.label !== 'quote';

interface Document {
  readonly text: string;
  readonly kept: readonly TokenMark[];
}

/** Without `-DOCSTART-` readers would run articles together. */
function documentOf({ placed, tokens, marks }: ConllText, names: TypeNames, scheme: Scheme): Document {
  const kept = flatMarks(marks.filter(isWritten), tokens.tokens);
  const tags = tokens.tokens.map(() => 'O');
  for (const mark of kept) {
    const type = names.of(mark.place.mark.label);
    for (const { first, end } of tokens.partsOf(mark)) for (let i = first; i < end; i++) tags[i] = `${i === first ? 'B' : 'I'}-${type}`;
  }
  const lines = ['-DOCSTART- -X- O O', ''];
  for (const { first, end } of tokens.sentences) {
    for (let i = first; i < end; i++) lines.push(`${placed.text.slice(tokens.tokens[i]?.start, tokens.tokens[i]?.end)} -X- O ${scheme === 'IOB2' ? tags[i] : iob1(tags, i, first)}`);
    lines.push('');
  }
  return { text: lines.map((line) => `${line}\n`).join(''), kept };
}

function iob1(tags: readonly string[], i: number, first: number): string {
  const tag = tags[i] ?? 'O';
  const follows = i > first && tags[i - 1]?.slice(1) === tag.slice(1);
  return tag.startsWith('B-') && !follows ? `I${tag.slice(1)}` : tag;
}
