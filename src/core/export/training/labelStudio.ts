// Label Studio: `tasks.json` to import, and `labels.xml`, the labelling configuration that its regions refer to. What people
// decided stands in annotations, what Dateline detected in predictions.
import type { Exporter } from '../exporter.ts';
import { labelColours } from '../labelColours.ts';
import { actorsByMember, type Mark } from '../marks.ts';
import { xmlText } from '../xmlText.ts';
import { type PointMark, type PointText, pointTextOf, rejectedNotes } from '../pointText.ts';

export const labelStudioExporter: Exporter = {
  id: 'label-studio',
  title: 'Label Studio',
  detail: 'to go on labelling in Label Studio: tasks, and the labelling configuration for the project',
  about: 'annotations',
  makes: 'folder',
  extension: '.json',
  write(input) {
    const actors = actorsByMember(input);
    const texts = input.articles.map((article) => pointTextOf(article, input, actors));
    const tasks = texts.map(taskOf);
    return {
      files: [
        { path: 'tasks.json', content: `${JSON.stringify(tasks, null, 1)}\n` },
        { path: 'labels.xml', content: configuration(texts, labelColours(input.folder)) },
      ],
      notes: [...texts.flatMap((t) => t.notes), ...rejectedNotes(texts, 'Label Studio')],
    };
  },
};

function taskOf({ article, text, decided, suggested, relations }: PointText, index: number): object {
  // Label Studio wants region ids that are unique over everything.
  const idOf = (id: string): string => `${index + 1}-${id}`;
  const region = ({ mark, start, end, quote }: PointMark): object => {
    const meta = metaOf(mark);
    return {
      id: idOf(mark.id), from_name: 'label', to_name: 'text', type: 'labels',
      value: { start, end, text: quote, labels: [mark.label] },
      ...(meta.length > 0 && { meta: { text: meta } }),
    };
  };
  const links = relations.map(({ type, from, to }) => ({ type: 'relation', from_id: idOf(from), to_id: idOf(to), direction: 'right', labels: [type] }));
  return {
    data: { text, article: article.path, title: article.analysis.title, ...(article.analysis.published.value !== null && { published: article.analysis.published.value }) },
    ...(decided.length > 0 && { annotations: [{ result: [...decided.map(region), ...links] }] }),
    ...(suggested.length > 0 && { predictions: [{ model_version: 'Dateline', result: suggested.map(region) }] }),
  };
}

/** Lines of a region's notes: whatever else the annotation says. */
function metaOf({ actor, value, annotation }: Mark): string[] {
  return [
    ...(annotation?.note === undefined ? [] : [annotation.note.trim()]),
    ...(actor ? [`actor: ${actor.name}`] : []),
    ...(value === undefined ? [] : [`value: ${value}`]),
    ...Object.entries(annotation?.attributes ?? {}).map(([key, of]) => `${key}: ${of}`),
    ...(annotation?.tags ?? []).map((t) => `#${t}`),
    ...(annotation?.links ?? []),
  ];
}

function configuration(texts: readonly PointText[], colourOf: (label: string) => string): string {
  const labels = distinct(texts.flatMap((t) => [...t.decided, ...t.suggested].map(({ mark }) => mark.label)));
  const types = distinct(texts.flatMap((t) => t.relations.map((r) => r.type)));
  return [
    '<View>',
    ...(types.length === 0 ? [] : ['  <Relations>', ...types.map((t) => `    <Relation value="${xmlText(t)}"/>`), '  </Relations>']),
    '  <Labels name="label" toName="text">',
    ...(labels.length === 0 ? ['person'] : labels).map((l) => `    <Label value="${xmlText(l)}" background="${colourOf(l)}"/>`),
    '  </Labels>',
    '  <Text name="text" value="$text"/>',
    '</View>', '',
  ].join('\n');
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)].sort();
