// Editing sidecars: the smallest edits, everything else byte for byte as it was.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editSidecar, parseSidecar, type SidecarChange } from '../../../src/core/sidecar/index.ts';
import { applyEdits, type TextEdit } from '../../../src/core/text/textEdit.ts';
import { annotation, HAND_MADE } from './samples.ts';

function edits(text: string | undefined, ...changes: SidecarChange[]): readonly TextEdit[] {
  const result = editSidecar(text, changes);
  assert.ok('edits' in result, 'problem' in result ? result.problem.code : '');
  return result.edits;
}

const edited = (text: string | undefined, ...changes: SidecarChange[]): string => applyEdits(text ?? '', edits(text, ...changes));

const refusal = (text: string, ...changes: SidecarChange[]): string | undefined => {
  const result = editSidecar(text, changes);
  return 'problem' in result ? result.problem.code : undefined;
};

/** The lines that one text has and the other has not. */
function difference(before: string, after: string): { gone: string[]; come: string[] } {
  const rest = after.split('\n');
  const gone = before.split('\n').filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { gone, come: rest };
}

describe('editing a sidecar', () => {
  it('begins a new file with its schema', () => {
    assert.equal(edited(undefined, { kind: 'add', annotation: annotation('aaaaaa', 5) }), [
      'schema: dateline-annotations/1', 'annotations:', '  - id: aaaaaa', '    label: person', '    status: added', '    quote: Ada Brandt',
      '    prefix: "then "', '    suffix: " left"', '    start: 5', '    end: 15', '',
    ].join('\n'));
  });

  it('keeps what comments an otherwise empty file has', () => {
    assert.ok(edited('# to do', { kind: 'published', value: '2025-04-02' }).startsWith('# to do\nschema: dateline-annotations/1\npublished: "2025-04-02"\n'));
  });

  it('remembers which day of the article was set aside, until the date that was set instead goes', () => {
    const kept = edited('schema: dateline-annotations/1\npublished: "2025-04-05" # seen\nmine: 1\n', { kind: 'published', value: '2025-04-05', insteadOf: '2025-04-02' });
    assert.equal(kept, 'schema: dateline-annotations/1\npublished: "2025-04-05" # seen\npublishedInsteadOf: "2025-04-02"\nmine: 1\n');
    assert.equal(parseSidecar(edited(kept, { kind: 'published', value: '2025-04-06' })).publishedInsteadOf, '2025-04-02');
    assert.equal(edited(kept, { kind: 'published', value: null }), 'schema: dateline-annotations/1\nmine: 1\n');
    assert.equal(edited(undefined, { kind: 'published', value: '2025-04-05', insteadOf: '2025-04-02' }), 'schema: dateline-annotations/1\npublished: "2025-04-05"\npublishedInsteadOf: "2025-04-02"\n');
    assert.equal(refusal(kept, { kind: 'published', value: '2025-04-05', insteadOf: 'April' }), 'edit-bad-date');
  });

  it('puts a new annotation at its place by position and touches no other line', () => {
    const after = edited(HAND_MADE, { kind: 'add', annotation: annotation('dddddd', 60) });
    assert.deepEqual(difference(HAND_MADE, after).gone, []);
    assert.deepEqual(parseSidecar(after).annotations.map((a) => a.id), ['aaaaaa', 'bbbbbb', 'dddddd', 'cccccc']);
  });

  it('puts a new annotation behind the comments of the block before it and in front of those of the next', () => {
    const after = edited(HAND_MADE, { kind: 'add', annotation: annotation('dddddd', 20) });
    assert.match(after, /# about aaaaaa\n {2}- id: dddddd\n[^#]*\n\n {2}# the second one\n {2}- \{id: bbbbbb/);
  });

  it('changes only the keys that the patch names', () => {
    const after = edited(HAND_MADE, { kind: 'update', id: 'aaaaaa', set: { label: 'organization', actor: 'p4m2ka' } });
    assert.deepEqual(difference(HAND_MADE, after), {
      gone: ['    label: person      # sure'], come: ['    label: organization      # sure', '    actor: p4m2ka'],
    });
  });

  it('makes no edit where the file says so already', () => {
    assert.deepEqual(edits(HAND_MADE, { kind: 'update', id: 'aaaaaa', set: { label: 'person', start: 5 } }), []);
  });

  it('turns a note of one line into a block and back, keeping the comment beside it', () => {
    const short = edited(HAND_MADE, { kind: 'update', id: 'aaaaaa', set: { note: 'Short.' } });
    assert.ok(short.includes('    note: Short.   # from the call\n    # about aaaaaa\n'));
    const long = edited(short, { kind: 'update', id: 'aaaaaa', set: { note: 'One.\nTwo.' } });
    assert.ok(long.includes('    note: |-   # from the call\n      One.\n      Two.\n    # about aaaaaa\n'), long);
  });

  it('edits blocks in braces and attributes in lines where they stand', () => {
    const after = edited(HAND_MADE, { kind: 'update', id: 'bbbbbb', set: { tags: ['one'], note: 'x, y' } },
      { kind: 'update', id: 'cccccc', set: { attributes: { certainty: 'low', source: 'phone', more: 'yes' } } });
    assert.ok(after.includes('start: 50, end: 54, note: "x, y", tags: [one]}'), after);
    assert.ok(after.includes('      certainty: low\n      # why\n      source: phone\n      more: "yes"\n') || after.includes('      certainty: low\n      more: "yes"\n      # why\n      source: phone\n'), after);
  });

  it('removes a block with the comment lines that are its own and the relations that end at it, and nothing else', () => {
    const after = edited(HAND_MADE, { kind: 'remove', id: 'aaaaaa' });
    assert.deepEqual(difference(HAND_MADE, after).come, ['relations: []']);
    assert.ok(!after.includes('# about aaaaaa') && after.includes('# sorted by position') && after.includes('# the second one'));
  });

  it('leaves an empty list behind the last annotation, and fills it again', () => {
    const one = edited(undefined, { kind: 'add', annotation: annotation('aaaaaa', 5) });
    const none = edited(one, { kind: 'remove', id: 'aaaaaa' });
    assert.equal(none, 'schema: dateline-annotations/1\nannotations: []\n');
    assert.deepEqual(parseSidecar(edited(none, { kind: 'add', annotation: annotation('bbbbbb', 1) })).annotations, [annotation('bbbbbb', 1)]);
  });

  it('takes several changes as one set of edits', () => {
    const after = edited(HAND_MADE, { kind: 'remove', id: 'bbbbbb' }, { kind: 'add', annotation: annotation('dddddd', 50) },
      { kind: 'add', annotation: annotation('eeeeee', 51) }, { kind: 'update', id: 'dddddd', set: { note: 'new' } },
      { kind: 'removeRelation', id: 'rrrrrr' }, { kind: 'published', value: null }, { kind: 'addRelation', relation: { id: 'ssssss', type: 'x', from: 'dddddd', to: 'aaaaaa' } });
    const sidecar = parseSidecar(after);
    assert.deepEqual(sidecar.annotations.map((a) => a.id), ['aaaaaa', 'dddddd', 'eeeeee', 'cccccc']);
    assert.deepEqual([sidecar.published, sidecar.relations.map((r) => r.id), sidecar.annotations[1]?.note], [undefined, ['ssssss'], 'new']);
  });

  it('replaces attributes of which none stays, and takes a byte order mark for no indentation', () => {
    const after = edited(HAND_MADE, { kind: 'update', id: 'cccccc', set: { attributes: { a: 'b' } } });
    assert.ok(after.includes('    attributes: {a: b}\nours:\n'), after);
    const marked = edited('\ufeffschema: dateline-annotations/1\nmine: 1\n', { kind: 'published', value: '2025-04-05' });
    assert.equal(marked, '\ufeffschema: dateline-annotations/1\npublished: "2025-04-05"\nmine: 1\n');
  });

  it('writes over a value that is left open or given as ~', () => {
    for (const nothing of ['', ' ~', ' # none yet', ' ~ # none yet']) {
      const text = `schema: dateline-annotations/1\nannotations:\n  - id: aaaaaa\n    label: claim\n    quote: Lund\n    suffix:${nothing}\n    prefix: ""\n`;
      const [found] = parseSidecar(edited(text, { kind: 'update', id: 'aaaaaa', set: { suffix: ' of' } })).annotations;
      assert.equal(found?.suffix, ' of', nothing);
    }
  });

  it('writes the file’s own line ends', () => {
    const text = HAND_MADE.replaceAll('\n', '\r\n');
    const after = edited(text, { kind: 'add', annotation: annotation('dddddd', 60, { note: 'a\nb' }) }, { kind: 'update', id: 'aaaaaa', set: { note: 'c\nd\n' } });
    assert.equal(after.replaceAll('\r\n', '').includes('\n'), false);
    assert.deepEqual(parseSidecar(after).annotations.map((a) => a.note), ['c\nd\n', undefined, 'a\nb', undefined]);
  });

  it('works on a list at the left margin and on a last line without its end', () => {
    const text = 'schema: dateline-annotations/1\nannotations:\n- id: aaaaaa\n  label: person\n  quote: Ada\n  prefix: ""\n  suffix: ""\n  start: 1\n  end: 4';
    const after = edited(text, { kind: 'add', annotation: annotation('bbbbbb', 9) }, { kind: 'update', id: 'aaaaaa', set: { note: 'n' } });
    assert.ok(after.startsWith(text));
    assert.deepEqual(parseSidecar(after).annotations.map((a) => [a.id, a.note]), [['aaaaaa', 'n'], ['bbbbbb', undefined]]);
  });

  it('quotes what another YAML reader would take for something else than words', () => {
    for (const value of ['2025-04-03', 'yes', 'No', 'on', 'y', '12', '0x1f', '017', '1:30', '1e3', '.5', '~', 'null', 'True', '', ' x', 'a: b', 'a #b', '- a', '&a', '*a', '!a', '%a', '@a', '`a', '"a', "'a", '<<', '=', 'a\u0085b', '\ufeffa', '\u2028']) {
      const line = edited(undefined, { kind: 'add', annotation: annotation('aaaaaa', 5, { value }) }).split('\n').find((l) => l.trim().startsWith('value:'));
      assert.match(line ?? '', /^ {4}value: ".*"$/, JSON.stringify(value));
    }
  });

  it('refuses to write into a file that it cannot read', () => {
    for (const text of ['a: [', `${HAND_MADE}<<<<<<< x\n`, 'schema: dateline-annotations/9\n', '- a\n']) assert.equal(refusal(text, { kind: 'published', value: null }), 'edit-unreadable');
  });

  it('refuses changes to an id that is gone, twice there, or taken', () => {
    assert.equal(refusal(HAND_MADE, { kind: 'remove', id: 'zzzzzz' }), 'edit-unknown-id');
    assert.equal(refusal(HAND_MADE, { kind: 'add', annotation: annotation('aaaaaa', 1) }), 'edit-taken-id');
    const twice = HAND_MADE.replace('id: bbbbbb', 'id: aaaaaa');
    assert.equal(refusal(twice, { kind: 'remove', id: 'aaaaaa' }), 'edit-failed');
  });

  it('refuses a publication date that is no day', () => {
    assert.equal(refusal(HAND_MADE, { kind: 'published', value: '2025-02-30' }), 'edit-bad-date');
  });
});

const RUNS = 60;
const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('yes', '2025-04-03', 'a\nb\n', '\n', ' # x', '- y', '{', 'no: yes', '\t', 'a\r\nb', '\u2028', '__proto__', 'a\n\n  b\nc'));
const someAnnotation = fc.record({
  label: words, status: fc.constantFrom('added' as const, 'accepted' as const, 'rejected' as const), quote: words, prefix: words, suffix: words,
  start: fc.nat(200), note: words, tags: fc.array(words, { maxLength: 3 }), attributes: fc.dictionary(words, words, { maxKeys: 3 }),
});

describe('any edit of a sidecar', () => {
  it('reads back as the decision, and leaves every other line alone', function () {
    this.timeout(20_000);
    fc.assert(fc.property(fc.array(someAnnotation, { minLength: 1, maxLength: 4 }), fc.boolean(), someAnnotation, (some, crlf, patch) => {
      const text = crlf ? HAND_MADE.replaceAll('\n', '\r\n') : HAND_MADE;
      const added = some.map((a, i) => ({ ...a, id: `new00${i}`, end: a.start + a.quote.length }));
      const after = edited(text, ...added.map((a) => ({ kind: 'add', annotation: a }) as const));
      const sidecar = parseSidecar(after);
      for (const a of added) {
        const { tags, attributes, ...rest } = a;
        const expected = { ...rest, ...(tags.length > 0 && { tags }), ...(Object.keys(attributes).length > 0 && { attributes: { ...attributes } }) };
        const found = sidecar.annotations.find((f) => f.id === a.id);
        assert.deepEqual({ ...found, ...(found?.attributes && { attributes: { ...found.attributes } }) }, expected);
      }
      assert.deepEqual(difference(text, after).gone, []);
      const { start, ...set } = patch;
      const last = edited(after, { kind: 'update', id: 'aaaaaa', set }, { kind: 'update', id: 'new000', set: { ...set, start, end: start + 1 } });
      assert.ok(last.includes('reviewer: anna     # our own key') && last.includes('# the second one'));
      const back = edited(last, ...added.map((a) => ({ kind: 'remove', id: a.id }) as const), { kind: 'remove', id: 'aaaaaa' });
      assert.equal(back, edited(text, { kind: 'remove', id: 'aaaaaa' }));
    }), { numRuns: RUNS });
  });
});
