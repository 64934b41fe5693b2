// Behind which dates the hints stand, and which dates the outline lists.
import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze.ts';
import { hintedDates } from '../../src/features/hintedDates.ts';
import { type OutlineNode, outlineOf } from '../../src/features/outline.ts';

const TEXT = [
  'Harbour opens', '',
  'The new quay was opened on Thursday, the mayor Ilse Brandauer said. The old one had stood since 1903 and was closed on 1 March 2025.',
  'Work will go on from Monday to Wednesday. The lease of 25/04/2024 ends then. Last month nobody had believed in it.',
  'For three months, the mayor met the council every Friday. On Thursday she rested.', '',
].join('\n');

const analysisOf = (published: string | null): ReturnType<typeof analyze> =>
  analyze({ id: 'a.txt', text: TEXT, ...(published !== null && { published: { value: published, source: 'option' as const } }) });

describe('hints behind dates', () => {
  const hinted = (hints: 'relative' | 'all', published: string | null = '2025-04-04'): string[] =>
    hintedDates(analysisOf(published).dates, hints).map(({ text, value }) => `${text} → ${value}`);

  it('stand behind what had to be worked out, once where a range and its last day end', () => {
    assert.deepEqual(hinted('relative'), ['Thursday → 2025-04-03', 'Monday → 2025-04-07', 'Wednesday → 2025-04-09', 'Last month → 2025-03', 'Thursday → 2025-04-03']);
  });

  it('stand, if all are wanted, behind digits too, but not behind words that say it all', () => {
    assert.deepEqual(hinted('all').filter((line) => !hinted('relative').includes(line)), ['25/04/2024 → 2024-04-25']);
  });

  it('are silent where nobody knows the day', () => {
    assert.deepEqual(hinted('relative', null), []);
  });
});

describe('dates in the outline', () => {
  const dates = (nodes: readonly OutlineNode[]): string[] => nodes.flatMap((node) => [...(node.kind === 'date' ? [`${node.date.text} → ${node.date.value}`] : []), ...dates(node.children)]);
  const listed = (published: string | null): string[] => dates(outlineOf(TEXT, analysisOf(published)));

  it('stand in reading order, each where it is first named: days, months and years, no lengths of time', () => {
    const lines = listed('2025-04-04');
    assert.deepEqual(lines.filter((line) => /Thursday|1903|1 March|25\/04|Last month/.test(line)), [
      'Thursday → 2025-04-03', '1903 → 1903', '1 March 2025 → 2025-03-01', '25/04/2024 → 2024-04-25', 'Last month → 2025-03',
    ]);
    assert.deepEqual(lines.filter((line) => /-0[79]$/.test(line)), ['Monday → 2025-04-07', 'Wednesday → 2025-04-09'], 'a range is its two dates');
    assert.equal(lines.some((line) => /three months|every Friday/.test(line)), false);
  });

  it('are there too while they wait for the publication date', () => {
    assert.ok(listed(null).some((line) => line.startsWith('Thursday → XXXX')), listed(null).join('; '));
    assert.equal(listed(null).filter((line) => line.startsWith('Thursday')).length, 1);
  });
});
