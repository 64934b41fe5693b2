// What annotations say besides their label, as data: tags, attributes, relations, and how the tree shows them.
import assert from 'node:assert/strict';
import type { AnchoredAnnotation, Annotation, Relation } from '../../src/core/model/annotation.ts';
import { NO_DECISIONS } from '../../src/core/model/annotation.ts';
import { cleanTags, usedKeys, usedTags, usedValues } from '../../src/features/annotationFacts/usedFacts.ts';
import { LABEL_COLORS, colorWord } from '../../src/features/labels/labelColors.ts';
import { relatedTo, relationTypes } from '../../src/features/relations/relationFacts.ts';
import { annotationsTree } from '../../src/features/trees/annotationsModel.ts';
import { outline, plainWords } from '../core/trees/corpusFixture.ts';

const annotation = (id: string, start: number, facts: Partial<Annotation> = {}): AnchoredAnnotation => ({
  annotation: { id, label: 'claim', status: 'added', quote: `words ${id}`, prefix: '', suffix: '', start, end: start + 5, ...facts }, state: 'exact', span: { start, end: start + 5 }, score: 1,
});
const relation = (id: string, type: string, from: string, to: string): Relation => ({ id, type, from, to });

describe('facts in use', () => {
  const all = [
    annotation('a', 0, { tags: ['water', 'dam'], attributes: { certainty: 'low', source: 'minutes' } }).annotation,
    annotation('b', 9, { tags: ['dam'], attributes: { certainty: 'low' } }).annotation,
    annotation('c', 20, { attributes: { certainty: 'high' } }).annotation,
  ];

  it('come the most used first, then by the alphabet', () => {
    assert.deepEqual(usedTags(all), ['dam', 'water']);
    assert.deepEqual(usedKeys(all), ['certainty', 'source']);
    assert.deepEqual(usedValues(all, 'certainty'), ['low', 'high']);
    assert.deepEqual(usedValues(all, 'constructor'), []);
  });

  it('become clean tags: no hash, no comma, none twice, none empty', () => {
    assert.deepEqual(cleanTags(['#Dam', 'Dam, river  level', ' ', '##x', ',']), ['Dam', 'river level', 'x']);
  });
});

describe('relations of an annotation', () => {
  const annotations = [annotation('a', 0), annotation('b', 9), annotation('c', 20)];
  const relations = [relation('r1', 'denies', 'b', 'a'), relation('r2', 'names', 'a', 'c'), relation('r3', 'denies', 'a', 'gone'), relation('r4', 'repeats', 'a', 'a'), relation('r5', 'names', 'b', 'c')];

  it('are those that begin there, then those that end there, one to itself once', () => {
    assert.deepEqual(relatedTo('a', relations, annotations).map((r) => [r.relation.id, r.outgoing, r.other?.annotation.id]), [
      ['r2', true, 'c'], ['r3', true, undefined], ['r4', true, 'a'], ['r1', false, 'b'],
    ]);
  });

  it('have types: those the folder agreed on, then the most used', () => {
    assert.deepEqual(relationTypes({ ...NO_DECISIONS, relationTypes: ['member-of', 'repeats'] }, relations), ['member-of', 'repeats', 'denies', 'names']);
  });
});

describe('the tree of annotations', () => {
  const article = (annotations: readonly AnchoredAnnotation[], relations: readonly Relation[] = []) => ({
    path: 'a.txt', title: 'Dam holds', annotations, relations, review: { reviewed: 12, total: 40 }, readable: true, locale: 'en-GB',
    folder: { ...NO_DECISIONS, labels: [{ id: 'claim', name: 'Claim', color: 'charts.orange' }] },
  });

  it('says certainty and tags in the row, the rest in its tooltip, and how far the review is', () => {
    const [group] = annotationsTree([article([annotation('a', 0, { note: 'Ask again.', tags: ['dam'], attributes: { certainty: 'low', source: 'minutes' }, links: ['https://example.org/x'] })])], plainWords);
    assert.ok(group);
    assert.deepEqual(outline([group]), ['Dam holds | 12 of 40 reviewed', '  words a | Claim · certainty: low · #dam · Ask again.']);
    const row = group.children?.()[0];
    assert.deepEqual(row?.details?.().slice(2), ['Ask again.', 'source: minutes', 'https://example.org/x']);
    assert.deepEqual(row.icon, { id: 'tag', color: 'dateline.labelOrangeBorder' });
  });

  it('tells screen readers in words what icon, arrow and group show: accepted, whom it means, that it is lost and where', () => {
    const facts = { label: 'person', status: 'accepted', actor: 'g1' } as const;
    const lost: AnchoredAnnotation = { annotation: annotation('b', 9).annotation, state: 'lost', score: 0 };
    const people = { ...article([annotation('a', 0, facts), lost]), folder: { ...NO_DECISIONS, actors: [{ id: 'g1', name: 'Greta Holm', type: 'person' as const, aliases: [], links: [], notSame: [] }] } };
    const [gone, group] = annotationsTree([people], plainWords).map((g) => g.children?.()[0]);
    assert.equal(group?.description, 'person · → Greta Holm');
    assert.equal(group.spoken, 'words a, person, accepted, means Greta Holm');
    assert.equal(gone?.spoken, 'words b, claim, lost its place, Dam holds');
    assert.deepEqual(gone.details?.().at(-1), 'Lost its place in “Dam holds”.');
  });

  it('shows relations below both ends, each leading to the other', () => {
    const [group] = annotationsTree([article([annotation('a', 0), annotation('b', 9)], [relation('r1', 'denies', 'b', 'a'), relation('r2', 'names', 'a', 'gone')])], plainWords);
    assert.ok(group);
    assert.deepEqual(outline([group]).slice(1), [
      '  words a | Claim', '    names | an annotation that is missing', '    denies | words b', '  words b | Claim', '    denies | words a',
    ]);
    const [first, second] = group.children?.()[0]?.children?.() ?? [];
    assert.deepEqual([first?.icon?.id, second?.icon?.id], ['warning', 'arrow-left']);
    const back = group.children?.()[1]?.children?.()[0];
    assert.equal(back?.icon?.id, 'arrow-right');
    assert.deepEqual([back.target, back.subject, back.spoken], [{ path: 'a.txt', start: 0, end: 5 }, 'r1', 'relation denies to words a']);
  });
});

describe('colours of labels', () => {
  it('have a word each', () => {
    const words = LABEL_COLORS.map((c) => colorWord(c.id, plainWords));
    assert.equal(new Set(words).size, LABEL_COLORS.length);
    assert.ok(words.every((w) => /^[a-z]+$/.test(w)), words.join());
  });
});
