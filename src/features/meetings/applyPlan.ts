// Writes what a decision about meetings comes to: records into every `dateline.yaml` that holds for their articles, what is
// no meeting into the articles' sidecars. One step of undo.
import * as vscode from 'vscode';
import type { DecidedMeeting, DecidedReport } from '../../core/model/annotation.ts';
import type { FolderChange, SidecarChange } from '../../core/sidecar/index.ts';
import { overlaps } from '../../core/text/span.ts';
import { lacksSidecar } from '../../host/articleRules.ts';
import type { ArticleState, Change, Services } from '../../host/services.ts';
import { annotationOf } from '../commands/annotate.ts';
import { foldersOf, retiedAnnotations } from '../foldersOf.ts';
import type { MeetingPlan, PlannedRecord, Rejected } from './plans.ts';

/** `from`: the article that it was decided in, where the usual keys take it back. */
export const applyPlan = (services: Services, from: ArticleState, label: string, plan: MeetingPlan): Promise<boolean> =>
  services.decisions.apply(label, changesOf(services, from, plan));

export function changesOf(services: Services, from: ArticleState, plan: MeetingPlan): readonly Change[] {
  const states = [...new Set([from, ...services.library.all()])];
  const toFolders = foldersOf(states).flatMap(({ articles }): Change[] => {
    const changes = folderChanges(articles, plan, articles.includes(from));
    const [first] = articles.includes(from) ? [from] : articles;
    return changes.length === 0 || !first ? [] : [{ folderFileOf: first.uri, changes }];
  });
  return [...toFolders, ...sidecarChanges(services, states, plan)];
}

/** `articles`: those that one `dateline.yaml` holds for. */
function folderChanges(articles: readonly ArticleState[], plan: MeetingPlan, isFrom: boolean): readonly FolderChange[] {
  const folder = articles[0]?.folder;
  if (!folder?.uri) return [];
  const { uri } = folder;
  const known = new Map(folder.decisions.meetings.map((m) => [m.id, m]));
  const byPath = new Map(articles.map((a) => [a.path, a.uri]));
  const local = (report: DecidedReport): DecidedReport[] => {
    const article = byPath.get(report.article);
    return article ? [{ ...report, article: relativeTo(uri, article) }] : [];
  };
  const removed = plan.removed.flatMap((id): FolderChange[] => (known.has(id) ? [{ kind: 'removeMeeting', id }] : []));
  const written = plan.records.flatMap((record): FolderChange[] => {
    const dropped = plan.dropped.filter((d) => d.id === record.id).flatMap((d) => local(d.report));
    const after = recordAfter(record, known, record.reports.flatMap(local), dropped);
    const before = known.get(record.id);
    if (before) {
      const set = differences(before, after);
      return Object.keys(set).length === 0 ? [] : [{ kind: 'updateMeeting', id: record.id, set }];
    }
    return after.reports.length > 0 || (isFrom && record.reports.length === 0) ? [{ kind: 'addMeeting', meeting: after }] : [];
  });
  return [...removed, ...written];
}

function recordAfter(record: PlannedRecord, known: ReadonlyMap<string, DecidedMeeting>, reports: readonly DecidedReport[], dropped: readonly DecidedReport[]): DecidedMeeting {
  const before = known.get(record.id);
  const absorbed = record.absorbs.flatMap((id) => known.get(id) ?? []);
  const gone = new Set([...record.absorbs, record.id]);
  const all = [...(before?.reports ?? []), ...absorbed.flatMap((m) => m.reports), ...reports];
  const distinct = [...new Map(all.map((r) => [keyOf(r), r])).values()].filter((r) => !dropped.some((d) => keyOf(d) === keyOf(r)));
  const notSame = [...new Set([...(before?.notSame ?? []), ...absorbed.flatMap((m) => m.notSame), ...record.notSame])].filter((id) => !gone.has(id));
  const facts = Object.assign({}, ...absorbed.map(factsOf).reverse(), before && factsOf(before), record.set) as Partial<DecidedMeeting>;
  const kept = Object.fromEntries(Object.entries(facts).filter(([, v]) => v !== null)) as Partial<DecidedMeeting>;
  return { ...kept, id: record.id, reports: distinct, notSame };
}

const factsOf = ({ id: _, reports: _reports, notSame: _notSame, ...facts }: DecidedMeeting): Partial<DecidedMeeting> => facts;

const keyOf = ({ article, quote, prefix }: DecidedReport): string => JSON.stringify([article, quote, prefix]);

/** What is to be written: keys that changed, null for those that go. */
function differences(before: DecidedMeeting, after: DecidedMeeting): Extract<FolderChange, { kind: 'updateMeeting' }>['set'] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof DecidedMeeting>;
  const changed = [...keys].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return Object.fromEntries(changed.map((key) => [key, after[key] ?? null]));
}

function sidecarChanges(services: Services, states: readonly ArticleState[], { rejected, retied }: MeetingPlan): readonly Change[] {
  return states.flatMap((state): Change[] => {
    const here = lacksSidecar(state.uri) ? [] : rejected.filter((r) => r.article === state.path);
    const refused = here.flatMap((r) => rejection(services, state, r));
    const settled = new Set(refused.flatMap((c) => (c.kind === 'update' || c.kind === 'remove' ? [c.id] : [])));
    const ties = retiedAnnotations(state, 'meeting', retied).filter((c) => !settled.has(c.id));
    const changes = [...refused, ...ties];
    return changes.length === 0 ? [] : [{ article: state.uri, changes }];
  });
}

function rejection(services: Services, state: ArticleState, { start, end, annotation, added }: Rejected): SidecarChange[] {
  if (annotation !== undefined) return [added ? { kind: 'remove', id: annotation } : { kind: 'update', id: annotation, set: { status: 'rejected', meeting: null } }];
  const own = state.annotations.find((a) => a.annotation.label === 'meeting' && a.span && overlaps(a.span, { start, end }));
  if (own) return own.annotation.status === 'added' ? [{ kind: 'remove', id: own.annotation.id }] : [];
  // Where the article has changed since the folder was joined, other words may stand there.
  const isThere = state.analysis.meetings.some((m) => [m.trigger, ...m.triggers].some((t) => t.start === start && t.end === end));
  return added || !isThere ? [] : [{ kind: 'add', annotation: annotationOf(services, state, { start, end }, { label: 'meeting', status: 'rejected' }) }];
}

/** From the folder of `dateline.yaml`, with `/`. */
function relativeTo(folderFile: vscode.Uri, article: vscode.Uri): string {
  const folder = folderFile.path.slice(0, folderFile.path.lastIndexOf('/') + 1);
  return article.path.startsWith(folder) ? article.path.slice(folder.length) : article.path;
}

/** Why nothing can be decided about meetings that span the folder. */
export const needsFolder = (): string => vscode.l10n.t('Meetings are kept in dateline.yaml, at the root of an open folder. Open the folder first.');
