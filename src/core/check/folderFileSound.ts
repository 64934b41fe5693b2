// Rule: `dateline.yaml` can be understood, and what it names exists.
import type { DecidedActor } from '../model/annotation.ts';
import type { FolderFile } from '../sidecar/index.ts';
import type { Problem } from '../model/problem.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { FileProblem } from './fileProblem.ts';

/** `articles`: paths relative to the folder of `dateline.yaml`. */
export function folderFileSound(path: string, { parsed }: { readonly parsed: FolderFile }, articles: ReadonlySet<string>): FileProblem[] {
  const found: FileProblem[] = parsed.problems.map((problem) => ({ path, problem }));
  const { actors, meetings } = parsed.decisions;
  const warn = (code: string, owner: string, name: string, at?: Span): void => {
    const span = at ?? parsed.blocks.get(owner) ?? { start: 0, end: 0 };
    const problem: Problem = { code, severity: 'warning', span, data: { id: owner, name } };
    found.push({ path, problem });
  };
  const actorIds = new Set(actors.map((a) => a.id));
  for (const actor of actors) for (const other of actor.notSame) if (!actorIds.has(other)) warn('unknown-actor', actor.id, other);
  const owners = new Map<string, DecidedActor>();
  for (const actor of actors) {
    for (const spelling of new Set([actor.name, ...actor.aliases].map(fold))) {
      const owner = owners.get(spelling);
      if (owner) found.push({ path, problem: sharedSpelling(spelling, actor, owner, parsed.blocks.get(actor.id)) });
      else owners.set(spelling, actor);
    }
  }
  const meetingIds = new Set(meetings.map((m) => m.id));
  for (const meeting of meetings) {
    for (const other of meeting.notSame) if (!meetingIds.has(other)) warn('unknown-meeting', meeting.id, other);
    for (const [i, { article }] of meeting.reports.entries()) if (!articles.has(article)) warn('unknown-article', meeting.id, article, parsed.parts.get(meeting.id)?.reports[i]?.article);
  }
  return found;
}

/** A spelling of two actors means neither: names so spelled are left to what the article says. */
function sharedSpelling(form: string, actor: DecidedActor, owner: DecidedActor, span: Span | undefined): Problem {
  const spelling = [actor.name, ...actor.aliases].find((s) => fold(s) === form) ?? form;
  return { code: 'shared-spelling', severity: 'warning', span: span ?? { start: 0, end: 0 }, data: { id: actor.id, spelling, other: owner.name } };
}
