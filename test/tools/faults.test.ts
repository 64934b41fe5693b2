// A smaller part of `npm run test:faults`, with seeds that stay: the promise that nothing is lost, and that the tool would
// notice if it were.
import assert from 'node:assert/strict';
import { createJournal, type JournalFiles } from '../../src/host/journal.ts';
import { crashEverywhere } from '../../tools/faults/crashPoints.ts';
import { fuzzFolderFiles } from '../../tools/faults/fuzzFolderFiles.ts';
import { fuzzSidecars } from '../../tools/faults/fuzzSidecars.ts';
import { createMemoryDisk, Killed } from '../../tools/faults/memoryDisk.ts';
import { createRandom } from '../../tools/faults/random.ts';

describe('broken sidecars', function () {
  this.timeout(60_000);
  it('cost no annotation that was left alone, and edits of them touch nothing else', () => {
    const { violations, understood, refused, read, edits } = fuzzSidecars(280, 20_250);
    assert.deepEqual(violations, []);
    assert.ok(understood > 100 && refused > 100 && read > 300 && edits > 100, 'the cases are one-sided');
  });
});

describe('broken dateline.yaml files', function () {
  this.timeout(60_000);
  it('cost no decision, and edits of them touch nothing else', () => {
    const { violations, refused, edits } = fuzzFolderFiles(224, 20_250);
    assert.deepEqual(violations, []);
    assert.ok(refused > 60 && edits > 60, 'the cases are one-sided');
  });
});

describe('writes that are stopped', function () {
  this.timeout(60_000);
  it('leave the old text, the new text, or the new text in the journal', async () => {
    const { violations, points, found, overlooked } = await crashEverywhere(400, 7);
    assert.deepEqual(violations, []);
    assert.ok(points >= 400 && found.size >= 5, JSON.stringify([...found]));
    assert.ok(overlooked <= points / 40, `${overlooked} of ${points} wrote over somebody else’s text`);
  });

  it('would lose a text without the journal: the disk of the tests does empty files before it writes them', async () => {
    const disk = createMemoryDisk(createRandom(1));
    disk.put('/a', 'old');
    disk.strike({ at: 1, fault: 'killed' });
    const handle = await disk.open('/a', 'w');
    await assert.rejects(handle.writeFile('new text'), Killed);
    disk.restart(false);
    assert.notEqual(disk.text('/a'), 'old');
    assert.notEqual(disk.text('/a'), 'new text');
  });
});

describe('the journal', () => {
  function folder(): { readonly files: JournalFiles; readonly names: () => readonly string[] } {
    const kept = new Map<string, string>();
    const files: JournalFiles = {
      list: async () => [...kept.keys()],
      read: async (name) => kept.get(name) ?? '',
      write: async (name, text) => void kept.set(name, text),
      rename: async (from, to) => {
        kept.set(to, kept.get(from) ?? '');
        kept.delete(from);
      },
      remove: async (name) => void kept.delete(name),
    };
    return { files, names: () => [...kept.keys()] };
  }
  const write = { uri: 'file:///a', before: 'old', after: 'new' };

  it('leaves alone what another window is writing at this moment, and says when to look again', async () => {
    const { files } = folder();
    await createJournal({ files, session: 'one', now: () => 1000 }).begin('Annotate', [write]);
    const other = createJournal({ files, session: 'two', now: () => 3000 });
    assert.deepEqual(await other.leftOver(), { kept: [], retryMs: 8001 });
    const later = createJournal({ files, session: 'two', now: () => 11_001 });
    assert.deepEqual((await later.leftOver()).kept.map((k) => [k.uri, k.label, k.after]), [['file:///a', 'Annotate', 'new']]);
  });

  it('never offers a window its own saves, and forgets them when the file is saved in another way', async () => {
    const { files, names } = folder();
    let now = 0;
    const journal = createJournal({ files, session: 'one', now: () => now });
    await journal.begin('Annotate', [write, { ...write, uri: 'file:///b' }]);
    now = 1_000_000;
    assert.deepEqual(await journal.leftOver(), { kept: [], retryMs: undefined });
    await journal.saved('file:///a');
    assert.equal(names().length, 1);
  });

  it('keeps nothing where one of several copies could not be kept', async () => {
    const { files, names } = folder();
    let writes = 0;
    const full: JournalFiles = { ...files, write: (name, text) => (++writes === 2 ? Promise.reject(new Error('full')) : files.write(name, text)) };
    await assert.rejects(createJournal({ files: full, session: 'one', now: () => 0 }).begin('Annotate', [write, write]), /full/);
    assert.deepEqual(names(), []);
  });

  it('sweeps up entries that were never finished, but not one that another window may be writing', async () => {
    const { files, names } = folder();
    for (const at of [0, 59_000]) await files.write(`one-${at.toString(36)}-0.tmp`, '{"uri":');
    await createJournal({ files, session: 'two', now: () => 60_000 }).leftOver();
    assert.deepEqual(names(), [`one-${(59_000).toString(36)}-0.tmp`]);
  });

  it('passes over what is no entry', async () => {
    const { files } = folder();
    for (const [name, text] of [['a.json', '{"uri":'], ['b.json', '{"uri": 5}'], ['c.tmp', '{}'], ['d.json', 'null']] as const) await files.write(name, text);
    assert.deepEqual(await createJournal({ files, session: 'one', now: () => 1e6 }).leftOver(), { kept: [], retryMs: undefined });
  });
});
