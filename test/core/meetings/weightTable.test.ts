// What the model texts of the meetings layer say is what was written into them.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { add, featureList, type LinearModels, linearModels } from '../../../src/core/meetings/linear.ts';
import { integer, makePiece, NOTHING, pieceOf, spaced, truth } from '../../../src/core/meetings/pieces.ts';
import { packTable } from '../../../tools/train/linearModel.ts';
import { modelSource } from '../../../tools/train/modelSource.ts';

const feature = fc.stringMatching(/^[a-zA-Zê=$`\\{} .,-]{1,20}$/).filter((f) => !(f in {}));
const weights = fc.dictionary(feature, fc.integer({ min: -999, max: 999 }).filter((w) => w !== 0).map((w) => w / 100));

function scores(models: LinearModels, features: readonly string[]): number[] {
  const out = models.begin();
  for (const f of features) add(out, pieceOf(f));
  return [...out.sums];
}

describe('the text of weights', () => {
  it('reads every weight back as it was learned, in the model that it was learned for', () => {
    fc.assert(fc.property(fc.array(weights, { minLength: 1, maxLength: 6 }), (models) => {
      const read = linearModels(packTable(models), models.length);
      for (const f of new Set(models.flatMap((m) => Object.keys(m)))) assert.deepEqual(scores(read, [f]), models.map((m) => m[f] ?? 0));
    }));
  });

  it('counts nothing for a feature that no model knows', () => {
    assert.deepEqual(scores(linearModels('bias\t12\nword=met\t-250\n', 1), ['bias', 'word', 'met', '', 'word=met']), [0.12 - 2.5]);
    assert.deepEqual(scores(linearModels('', 1), ['bias']), [0]);
  });

  it('stands in the source as it was', async () => {
    const text = 'n=`$ ${a} \\n\t-7\n';
    const source = modelSource({ HEADS: text, LINKS: '', MEMBERS: '', FITS: '', DATES: '', STATUSES: '' });
    const { HEADS } = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as { readonly HEADS: string };
    assert.equal(HEADS, text);
  });
});

describe('a feature in pieces', () => {
  const words = fc.array(fc.string({ maxLength: 8 }), { minLength: 1, maxLength: 5 });

  it('is found by the text that its pieces make', () => {
    fc.assert(fc.property(fc.string({ maxLength: 5 }), words, (prefix, texts) => {
      const text = prefix + texts.join(' ');
      fc.pre(!/[\t\n]/.test(text));
      const out = linearModels(`${text}\t7\n`, 1).begin();
      const [a, b, c, d, e] = texts.map(pieceOf);
      add(out, makePiece(prefix), a, b, c, d, e);
      assert.equal(out.sums[0], 0.07);
    }));
  });

  it('is listed as that text', () => {
    const out = featureList();
    add(out, makePiece('n='), truth(true), integer(-2), integer(500), NOTHING);
    assert.deepEqual(out.texts, ['n=true -2 500 ']);
  });

  it('may have pieces joined before', () => {
    fc.assert(fc.property(words, (texts) => {
      const joined = texts.map(pieceOf).reduce(spaced);
      assert.deepEqual(joined, makePiece(texts.join(' ')));
    }));
  });
});
