// Finds the conflict markers that git leaves in a file. Looked for before YAML is parsed: what follows from them is no
// syntax error of the user's.
import type { Problem } from '../model/problem.ts';

/** One problem a conflict, over `<<<<<<<` to `>>>>>>>`. A lone `=======` is none. Linear. */
export function findConflicts(text: string): Problem[] {
  const problems: Problem[] = [];
  const marker = /^(?:<{7}|>{7})(?= |\r?$)/gm;
  let opened = -1;
  let line = 1;
  let counted = 0;
  for (let m = marker.exec(text); m; m = marker.exec(text)) {
    const opens = m[0].startsWith('<');
    if (opens && opened < 0) opened = m.index;
    if (opens) continue;
    const start = opened < 0 ? m.index : opened;
    for (let i = text.indexOf('\n', counted); i >= 0 && i < start; i = text.indexOf('\n', counted)) {
      line++;
      counted = i + 1;
    }
    problems.push({ code: 'yaml-conflict', severity: 'error', span: { start, end: endOfLine(text, m.index) }, data: { line } });
    opened = -1;
  }
  if (opened >= 0) {
    problems.push({ code: 'yaml-conflict', severity: 'error', span: { start: opened, end: endOfLine(text, opened) }, data: { line: lineOf(text, opened) } });
  }
  return problems;
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
