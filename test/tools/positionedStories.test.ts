// Marks that are positions in a text kept elsewhere: they find their words, notice another text, leave out what is taken.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Pair, Story } from '../../tools/train/markedStories.ts';
import { readPositioned, withFurtherTriggers } from '../../tools/train/positionedStories.ts';

const FIRST = ['President Joren Vall of Norway met Petra Holm in Vienna on Tuesday.', 'Mr. Vall thanked her. The talks lasted three hours.'];
const SECOND = ['Farmers waited for rain.'];
/** Lines counted from 1 in the whole file; the hashes are FNV-1a of the two stories. */
const MARKS = 'story 1-2 767a8823\n1:31-34 meeting held | 1:10-20 1:35-45 | 1:49-55 | 1:59-66 | 2:26-31\nstory 4-4 f543604e\n';

describe('marks that are positions', () => {
  let folder = '';
  let marks = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'positioned-'));
    marks = path.join(folder, 'marks.txt');
    mkdirSync(path.join(folder, 'names'));
    writeFileSync(path.join(folder, 'names', 'voa-unlabelled.txt'), [...FIRST, '', ...SECOND, ''].join('\n'));
    writeFileSync(marks, MARKS);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const readAll = (taken: readonly string[] = []): Story[] => readPositioned(folder, new Set(taken), marks);

  it('find their words in the story', () => {
    const [story, none] = readAll();
    assert.ok(story && none);
    assert.deepEqual([story.text, none.text], [FIRST.join('\n'), SECOND.join('\n')]);
    assert.deepEqual(none.meetings, []);
    assert.equal(story.meetings.length, 1);
    const [meeting] = story.meetings;
    assert.ok(meeting);
    const words = ([a, b]: Pair): string => story.text.slice(a, b);
    assert.equal(meeting.status, 'held');
    assert.deepEqual([words(meeting.trigger), meeting.triggers?.map(words)], ['met', ['met', 'talks']]);
    assert.deepEqual(meeting.participants.map((p) => words(p.spans[0] ?? [0, 0])), ['Joren Vall', 'Petra Holm']);
    assert.deepEqual([words(meeting.place[0] ?? [0, 0]), meeting.date.map(words)], ['Vienna', ['Tuesday']]);
  });

  it('take every other mention of a participant along, as the product finds the names', () => {
    const [story] = readAll();
    const spans = story?.meetings[0]?.participants[0]?.spans.map(([a, b]) => story.text.slice(a, b)) ?? [];
    assert.ok(spans.some((s) => s === 'Vall' || s === 'Mr. Vall'), spans.join(' | '));
  });

  it('say so where the text is another one', () => {
    writeFileSync(path.join(folder, 'names', 'voa-unlabelled.txt'), [FIRST[0]?.replace('Vienna', 'Geneva'), FIRST[1], '', ...SECOND, ''].join('\n'));
    assert.throws(() => readAll(), /story 1-2 767a8823: the text is another one/);
  });

  it('leave out a story with a line that is taken, but not for a short line, which many stories share', () => {
    assert.deepEqual(readAll([FIRST[1] ?? '']).map((s) => s.text), [SECOND.join('\n')]);
    assert.equal(readAll(SECOND).length, 2);
  });
});

describe('further words that tell of a meeting', () => {
  const meeting = { status: 'held', trigger: [10, 13], participants: [], place: [], date: [] } as const;
  const story = (id: string): Story & { readonly id: string } => ({ id, text: '', published: null, mentions: [], meetings: [meeting] });

  it('stand behind the first one', () => {
    const [marked, other] = withFurtherTriggers([story('voa-1014-5'), story('nowhere')]);
    assert.deepEqual(marked?.meetings[0]?.triggers, [[10, 13], [117, 122], [184, 191]]);
    assert.deepEqual(other?.meetings[0]?.triggers, [[10, 13]]);
  });
});
