// The merge driver in a real git repository: two people, branches, merge, rebase, cherry-pick.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type Annotation, type DecidedActor } from '../../src/core/model/annotation.ts';
import { editFolderFile, editSidecar, type FolderChange, parseFolderFile, parseSidecar, type SidecarChange } from '../../src/core/sidecar/index.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { cliPath, temporaryFolder, type TemporaryFolder } from './dateline.ts';

const SIDECAR = 'news/old port.txt.annotations.yaml';
const annotation = (id: string, start: number): Annotation => ({ id, label: 'person', status: 'added', quote: `name ${id}`, prefix: 'then ', suffix: ' left', start, end: start + 11 });
const actor = (id: string): DecidedActor => ({ id, type: 'person', name: `Name ${id}`, aliases: [], links: [], notSame: [] });

let hasGit = true;
let folder: TemporaryFolder;

/** Nothing of the machine's own settings. */
const ENVIRONMENT = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'Test', GIT_AUTHOR_EMAIL: 'test@example.org', GIT_COMMITTER_NAME: 'Test', GIT_COMMITTER_EMAIL: 'test@example.org', GIT_EDITOR: 'true' };

interface Answer {
  readonly code: number;
  readonly out: string;
}

async function run(command: string, args: readonly string[]): Promise<Answer> {
  return promisify(execFile)(command, [...args], { cwd: folder.path, env: ENVIRONMENT }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, out: error.stdout + error.stderr }),
  );
}

const git = (...args: readonly string[]): Promise<Answer> => run('git', args);

async function done(...args: readonly string[]): Promise<string> {
  const { code, out } = await git(...args);
  assert.equal(code, 0, `git ${args.join(' ')}: ${out}`);
  return out;
}

const read = (name: string): Promise<string> => readFile(folder.at(name), 'utf8').catch(() => '');

async function annotate(...changes: SidecarChange[]): Promise<void> {
  const before = await read(SIDECAR);
  const result = editSidecar(before, changes);
  assert.ok('edits' in result);
  await folder.write(SIDECAR, applyEdits(before, result.edits));
}

async function decide(...changes: FolderChange[]): Promise<void> {
  const before = await read('dateline.yaml');
  const result = editFolderFile(before, changes);
  assert.ok('edits' in result);
  await folder.write('dateline.yaml', applyEdits(before, result.edits));
}

async function commit(message: string): Promise<void> {
  await done('add', '-A');
  await done('commit', '-q', '-m', message);
}

const labels = async (): Promise<Readonly<Record<string, string>>> => Object.fromEntries(parseSidecar(await read(SIDECAR)).annotations.map((a) => [a.id, a.label]));

describe('git with the merge driver', function () {
  this.timeout(120_000);

  before(async function () {
    hasGit = await promisify(execFile)('git', ['--version']).then(() => true, () => false);
    if (!hasGit) this.skip(); // no git on this machine: there is nothing to drive
    await cliPath();
  });

  beforeEach(async () => {
    folder = await temporaryFolder();
    await done('init', '-q', '-b', 'main');
    const installed = await run(process.execPath, [await cliPath(), 'merge', '--install']);
    assert.equal(installed.code, 0, installed.out);
    await annotate({ kind: 'add', annotation: annotation('aaaaaa', 10) }, { kind: 'add', annotation: annotation('bbbbbb', 40) }, { kind: 'add', annotation: annotation('cccccc', 70) });
    await decide({ kind: 'addActor', actor: actor('pppppp') });
    await commit('base');
  });

  afterEach(() => folder.remove());

  /** Both edit neighbouring lines of one block, both add at one place, one deletes: what a merge by lines cannot do. */
  async function twoBranches(): Promise<void> {
    await done('checkout', '-q', '-b', 'ben');
    await annotate({ kind: 'update', id: 'aaaaaa', set: { status: 'accepted' } }, { kind: 'add', annotation: annotation('tttttt', 20) }, { kind: 'remove', id: 'cccccc' });
    await decide({ kind: 'updateActor', id: 'pppppp', set: { aliases: ['Ben’s'] } });
    await commit('ben');
    await done('checkout', '-q', 'main');
    await annotate({ kind: 'update', id: 'aaaaaa', set: { label: 'group' } }, { kind: 'add', annotation: annotation('oooooo', 20) });
    await decide({ kind: 'updateActor', id: 'pppppp', set: { aliases: ['Anna’s'] } });
    await commit('anna');
  }

  async function isBoth(): Promise<void> {
    assert.deepEqual(await labels(), { aaaaaa: 'group', bbbbbb: 'person', oooooo: 'person', tttttt: 'person' });
    assert.equal(parseSidecar(await read(SIDECAR)).annotations[0]?.status, 'accepted');
    assert.deepEqual([...(parseFolderFile(await read('dateline.yaml')).decisions.actors[0]?.aliases ?? [])].sort(), ['Anna’s', 'Ben’s']);
    assert.equal(await done('status', '--porcelain'), '');
  }

  it('merges two people’s work on the same lines', async () => {
    await twoBranches();
    assert.notEqual((await git('-c', 'merge.dateline.driver=false', 'merge', '-q', 'ben')).code, 0, 'git does without us');
    await done('merge', '--abort');
    await done('merge', '-q', '-m', 'both', 'ben');
    await isBoth();
  });

  it('rebases one person’s work onto the other’s', async () => {
    await twoBranches();
    await done('checkout', '-q', 'ben');
    await done('rebase', '-q', 'main');
    await isBoth();
  });

  it('picks one commit from another branch', async () => {
    await twoBranches();
    await done('cherry-pick', 'ben');
    await isBoth();
  });

  it('merges sidecars that both began alone', async () => {
    const other = 'new.txt.annotations.yaml';
    const text = (id: string): string => `schema: dateline-annotations/1\nannotations:\n  - {id: ${id}, label: person, status: added, quote: ${id}, prefix: "", suffix: "", start: 1, end: 7}\n`;
    await done('checkout', '-q', '-b', 'ben');
    await folder.write(other, text('tttttt'));
    await commit('ben');
    await done('checkout', '-q', 'main');
    await folder.write(other, text('oooooo'));
    await commit('anna');
    await done('merge', '-q', '-m', 'both', 'ben');
    assert.deepEqual(parseSidecar(await read(other)).annotations.map((a) => a.id), ['oooooo', 'tttttt']);
  });

  it('stops at two different answers, with both in a file that still reads', async () => {
    await done('checkout', '-q', '-b', 'ben');
    await annotate({ kind: 'update', id: 'bbbbbb', set: { label: 'place' } });
    await commit('ben');
    await done('checkout', '-q', 'main');
    await annotate({ kind: 'update', id: 'bbbbbb', set: { label: 'group' } });
    await commit('anna');
    const { code, out } = await git('merge', 'ben');
    assert.equal(code, 1);
    assert.match(out, /news\/old port\.txt\.annotations\.yaml:\d+:\d+: warning: Two answers for label: “group” and “place”/);
    const text = await read(SIDECAR);
    assert.ok(parseSidecar(text).readable && text.includes('otherwise: {label: place}'), text);
    assert.match(await done('status', '--porcelain'), /^UU "news\/old port\.txt\.annotations\.yaml"$/m);
  });

  it('puts a version that cannot be read beside the other, between markers', async () => {
    await done('checkout', '-q', '-b', 'ben');
    await folder.write(SIDECAR, `${await read(SIDECAR)}broken: [\n`);
    await commit('ben');
    await done('checkout', '-q', 'main');
    await folder.write(SIDECAR, `${await read(SIDECAR)}other: 1\n`);
    await commit('anna');
    const { code, out } = await git('merge', 'ben');
    assert.deepEqual([code, out.includes('cannot be understood')], [1, true]);
    assert.match(await read(SIDECAR), /<<<<<<< ours\nother: 1\n\|\|\|\|\|\|\| base\n=======\nbroken: \[\n>>>>>>> theirs\n$/);
  });

  it('is set up once, beside what .gitattributes says already', async () => {
    await folder.write('.gitattributes', '*.png binary');
    const first = await run(process.execPath, [await cliPath(), 'merge', '--install', '.']);
    const text = await read('.gitattributes');
    assert.deepEqual([first.code, text], [0, '*.png binary\n*.annotations.yaml merge=dateline\ndateline.yaml merge=dateline\n']);
    assert.equal((await run(process.execPath, [await cliPath(), 'merge', '--install'])).code, 0);
    assert.equal(await read('.gitattributes'), text);
    await rm(folder.at('.git'), { recursive: true });
    const none = await run(process.execPath, [await cliPath(), 'merge', '--install']);
    assert.deepEqual([none.code, none.out.includes('no git repository')], [1, true]);
  });
});
