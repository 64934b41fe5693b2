// Problems of many files, shown by what changed.
import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { createShownProblems, type FileDiagnostics } from '../../src/features/shownProblems.ts';

const uriOf = (path: string): vscode.Uri => ({ path, toString: () => path }) as vscode.Uri;
const problem = (message: string): vscode.Diagnostic => ({ message }) as vscode.Diagnostic;
const file = (path: string, ...found: vscode.Diagnostic[]): FileDiagnostics => ({ uri: uriOf(path), found });

/** As VS Code's, with each message as it was sent. */
function collection(): { readonly shown: Map<string, readonly string[]>; readonly sent: (readonly string[])[]; readonly own: vscode.DiagnosticCollection } {
  const shown = new Map<string, readonly string[]>();
  const sent: (readonly string[])[] = [];
  const set = (entries: readonly (readonly [vscode.Uri, readonly vscode.Diagnostic[] | undefined])[]): void => {
    sent.push(entries.map(([uri]) => uri.path));
    for (const [uri, found] of entries) {
      if (found) shown.set(uri.path, found.map((d) => d.message));
      else shown.delete(uri.path);
    }
  };
  return { shown, sent, own: { set, clear: () => shown.clear() } as unknown as vscode.DiagnosticCollection };
}

const never = (): boolean => false;

describe('the problems of a folder', () => {
  const [a, b, c] = [problem('a'), problem('b'), problem('c')];

  it('are sent once; then only files whose problems are others, and those that have none any more', async () => {
    const { shown, sent, own } = collection();
    const problems = createShownProblems(own);
    await problems.show([file('x', a), file('y', b), file('z', c)], never);
    assert.deepEqual([...shown], [['x', ['a']], ['y', ['b']], ['z', ['c']]]);
    await problems.show([file('x', a), file('y', b, c)], never);
    assert.deepEqual(sent.slice(1), [['z', 'y']]);
    assert.deepEqual([...shown], [['x', ['a']], ['y', ['b', 'c']]]);
    await problems.show([file('y', b, c), file('x', a)], never);
    assert.equal(sent.length, 2, 'nothing changed, nothing is sent');
  });

  it('go in messages that hold no thread and that VS Code takes whole', async () => {
    const { shown, sent, own } = collection();
    await createShownProblems(own).show(Array.from({ length: 3000 }, (_, i) => file(`${i}`, a, b)), never);
    assert.equal(shown.size, 3000);
    assert.ok(sent.every((files) => files.length * 2 <= 1000) && sent.length > 5, `${sent.length} messages`);
    const uneven = collection();
    const sizes = new Map(Array.from({ length: 152 }, (_, i) => [`${i}`, i === 150 ? 1500 : 1]));
    await createShownProblems(uneven.own).show([...sizes].map(([path, size]) => file(path, ...new Array<vscode.Diagnostic>(size).fill(a))), never);
    assert.equal(uneven.shown.size, 152);
    for (const files of uneven.sent) assert.ok(files.length === 1 || files.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0) <= 1000, files.join());
  });

  it('stay right where newer ones come in between', async () => {
    const { shown, own } = collection();
    const problems = createShownProblems(own);
    const wanted = Array.from({ length: 3000 }, (_, i) => file(`${i}`, a));
    let looks = 0;
    await problems.show(wanted, () => ++looks > 2);
    assert.ok(shown.size > 0 && shown.size < 3000, String(shown.size));
    await problems.show([...wanted.slice(1), file('new', c)], never);
    assert.deepEqual([shown.size, shown.get('new'), shown.has('0')], [3000, ['c'], false]);
  });

  it('are all sent again after they were cleared', async () => {
    const { shown, own } = collection();
    const problems = createShownProblems(own);
    await problems.show([file('x', a)], never);
    problems.clear();
    assert.equal(shown.size, 0);
    await problems.show([file('x', a)], never);
    assert.deepEqual([...shown.keys()], ['x']);
  });
});
