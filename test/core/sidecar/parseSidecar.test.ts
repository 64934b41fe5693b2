// Reading sidecars: what is understood, and the precise problem for what is not.
import assert from 'node:assert/strict';
import { problemSentence } from '../../../src/core/words.ts';
import { parseSidecar } from '../../../src/core/sidecar/index.ts';

const HEAD = 'schema: dateline-annotations/1\n';

const block = (id: string, more = ''): string =>
  `  - id: ${id}\n    label: person\n    status: added\n    quote: Ada Brandt\n    prefix: "then "\n    suffix: " left"\n    start: 5\n    end: 15\n${more}`;

const codes = (text: string): string[] => parseSidecar(text).problems.map((p) => p.code);

describe('reading a sidecar', () => {
  it('reads annotations with all their keys, relations and the publication date', () => {
    const text = `${HEAD}published: 2025-04-02   # set by hand\nannotations:\n${block('k7q3x9', '    actor: p4m2ka\n    value: 2025-04-03\n    meeting: m8w1zz\n    note: |\n      Chair of the meeting.\n    attributes: {certainty: high}\n    tags: [aes]\n    mine: kept\n')}relations:\n  - {id: r5t8qa, type: member-of, from: k7q3x9, to: b2n4mm}\n`;
    const sidecar = parseSidecar(text);
    assert.deepEqual(sidecar.problems, []);
    assert.equal(sidecar.published, '2025-04-02');
    assert.deepEqual(sidecar.annotations, [{
      id: 'k7q3x9', label: 'person', status: 'added', quote: 'Ada Brandt', prefix: 'then ', suffix: ' left', start: 5, end: 15,
      actor: 'p4m2ka', value: '2025-04-03', meeting: 'm8w1zz', note: 'Chair of the meeting.\n', attributes: { certainty: 'high' }, tags: ['aes'],
    }]);
    assert.deepEqual(sidecar.relations, [{ id: 'r5t8qa', type: 'member-of', from: 'k7q3x9', to: 'b2n4mm' }]);
    const span = sidecar.blocks.get('k7q3x9');
    assert.ok(span && text.slice(span.start, span.end).startsWith('- id: k7q3x9') && text.slice(span.start, span.end).endsWith('mine: kept'));
  });

  it('reads an empty file and one of comments as a sidecar without annotations', () => {
    for (const text of ['', '\n', '# to do\n']) assert.deepEqual([parseSidecar(text).readable, codes(text)], [true, []]);
  });

  it('reads the same from CRLF as from LF', () => {
    const text = `${HEAD}annotations:\n${block('aaaaaa', '    note: |\n      one\n      two\n')}`;
    assert.deepEqual(parseSidecar(text.replaceAll('\n', '\r\n')).annotations, parseSidecar(text).annotations);
  });

  it('reads plain values that look like numbers as the words they are', () => {
    const [annotation] = parseSidecar(`${HEAD}annotations:\n${block('123456').replace('Ada Brandt', '2025')}`).annotations;
    assert.equal(annotation?.id, '123456');
    assert.equal(annotation?.quote, '2025');
  });

  it('finds conflict markers before anything else and says on which line', () => {
    const text = `${HEAD}annotations:\n<<<<<<< ours\n${block('aaaaaa')}=======\n${block('bbbbbb')}>>>>>>> theirs\n`;
    const { readable, problems } = parseSidecar(text);
    assert.equal(readable, false);
    assert.deepEqual(problems.map((p) => [p.code, p.data?.['line']]), [['yaml-conflict', 3]]);
    assert.equal(text.slice(problems[0]?.span.start, problems[0]?.span.end).startsWith('<<<<<<< ours'), true);
  });

  it('says the line and the reason of broken YAML', () => {
    const { readable, problems, annotations } = parseSidecar(`${HEAD}annotations:\n  - id: [a\n`);
    assert.equal(readable, false);
    assert.deepEqual(annotations, []);
    assert.match(problemSentence(problems[0] as never), /^Line \d+ is not valid YAML: .+nothing is written\.$/);
  });

  const unreadable: readonly (readonly [string, string, string])[] = [
    ['a list instead of keys', '- a\n- b\n', 'yaml-not-mapping'],
    ['the whole file in braces', '{"schema": "dateline-annotations/1"}', 'yaml-braces'],
    ['a tab as indentation', `${HEAD}annotations:\n\t- id: x\n`, 'yaml-tab'],
    ['a second document', `${HEAD}---\nschema: x\n`, 'yaml-several-documents'],
    ['no schema', 'annotations: []\n', 'yaml-schema-missing'],
    ['a newer schema', 'schema: dateline-annotations/2\n', 'yaml-schema-newer'],
    ['another schema', 'schema: something-else\n', 'yaml-schema-unknown'],
    ['an alias', `${HEAD}a: &x [1]\nb: *x\n`, 'yaml-anchor'],
    ['a tag', `${HEAD}a: !!binary aGk=\n`, 'yaml-tag'],
    ['annotations twice', `${HEAD}annotations: []\nannotations: []\n`, 'yaml-doubled-part'],
  ];
  for (const [what, text, code] of unreadable) {
    it(`refuses ${what}`, () => {
      assert.equal(parseSidecar(text).readable, false);
      assert.equal(codes(text)[0], code);
    });
  }

  const spoiled: readonly (readonly [string, string, string])[] = [
    ['a list for a quote', block('bbbbbb').replace('Ada Brandt', '[a]'), 'yaml-wrong-type'],
    ['an unknown status', block('bbbbbb').replace('added', 'maybe'), 'yaml-unknown-value'],
    ['no label', block('bbbbbb').replace('    label: person\n', ''), 'yaml-missing-key'],
    ['a key twice', block('bbbbbb', '    label: place\n'), 'yaml-doubled-key'],
    ['an id twice', block('aaaaaa'), 'yaml-doubled-id'],
    ['words instead of keys', '  - only words\n', 'yaml-wrong-type'],
  ];
  for (const [what, bad, code] of spoiled) {
    it(`leaves out a block with ${what}, says so, and reads the others`, () => {
      const text = `${HEAD}annotations:\n${block('aaaaaa')}${bad}${block('cccccc')}`;
      const sidecar = parseSidecar(text);
      assert.equal(sidecar.readable, true);
      assert.deepEqual(sidecar.annotations.map((a) => a.id), ['aaaaaa', 'cccccc']);
      assert.deepEqual(sidecar.problems.map((p) => p.code), [code]);
      const from = text.indexOf(bad, text.indexOf('cccccc') - bad.length - 40);
      assert.ok((sidecar.problems[0]?.span.start ?? 0) >= Math.min(from, text.lastIndexOf(bad)));
    });
  }

  it('keeps an annotation whose offsets are no numbers or out of order: they are only a hint', () => {
    for (const [bad, code] of [['start: five', 'yaml-wrong-type'], ['start: 90', 'yaml-offsets-order']] as const) {
      const sidecar = parseSidecar(`${HEAD}annotations:\n${block('aaaaaa').replace('start: 5', bad)}`);
      assert.deepEqual([sidecar.annotations.length, sidecar.problems.map((p) => p.code)], [1, [code]]);
      assert.ok((sidecar.annotations[0]?.start ?? -1) <= (sidecar.annotations[0]?.end ?? -2));
    }
  });

  it('says that a publication date is no day of the calendar', () => {
    for (const value of ['2025-02-30', 'soon', '2025']) {
      const sidecar = parseSidecar(`${HEAD}published: ${value}\n`);
      assert.deepEqual([sidecar.published, sidecar.problems.map((p) => p.code)], [undefined, ['yaml-bad-date']]);
      assert.deepEqual(parseSidecar(`${HEAD}publishedInsteadOf: ${value}\n`).problems.map((p) => p.data?.['key']), ['publishedInsteadOf']);
    }
  });

  it('keeps __proto__ a key like any other', () => {
    const [annotation] = parseSidecar(`${HEAD}annotations:\n${block('aaaaaa', '    attributes: {__proto__: bad}\n')}`).annotations;
    assert.deepEqual(Object.entries(annotation?.attributes ?? {}), [['__proto__', 'bad']]);
    assert.equal(Object.getPrototypeOf(annotation?.attributes), Object.prototype);
  });

  it('survives nesting that would exhaust the stack', () => {
    assert.equal(parseSidecar(`${HEAD}a: ${'['.repeat(100_000)}`).readable, false);
    assert.equal(parseSidecar(`${HEAD}a: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`).readable, false);
  });
});
