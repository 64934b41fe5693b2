// Articles that have other paths now, in what a folder's decisions say of reports: the smallest edits on `dateline.yaml`.
import { applyEdits, type TextEdit } from '../text/textEdit.ts';
import { parseFolderFile } from './parseFolderFile.ts';
import { sameValue } from './sameValue.ts';
import type { EditResult } from './types.ts';
import { writeText } from './writeValue.ts';

/** `newPath`: relative to the file, undefined for an article that stays. As careful as the other editors: nothing in a file that is not understood. */
export function renameArticles(text: string, newPath: (article: string) => string | undefined): EditResult {
  const before = parseFolderFile(text);
  if (!before.readable) return { problem: { code: 'edit-unreadable', severity: 'error', span: before.problems[0]?.span ?? { start: 0, end: 0 } } };
  const edits: TextEdit[] = [];
  const meetings = before.decisions.meetings.map((meeting) => ({
    ...meeting,
    reports: meeting.reports.map((report, i) => {
      const path = newPath(report.article);
      const span = before.parts.get(meeting.id)?.reports[i]?.article;
      if (path === undefined || path === report.article || !span) return report;
      edits.push({ ...span, newText: writeText(path) });
      return { ...report, article: path };
    }),
  }));
  const after = parseFolderFile(applyEdits(text, edits));
  const holds = after.readable && sameValue(after.decisions, { ...before.decisions, meetings });
  return holds ? { edits } : { problem: { code: 'edit-failed', severity: 'error', span: { start: 0, end: 0 } } };
}
