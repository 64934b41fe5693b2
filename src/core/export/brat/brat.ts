// brat standoff: for each article its text and a file of annotations, with the configuration of all types beside them.
// Offsets count code points of the text with line feeds, as brat's own Python reads it.
import { articleStems } from '../articleFiles.ts';
import type { Exporter } from '../exporter.ts';
import { formatNote } from '../formatNotes.ts';
import { actorsByMember } from '../marks.ts';
import { pointTextOf, rejectedNotes } from '../pointText.ts';
import { linksFinder } from '../wikidata.ts';
import { annotationLines } from './bratLines.ts';
import { annotationConf, createSchema } from './bratSchema.ts';

export const bratExporter: Exporter = {
  id: 'brat',
  title: 'brat standoff',
  detail: 'for brat and tools that read its files: words, meetings as events with who, where and when, relations, notes',
  about: 'annotations',
  makes: 'folder',
  extension: '.ann',
  write(input) {
    const actors = actorsByMember(input);
    const schema = createSchema();
    const linksOf = linksFinder(input.folder);
    const stems = articleStems(input.articles);
    const texts = input.articles.map((article) => pointTextOf(article, input, actors));
    const written = texts.map((text) => annotationLines(text, { schema, actors, linksOf }));
    const sum = (key: 'blank' | 'unplaced'): number => written.reduce((n, w) => n + w[key], 0);
    return {
      files: [
        ...texts.flatMap(({ text }, i) => [
          { path: `${stems[i]}.txt`, content: text },
          { path: `${stems[i]}.ann`, content: (written[i]?.lines ?? []).map((line) => `${line}\n`).join('') },
        ]),
        { path: 'annotation.conf', content: annotationConf(schema) },
      ],
      notes: [
        ...texts.flatMap((t) => t.notes), ...written.flatMap((w) => w.notes), ...rejectedNotes(texts, 'brat'),
        ...formatNote('export-wordless', 'brat', sum('blank')), ...formatNote('export-roles', 'brat', sum('unplaced')), ...schema.notes(),
      ],
    };
  },
};
