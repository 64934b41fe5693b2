// Overlapping and nested annotations as stretches that each look one way.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Layer, segmentsOf } from '../../src/features/highlightSegments.ts';
import { highlightSpans } from '../../src/features/highlightSpans.ts';
import { lookOf } from '../../src/features/labels/labelColors.ts';
import { NO_DECISIONS } from '../../src/core/model/annotation.ts';

const shown = (layers: readonly Layer[]): string[] => segmentsOf(layers).map((s) => `${s.start}-${s.end} ${s.color}${s.depth}`);
const layer = (start: number, end: number, color: string): Layer => ({ start, end, color });

describe('annotations that lie on each other', () => {
  it('puts the inner one on top of the outer one, which goes on behind it', () => {
    assert.deepEqual(shown([layer(0, 20, 'a'), layer(5, 9, 'b')]), ['0-5 a1', '5-9 b2', '9-20 a1']);
  });

  it('shows where two cross', () => {
    assert.deepEqual(shown([layer(0, 10, 'a'), layer(6, 12, 'b')]), ['0-6 a1', '6-10 b2', '10-12 b1']);
  });

  it('puts the later of two on the same words on top', () => {
    assert.deepEqual(shown([layer(3, 8, 'a'), layer(3, 8, 'b')]), ['3-8 b2']);
  });

  it('counts three and more alike, and does not cut the one on top where something beneath ends', () => {
    assert.deepEqual(shown([layer(0, 30, 'a'), layer(0, 20, 'b'), layer(5, 25, 'c'), layer(12, 14, 'd')]), ['0-5 b2', '5-12 c3', '12-14 d3', '14-20 c3', '20-25 c2', '25-30 a1']);
  });

  it('keeps neighbours apart and leaves out what has no words', () => {
    assert.deepEqual(shown([layer(0, 4, 'a'), layer(4, 8, 'a'), layer(9, 9, 'b')]), ['0-4 a1', '4-8 a1']);
  });

  it('covers exactly what is annotated, without overlaps, with the shortest annotation of each place', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 15 })), { maxLength: 12 });
    fc.assert(fc.property(spans, (given) => {
      const layers = given.map(([start, length], i) => layer(start, start + length, String(i)));
      const segments = segmentsOf(layers);
      for (let at = 0; at < 60; at++) {
        const here = layers.filter((l) => l.start <= at && at < l.end);
        const found = segments.filter((s) => s.start <= at && at < s.end);
        assert.equal(found.length, here.length === 0 ? 0 : 1);
        if (!found[0]) continue;
        assert.equal(found[0].depth, Math.min(3, here.length));
        const top = layers[Number(found[0].color)] as Layer;
        assert.ok(here.includes(top) && here.every((l) => l.end - l.start >= top.end - top.start));
      }
    }));
  });

  it('takes time in proportion to the annotations, however deep they lie', () => {
    const cost = (count: number): number => {
      const layers = Array.from({ length: count }, (_, i) => layer(i, 4 * count - i, 'a'));
      const before = process.cpuUsage();
      segmentsOf(layers);
      const { user } = process.cpuUsage(before);
      return user;
    };
    cost(2000);
    const [small, large] = [Math.min(cost(2000), cost(2000)), Math.min(cost(16_000), cost(16_000))];
    assert.ok(large < 8 * 4 * Math.max(small, 1000), `${small} µs for 2,000, ${large} µs for 16,000`);
  });
});

describe('highlights of labels', () => {
  const annotation = (id: string, label: string, start: number, end: number) =>
    ({ annotation: { id, label, status: 'added', quote: '', prefix: '', suffix: '', start, end }, state: 'exact', span: { start, end }, score: 1 }) as const;
  const state = (annotations: readonly ReturnType<typeof annotation>[]): Parameters<typeof highlightSpans>[0] => ({
    analysis: { mentions: [], dates: [] }, annotations, folder: { decisions: { ...NO_DECISIONS, labels: [{ id: 'claim', name: 'Claim', color: 'charts.orange' }] } },
  }) as unknown as Parameters<typeof highlightSpans>[0];

  it('have the colour of the label, and of the inner one where two lie on each other', () => {
    const found = highlightSpans(state([annotation('a', 'claim', 0, 30), annotation('b', 'term', 4, 8), annotation('c', 'person', 10, 12)]));
    assert.deepEqual([...found].map(([key, spans]) => [key, spans.length]), [['label:charts.orange', 2], ['inner:', 1]]);
  });

  it('are drawn in colours of ours that stay legible, others as the theme has them', () => {
    assert.deepEqual(lookOf('charts.orange'), { line: 'dateline.labelOrangeBorder', background: 'dateline.labelOrangeBackground' });
    assert.equal(lookOf('charts.foreground').line, 'charts.foreground');
  });

  it('take nothing for a colour that could be anything else', () => {
    for (const bad of ['red; } body { display: none', 'a.b)', '', '1px', 'x'.repeat(200)]) assert.equal(lookOf(bad).line, 'dateline.annotationBorder', bad);
  });
});
