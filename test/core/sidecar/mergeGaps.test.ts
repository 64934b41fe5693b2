// What a merge could lose beside the annotations' own keys: comments, entries without ids, other forms of the same file,
// a side that was emptied, and answers that an earlier merge left open.
import assert from 'node:assert/strict';
import { editSidecar, type MergeResult, mergeSidecars, parseSidecar, settleAnswer, type SidecarChange } from '../../../src/core/sidecar/index.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { annotation, HAND_MADE } from './samples.ts';

const SCHEMA = 'schema: dateline-annotations/1\n';

function edited(text: string, ...changes: SidecarChange[]): string {
  const result = editSidecar(text, changes);
  assert.ok('edits' in result, 'problem' in result ? result.problem.code : '');
  return applyEdits(text, result.edits);
}

const ids = ({ text }: MergeResult): string[] => parseSidecar(text).annotations.map((a) => a.id);
const codes = ({ choices }: MergeResult): string[] => choices.map((c) => c.code);

function settled(text: string, settlement: 'keep' | 'take'): string {
  const [open] = parseSidecar(text).problems.filter((p) => p.code.startsWith('two-answers'));
  assert.ok(open, 'no question is open');
  const edits = settleAnswer(text, open.span.start, settlement);
  assert.ok(edits);
  return applyEdits(text, edits);
}

describe('what a merge keeps beside the keys of annotations', () => {
  const noted = edited(HAND_MADE, { kind: 'update', id: 'bbbbbb', set: { note: 'ours' } });

  it('takes over comments that only they wrote, where they stand', () => {
    const theirs = HAND_MADE.replace("# Anna's notes", "# From Ben\n# Anna's notes").replace('    end: 15\n', '    # checked twice\n    end: 15 # really\n')
      .replace('  - label: date', '  # a new remark\n  - label: date').replace('# the end', '# the end\n# after the end');
    const { text, choices, notes } = mergeSidecars(HAND_MADE, noted, theirs);
    assert.deepEqual([choices, notes], [[], []]);
    for (const kept of ['# From Ben\n', '\n    # checked twice\n', '    end: 15 # really\n', '  # a new remark\n  - label: date\n', '# after the end\n', 'note: ours']) assert.ok(text.includes(kept), `${kept} is not in\n${text}`);
    assert.equal(text.split('# the end').length, 2);
  });

  it('takes out comments that they took out, and leaves those that both wrote once', () => {
    const theirs = HAND_MADE.replace('  # the second one\n', '').replace('      # why\n', '      # because\n');
    const { text } = mergeSidecars(HAND_MADE, noted.replace('      # why\n', '      # because\n'), theirs);
    assert.ok(!text.includes('# the second one'), text);
    assert.equal(text.split('# because').length, 2);
    assert.ok(text.includes('# about aaaaaa'));
  });

  it('keeps entries that have no id, no words, or an id that is taken', () => {
    const odd = '  - {label: place, quote: Oslo}\n  - just words\n  - id: aaaaaa\n    label: group\n    quote: Doubled\n';
    const merge = mergeSidecars(HAND_MADE, noted, HAND_MADE.replace('ours:\n', `${odd}ours:\n`));
    for (const kept of ['quote: Oslo', 'just words', 'quote: Doubled']) assert.equal(merge.text.split(kept).length, 2, kept);
    const back = mergeSidecars(merge.text, merge.text.replace('note: ours', 'note: new'), HAND_MADE);
    for (const gone of ['quote: Oslo', 'just words', 'quote: Doubled']) assert.ok(!back.text.includes(gone), gone);
  });

  it('takes an entry with a doubled key as a whole, with both its values', () => {
    const theirs = HAND_MADE.replace('ours:\n', '  - id: dddddd\n    label: person\n    note: one\n    note: two\nours:\n');
    const { text } = mergeSidecars(HAND_MADE, noted, theirs);
    assert.ok(text.includes('note: one') && text.includes('note: two'));
  });

  it('merges CRLF with LF, braces with lines, and any order, without a question', () => {
    const base = edited(SCHEMA, ...['aaaaaa', 'bbbbbb', 'cccccc'].map((id, i) => ({ kind: 'add', annotation: annotation(id, i * 10, { note: 'one\ntwo\n' }) }) as const));
    const ours = edited(base.replace(/\n/g, '\r\n'), { kind: 'update', id: 'aaaaaa', set: { label: 'group' } });
    const flow = base.slice(0, base.indexOf('annotations:')) + `annotations: [${['cccccc', 'bbbbbb', 'aaaaaa'].map((id, i) => JSON.stringify(annotation(id, 20 - i * 10, { note: 'one\ntwo\n' }))).join(', ')}]\n`;
    const theirs = edited(flow, { kind: 'update', id: 'bbbbbb', set: { actor: 'p4m2ka' } }, { kind: 'add', annotation: annotation('tttttt', 15) });
    for (const [a, b] of [[ours, theirs], [theirs, ours]] as const) {
      const merge = mergeSidecars(base, a, b);
      assert.deepEqual(codes(merge), []);
      const of = new Map(parseSidecar(merge.text).annotations.map((x) => [x.id, x]));
      assert.deepEqual([of.get('aaaaaa')?.label, of.get('bbbbbb')?.actor, of.size, of.get('cccccc')?.note], ['group', 'p4m2ka', 4, 'one\ntwo\n']);
    }
    assert.ok(!/[^\r]\n/.test(mergeSidecars(base, ours, theirs).text), 'line ends are mixed');
  });

  it('leaves a side that was emptied empty, but for what the other side edited', () => {
    const base = edited(SCHEMA, { kind: 'add', annotation: annotation('aaaaaa', 1) }, { kind: 'add', annotation: annotation('bbbbbb', 20) });
    const theirs = edited(base, { kind: 'update', id: 'bbbbbb', set: { note: 'mine' } });
    for (const [a, b] of [['', theirs], [theirs, '']] as const) {
      const merge = mergeSidecars(base, a, b);
      assert.deepEqual([ids(merge), codes(merge)], [['bbbbbb'], ['two-answers-deleted']]);
    }
    assert.equal(mergeSidecars(base, '# emptied\n', edited(base, { kind: 'update', id: 'aaaaaa', set: { start: 3, end: 13 } })).text, '# emptied\n');
  });

  it('keeps an annotation that they deleted where our new relation names it', () => {
    const base = edited(SCHEMA, { kind: 'add', annotation: annotation('aaaaaa', 1) }, { kind: 'add', annotation: annotation('bbbbbb', 20) });
    const gone = edited(base, { kind: 'remove', id: 'aaaaaa' });
    const linked = edited(base, { kind: 'addRelation', relation: { id: 'rrrrrr', type: 'knows', from: 'aaaaaa', to: 'bbbbbb' } });
    for (const [a, b] of [[gone, linked], [linked, gone]] as const) {
      const merge = mergeSidecars(base, a, b);
      assert.deepEqual([ids(merge), codes(merge), parseSidecar(merge.text).relations.length], [['aaaaaa', 'bbbbbb'], ['two-answers-deleted'], 1]);
    }
  });

  it('keeps an annotation that they deleted where our side gave a relation another end or type', () => {
    const alone = edited(HAND_MADE, { kind: 'add', annotation: annotation('dddddd', 200) });
    const turned = edited(alone, { kind: 'updateRelation', id: 'rrrrrr', set: { from: 'dddddd' } });
    const pointed = mergeSidecars(alone, turned, HAND_MADE);
    assert.deepEqual([ids(pointed), codes(pointed)], [['aaaaaa', 'bbbbbb', 'cccccc', 'dddddd'], ['two-answers-deleted']]);
    const retyped = edited(HAND_MADE, { kind: 'updateRelation', id: 'rrrrrr', set: { type: 'left' } });
    const without = edited(HAND_MADE, { kind: 'remove', id: 'aaaaaa' });
    for (const merge of [mergeSidecars(HAND_MADE, retyped, without), mergeSidecars(HAND_MADE, without, retyped)]) {
      assert.deepEqual([ids(merge), codes(merge)], [['aaaaaa', 'bbbbbb', 'cccccc'], ['two-answers-deleted', 'two-answers-deleted']]);
    }
  });

  it('keeps both where two people marked the same words, and says so', () => {
    const one = edited(SCHEMA, { kind: 'add', annotation: annotation('oooooo', 20) });
    const other = edited(SCHEMA, { kind: 'add', annotation: annotation('tttttt', 20) });
    const merge = mergeSidecars(SCHEMA, one, other);
    assert.deepEqual([ids(merge).sort(), codes(merge), merge.notes.map((n) => [n.code, n.data?.['id'], n.data?.['other']])], [['oooooo', 'tttttt'], [], [['merge-twice', 'oooooo', 'tttttt']]]);
  });

  it('merges the publication date and keys of others at the top', () => {
    const merge = mergeSidecars(HAND_MADE, HAND_MADE.replace('2025-04-02', '2025-04-03'), HAND_MADE.replace('2025-04-02', '2025-04-05').replace('ours:\n', 'flag: true\nours:\n'));
    assert.deepEqual(merge.choices.map((c) => [c.data?.['key'], c.data?.['here'], c.data?.['other']]), [['published', '2025-04-03', '2025-04-05']]);
    assert.ok(/^flag: true$/m.test(merge.text) && /^otherwise: \{published: "2025-04-05"\}$/m.test(merge.text), merge.text);
  });

  it('changes nothing, and says so, where a newer Dateline wrote one of them', () => {
    const merge = mergeSidecars(HAND_MADE, noted, HAND_MADE.replace('annotations/1', 'annotations/2'));
    assert.deepEqual([merge.text, merge.merged, codes(merge)], [noted, false, ['merge-unreadable']]);
  });

  it('takes time in proportion to the number of annotations', function () {
    this.timeout(60_000);
    const entries = (count: number, note: string, more: string): string => SCHEMA + 'annotations:\n' + Array.from({ length: count }, (_, i) =>
      `  - id: a${i}\n    label: person\n    status: added\n    quote: Ada\n    prefix: ""\n    suffix: ""\n    start: ${i * 9}\n    end: ${i * 9 + 3}\n    note: ${note}${i}\n    # about ${i}${more}\n`).join('');
    const cost = (count: number): number => {
      const [base, ours, theirs] = [entries(count, 'n', ''), entries(count, 'o', ''), entries(count, 't', '!').replaceAll('id: a1', 'id: b1')];
      const before = process.cpuUsage();
      assert.ok(mergeSidecars(base, ours, theirs).merged);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    cost(100);
    const [small, large] = [cost(300), cost(2400)];
    assert.ok(large < small * 8 * 4, `8 times the entries took ${(large / small).toFixed(1)} times the time`);
  });
});

describe('two answers in one file', () => {
  const base = edited(SCHEMA, { kind: 'add', annotation: annotation('aaaaaa', 1, { attributes: { certainty: 'low' } }) });
  const one = edited(base, { kind: 'update', id: 'aaaaaa', set: { label: 'group', attributes: { certainty: 'high' }, note: 'one' } });
  const two = edited(base, { kind: 'update', id: 'aaaaaa', set: { label: 'place', attributes: { certainty: 'none' } } });
  const first = (text: string): unknown => {
    const { label, attributes, note } = parseSidecar(text).annotations[0] ?? {};
    return [label, attributes?.['certainty'], note];
  };

  it('are held in the entry, survive other edits, and go with the choice', () => {
    const { text, choices } = mergeSidecars(base, one, two);
    assert.deepEqual(choices.map((c) => c.data?.['key']), ['label', 'attributes.certainty']);
    assert.ok(text.includes('otherwise: {label: place, attributes: {certainty: none}}'), text);
    const later = edited(text, { kind: 'update', id: 'aaaaaa', set: { tags: ['x'] } });
    const taken = settled(later, 'take');
    assert.deepEqual(first(taken), ['place', 'high', 'one']);
    const done = settled(taken, 'keep');
    assert.deepEqual([first(done), done.includes('otherwise')], [['place', 'high', 'one'], false]);
  });

  it('of three people are all held', () => {
    const both = mergeSidecars(base, one, two).text;
    const three = edited(base, { kind: 'update', id: 'aaaaaa', set: { label: 'event' } });
    const { text, choices } = mergeSidecars(base, both, three);
    assert.deepEqual(choices.map((c) => c.data?.['other']), ['event']);
    assert.deepEqual(parseSidecar(text).problems.map((p) => p.data?.['other']), ['place', 'none', 'event']);
    assert.deepEqual(first(settled(text, 'take')), ['place', 'high', 'one']);
  });

  it('are no new question to people who merged in opposite directions', () => {
    const merge = mergeSidecars(base, mergeSidecars(base, one, two).text, mergeSidecars(base, two, one).text);
    assert.deepEqual(codes(merge), []);
    assert.deepEqual(parseSidecar(merge.text).problems.map((p) => [p.data?.['here'], p.data?.['other']]), [['group', 'place'], ['high', 'none']]);
  });

  it('that two people chose between differently are asked again', () => {
    const open = mergeSidecars(base, one, two).text;
    const merge = mergeSidecars(open, settled(open, 'keep'), settled(open, 'take'));
    assert.deepEqual(merge.choices.map((c) => [c.data?.['key'], c.data?.['here'], c.data?.['other']]), [['label', 'group', 'place']]);
    assert.deepEqual(codes(mergeSidecars(open, settled(open, 'keep'), open)), []);
    assert.ok(!mergeSidecars(open, open, settled(open, 'keep')).text.includes('label: place'));
  });

  it('may be that the entry should go', () => {
    const gone = edited(base, { kind: 'remove', id: 'aaaaaa' });
    const { text } = mergeSidecars(base, gone, one);
    assert.ok(text.includes('otherwise: deleted'), text);
    assert.deepEqual(first(settled(text, 'keep')), ['group', 'high', 'one']);
    assert.equal(parseSidecar(settled(text, 'take')).annotations.length, 0);
    assert.deepEqual(codes(mergeSidecars(text, settled(text, 'take'), text)), [], 'a deletion agreed on came back');
  });

  it('may be that the entry should go, with the relations from and to it', () => {
    const asked = HAND_MADE.replace('    reviewer: anna     # our own key\n', '    otherwise: deleted\n');
    assert.deepEqual(parseSidecar(settled(asked, 'take')).relations, []);
    assert.equal(parseSidecar(settled(asked, 'keep')).relations.length, 1);
  });

  it('are one again when a command says the same', () => {
    const { text } = mergeSidecars(base, one, two);
    const said = edited(text, { kind: 'update', id: 'aaaaaa', set: { label: 'place' } });
    assert.ok(said.includes('otherwise: {attributes: {certainty: none}}'), said);
  });

  it('to a place are taken as a whole', () => {
    const here = edited(base, { kind: 'update', id: 'aaaaaa', set: { quote: 'Bo', prefix: 'a', suffix: 'b', start: 50, end: 52 } });
    const there = edited(base, { kind: 'update', id: 'aaaaaa', set: { quote: 'Cleo', prefix: 'c', suffix: 'd', start: 70, end: 74 } });
    const merge = mergeSidecars(base, here, there);
    assert.deepEqual(merge.choices.map((c) => [c.data?.['key'], c.data?.['here'], c.data?.['other']]), [['quote', 'Bo', 'Cleo']]);
    const { quote, prefix, start, end } = parseSidecar(settled(merge.text, 'take')).annotations[0] ?? {};
    assert.deepEqual([quote, prefix, start, end], ['Cleo', 'c', 70, 74]);
  });

  it('may be to leave a key out', () => {
    const noted = edited(base, { kind: 'update', id: 'aaaaaa', set: { note: 'old' } });
    const merge = mergeSidecars(noted, edited(noted, { kind: 'update', id: 'aaaaaa', set: { note: 'new' } }), edited(noted, { kind: 'update', id: 'aaaaaa', set: { note: null } }));
    assert.ok(merge.text.includes('otherwise: {note: ~}'), merge.text);
    assert.equal(parseSidecar(settled(merge.text, 'take')).annotations[0]?.note, undefined);
    const more = merge.text.replace('{note: ~}', '{label: place, note: ~}');
    assert.ok(settled(more, 'keep').includes('otherwise: {note: ~}'), 'the answer of nothing went with the other');
    assert.equal(parseSidecar(settled(merge.text, 'keep')).annotations[0]?.note, 'new');
  });
});
