// What the closing lines of `npm test` say of its parts.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addCounts, failureText, readCounts } from '../support/countResults.ts';

describe('the counts of a test run', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'dateline-counts-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are added up with what failed in each part', () => {
    const whole = addCounts([{ passed: 3, failed: 1, pending: 0, failures: ['one'] }, { passed: 4, failed: 0, pending: 2, failures: [] }]);
    assert.deepEqual(whole, { passed: 7, failed: 1, pending: 2, failures: ['one'] });
  });

  it('take a run that left no figures, or broken ones, for a failure', () => {
    const file = path.join(folder, 'counts.json');
    assert.equal(readCounts(file).failed, 1);
    writeFileSync(file, '{"passed":');
    assert.equal(readCounts(file).failed, 1);
    writeFileSync(file, '{"passed":2,"failed":0,"pending":0,"failures":[]}');
    assert.equal(readCounts(file).passed, 2);
  });

  it('name the test, its error and where it was thrown', () => {
    const lines = failureText('a folder opens', new Error('it did not')).split('\n');
    assert.deepEqual([lines[0], lines[1]?.trim()], ['a folder opens', 'Error: it did not']);
    assert.match(lines[2] ?? '', /countResults\.test/);
    assert.ok(lines.length <= 12);
  });
});
