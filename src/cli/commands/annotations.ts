// `dateline annotations`: what a person marked in one article and where each mark stands in today's text.
import path from 'node:path';
import { SIDECAR_SUFFIX } from '../../core/model/annotation.ts';
import { type Command, readArguments, readChoice, UsageError } from '../command.ts';
import { createLibrary, isProblem, type LoadedArticle } from '../library.ts';
import { reportArticle, reportProblems } from '../report.ts';
import { summarizeAnnotations } from '../text/annotationsSummary.ts';

const HELP = `dateline annotations: the annotations of one article

Usage: dateline annotations FILE [--format text|json]

Reads FILE and FILE${SIDECAR_SUFFIX}. A state says where an annotation stands in today's text: exact (where it
was), moved (same words, new place), changed (the words were edited), lost (no safe place).

Exit codes: 0 done; 1 the file or its sidecar has problems (named on standard error); 2 wrong usage.
`;

export const annotationsCommand: Command = {
  name: 'annotations',
  summary: "the annotations in a file's sidecar and where each stands in today's text",
  help: HELP,
  async run(args, io) {
    const { values, positionals } = readArguments(args, { format: { type: 'string' } });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('name one FILE');
    const format = readChoice('format', values.format, ['text', 'json'] as const, 'text');
    const shown = file.split(path.sep).join('/');
    const loaded = await createLibrary().load(file, shown, path.parse(path.resolve(file)).root, { decisions: true });
    if (loaded === 'not prose') return 1;
    if (isProblem(loaded)) {
      reportProblems([loaded], () => undefined, io);
      return 1;
    }
    const bad = reportArticle(loaded, io);
    await io.write(format === 'json' ? `${JSON.stringify(toJson(loaded))}\n` : summarizeAnnotations(loaded));
    return bad ? 1 : 0;
  },
};

/** `start` and `end` are null for a lost one. The decisions of each annotation go along as the sidecar has them. */
function toJson({ path: article, sidecar, annotations }: LoadedArticle): object {
  return {
    article,
    sidecar: sidecar?.path ?? null,
    annotations: annotations.map(({ annotation, state, span, score }) => {
      const { id, quote, label, status, actor, value, meeting, note, attributes, tags } = annotation;
      return {
        id, state, start: span?.start ?? null, end: span?.end ?? null, quote, label, status,
        ...(state === 'changed' && { score }),
        actor, value, meeting, note, attributes, tags,
      };
    }),
    relations: sidecar?.parsed.relations ?? [],
  };
}
