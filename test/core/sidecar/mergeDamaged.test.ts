// Merging files that people and programs have damaged: never an exception, never an entry less than both sides hold.
import assert from 'node:assert/strict';
import { mergeFiles, parseFolderFile, parseSidecar } from '../../../src/core/sidecar/index.ts';
import { createRandom, type Random } from './histories/random.ts';
import { HAND_MADE } from './samples.ts';

const FOLDER = `schema: dateline-folder/1
labels: [{id: claim, name: Claim}]
actors:
  - {id: p4m2ka, type: person, name: Ada, aliases: [A, B], notSame: [q9d3xx]}
  - id: q9d3xx
    type: person
    name: Bo
    aliases:
      - x
      - y
notNames: [{text: Photo, type: person}]
meetings:
  - {id: m8w1zz, reports: [{article: a.txt, quote: met, prefix: they}], status: held}
`;
const BITS = ['- ', '  ', '\n', '#x\n', ': ', '[', ']', '{', '}', '"', '\'', '|', '~', 'null', 'true', 'otherwise: {label: x}', 'otherwise: deleted', 'otherwise: 5', 'id: aaaaaa', '\r\n', '\t', '&a', '*a', '---\n', 'annotations:', 'label: z\n    ', '    note: q\n'];

function damaged(text: string, random: Random): string {
  let now = text;
  for (let left = random.below(3); left > 0; left--) {
    const at = random.below(now.length);
    const lines = now.split('\n');
    const line = random.below(lines.length);
    const what = random.below(4);
    if (what === 0) now = now.slice(0, at) + random.one(BITS) + now.slice(at);
    else if (what === 1) now = now.slice(0, at) + now.slice(at + 1 + random.below(12));
    else if (what === 2) now = lines.filter((_, i) => i < line || i > line + random.below(3)).join('\n');
    else now = [...lines.slice(0, line), ...lines.slice(line, line + 1 + random.below(5)), ...lines.slice(line)].join('\n');
  }
  return now;
}

const idsIn = (text: string): Set<string> => {
  const { actors, meetings, labels } = parseFolderFile(text).decisions;
  return new Set([...parseSidecar(text).annotations, ...actors, ...meetings, ...labels].map((x) => x.id));
};

describe('merging damaged files', () => {
  it('refuses or merges, and what merges reads back with every entry that it must have', function () {
    this.timeout(120_000);
    let merges = 0;
    for (let i = 0; i < 1500; i++) {
      const random = createRandom(i * 31 + 7);
      const whole = i % 2 === 0 ? FOLDER : HAND_MADE;
      const [base, ours, theirs] = [damaged(whole, random), damaged(whole, random), damaged(whole, random)];
      const { merged, text, choices } = mergeFiles(base, ours, theirs);
      if (!merged) {
        assert.deepEqual([text, choices[0]?.code], [ours, 'merge-unreadable'], `case ${i}`);
        continue;
      }
      merges++;
      const [b, o, t] = [idsIn(base), idsIn(ours), idsIn(theirs)];
      for (const id of new Set([...o, ...t])) if ((o.has(id) && t.has(id)) || !b.has(id)) assert.ok(text.includes(id), `case ${i}: ${id} is gone`);
    }
    assert.ok(merges > 200, `only ${merges} merged`);
  });
});
