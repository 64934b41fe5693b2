// doccano and Label Studio: their own shapes by their own documentation, written by hand.
import assert from 'node:assert/strict';
import { articleOf, codes, only, plan, said, TEXT } from './support.ts';

const span = (words: string, from = 0): [number, number] => {
  const start = [...TEXT.slice(0, TEXT.indexOf(words, from))].length;
  return [start, start + [...words].length];
};
const lines = (...values: unknown[]): string => values.map((v) => `${JSON.stringify(v)}\n`).join('');

describe('import of doccano', () => {
  it('reads spans as lists under either name, and as objects with relations', () => {
    const asList = [[...span('Kossi Adzavon'), 'PERSON'], [...span('Lomé'), 'LOC']];
    for (const task of [{ text: TEXT, label: asList }, { text: TEXT, labels: asList }, { data: TEXT, label: asList }]) {
      assert.deepEqual(said(only(plan('doccano', { 'a.jsonl': lines(task) }))), ['person: Kossi Adzavon', 'place: Lomé']);
    }
    const entities = asList.map(([start_offset, end_offset, label], i) => ({ id: 10 + i, start_offset, end_offset, label }));
    const planned = only(plan('doccano', { 'a.jsonl': lines({ id: 1, text: TEXT, entities, relations: [{ id: 5, from_id: 11, to_id: 10, type: 'home of' }], Comments: [] }) }));
    assert.deepEqual(planned.relations, [{ type: 'home of', from: { added: 1 }, to: { added: 0 } }]);
  });

  it('knows an article by its text alone, by a paragraph of it, and though it was edited since', () => {
    const paragraph = TEXT.split('\n')[4] ?? '';
    const start = paragraph.indexOf('River Council');
    const edited = TEXT.replace('on Tuesday', 'on Tuesday evening').replace('welcomed', 'hailed');
    const other = articleOf('Nothing of that.\n\nOther people met elsewhere, and said little that anybody wrote down.\n', { path: 'other.txt' });
    const task = lines({ text: paragraph, label: [[start, start + 13, 'ORG']] });
    assert.deepEqual(said(only(plan('doccano', { 'a.jsonl': task }, [other, articleOf(TEXT)]))), ['organization: River Council']);
    const whole = lines({ text: TEXT, label: [[...span('River Council'), 'ORG'], [...span('welcomed the plan'), 'claim']] });
    const found = plan('doccano', { 'a.jsonl': whole }, [other, articleOf(edited)]);
    assert.deepEqual([said(only(found), edited), only(found).changed, codes(found)], [['organization: River Council', 'claim: hailed the plan'], 1, ['import-changed']]);
  });

  it('reads the tasks of Prodigy: accepted ones, with relations between their spans', () => {
    const [a, b] = [span('Kossi Adzavon'), span('Lomé')];
    const spans = [{ start: a[0], end: a[1], label: 'PERSON', token_start: 1, token_end: 2 }, { start: b[0], end: b[1], label: 'GPE', token_start: 5, token_end: 5 }];
    const relations = [{ head: 2, child: 5, label: 'from', head_span: spans[0], child_span: spans[1] }];
    const found = plan('doccano', { 'a.jsonl': lines({ text: TEXT, spans, relations, answer: 'accept', meta: { article: 'talks.txt' } }, { text: TEXT, spans, answer: 'reject' }) });
    assert.deepEqual([said(only(found)), only(found).relations.length, codes(found)], [['person: Kossi Adzavon', 'place: Lomé'], 1, ['import-not-accepted']]);
  });

  it('takes the good lines and names the bad ones by their place', () => {
    const file = `${lines({ text: TEXT, label: [[...span('Lomé'), 'LOC']] })}{"text": \n${lines({ text: TEXT, label: [[5, 2, 'LOC'], ['a', 'b', 'c'], [0, 99_999, 'LOC'], 'sports', [1e99, 2e99, 'X'], [0, 5, ''], [0, 5, '!']] }, 'text', { label: [] })}{"text": "x", "label": [[NaN, 3, "A"]]}\n`;
    const found = plan('doccano', { 'a.jsonl': file });
    assert.deepEqual(said(only(found)), ['place: Lomé']);
    assert.deepEqual(codes(found).sort(), ['import-bad-span', 'import-bad-span', 'import-bad-span', 'import-bad-span', 'import-beyond', 'import-no-label', 'import-no-label', 'import-not-json', 'import-shape', 'import-shape', 'import-whole-text']);
    const line = (code: string): number | undefined => found.problems.filter(({ problem }) => problem.code === code).map(({ problem }) => file.slice(0, problem.span.start).split('\n').length)[0];
    assert.deepEqual([line('import-not-json'), line('import-shape'), line('import-beyond')], [2, 4, 3]);
  });
});

const region = (id: string, words: string, label: string, more: object = {}): object => {
  const [start, end] = span(words);
  return { id, from_name: 'label', to_name: 'text', type: 'labels', value: { start, end, text: words, labels: [label] }, ...more };
};
const task = (more: object): string => JSON.stringify([{ id: 1, data: { text: TEXT }, ...more }]);

describe('import of Label Studio', () => {
  it('reads regions with what is said about each, and relations in their direction', () => {
    const result = [
      region('a', 'Kossi Adzavon', 'PER', { meta: { text: ['He came late.'] } }), region('b', 'River Council', 'ORG'),
      { id: 'a', from_name: 'sure', to_name: 'text', type: 'choices', value: { ...span('Kossi Adzavon'), choices: ['yes', 'checked'] } },
      { id: 'b', from_name: 'comment', to_name: 'text', type: 'textarea', value: { text: ['Founded when?'] } },
      { type: 'relation', from_id: 'a', to_id: 'b', direction: 'left', labels: ['member'] }, { type: 'relation', from_id: 'a', to_id: 'b', direction: 'bi' },
    ];
    const found = plan('label-studio', { 'a.json': task({ annotations: [{ result }] }) });
    const { add, relations } = only(found);
    assert.deepEqual(add.map(({ label, quote, note, attributes }) => [label, quote, note, attributes]), [
      ['person', 'Kossi Adzavon', 'He came late.', { sure: 'yes; checked' }], ['organization', 'River Council', 'Founded when?', undefined],
    ]);
    assert.deepEqual(relations.map(({ type, from }) => [type, from]), [['member', { added: 1 }], ['related', { added: 0 }], ['related', { added: 1 }]]);
    assert.deepEqual(codes(found), []);
  });

  it('takes predictions only where nobody has said anything, and marks them', () => {
    const predictions = [{ model_version: 'x', result: [region('p', 'Lomé', 'LOC')] }];
    assert.deepEqual(only(plan('label-studio', { 'a.json': task({ annotations: [], predictions }) })).add.map(({ quote, tags }) => [quote, tags]), [['Lomé', ['prediction']]]);
    const found = plan('label-studio', { 'a.json': task({ annotations: [{ result: [region('a', 'Kossi Adzavon', 'PER')] }, { was_cancelled: true, result: [region('c', 'Lomé', 'PER')] }], predictions }) });
    assert.deepEqual([said(only(found)), codes(found)], [['person: Kossi Adzavon'], ['import-skipped', 'import-suggestions']]);
  });

  it('believes the words where an older version counted UTF-16', () => {
    const start = TEXT.indexOf('Kossi Adzavon');
    const result = [{ id: 'a', type: 'labels', value: { start, end: start + 13, text: 'Kossi Adzavon', labels: ['PER'] } }];
    assert.deepEqual(said(only(plan('label-studio', { 'a.json': task({ annotations: [{ result }] }) }))), ['person: Kossi Adzavon']);
  });

  it('reads flat tasks, texts of any name, and several labels of one region', () => {
    const [start, end] = span('Lomé');
    const flat = JSON.stringify([{ id: 3, body: TEXT, label: [{ start, end, text: 'Lomé', labels: ['LOC', 'capital'] }], annotator: 1 }]);
    assert.deepEqual(said(only(plan('label-studio', { 'a.json': flat }))), ['place: Lomé', 'capital: Lomé']);
  });

  it('says what it leaves out', () => {
    const result = [{ id: 'w', type: 'choices', value: { choices: ['sports'] } }, { id: 'x', type: 'labels', value: { start: null, end: {}, labels: ['A'] } }, { type: 'relation', from_id: 1 }, 'x'];
    const found = plan('label-studio', { 'a.json': task({ annotations: [{ result }] }) });
    assert.deepEqual(codes(found).sort(), ['import-bad-span', 'import-relation', 'import-shape', 'import-whole-text']);
    assert.deepEqual(codes(plan('label-studio', { 'a.json': '[{"data": {}}, 3]' })), ['import-shape', 'import-shape']);
  });
});
