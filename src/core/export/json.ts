// Our own JSON, "dateline-export/1": everything, in the terms of the product. Offsets are UTF-16 code units of the article's
// text without byte order mark; `line` and `column` count from 1.
import { createLineIndex, type LineIndex } from '../text/lineIndex.ts';
import { type Exporter, oneFile } from './exporter.ts';
import { type LedgerEntry, readLedger } from './ledger.ts';
import { missingNotes } from './ledgerNotes.ts';
import { actorsByMember, type Mark, marksOf, mismatchNote } from './marks.ts';

export const jsonExporter: Exporter = {
  id: 'json',
  title: "JSON (Dateline's own)",
  detail: 'for programs: articles, annotations, actors, and meetings with their sentences',
  about: 'annotations',
  makes: 'text',
  extension: '.json',
  write(input) {
    const actors = actorsByMember(input);
    const notes = [];
    const articles = [];
    for (const article of input.articles) {
      const lines = createLineIndex(article.text);
      const marks = marksOf(article, input, actors);
      for (const mark of marks) if (mark.span && article.text.slice(mark.span.start, mark.span.end) !== mark.quote) notes.push(mismatchNote(mark));
      const { title, published, language } = article.analysis;
      articles.push({
        path: article.path, title, published, language: language.code,
        annotations: marks.filter((m) => m.status !== 'suggested').map((m) => toJson(m, lines)),
        relations: article.relations ?? [],
        ...(input.withDetected && { suggestions: marks.filter((m) => m.status === 'suggested').map((m) => toJson(m, lines)) }),
      });
    }
    const { actors: joined, maybeSame, maybeSameActors, conflicts } = input.corpus;
    const ledger = readLedger(input);
    notes.push(...missingNotes(ledger));
    const meetings = ledger.map(meetingJson);
    const out = { schema: 'dateline-export/1', title: input.title, articles, actors: joined, meetings, maybeSame, maybeSameActors, conflicts };
    return oneFile(`${JSON.stringify(out, null, 2)}\n`, notes);
  },
};

function toJson({ id, label, status, state, span, quote, actor, value, annotation }: Mark, lines: LineIndex): object {
  const at = span && lines.at(span.start);
  return {
    id, label, status, state, quote,
    start: span?.start ?? null, end: span?.end ?? null,
    line: at ? at.line + 1 : null, column: at ? at.column + 1 : null,
    actor: actor?.id ?? null,
    value: value ?? null,
    ...(annotation && {
      meeting: annotation.meeting ?? null, note: annotation.note ?? null, tags: annotation.tags ?? [], links: annotation.links ?? [], attributes: annotation.attributes ?? {},
    }),
  };
}

/** As the corpus has it, with what its ids stand for beside them. */
function meetingJson({ meeting, uid, days, place, participants, topics, history, reports }: LedgerEntry): object {
  return {
    ...meeting, uid,
    firstDay: days?.first ?? null, lastDay: days?.last ?? null,
    placeName: place ?? null,
    who: participants, topics, history,
    reports: reports.map(({ path, meeting: local, status, published, line, span, sentence, date }) => ({
      article: path, meeting: local, status, published, line: line ?? null, start: span?.start ?? null, end: span?.end ?? null, sentence, date: date ?? null,
    })),
  };
}
