// doccano, JSONL with relations: a line for each article. Ids are whole numbers that no other line has, for doccano looks
// spans up by them when it reads relations.
import { type Exporter, oneFile } from '../exporter.ts';
import { actorsByMember } from '../marks.ts';
import { detailNotes, type PointMark, pointTextOf, rejectedNotes } from '../pointText.ts';

export const doccanoExporter: Exporter = {
  id: 'doccano',
  title: 'doccano (JSONL)',
  detail: 'to go on labelling in doccano: texts, labels and relations',
  about: 'annotations',
  makes: 'text',
  extension: '.jsonl',
  write(input) {
    const actors = actorsByMember(input);
    const texts = input.articles.map((article) => pointTextOf(article, input, actors));
    let [spans, links] = [0, 0];
    const lines = texts.map(({ article, text, decided, suggested, relations }) => {
      const ids = new Map<string, number>();
      const entity = ({ mark, start, end }: PointMark): object => {
        ids.set(mark.id, ++spans);
        // doccano has nothing but the label to tell a suggestion by.
        const label = mark.status === 'suggested' ? `${mark.label} (suggested)` : mark.label;
        return { id: spans, label, start_offset: start, end_offset: end };
      };
      const entities = [...decided, ...suggested].map(entity);
      return JSON.stringify({
        text, entities,
        relations: relations.map(({ type, from, to }) => ({ id: ++links, from_id: ids.get(from), to_id: ids.get(to), type })),
        article: article.path, title: article.analysis.title, published: article.analysis.published.value,
      });
    });
    return oneFile(lines.map((line) => `${line}\n`).join(''), [...texts.flatMap((t) => t.notes), ...rejectedNotes(texts, 'doccano'), ...detailNotes(texts, 'doccano')]);
  },
};
