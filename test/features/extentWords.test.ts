// Growing and shrinking a stretch of text by a word at either end.
import assert from 'node:assert/strict';
import { grown, shrunk } from '../../src/features/anchors/extentWords.ts';

const TEXT = 'Mayor Greta Holm-Lund, of Ystad, spoke.\n\nNobody else did.';
const at = (words: string): { start: number; end: number } => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const cut = (span: { start: number; end: number } | undefined): string | undefined => span && TEXT.slice(span.start, span.end);

describe('an annotation’s extent', () => {
  it('grows by a word at either end, marks between included', () => {
    assert.equal(cut(grown(TEXT, at('Greta'), 'end')), 'Greta Holm-Lund');
    assert.equal(cut(grown(TEXT, at('Greta Holm-Lund'), 'end')), 'Greta Holm-Lund, of');
    assert.equal(cut(grown(TEXT, at('Greta'), 'start')), 'Mayor Greta');
    assert.equal(cut(grown(TEXT, at('Gre'), 'end')), 'Greta');
  });

  it('stays in its paragraph and in the text', () => {
    assert.equal(grown(TEXT, at('spoke'), 'end'), undefined);
    assert.equal(grown(TEXT, at('Nobody'), 'start'), undefined);
    assert.equal(grown(TEXT, at('Mayor'), 'start'), undefined);
    assert.equal(grown(TEXT, at('did.'), 'end'), undefined);
  });

  it('shrinks by a word at either end, down to one', () => {
    assert.equal(cut(shrunk(TEXT, at('Greta Holm-Lund, of'), 'end')), 'Greta Holm-Lund');
    assert.equal(cut(shrunk(TEXT, at('Greta Holm-Lund, of'), 'start')), 'Holm-Lund, of');
    assert.equal(shrunk(TEXT, at('Greta'), 'end'), undefined);
    assert.equal(shrunk(TEXT, at('Greta'), 'start'), undefined);
  });

  it('comes back by shrinking what it grew', () => {
    for (const end of ['start', 'end'] as const) {
      const more = grown(TEXT, at('Greta'), end);
      assert.ok(more);
      assert.equal(cut(shrunk(TEXT, more, end)), 'Greta');
    }
  });
});
