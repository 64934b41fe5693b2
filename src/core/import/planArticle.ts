// What files add to one article: every mark placed, labelled, compared with what the sidecar has, relations between them.
import type { Label } from '../model/annotation.ts';
import { createActorFinder } from './actors.ts';
import type { ArticleText } from './articleTexts.ts';
import type { ForeignDocument, ForeignMark, ImportProblem } from './importer.ts';
import { createKnown, differences, type ProposedAnnotation } from './known.ts';
import { createLabels } from './labels.ts';
import { placeMarks, type PlacedMark } from './placeMarks.ts';
import type { PlannedArticle, PlannedRelation, RelationEnd } from './planImport.ts';
import { brief, problemAt } from './problems.ts';

/** As Dateline makes them. */
const OUR_ID = /^[a-z][a-z0-9]{5}$/;

/** What the documents about one article add, and what of them could not be taken, or not as it was. */
export function planArticle(text: ArticleText, documents: readonly ForeignDocument[]): { readonly planned: PlannedArticle; readonly problems: readonly ImportProblem[] } {
  const { article } = text;
  const labelOf = createLabels(article.folder.labels);
  const actors = createActorFinder(article.folder.actors);
  const meetings = new Set(article.folder.meetings.map((m) => m.id));
  const known = createKnown(article.text, article.annotations);
  const add: ProposedAnnotation[] = [];
  const labels = new Map<string, Label>();
  const relations = createRelations(article.relations);
  const problems: ImportProblem[] = [];
  const count = { moved: 0, changed: 0, lost: 0, known: 0 };

  function proposalOf({ mark, anchor }: PlacedMark, label: string): ProposedAnnotation {
    const { who, records = [], facts } = mark;
    const { meeting, status = 'added', links = [], ...others } = facts;
    const actor = actors.find(who, records);
    const allLinks = [...new Set([...links, ...(actor === undefined ? records : [])])];
    return {
      ...anchor, label, status, ...others,
      ...(mark.id !== undefined && OUR_ID.test(mark.id) && { id: mark.id }),
      ...(actor !== undefined && { actor }),
      ...(meeting !== undefined && meetings.has(meeting) && { meeting }),
      ...(allLinks.length > 0 && { links: allLinks }),
    };
  }

  /** Where relations find the mark; undefined where it could not be taken. */
  function takeMark(placed: Placed, report: Report): RelationEnd | undefined {
    const { mark } = placed;
    if ('failed' in placed) return report(mark, mark.ends ? 'import-parts-gone' : 'import-beyond', 'warning', { article: article.path, label: brief(mark.label), quote: brief(mark.ends?.join(' … ') ?? '') });
    const label = labelOf(mark.label);
    if (!label) return report(mark, 'import-no-label', 'warning', { label: brief(mark.label) });
    const { state, anchor } = placed;
    const proposed = proposalOf(placed, label.id);
    const same = known.find(proposed, state === 'lost');
    if (same) {
      const keys = differences(same.said, proposed);
      if (keys.length > 0) report(mark, 'import-differs', 'warning', { article: article.path, quote: brief(anchor.quote), label: label.id, keys: keys.join(', ') });
      count.known++;
      return same.end;
    }
    // An id of ours that somebody else has by chance.
    const { id, ...withoutId } = proposed;
    const taken = add.push(id !== undefined && known.has(id) ? withoutId : proposed) - 1;
    known.add(proposed, state === 'lost', taken);
    if (label.made) labels.set(label.id, label.made);
    tellPlace(placed, report);
    const { meeting } = mark.facts;
    if (meeting !== undefined && !meetings.has(meeting)) report(mark, 'import-no-meeting', 'information', { article: article.path, quote: brief(anchor.quote), meeting: brief(meeting) });
    return { added: taken };
  }

  function tellPlace({ mark, state, anchor, guessed, grown }: PlacedMark, report: Report): void {
    const data = { article: article.path, quote: brief(anchor.quote) };
    if (state !== 'exact') count[state]++;
    if (state === 'lost') report(mark, 'import-lost', 'warning', data);
    else if (state === 'changed') report(mark, 'import-changed', 'warning', data);
    else if (guessed) report(mark, 'import-guessed', 'warning', data);
    else if (grown) report(mark, 'import-grown', 'information', data);
  }

  function takeDocument(document: ForeignDocument, marks: readonly Placed[]): void {
    const report: Report = (mark, code, severity, data) => void problems.push(problemAt(document.file, mark.at, code, severity, data));
    const ends = new Map<string, RelationEnd>();
    for (const placed of marks) {
      const end = takeMark(placed, report);
      if (end) ends.set(placed.mark.key, end);
    }
    for (const { at, type, from, to } of document.relations) {
      const [first, second] = [ends.get(from), ends.get(to)];
      if (first && second && type !== '') relations.add({ type, from: first, to: second });
      else problems.push(problemAt(document.file, at, 'import-relation', 'warning', { type: brief(type) }));
    }
    const unknown = strangers(document, actors.find);
    if (unknown.length > 0) problems.push(problemAt(document.file, document.at, 'import-who', 'information', { article: article.path, count: unknown.length, names: brief(unknown.slice(0, 5).join(', ')) }));
  }

  const placed = placeMarks(documents, text);
  for (const [i, document] of documents.entries()) takeDocument(document, placed[i] ?? []);
  return { planned: { path: article.path, add, relations: relations.added, labels: [...labels.values()], ...count }, problems };
}

type Placed = ReturnType<typeof placeMarks>[number][number];

type Report = (mark: ForeignMark, code: string, severity: 'warning' | 'information', data: Readonly<Record<string, string | number>>) => undefined;

/** Names of who is meant that the folder has no actor for. */
const strangers = ({ marks }: ForeignDocument, find: (who: string, records: readonly string[]) => string | undefined): readonly string[] =>
  [...new Set(marks.flatMap(({ who, records = [] }) => (who !== undefined && find(who, records) === undefined ? [who] : [])))];

/** The same relation between the same two is added once, and not if it is there. */
function createRelations(existing: readonly { readonly type: string; readonly from: string; readonly to: string }[]): { add(relation: PlannedRelation): void; readonly added: PlannedRelation[] } {
  const seen = new Set(existing.map(({ type, from, to }) => JSON.stringify([type, { id: from }, { id: to }])));
  const added: PlannedRelation[] = [];
  return {
    added,
    add(relation) {
      const key = JSON.stringify([relation.type, relation.from, relation.to]);
      if (!seen.has(key)) added.push(relation);
      seen.add(key);
    },
  };
}
