// A thousand histories of two people who work on a sidecar and on `dateline.yaml` and merge twice: no conflict without a
// contradiction, nothing lost, nothing back from the dead, every contradiction shown. DATELINE_SEED repeats a run.
import assert from 'node:assert/strict';
import { type MergeResult, mergeFolderFiles, mergeSidecars, parseFolderFile, parseSidecar } from '../../../src/core/sidecar/index.ts';
import { expectedState, folderState, openIn, sidecarState, type State, written } from './histories/expected.ts';
import { byHand, editedFolderFile, editedSidecar, type Person, settledSome } from './histories/people.ts';
import { createRandom, type Random } from './histories/random.ts';

interface FileKind {
  readonly empty: string;
  edited(text: string, person: Person, steps: number): string;
  merge(base: string, ours: string, theirs: string): MergeResult;
  state(text: string): State;
  problems(text: string): ReturnType<typeof parseSidecar>['problems'];
}

const SIDECAR: FileKind = { empty: 'schema: dateline-annotations/1\n', edited: editedSidecar, merge: mergeSidecars, state: sidecarState, problems: (text) => parseSidecar(text).problems };
const FOLDER: FileKind = { empty: 'schema: dateline-folder/1\n', edited: editedFolderFile, merge: mergeFolderFiles, state: folderState, problems: (text) => parseFolderFile(text).problems };

const HISTORIES = 1000;
const figures = { merges: 0, clean: 0, contradictions: 0, deleted: 0, comments: 0 };

/** One merge, looked at from every side; the merged text. */
function merged(kind: FileKind, base: string, ours: string, theirs: string, people: readonly [Person, Person]): string {
  const [b, o, t] = [kind.state(base), kind.state(ours), kind.state(theirs)];
  const expected = expectedState(b, o, t);
  const result = kind.merge(base, ours, theirs);
  const { text } = result;
  assert.ok(result.merged, result.choices[0]?.code);
  const now = kind.state(text);
  assert.deepEqual(written(now), written(expected), 'the merge says something else');
  assert.deepEqual(kind.problems(text).filter((p) => !p.code.startsWith('two-answers')), [], 'the merge broke something');
  const [before, shown] = [new Set([...openIn(o), ...openIn(t)]), openIn(now)];
  const fresh = [...shown].filter((x) => !before.has(x));
  assert.equal(result.choices.length, fresh.length, `contradictions: ${fresh.join(', ')}`);
  assert.equal(kind.problems(text).length, shown.size, 'not every contradiction is shown');
  const swapped = kind.merge(base, theirs, ours);
  assert.ok(swapped.merged, swapped.choices[0]?.code);
  assert.deepEqual(written(kind.state(swapped.text), true), written(now, true), 'the sides matter');
  // Asked anew, a question of the base looks as if nobody had answered it.
  if (openIn(b).size === 0) assert.equal(kind.merge(base, text, theirs).text, text, 'merging again changes something');
  commentsLive(text, now, people);
  figures.merges++;
  figures.contradictions += fresh.length;
  figures.deleted += fresh.filter((x) => x.endsWith('=deleted')).length;
  if (fresh.length === 0) figures.clean++;
  return text;
}

function commentsLive(text: string, now: State, people: readonly [Person, Person]): void {
  const ids = new Set([...now.keys()].map((key) => key.slice(key.indexOf(' ') + 1)));
  for (const { comments } of people) {
    for (const { words, entry } of comments) {
      if (entry !== undefined && !ids.has(entry)) continue;
      assert.equal(text.split(words).length, 2, `the comment “${words}” stands ${text.split(words).length - 1} times`);
      figures.comments++;
    }
  }
}

function history(kind: FileKind, random: Random): void {
  const people = ['an', 'be'].map((name): Person => ({ random, name, made: 0, comments: [] })) as [Person, Person];
  let base = kind.edited(kind.empty, { random, name: 'zz', made: 0, comments: [] }, 3 + random.below(6));
  for (const round of [1, 2]) {
    const [ours, theirs] = people.map((person) => {
      const settled = round === 1 ? base : settledSome(base, person, 40, kind.problems);
      const text = kind.edited(settled, person, random.below(8));
      const kept = person.comments.length;
      const byOther = byHand(text, person);
      if (kept > 0 && round === 2) forget(person, byOther);
      return byOther;
    }) as [string, string];
    for (const person of people) forgetDeleted(person, ours, theirs);
    base = merged(kind, base, ours, theirs, people);
  }
  const last = settledSome(base, people[0], 100, kind.problems);
  assert.deepEqual(kind.problems(last), [], 'a settled file has questions');
  assert.ok(!last.includes('otherwise'), last);
}

/** Comments that went with an entry that their author deleted. */
function forget(person: Person, text: string): void {
  for (const [i, { words }] of [...person.comments.entries()].reverse()) if (!text.includes(words)) person.comments.splice(i, 1);
}

/** Between the rounds one of the two may have deleted the entry that a comment stands in. */
function forgetDeleted(person: Person, ours: string, theirs: string): void {
  for (const [i, { words }] of [...person.comments.entries()].reverse()) if (!ours.includes(words) && !theirs.includes(words)) person.comments.splice(i, 1);
}

describe('a thousand histories of two people', () => {
  it('merge without a false conflict, a loss, a return from the dead or a hidden contradiction', function () {
    this.timeout(600_000);
    const seed = Number(process.env['DATELINE_SEED'] ?? 20_250_403);
    for (let i = 0; i < HISTORIES; i++) {
      const random = createRandom(seed + i * 7919);
      try {
        history(i % 2 === 0 ? SIDECAR : FOLDER, random);
      } catch (error) {
        throw new Error(`history ${i} of seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
    }
    assert.ok(figures.clean > HISTORIES / 2 && figures.contradictions > HISTORIES / 2 && figures.deleted > HISTORIES / 5 && figures.comments > HISTORIES / 2, JSON.stringify(figures));
    console.log(`      ${HISTORIES} histories, seed ${seed}: ${figures.merges} merges, ${figures.clean} without a contradiction and without a question; ${figures.contradictions} contradictions, all shown (${figures.deleted} deleted by one, edited by the other); lost 0, resurrected 0; ${figures.comments} comments kept`);
  });
});
