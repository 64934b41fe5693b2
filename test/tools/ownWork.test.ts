// The measure by which the typing test tells Dateline's work from VS Code's.
import assert from 'node:assert/strict';
import type { Profiler } from 'node:inspector';
import { ownWorkOf } from '../vscode/ownWork.ts';

const node = (id: number, url: string, children: number[] = []): Profiler.ProfileNode => ({ id, callFrame: { functionName: '', scriptId: '0', url, lineNumber: 0, columnNumber: 0 }, children });

describe('the work of one extension on a shared thread', () => {
  // VS Code (2) calls the extension (3), which calls VS Code (4); 5 is another extension. A sample each millisecond from 10 ms on.
  const nodes = [node(1, '', [2, 5]), node(2, 'file:///vscode/out/host.js', [3]), node(3, 'file:///x/dist/extension.js', [4]), node(4, 'file:///vscode/out/host.js'), node(5, 'file:///y/dist/extension.js')];
  const ownWork = ownWorkOf({ nodes, startTime: 10_000, endTime: 16_000, samples: [2, 3, 4, 5, 4, 5], timeDeltas: [0, 1000, 1000, 1000, 1000, 1000] }, '/x');

  it('is what its code does and what it calls, not what calls it', () => {
    assert.equal(ownWork(0, 100), 3);
    assert.equal(ownWork(10.5, 13.5), 2);
  });

  it('is nothing where it does nothing', () => {
    assert.equal(ownWork(13, 13.9), 0);
    assert.equal(ownWork(20, 30), 0);
    assert.equal(ownWorkOf({ nodes: [node(1, '')], startTime: 0, endTime: 0 }, '/x')(0, 5), 0);
  });
});
