// What the model texts of the meetings layer say is what was written into them.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scoreOf, scoresOf } from '../../../src/core/meetings/linear.ts';
import { weightTable } from '../../../src/core/meetings/weightTable.ts';
import { packTable } from '../../../tools/train/linearModel.ts';
import { modelSource } from '../../../tools/train/modelSource.ts';

const feature = fc.stringMatching(/^[a-zA-Zê=$`\\{} .,-]{1,20}$/);
const weights = fc.dictionary(feature, fc.integer({ min: -999, max: 999 }).filter((w) => w !== 0).map((w) => w / 100));

describe('the text of weights', () => {
  it('reads every weight back as it was learned, in the model that it was learned for', () => {
    fc.assert(fc.property(fc.array(weights, { minLength: 1, maxLength: 6 }), (models) => {
      const table = weightTable(packTable(models), models.length);
      for (const f of new Set(models.flatMap((m) => Object.keys(m)))) {
        assert.deepEqual([...scoresOf(table, [f], new Float64Array(models.length))], models.map((m) => m[f] ?? 0));
      }
    }));
  });

  it('counts nothing for a feature that no model knows', () => {
    assert.equal(scoreOf(weightTable('bias\t12\nword=met\t-250\n', 1), ['bias', 'word', 'met', '', 'word=met']), 0.12 - 2.5);
    assert.equal(scoreOf(weightTable('', 1), ['bias']), 0);
  });

  it('stands in the source as it was', async () => {
    const text = 'n=`$ ${a} \\n\t-7\n';
    const source = modelSource({ HEADS: text, LINKS: '', MEMBERS: '', FITS: '', DATES: '', STATUSES: '' });
    const { HEADS } = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as { readonly HEADS: string };
    assert.equal(HEADS, text);
  });
});
