// The trained tagger: its data files unpack, its reading does not depend on what was read before, hostile text stays cheap.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findByRules } from '../../../src/core/names/candidates/ruleFinder.ts';
import { lexicon } from '../../../src/core/names/lexicon/lexicon.ts';
import { createNameText } from '../../../src/core/names/nameText.ts';
import { clusters } from '../../../src/core/names/tagger/clusters.ts';
import { HASH_BITS, TAGS, WIDTH } from '../../../src/core/names/tagger/features.ts';
import { makeFeatures } from '../../../src/core/names/tagger/featureTable.ts';
import { findByTagger } from '../../../src/core/names/tagger/findByTagger.ts';
import { TRANSITIONS, WEIGHTS } from '../../../src/core/names/tagger/model.data.ts';
import { unpackBytes, unpackModel } from '../../../src/core/names/tagger/model.ts';
import { scoring } from '../../../src/core/names/tagger/score.ts';
import { makeViews } from '../../../src/core/names/tagger/views.ts';
import { wordNumbers } from '../../../src/core/names/tagger/wordNumbers.ts';
import { readArticle } from '../../../src/core/text/article.ts';
import { find, shown } from './find.ts';

const tagged = (text: string): string[] => {
  const n = createNameText(readArticle(text), lexicon());
  return findByTagger(n).map((c) => `${n.slice(c.first, c.end)} ${c.type}`);
};

describe('the trained tagger', () => {
  it('has weights that unpack to one row a feature, none of them empty but the first', () => {
    const { row, rows, transitions } = unpackModel(WEIGHTS, TRANSITIONS);
    assert.equal(row.length, 1 << HASH_BITS);
    assert.equal(transitions.length, TAGS * TAGS);
    const known = [...row].filter((r) => r !== 0);
    assert.ok(known.length > 10_000);
    assert.equal(rows.length, (known.length + 1) * TAGS);
    assert.deepEqual(known, Array.from(known, (_, k) => k + 1));
    assert.ok(rows.subarray(0, TAGS).every((w) => w === 0));
    assert.ok(known.every((r) => rows.subarray(r * TAGS, (r + 1) * TAGS).some((w) => w !== 0)));
  });

  it('reads gaps, tags and signed roots of weights', () => {
    // Position 2 × TAGS + 1, weight 3²; the next tag of the same feature, weight −2².
    const { row, rows } = unpackBytes(Uint8Array.of(2 * TAGS + 1, 3, 1, 254), []);
    assert.equal(row[2], 1);
    assert.deepEqual([...rows.subarray(TAGS, TAGS + 4)], [0, 9, -4, 0]);
  });

  it('counts more rows than two bytes can', () => {
    const count = 70_000;
    const { row, rows } = unpackBytes(Uint8Array.from({ length: count * 2 }, (_, i) => (i % 2 === 0 ? TAGS : 5)), []);
    assert.equal(row[count], count);
    assert.equal(rows[count * TAGS], 25);
  });

  it('puts words of one kind into one cluster, and none for letters that are no word', () => {
    const { of, middle, top } = clusters();
    assert.notEqual(of('river'), 0);
    assert.equal(of('monday'), of('tuesday'));
    assert.equal(of('qxzvkwjq'), 0);
    assert.equal(middle[0], 0);
    assert.ok((top[of('london')] as number) > 0);
  });

  it('reads a text alike whatever was read before it', () => {
    const text = 'The Zorvani Liberation Front met Foreign Minister Orla Venn in Port Mavrin. Venn will fly to Karvos on Monday.';
    const alone = tagged(text);
    assert.ok(alone.length >= 4);
    fc.assert(fc.property(fc.array(fc.constantFrom('Ann', 'alder', 'Front', 'of', 'PORT', 'the', '-', '(', '9', 'Karvos', 'Ministry', 'said', '.'), { maxLength: 60 }), (words) => {
      tagged(words.join(' '));
      assert.deepEqual(tagged(text), alone);
    }), { numRuns: 30 });
  });

  it('scores tokens by sums that it keeps as by all their features', () => {
    const model = unpackModel(WEIGHTS, TRANSITIONS);
    const words = ['Ann', 'Alder', 'Front', 'of', 'PORT', 'the', '-', '(', '9', 'Karvos', 'Ministry', 'said', '.', 'Brazil', 'met', 'president', "Niger's"];
    const out = new Int32Array(TAGS);
    fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (some) => {
      const n = createNameText(readArticle(some.join(' ')), lexicon());
      const rules = findByRules(n);
      const { features, active } = makeFeatures(n, rules);
      const known = wordNumbers(n);
      const views = makeViews(n, rules, known);
      const score = scoring(model, known);
      for (let i = 0; i < n.t.count; i++) {
        if (active[i] === 0) continue;
        score(views, i, out);
        const rows = Array.from(features.subarray(i * WIDTH, (i + 1) * WIDTH), (feature) => (model.row[feature] as number) * TAGS);
        assert.deepEqual([...out], Array.from(out, (_, tag) => rows.reduce((sum, row) => sum + (model.rows[row + tag] as number), 0)));
      }
    }), { numRuns: 60 });
  });

  it('forgets words when there are too many, and reads on as before', () => {
    const text = 'The Zorvani Liberation Front met Foreign Minister Orla Venn in Port Mavrin.';
    const alone = tagged(text);
    const many = (from: number, count: number): string => Array.from({ length: count }, (_, i) => `w${(from + i).toString(36)}x`).join(' ');
    for (const [from, count] of [[0, 40_000], [40_000, 40_000], [80_000, 70_000]] as const) {
      tagged(many(from, count));
      assert.deepEqual(tagged(text), alone);
    }
  }).timeout(20_000);

  it('takes an election with its year as one event, and the country alone as a place', () => {
    const names = shown(find('She lost the 2011 Brazil general election. In 2011 Brazil held talks with Peru.'));
    assert.ok(names.includes('2011 Brazil general election event'));
    assert.equal(names.filter((n) => n === 'Brazil place').length, 1);
  });

  it('grows with the text and no faster, in a line of names and in one of unlike words', () => {
    const cost = (text: string): number => {
      const n = createNameText(readArticle(text), lexicon());
      const before = process.cpuUsage();
      findByTagger(n);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const names = (count: number): string => 'Alder Venn '.repeat(count);
    const unlike = (count: number): string => Array.from({ length: count }, (_, i) => `W${i.toString(36)}x`).join(' ');
    for (const make of [names, unlike]) {
      cost(make(2000));
      const [small, large] = [Math.min(cost(make(4000)), cost(make(4000))), cost(make(32_000))];
      assert.ok(large < small * 8 * 4, `${small} µs, eight times the text: ${large} µs`);
    }
  }).timeout(20_000);
});
