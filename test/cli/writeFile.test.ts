// Writing on a real disk: links, modes, devices, what somebody else wrote meanwhile, and what an earlier crash left.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Disk, writeAtomically } from '../../src/cli/writeFile.ts';

describe('writing a file', () => {
  let folder = '';
  const at = (...names: string[]): string => path.join(folder, ...names);
  beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-write-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('makes it or replaces it as a whole, and leaves nothing beside it', async () => {
    await writeAtomically(at('a'), 'one');
    await writeAtomically(at('a'), new TextEncoder().encode('two'));
    assert.deepEqual([readFileSync(at('a'), 'utf8'), readdirSync(folder)], ['two', ['a']]);
  });

  it('writes through links to where they end, also where nothing is there yet, and keeps the mode', async () => {
    mkdirSync(at('real'));
    writeFileSync(at('real', 'a'), 'old');
    chmodSync(at('real', 'a'), 0o640);
    symlinkSync(path.join('real', 'a'), at('one'));
    symlinkSync('one', at('two'));
    symlinkSync(path.join('real', 'new'), at('three'));
    await writeAtomically(at('two'), 'new');
    await writeAtomically(at('three'), 'made');
    assert.ok(lstatSync(at('two')).isSymbolicLink() && lstatSync(at('one')).isSymbolicLink() && lstatSync(at('three')).isSymbolicLink());
    assert.deepEqual([readFileSync(at('real', 'a'), 'utf8'), statSync(at('real', 'a')).mode & 0o777, readFileSync(at('real', 'new'), 'utf8')], ['new', 0o640, 'made']);
  });

  it('refuses links that lead in a circle, a folder, and a folder that is not there, each in words', async () => {
    symlinkSync('b', at('a'));
    symlinkSync('a', at('b'));
    mkdirSync(at('c'));
    await assert.rejects(writeAtomically(at('a'), ''), /links lead nowhere/);
    await assert.rejects(writeAtomically(at('c'), ''), /it is a folder/);
    await assert.rejects(writeAtomically(at('d', 'e'), ''), /its folder does not exist/);
  });

  it('writes to a device as it is, and never puts a file in its place', async () => {
    await writeAtomically('/dev/null', 'gone');
    assert.ok(statSync('/dev/null').isCharacterDevice());
  });

  it('does not replace what somebody else wrote since it was read', async () => {
    writeFileSync(at('a'), '\ufefftheirs');
    await assert.rejects(writeAtomically(at('a'), 'ours', { expected: 'read before' }), /somebody else changed it/);
    await assert.rejects(writeAtomically(at('a'), 'ours', { expected: null }), /somebody else changed it/);
    await assert.rejects(writeAtomically(at('none'), 'ours', { expected: 'read before' }), /somebody else changed it/);
    await writeAtomically(at('a'), 'ours', { expected: 'theirs' });
    await writeAtomically(at('b'), 'ours', { expected: null });
    assert.deepEqual([readFileSync(at('a'), 'utf8'), readFileSync(at('b'), 'utf8')], ['ours', 'ours']);
  });

  it('does not replace what somebody else writes while the copy is made', async () => {
    writeFileSync(at('a'), 'old');
    const slow: Disk = {
      ...fs,
      open: async (file, flags, mode) => {
        if (flags === 'wx') writeFileSync(at('a'), 'theirs');
        return fs.open(file, flags, mode);
      },
    };
    await assert.rejects(writeAtomically(at('a'), 'ours', { disk: slow }), /somebody else changed it/);
    assert.deepEqual([readFileSync(at('a'), 'utf8'), readdirSync(folder)], ['theirs', ['a']]);
  });

  it('says that the disk is full or read-only, and leaves the old file', async () => {
    writeFileSync(at('a'), 'old');
    for (const [code, words] of [['ENOSPC', /the disk is full/], ['EROFS', /the disk is read-only/], ['EACCES', /you may not write there/]] as const) {
      const failing: Disk = { ...fs, open: () => Promise.reject(Object.assign(new Error(code), { code })) };
      await assert.rejects(writeAtomically(at('a'), 'new', { disk: failing }), words);
    }
    assert.deepEqual([readFileSync(at('a'), 'utf8'), readdirSync(folder)], ['old', ['a']]);
  });

  it('asks for permission before it replaces a read-only file', async () => {
    writeFileSync(at('a'), 'old');
    const asked: string[] = [];
    const guarded: Disk = {
      ...fs,
      access: (file) => {
        asked.push(file);
        return Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }));
      },
    };
    await assert.rejects(writeAtomically(at('a'), 'new', { disk: guarded }), /you may not write there/);
    assert.deepEqual([asked, readFileSync(at('a'), 'utf8')], [[at('a')], 'old']);
  });

  it('sweeps up what a crash left beside the file, but not what may be at work', async () => {
    const { pid: gone } = spawnSync(process.execPath, ['-e', '']);
    const old = new Date(Date.now() - 3_600_000);
    const [stale, fresh, other, alive] = [`.a.${gone}.tmp`, `.a.${gone + 100_000_000}.tmp`, `.b.${gone}.tmp`, `.a.${process.ppid}.tmp`];
    for (const name of [stale, fresh, other, alive]) writeFileSync(at(name), 'half');
    for (const name of [stale, other, alive]) utimesSync(at(name), old, old);
    await writeAtomically(at('a'), 'new');
    assert.deepEqual([stale, fresh, other, alive].map((name) => existsSync(at(name))), [false, true, true, true]);
  });
});
