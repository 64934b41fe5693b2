// What was decided about meetings and holds no more: said at its very words in dateline.yaml, and nothing where all is well.
import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { decidedMeetingsHold, type FileProblem, folderFileSound } from '../../../src/core/check/index.ts';
import { joinCorpus } from '../../../src/core/corpus/index.ts';
import type { Annotation } from '../../../src/core/model/annotation.ts';
import { parseFolderFile } from '../../../src/core/sidecar/index.ts';
import { problemSentence } from '../../../src/core/words.ts';

const TEXT = 'Quay\n\nMinister Ilse Brandauer met Tobias Wren in Accra on March 3, 2031. The two spoke of a new quay.\n';

const yamlOf = (meetings: string): string => `schema: dateline-folder/1\nactors:\n  - {id: b7k2pp, type: person, name: Nobody Anymore}\nmeetings:\n${meetings}`;

/** `severity code: the YAML's own words` of each problem. */
function check(meetings: string, { text = TEXT, annotations = [] as readonly Annotation[] | 'unreadable' } = {}): string[] {
  const yaml = yamlOf(meetings);
  const parsed = parseFolderFile(yaml);
  assert.deepEqual(parsed.problems, []);
  const analysis = analyze({ id: 'news/a.txt', text, folder: parsed.decisions });
  const merged = { ...parsed.decisions, meetings: parsed.decisions.meetings.map((m) => ({ ...m, reports: m.reports.map((r) => ({ ...r, article: `news/${r.article}` })) })) };
  const corpus = joinCorpus([analysis], merged);
  const found = [
    ...folderFileSound('dateline.yaml', { parsed }, new Set(['a.txt'])),
    ...decidedMeetingsHold('dateline.yaml', { parsed }, { articles: new Map([['a.txt', { id: 'news/a.txt', text, annotations: annotations === 'unreadable' ? undefined : annotations }]]), corpus }),
  ];
  for (const { problem } of found) assert.doesNotMatch(problemSentence(problem), /\{\w+\}/);
  return found.map((p) => line(p, yaml));
}

const line = ({ problem }: FileProblem, yaml: string): string => `${problem.severity} ${problem.code}: ${yaml.slice(problem.span.start, problem.span.end)}`;

const MET = '{article: a.txt, quote: met, prefix: "Ilse Brandauer "}';

describe('checks of what was decided about meetings', () => {
  it('leave in peace what holds: reports, people by name or spelling, a place, and one that only an annotation names', () => {
    assert.deepEqual(check(`  - {id: m8w1zz, reports: [${MET}], participants: [Ilse Brandauer, tobias wren], place: Accra, status: held}\n`), []);
    const tied = [{ id: 'aaaaa1', label: 'meeting', status: 'added', quote: 'spoke', prefix: '', suffix: '', start: 0, end: 5, meeting: 'm8w1zz' }] as const;
    assert.deepEqual(check('  - {id: m8w1zz, reports: [], place: ""}\n', { annotations: tied }), []);
  });

  it('tell of words that are no longer in the article, at the quote, as gravely as of a lost annotation', () => {
    assert.deepEqual(check('  - id: m8w1zz\n    reports:\n      - article: a.txt\n        quote: conferred\n        prefix: ""\n'), ['error report-lost: conferred']);
  });

  it('tell of an article that is gone, at its path', () => {
    assert.deepEqual(check('  - id: m8w1zz\n    reports:\n      - {article: gone.txt, quote: met, prefix: ""}\n'), ['warning unknown-article: gone.txt']);
  });

  it('tell of words where no meeting is found any more', () => {
    assert.deepEqual(check('  - {id: m8w1zz, reports: [{article: a.txt, quote: new quay, prefix: "of a "}]}\n'), ['warning report-unfound: new quay']);
  });

  it('tell of words that are two meetings’ at once, at the second', () => {
    assert.deepEqual(check(`  - {id: m8w1zz, reports: [${MET}]}\n  - {id: n9x2aa, reports: [${MET}]}\n`), ['warning report-doubled: met']);
  });

  it('tell of people and places that no article names, each at its name, with the name of an actor of dateline.yaml', () => {
    const found = check(`  - id: m8w1zz\n    reports: [${MET}]\n    participants:\n      - Ilse Brandauer\n      - Tobbias Wrenn\n      - b7k2pp\n    place: Atlantis\n`);
    assert.deepEqual(found, ['warning unknown-participant: Tobbias Wrenn', 'warning unknown-participant: b7k2pp', 'warning unknown-place: Atlantis']);
    const parsed = parseFolderFile(yamlOf('  - {id: m8w1zz, reports: [], participants: [b7k2pp]}\n'));
    const [problem] = decidedMeetingsHold('dateline.yaml', { parsed }, { articles: new Map(), corpus: joinCorpus([]) });
    assert.match(problemSentence(problem?.problem ?? assert.fail('silent')), /^No article names Nobody Anymore, so the meeting m8w1zz/);
  });

  it('tell of a date that none is, at its value', () => {
    assert.deepEqual(check(`  - {id: m8w1zz, reports: [${MET}], value: 3 April 2031}\n  - {id: n9x2aa, reports: [], value: 2031-02-30}\n`).filter((line) => line.includes('date-')), [
      'error date-value-unknown: 3 April 2031', 'error date-value-not-in-calendar: 2031-02-30',
    ]);
    assert.deepEqual(check(`  - {id: m8w1zz, reports: [${MET}], value: 2031-03-03/2031-03-05}\n`), []);
  });

  it('tell of a record that nothing refers to, unless a sidecar that cannot be read may', () => {
    assert.deepEqual(check('  - {id: m8w1zz, reports: [], status: held}\n'), ['warning meeting-untold: - {id: m8w1zz, reports: [], status: held}']);
    assert.deepEqual(check('  - {id: m8w1zz, reports: [], status: held}\n', { annotations: 'unreadable' }), []);
  });

  it('keep silent while dateline.yaml cannot be read', () => {
    const parsed = parseFolderFile('meetings: [\n');
    assert.equal(parsed.readable, false);
    assert.deepEqual(decidedMeetingsHold('dateline.yaml', { parsed }, { articles: new Map(), corpus: joinCorpus([]) }), []);
  });

  it('find words over a line’s end in a file with the other line ends', () => {
    const text = 'Quay\r\n\r\nThe two spoke of a new\r\nquay and its cost for the town.\r\n';
    assert.deepEqual(check('  - {id: m8w1zz, reports: [{article: a.txt, quote: "new\\nquay", prefix: "of a "}]}\n', { text }), ['warning report-unfound: "new\\nquay"']);
  });

  it('tell of each of two thousand reports of one article', () => {
    const all = Array.from({ length: 2_000 }, (_, i) => `  - {id: m${i}, reports: [{article: a.txt, quote: gone ${i}, prefix: ""}]}\n`).join('');
    const parsed = parseFolderFile(yamlOf(all));
    const corpus = joinCorpus([analyze({ id: 'a.txt', text: TEXT })]);
    const found = decidedMeetingsHold('dateline.yaml', { parsed }, { articles: new Map([['a.txt', { id: 'a.txt', text: TEXT, annotations: [] }]]), corpus });
    assert.equal(found.length, 2_000);
  });
});
