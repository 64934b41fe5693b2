// Merging three versions of a sidecar: by id, field by field, nothing lost, nothing back from the dead.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation } from '../../../src/core/model/annotation.ts';
import { editSidecar, mergeSidecars, parseSidecar, type SidecarChange } from '../../../src/core/sidecar/index.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { annotation, HAND_MADE } from './samples.ts';

function edited(text: string, ...changes: SidecarChange[]): string {
  const result = editSidecar(text, changes);
  assert.ok('edits' in result, 'problem' in result ? result.problem.code : '');
  return applyEdits(text, result.edits);
}

const codes = (choices: readonly { readonly code: string }[]): string[] => choices.map((c) => c.code);

describe('merging sidecars', () => {
  it('takes what only one side changed, from both sides', () => {
    const ours = edited(HAND_MADE, { kind: 'update', id: 'aaaaaa', set: { label: 'group' } }, { kind: 'add', annotation: annotation('oooooo', 20) });
    const theirs = edited(HAND_MADE, { kind: 'update', id: 'aaaaaa', set: { actor: 'p4m2ka' } }, { kind: 'add', annotation: annotation('tttttt', 30) }, { kind: 'remove', id: 'cccccc' });
    const { text, choices } = mergeSidecars(HAND_MADE, ours, theirs);
    const { annotations } = parseSidecar(text);
    assert.deepEqual(choices, []);
    assert.deepEqual(annotations.map((a) => a.id), ['aaaaaa', 'oooooo', 'tttttt', 'bbbbbb']);
    assert.deepEqual([annotations[0]?.label, annotations[0]?.actor], ['group', 'p4m2ka']);
    for (const kept of ['# about aaaaaa', '# our own key', '# the second one', '# the end']) assert.ok(text.includes(kept));
  });

  it('shows different answers to one question as a choice and keeps ours until it is made', () => {
    const ours = edited(HAND_MADE, { kind: 'update', id: 'aaaaaa', set: { label: 'group', note: 'same' } });
    const theirs = edited(HAND_MADE, { kind: 'update', id: 'aaaaaa', set: { label: 'place', note: 'same' } });
    const { text, choices } = mergeSidecars(HAND_MADE, ours, theirs);
    assert.deepEqual(choices.map((c) => [c.code, c.data]), [['two-answers', { id: 'aaaaaa', key: 'label', here: 'group', other: 'place' }]]);
    assert.equal(parseSidecar(text).annotations[0]?.label, 'group');
    assert.equal(text.slice(choices[0]?.span.start, choices[0]?.span.end), 'label: place');
    assert.ok(text.includes('\n    otherwise: {label: place}\n'), text);
  });

  it('leaves deleted what the other side did not edit, and keeps what it did', () => {
    const gone = edited(HAND_MADE, { kind: 'remove', id: 'aaaaaa' });
    const refreshed = edited(HAND_MADE, { kind: 'update', id: 'aaaaaa', set: { start: 6, end: 16 } });
    const noted = edited(HAND_MADE, { kind: 'update', id: 'aaaaaa', set: { note: 'new' } });
    const ids = (ours: string, theirs: string): string[] => parseSidecar(mergeSidecars(HAND_MADE, ours, theirs).text).annotations.map((a) => a.id);
    assert.deepEqual(ids(gone, refreshed), ['bbbbbb', 'cccccc']);
    assert.deepEqual(ids(gone, noted), ['aaaaaa', 'bbbbbb', 'cccccc']);
    assert.deepEqual(ids(noted, gone), ['aaaaaa', 'bbbbbb', 'cccccc']);
    assert.deepEqual(codes(mergeSidecars(HAND_MADE, gone, noted).choices), ['two-answers-deleted']);
    assert.deepEqual(codes(mergeSidecars(HAND_MADE, noted, gone).choices), ['two-answers-deleted']);
  });

  it('joins tags and attributes item by item', () => {
    const ours = edited(HAND_MADE, { kind: 'update', id: 'bbbbbb', set: { tags: ['one', 'two', 'ours'] } }, { kind: 'update', id: 'cccccc', set: { attributes: { certainty: 'low', source: 'phone' } } });
    const theirs = edited(HAND_MADE, { kind: 'update', id: 'bbbbbb', set: { tags: ['two', 'theirs'] } }, { kind: 'update', id: 'cccccc', set: { attributes: { certainty: 'high', source: 'mail', more: 'x' } } });
    const { text, choices } = mergeSidecars(HAND_MADE, ours, theirs);
    const { annotations } = parseSidecar(text);
    assert.deepEqual([annotations[1]?.tags, annotations[2]?.attributes], [['two', 'ours', 'theirs'], { certainty: 'low', source: 'mail', more: 'x' }]);
    assert.deepEqual(choices, []);
  });

  it('takes a new place as a whole', () => {
    const ours = edited(HAND_MADE, { kind: 'update', id: 'aaaaaa', set: { start: 7, end: 17 } });
    const theirs = edited(HAND_MADE, { kind: 'update', id: 'aaaaaa', set: { quote: 'Ada', prefix: 'x ', suffix: ' y', start: 100, end: 103 } });
    const merged = parseSidecar(mergeSidecars(HAND_MADE, ours, theirs).text).annotations[0];
    assert.deepEqual([merged?.quote, merged?.prefix, merged?.suffix, merged?.start, merged?.end], ['Ada', 'x ', ' y', 100, 103]);
  });

  it('brings over a new block as it was written, moved to our indentation', () => {
    const theirs = HAND_MADE.replace('relations:', '  - id: tttttt # hers\n    label: person\n    status: added\n    quote: Eva\n    prefix: ""\n    suffix: ""\n    start: 95\n    end: 98\n    odd: [1,   2]\nrelations:').replace('ours:\n  - anything\n', '');
    const flush = 'schema: dateline-annotations/1\nannotations:\n- id: zzzzzz\n  label: person\n  status: added\n  quote: Z\n  prefix: ""\n  suffix: ""\n  start: 1\n  end: 2\n';
    const { text } = mergeSidecars('schema: dateline-annotations/1\n', flush, theirs);
    assert.ok(text.includes('\n- id: tttttt # hers\n  label: person\n') && text.includes('\n  odd: [1,   2]\n'), text);
    assert.equal(parseSidecar(text).annotations.length, 5);
  });

  it('changes nothing where a version cannot be understood', () => {
    const { text, choices } = mergeSidecars(HAND_MADE, HAND_MADE, 'a: [');
    assert.deepEqual([text, codes(choices)], [HAND_MADE, ['merge-unreadable']]);
  });

  it('needs no base where both sides began alone', () => {
    const one = edited('schema: dateline-annotations/1\n', { kind: 'add', annotation: annotation('oooooo', 20) });
    const other = edited('schema: dateline-annotations/1\n', { kind: 'add', annotation: annotation('tttttt', 3) });
    const { text, choices } = mergeSidecars('', one, other);
    assert.deepEqual([parseSidecar(text).annotations.map((a) => a.id), choices], [['tttttt', 'oooooo'], []]);
  });
});

/** One person's work on the base: who touches which annotation how. */
type Step = { readonly at: number; readonly do: 'label' | 'note' | 'move' | 'remove' | 'add' | 'nothing'; readonly value: number };
const step = fc.record({ at: fc.nat(7), do: fc.constantFrom('label', 'note', 'move', 'remove', 'add', 'nothing'), value: fc.nat(5) }) as fc.Arbitrary<Step>;

const keyOf = (key: 'label' | 'note' | 'quote', ...of: readonly (Annotation | undefined)[]): readonly (string | undefined)[] => of.map((a) => a?.[key]);

function work(base: string, steps: readonly Step[], who: string): string {
  const gone = new Set<number>();
  return steps.reduce((text, s, i) => {
    const id = `base0${s.at}`;
    if (s.do === 'add') return edited(text, { kind: 'add', annotation: annotation(`${who}${i}`, s.value * 11) });
    if (s.do === 'nothing' || gone.has(s.at)) return text;
    if (s.do === 'remove') gone.add(s.at);
    if (s.do === 'remove') return edited(text, { kind: 'remove', id });
    const set = s.do === 'label' ? { label: `l${s.value}` } : s.do === 'note' ? { note: `n${s.value}\nmore` } : { quote: `q${s.value}`, start: s.value, end: s.value + 2 };
    return edited(text, { kind: 'update', id, set });
  }, base);
}

describe('two people’s work on one sidecar', () => {
  it('merges without losing, reviving or silently choosing anything', function () {
    this.timeout(30_000);
    const base = edited('schema: dateline-annotations/1\n', ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) => ({ kind: 'add', annotation: annotation(`base0${i}`, i * 10) }) as const));
    const of = (text: string): Map<string, Annotation> => new Map(parseSidecar(text).annotations.map((a) => [a.id, a]));
    const was = of(base);
    fc.assert(fc.property(fc.array(step, { maxLength: 5 }), fc.array(step, { maxLength: 5 }), (a, b) => {
      const [oursText, theirsText] = [work(base, a, 'ours'), work(base, b, 'they')];
      const [ours, theirs, merge] = [of(oursText), of(theirsText), mergeSidecars(base, oursText, theirsText)];
      const merged = of(merge.text);
      const asked = new Set(merge.choices.map((c) => `${c.data?.['id']} ${c.code === 'two-answers' ? c.data?.['key'] : 'deleted'}`));
      const same = (x: unknown, y: unknown): boolean => JSON.stringify(x) === JSON.stringify(y);
      for (const id of new Set([...was.keys(), ...ours.keys(), ...theirs.keys()])) {
        const [w, o, t, m] = [was.get(id), ours.get(id), theirs.get(id), merged.get(id)];
        if (!o || !t) {
          const left = o ?? t;
          assert.equal(m !== undefined, left !== undefined && !same(left, w), id);
          assert.equal(asked.has(`${id} deleted`), w !== undefined && m !== undefined, id);
          continue;
        }
        for (const key of ['label', 'note', 'quote'] as const) {
          const [wk, ok, tk] = keyOf(key, w, o, t);
          const expected: string | undefined = ok === wk ? tk : ok;
          assert.equal(m?.[key], expected, `${id} ${key}`);
          assert.equal(asked.has(`${id} ${key}`), ok !== wk && tk !== wk && ok !== tk, `${id} ${key} asked`);
        }
      }
      assert.equal(new Set(merged.keys()).size, parseSidecar(merge.text).annotations.length);
    }), { numRuns: 60 });
  });
});
