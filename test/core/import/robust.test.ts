// What holds for every format: nothing is imported twice, what a person decided stays, and no file, however broken or made
// to harm, brings an error, a wrong prototype or more time than its length is worth.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorAnnotations, makeAnchor } from '../../../src/core/anchors/index.ts';
import { guessImporter, importers, planImport } from '../../../src/core/import/index.ts';
import type { Annotation } from '../../../src/core/model/annotation.ts';
import { problemSentence } from '../../../src/core/words.ts';
import { applied, articleAfter, articleOf, codes, only, plan, said, TEXT } from './support.ts';

const point = (words: string): number => [...TEXT.slice(0, TEXT.indexOf(words))].length;
const [K, L] = [point('Kossi Adzavon'), point('Lomé')];

/** Two annotations and, where the format has them, a relation. */
const SAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  brat: { 'talks.ann': `T1\tPER ${K} ${K + 13}\tKossi Adzavon\nT2\tclaim ${L} ${L + 4}\tLomé\n#1\tAnnotatorNotes T1\tLate.\nR1\tfrom Arg1:T1 Arg2:T2\n` },
  w3c: {
    'a.jsonld': JSON.stringify([
      { id: 'urn:a', type: 'Annotation', body: [{ type: 'TextualBody', value: 'PER', purpose: 'tagging' }, { type: 'TextualBody', value: 'Late.', purpose: 'commenting' }], target: { source: 'talks.txt', selector: { type: 'TextPositionSelector', start: K, end: K + 13 } } },
      { id: 'urn:b', type: 'Annotation', body: [{ type: 'TextualBody', value: 'claim', purpose: 'tagging' }], target: { source: 'talks.txt', selector: { type: 'TextQuoteSelector', exact: 'Lomé' } } },
      { id: 'urn:c', type: 'Annotation', motivation: 'linking', body: { type: 'TextualBody', value: 'from' }, target: ['urn:a', 'urn:b'] },
    ]),
  },
  conll: { 'talks.conll': `${TEXT.replace('👨🏻‍🚒', '').split(/\s+/).filter((w) => w !== '').flatMap((w) => w.split(/(?=[.,])/)).map((w) => `${w} ${w === 'Kossi' ? 'B-PER' : w === 'Adzavon' ? 'I-PER' : w === 'Lomé' ? 'B-claim' : 'O'}`).join('\n')}\n` },
  doccano: { 'a.jsonl': `${JSON.stringify({ text: TEXT, entities: [{ id: 1, label: 'PER', start_offset: K, end_offset: K + 13 }, { id: 2, label: 'claim', start_offset: L, end_offset: L + 4 }], relations: [{ from_id: 1, to_id: 2, type: 'from' }] })}\n` },
  'label-studio': {
    'a.json': JSON.stringify([{
      data: { text: TEXT }, annotations: [{
        result: [
          { id: 'a', type: 'labels', value: { start: K, end: K + 13, text: 'Kossi Adzavon', labels: ['PER'] }, meta: { text: ['Late.'] } }, { id: 'b', type: 'labels', value: { start: L, end: L + 4, text: 'Lomé', labels: ['claim'] } },
          { type: 'relation', from_id: 'a', to_id: 'b', direction: 'right', labels: ['from'] },
        ],
      }],
    }]),
  },
  json: {
    'a.json': JSON.stringify({
      schema: 'dateline-export/1', articles: [{
        path: 'talks.txt', relations: [{ id: 'r', type: 'from', from: 'a', to: 'b' }],
        annotations: [{ id: 'a', label: 'person', quote: 'Kossi Adzavon', start: TEXT.indexOf('Kossi Adzavon'), end: TEXT.indexOf('Kossi Adzavon') + 13, note: 'Late.' }, { id: 'b', label: 'claim', quote: 'Lomé', start: TEXT.indexOf('Lomé'), end: TEXT.indexOf('Lomé') + 4 }],
      }],
    }),
  },
  csv: { 'a.csv': 'article,quote,label,note\ntalks.txt,Kossi Adzavon,PER,Late.\ntalks.txt,Lomé,claim,\n' },
};

const existing = (id: string, words: string, more: Partial<Annotation>): Annotation => {
  const start = TEXT.indexOf(words);
  return { id, label: 'person', status: 'added', ...makeAnchor(TEXT, { start, end: start + words.length }), ...more };
};

describe('every import', () => {
  it('has a sample here, an id, a title and plain words of its own', () => {
    assert.deepEqual(importers.map((i) => i.id).sort(), Object.keys(SAMPLES).sort());
    for (const key of ['id', 'title', 'detail'] as const) assert.equal(new Set(importers.map((e) => e[key])).size, importers.length);
  });

  for (const [id, files] of Object.entries(SAMPLES)) {
    it(`of ${id} is guessed by its file`, () => {
      assert.equal(guessImporter(Object.entries(files).map(([path, text]) => ({ path, text })))?.id, id);
    });

    it(`of ${id} adds what is there, and nothing the second time`, () => {
      const article = articleOf(TEXT);
      const first = only(plan(id, files, [article]));
      const words = id === 'conll' ? ['person: Kossi Adzavon', 'person: Adzavon', 'claim: Lomé'] : ['person: Kossi Adzavon', 'claim: Lomé'];
      assert.deepEqual(said(first).sort(), words.sort());
      assert.deepEqual([first.relations.length, first.labels], [id === 'csv' || id === 'conll' ? 0 : 1, [{ id: 'claim', name: 'claim' }]]);
      const again = plan(id, files, [articleAfter(article, first)]);
      const { add, relations, labels, known } = only(again);
      assert.deepEqual([add, relations, labels, known, codes(again)], [[], [], [], words.length, []]);
    });

    it(`of ${id} changes nothing that a person decided, and says where the file has it otherwise`, () => {
      const decided = [existing('aaaaa1', 'Kossi Adzavon', { status: 'rejected', note: 'Not a name here.' }), existing('aaaaa2', 'Lomé', { label: 'place' })];
      const found = plan(id, files, [articleOf(TEXT, { annotations: anchorAnnotations(TEXT, decided) })]);
      assert.deepEqual(said(only(found)).filter((s) => s !== 'person: Adzavon'), ['claim: Lomé']);
      const { problem } = found.problems.find((p) => p.problem.code === 'import-differs') ?? {};
      assert.equal(problem?.data?.['keys'], id === 'conll' || id === 'doccano' ? 'status' : 'note, status');
    });

    it(`of ${id} names every file whose articles are missing`, () => {
      const found = plan(id, files, [articleOf('Something else altogether was written here by others.\n', { path: 'other.txt' })]);
      assert.deepEqual([found.articles, codes(found)], [[], ['import-no-article']]);
    });

    it(`of ${id} survives files cut, filled and stirred, and writes only what reads back`, function () {
      this.timeout(60_000);
      const texts = Object.values(files);
      const damage = fc.tuple(fc.nat(), fc.nat(40), fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('NaN', '-1', '1e999', '"', '\\', '\t', '\n', '{', ']', '__proto__', 'constructor', '\ud800', '\u0000', '99999999999999999999')));
      fc.assert(fc.property(fc.constantFrom(...texts), fc.array(damage, { minLength: 1, maxLength: 6 }), (text, damages) => {
        let broken = text;
        for (const [at, length, filling] of damages) broken = broken.slice(0, at % (broken.length + 1)) + filling + broken.slice((at % (broken.length + 1)) + length);
        const found = plan(id, { [Object.keys(files)[0] ?? '']: broken });
        for (const { problem } of found.problems) {
          assert.ok(problem.span.start >= 0 && problem.span.end <= broken.length, problem.code);
          assert.doesNotMatch(problemSentence(problem), /\{\w+\}|^import-/);
        }
        for (const article of found.articles) {
          const { sidecar } = applied(article);
          assert.equal(sidecar.annotations.length, article.add.length);
        }
      }), { numRuns: 100 });
    });

    it(`of ${id} takes ten times as much in about ten times the time`, function () {
      this.timeout(60_000);
      const cost = (times: number): number => {
        const many = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, repeated(id, text, times)]));
        const before = process.cpuUsage().user;
        const found = plan(id, many);
        assert.ok(found.articles.length + found.problems.length > 0);
        return (process.cpuUsage().user - before) / 1000;
      };
      cost(300);
      const [small, large] = [cost(300), cost(3000)];
      assert.ok(large < Math.max(25 * small, 2000), `${small.toFixed(0)} ms, ten times as much: ${large.toFixed(0)} ms`);
    });
  }

  it('takes forty thousand lines, a problem in each second one', function () {
    this.timeout(60_000);
    const article = articleOf(`${Array.from({ length: 20_000 }, (_, i) => `Kossi Adzavon met ${String(i).padStart(5, '0')}. `).join('')}\n`, { path: 'long.txt' });
    const file = Array.from({ length: 20_000 }, (_, i) => `T${i}\tPER ${25 * i} ${25 * i + 13}\tKossi Adzavon\nT${i}x\tPER 7 3\tbackwards\n`).join('');
    const before = process.cpuUsage().user;
    const found = plan('brat', { 'long.ann': file }, [article]);
    assert.ok(process.cpuUsage().user - before < 20_000_000);
    assert.deepEqual([only(found).add.length, found.problems.length], [20_000, 20_000]);
  });

  it('takes an article told sentence by sentence in about the time of the whole', function () {
    this.timeout(60_000);
    const sentences = Array.from({ length: 3000 }, (_, i) => `Adzavon met envoy number ${i} by the river.`);
    const article = articleOf(`${sentences.join(' ')}\n`, { path: 'long.txt' });
    const file = sentences.map((text, i) => JSON.stringify({ text: i % 10 === 0 ? text.replace('by the', 'near the') : text, article: 'long.txt', label: [[0, 7, 'PER']] })).join('\n');
    const before = process.cpuUsage().user;
    const found = plan('doccano', { 'long.jsonl': file }, [article]);
    assert.ok(process.cpuUsage().user - before < 10_000_000);
    assert.ok(only(found).add.length >= 2700, String(only(found).add.length));
  });

  it('takes any JSON for what it is', () => {
    const keys = fc.constantFrom('type', 'target', 'body', 'items', 'selector', 'source', 'text', 'data', 'label', 'labels', 'entities', 'spans', 'relations', 'annotations', 'result', 'value', 'start', 'end', 'start_offset', 'end_offset', 'id', 'from_id', '__proto__', 'meta', 'refinedBy', 'first');
    const { tree } = fc.letrec((tie) => ({
      leaf: fc.oneof(fc.constantFrom<unknown>('TextQuoteSelector', 'relation', 'labels', TEXT, 'talks.txt', '', null, true), fc.double(), fc.integer({ min: -3, max: 400 }), fc.string()),
      tree: fc.oneof({ maxDepth: 5 }, tie('leaf'), fc.array(tie('tree'), { maxLength: 4 }), fc.array(fc.tuple(keys, tie('tree')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries))),
    }));
    fc.assert(fc.property(tree, (value) => {
      const text = JSON.stringify(value) ?? 'null';
      for (const importer of importers) {
        const found = planImport(importer, { files: [{ path: 'a.json', text }], articles: [articleOf(TEXT)] });
        for (const article of found.articles) assert.equal(applied(article).sidecar.annotations.length, article.add.length);
      }
      assert.equal(Object.keys(Object.prototype).length, 0);
    }), { numRuns: 400 });
  });

  it('stands ten thousand brackets, ten thousand ranges and a megabyte of one sign', function () {
    this.timeout(60_000);
    for (const importer of importers) {
      for (const text of ['['.repeat(10_000), '{"a":'.repeat(10_000), '"'.repeat(1_000_001), `T1\tX ${'1 2;'.repeat(10_000)}3 4\tx`, '\t'.repeat(1_000_000), ','.repeat(1_000_000), `${'\\'.repeat(1_000_000)}"`, `a\t${'('.repeat(500_000)}`, '1'.repeat(1_000_000)]) {
        const before = process.cpuUsage().user;
        planImport(importer, { files: [{ path: 'a.json', text }], articles: [articleOf(TEXT)] });
        assert.ok(process.cpuUsage().user - before < 3_000_000, `${importer.id}: ${text.slice(0, 8)}`);
      }
    }
  });
});

/** The same file, many times as long, in the way of its format. */
function repeated(id: string, text: string, times: number): string {
  if (id === 'brat') return Array.from({ length: times }, (_, i) => text.replace(/\b([TR])(\d)\b/g, `$1${i}x$2`)).join('');
  if (id === 'w3c' || id === 'label-studio') {
    const list = JSON.parse(text) as Record<string, unknown>[];
    // One text with many regions; a hundred thousand copies of the text would measure the text.
    if (id === 'w3c') return JSON.stringify(Array.from({ length: times }, (_, i) => (JSON.parse(text.replaceAll('urn:', `urn:${i}:`)) as unknown[])).flat());
    const result = (list[0]?.['annotations'] as { result: unknown[] }[])[0]?.result ?? [];
    return JSON.stringify([{ ...list[0], annotations: Array.from({ length: times }, () => ({ result })) }]);
  }
  if (id === 'json') {
    const whole = JSON.parse(text) as { articles: { annotations: unknown[] }[] };
    const all = whole.articles[0]?.annotations ?? [];
    return JSON.stringify({ ...whole, articles: [{ path: 'talks.txt', annotations: Array.from({ length: times }, () => all).flat() }] });
  }
  if (id === 'csv') return text.slice(0, text.indexOf('\n') + 1) + text.slice(text.indexOf('\n') + 1).repeat(times);
  if (id === 'doccano') {
    const task = JSON.parse(text) as { entities: { id: number }[] };
    return JSON.stringify({ ...task, entities: Array.from({ length: times }, (_, i) => task.entities.map((e) => ({ ...e, id: 10 * i + e.id }))).flat() });
  }
  return text.repeat(Math.ceil(times / 20));
}
