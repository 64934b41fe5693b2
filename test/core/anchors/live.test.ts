// Annotations of an open text followed edit by edit, and where they stay when nothing else would find them again.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorAnnotations, fitsText, guessAnchor, keepLive, makeAnchor, spanAfter } from '../../../src/core/anchors/index.ts';
import type { AnchorState, Annotation } from '../../../src/core/model/annotation.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { applyEdits, type TextEdit } from '../../../src/core/text/textEdit.ts';

const TEXT = 'Mayor Greta Holm opened the new quay on Monday.\n\nHolm thanked the crews, and the rain held off.\n';
const spanOf = (text: string, words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const annotationOf = (words: string, text = TEXT): Annotation => ({ ...makeAnchor(text, spanOf(text, words)), id: 'one', label: 'person', status: 'added' });

/** One edit after the other, each followed. */
function typed(annotation: Annotation, edits: readonly TextEdit[]): { text: string; state: AnchorState; words: string | undefined } {
  let [text, span]: [string, Span] = [TEXT, annotation];
  for (const edit of edits) {
    span = spanAfter(span, [edit]);
    text = applyEdits(text, [edit]);
  }
  const [found] = keepLive(text, anchorAnnotations(text, [annotation]), new Map([['one', span]]));
  return { text, state: found?.state ?? 'lost', words: found?.span && text.slice(found.span.start, found.span.end) };
}

const replace = (text: string, from: string, newText: string): TextEdit => ({ ...spanOf(text, from), newText });

describe('a span followed through edits', () => {
  it('moves with what comes before it and stays with what comes after', () => {
    const span = { start: 10, end: 15 };
    assert.deepEqual(spanAfter(span, [{ start: 0, end: 2, newText: 'four' }, { start: 20, end: 30, newText: '' }]), { start: 12, end: 17 });
    assert.deepEqual(spanAfter(span, [{ start: 10, end: 10, newText: 'ab' }]), { start: 12, end: 17 });
    assert.deepEqual(spanAfter(span, [{ start: 15, end: 15, newText: 'ab' }]), span);
  });

  it('grows and shrinks with what happens inside, and is empty when its words go', () => {
    const span = { start: 10, end: 15 };
    assert.deepEqual(spanAfter(span, [{ start: 12, end: 13, newText: 'xyz' }]), { start: 10, end: 17 });
    assert.deepEqual(spanAfter(span, [{ start: 8, end: 12, newText: '' }]), { start: 8, end: 11 });
    assert.deepEqual(spanAfter(span, [{ start: 14, end: 20, newText: 'new' }]), { start: 10, end: 14 });
    for (const edit of [{ start: 10, end: 15, newText: 'other' }, { start: 0, end: 30, newText: '' }]) {
      const after = spanAfter(span, [edit]);
      assert.equal(after.start, after.end);
    }
  });

  it('keeps the very words whatever is edited elsewhere', () => {
    const edit = fc.record({ at: fc.nat(90), gone: fc.nat(8), newText: fc.string({ maxLength: 6 }) });
    fc.assert(fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      let [text, span]: [string, Span] = [TEXT, spanOf(TEXT, 'new quay')];
      for (const { at, gone, newText } of edits) {
        const one = { start: Math.min(at, text.length), end: Math.min(at + gone, text.length), newText };
        if (one.start < span.end && one.end > span.start) continue;
        span = spanAfter(span, [one]);
        text = applyEdits(text, [one]);
      }
      assert.equal(text.slice(span.start, span.end), 'new quay');
    }));
  });
});

describe('annotations of an open text', () => {
  it('stay with their words though everything around them is rewritten', () => {
    const edits = [replace(TEXT, 'Mayor ', 'On a wet morning the mayor, '), { start: 0, end: 0, newText: 'Quay\n\n' }];
    const rewritten = typed(annotationOf('Greta Holm'), [...edits, replace(applyEdits(applyEdits(TEXT, [edits[0] as TextEdit]), [edits[1] as TextEdit]), ' opened the new quay on Monday.\n\nHolm thanked the crews', ' cut a ribbon')]);
    assert.deepEqual([rewritten.state, rewritten.words], ['moved', 'Greta Holm']);
  });

  it('are changed by typing inside them, however much', () => {
    const long = replace(TEXT, 'opened', 'opened, in front of some eight hundred people and two brass bands,');
    assert.deepEqual(typed(annotationOf('Greta Holm opened the'), [long]).state, 'changed');
    assert.equal(typed(annotationOf('Greta Holm opened the'), [long]).words, `Greta Holm ${long.newText} the`);
  });

  it('are lost openly when their words go, though the same words stand elsewhere, and come back with them', () => {
    const annotation = annotationOf('Holm');
    const gone = replace(TEXT, 'Greta Holm ', '');
    const { text, state } = typed(annotation, [gone]);
    assert.equal(state, 'lost');
    const back = typed(annotation, [gone, { start: gone.start, end: gone.start, newText: TEXT.slice(gone.start, gone.end) }]);
    assert.notEqual(text, TEXT);
    assert.deepEqual([back.text, back.state, back.words], [TEXT, 'exact', 'Holm']);
  });
});

describe('the likeliest place of a lost annotation', () => {
  it('is where words like it stand, else where it stood', () => {
    const annotation = annotationOf('thanked the crews');
    const text = TEXT.replace('thanked the crews, and', 'later thanked all the boat crews;');
    const { start, end } = guessAnchor(text, annotation);
    assert.match(text.slice(start, end), /thanked all the boat crews/);
    assert.deepEqual(guessAnchor('Nothing of it.', annotation), { start: 14, end: 14 });
  });
});

describe('annotations without an article', () => {
  const own = ['Greta Holm', 'new quay', 'rain'].map((words, i) => ({ ...annotationOf(words), id: `a${i}` }));

  it('fit the text that they were made in, edited here and there', () => {
    assert.ok(fitsText(`Update.\n\n${TEXT.replace('Monday', 'Sunday')}`, own));
    assert.ok(fitsText(TEXT, own.slice(0, 1)));
  });

  it('fit no other text that shares some of their words', () => {
    assert.ok(!fitsText('Greta Holm walked to the new quay in the rain.', own));
    assert.ok(!fitsText('', own));
    assert.ok(!fitsText(TEXT, []));
  });
});
