// CoNLL-2003 (a token a line, its tag last, IOB1, IOB2 or BIOES) and CoNLL-U (ten columns, entities in the last). They hold
// no text, only its words: where these stand in an article is worked out afterwards (`alignTokens.ts`).
import type { ForeignDocument, Importer, ImportFile, ImportProblem, Reading } from './importer.ts';
import { createTokenLines, type TokenLines } from './conllDocument.ts';
import { isTag } from './iob.ts';
import { brief, problemAt } from './problems.ts';
import { linesOf } from './textLines.ts';

export const conllImporter: Importer = {
  id: 'conll',
  otherIds: ['conll2003', 'conll2003-iob1', 'conllu'],
  title: 'CoNLL-2003 or CoNLL-U',
  detail: 'a word a line with its tag (IOB1, IOB2, BIOES), or CoNLL-U with entities',
  extensions: ['.conll', '.conllu', '.iob', '.bio'],
  fits: ({ path, text }) => /\.(?:conllu?|iob2?|bio)$/i.test(path) || /^(?:-DOCSTART-|# newdoc)/.test(text) || /^\S+(?:[ \t]\S+){0,8}[ \t](?:O|[BI]-\S+)\r?\n/.test(text.slice(0, 400)),
  read(files) {
    const readings = files.map(readFile);
    return { documents: readings.flatMap((r) => r.documents), problems: readings.flatMap((r) => r.problems) };
  },
};

function readFile(file: ImportFile): Reading {
  const problems: ImportProblem[] = [];
  const documents: ForeignDocument[] = [];
  let current = createTokenLines(file.path, 0);
  const finish = (at: number): void => {
    const done = current.done();
    if (done.marks.length > 0) documents.push(done);
    current = createTokenLines(file.path, at);
  };
  for (const { start, words } of linesOf(file.text)) {
    if (words.trim() === '') current.endSentence();
    else if (/^-DOCSTART-(?:\s|$)/.test(words)) finish(start);
    else {
      const newDocument = /^#\s*newdoc(?:\s+id\s*=\s*(.*))?$/.exec(words);
      if (newDocument) {
        // It may follow a line of its own that begins the document.
        if (!current.isEmpty()) finish(start);
        if (newDocument[1] !== undefined) current.name(newDocument[1].trim());
      } else {
        const reason = readLine(words, start, current);
        if (reason !== undefined) problems.push(problemAt(file.path, start, 'import-line', 'warning', { reason, line: brief(words) }));
      }
    }
  }
  finish(file.text.length);
  return { documents: withFileName(file, documents), problems };
}

/** The reason why a line is not understood. */
function readLine(words: string, at: number, current: TokenLines): string | undefined {
  const tabs = words.split('\t');
  if (tabs.length === 10 && /^\d+(?:[-.]\d+)?$/.test(tabs[0] ?? '')) return current.addWord(tabs, at);
  const cells = words.trim().split(/\s+/);
  const tag = cells.at(-1) ?? '';
  if (words.startsWith('#') && !isTag(tag)) return undefined;
  if (cells.length < 2) return 'it has one column only';
  if (!isTag(tag)) return `its last column, ${brief(tag)}, is no tag such as O, B-PER or I-PER`;
  current.addToken(cells[0] ?? '', tag, at);
  return undefined;
}

/** A file about one text may be called after it. */
const withFileName = ({ path }: ImportFile, documents: readonly ForeignDocument[]): ForeignDocument[] =>
  documents.map((document) => (documents.length === 1 ? { ...document, names: [...document.names, path.replace(/\.[^./]+$/, '')] } : document));
