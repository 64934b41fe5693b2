// W3C Web Annotation as others write it, by the Recommendation: every shape of target, selector, body and container.
import assert from 'node:assert/strict';
import { articleOf, codes, folderWith, only, plan, said, TEXT } from './support.ts';

const point = (words: string): number => [...TEXT.slice(0, TEXT.indexOf(words))].length;
const position = (words: string): object => ({ type: 'TextPositionSelector', start: point(words), end: point(words) + [...words].length });
const quote = (exact: string, more: object = {}): object => ({ type: 'TextQuoteSelector', exact, ...more });
const target = (...selector: object[]): object => ({ source: 'https://news.example/archive/talks.txt?v=2', selector });
const annotation = (more: object): object => ({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:x:1', type: 'Annotation', body: { type: 'TextualBody', value: 'PERSON', purpose: 'tagging' }, ...more });
const read = (value: unknown, text = TEXT): ReturnType<typeof plan> => plan('w3c', { 'a.jsonld': JSON.stringify(value) }, [articleOf(text)]);

describe('import of Web Annotations', () => {
  it('reads one annotation, a list, a page, a collection and a graph alike', () => {
    const one = annotation({ target: target(quote('Kossi Adzavon'), position('Kossi Adzavon')) });
    const page = { type: 'AnnotationPage', items: [one] };
    for (const value of [one, [one], page, { type: 'AnnotationCollection', total: 1, first: page }, { '@graph': [one] }, { rows: [one] }]) {
      assert.deepEqual(said(only(read(value))), ['person: Kossi Adzavon'], JSON.stringify(value).slice(0, 60));
    }
    assert.deepEqual(codes(read({ type: 'AnnotationCollection', total: 0 })), ['import-nothing']);
  });

  it('reads positions in code points, bytes and as a fragment of the address', () => {
    const bytes = Buffer.byteLength(TEXT.slice(0, TEXT.indexOf('Lomé')));
    const start = point('Lomé');
    const ways = [
      target(position('Lomé')),
      target({ type: 'DataPositionSelector', start: bytes, end: bytes + 5 }),
      target({ type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc5147', value: `char=${start},${start + 4}` }),
      `https://news.example/talks.txt#char=${start},${start + 4}`,
    ];
    for (const way of ways) assert.deepEqual(said(only(read(annotation({ target: way })))), ['person: Lomé'], JSON.stringify(way));
  });

  it('finds a quotation by its context, and says where it cannot tell places apart', () => {
    const text = 'Adzavon left. Adzavon came back. Adzavon stayed.\n';
    const found = read([
      annotation({ target: target(quote('Adzavon', { prefix: 'left. ', suffix: ' came' })) }),
      annotation({ id: 'urn:x:2', target: target(quote('Adzavon')) }),
      annotation({ id: 'urn:x:3', target: target(quote('the council')) }),
    ], text);
    assert.deepEqual(only(found).add.map(({ start }) => start), [14, text.length, text.length]);
    assert.deepEqual([only(found).lost, codes(found)], [2, ['import-lost', 'import-lost']]);
  });

  it('believes the words where the position counts in another unit', () => {
    const start = TEXT.indexOf('Kossi Adzavon');
    const found = read(annotation({ target: target(quote('Kossi Adzavon'), { type: 'TextPositionSelector', start, end: start + 13 }) }));
    assert.deepEqual([said(only(found)), codes(found)], [['person: Kossi Adzavon'], []]);
  });

  it('takes bodies for label, note, tags, links, attributes and who is meant', () => {
    const body = [
      { type: 'TextualBody', value: 'Person', purpose: 'classifying' }, { type: 'TextualBody', value: 'aes', purpose: 'tagging' },
      { type: 'TextualBody', value: 'Chair.', purpose: 'commenting' }, { type: 'TextualBody', value: 'certainty: low', purpose: 'describing' },
      { type: 'SpecificResource', source: 'http://www.wikidata.org/entity/Q42', purpose: 'identifying' }, { id: 'https://example.org/more', type: 'Text', purpose: 'linking' },
    ];
    const actor = { id: 'p1', type: 'person', name: 'Kossi Adzavon', aliases: [], links: ['Q42'], notSame: [] } as const;
    const article = articleOf(TEXT, { folder: folderWith({ actors: [actor] }) });
    const [taken] = only(plan('w3c', { 'a.jsonld': JSON.stringify(annotation({ body, target: target(quote('Kossi Adzavon')) })) }, [article])).add;
    assert.deepEqual([taken?.label, taken?.note, taken?.tags, taken?.attributes, taken?.links, taken?.actor], ['person', 'Chair.', ['aes'], { certainty: 'low' }, ['https://example.org/more'], 'p1']);
  });

  it('takes a comment without a label as a note, and a highlight as a highlight', () => {
    const comment = annotation({ motivation: 'commenting', body: { type: 'TextualBody', value: 'Really?' }, target: target(quote('Lomé')) });
    const [note] = only(read(comment)).add;
    assert.deepEqual([note?.label, note?.note], ['note', 'Really?']);
    assert.equal(only(read(annotation({ motivation: 'highlighting', body: undefined, target: target(quote('Lomé')) }))).add[0]?.label, 'highlight');
  });

  it('reads what Hypothesis exports', () => {
    const row = { uri: 'https://x.example/talks.txt', text: 'Check this.', tags: ['claim'], target: [{ source: 'https://x.example/talks.txt', selector: [{ type: 'RangeSelector', startContainer: '/p[1]' }, { type: 'TextPositionSelector', start: 3, end: 9 }, quote('harbour office')] }] };
    const [taken] = only(read({ total: 1, rows: [row] })).add;
    assert.deepEqual([taken?.label, taken?.quote, taken?.note], ['claim', 'harbour office', 'Check this.']);
  });

  it('makes an annotation of each target, and a relation of one that links two', () => {
    const two = annotation({ target: [target(quote('Kossi Adzavon')), target(quote('Lomé'))] });
    const other = annotation({ id: 'urn:x:2', target: target(quote('River Council')) });
    const link = { id: 'urn:x:3', type: 'Annotation', motivation: 'linking', body: [{ type: 'TextualBody', value: 'member-of', purpose: 'tagging' }], target: ['urn:x:1', 'urn:x:2'] };
    const planned = only(read([link, two, other]));
    assert.deepEqual(said(planned), ['person: Kossi Adzavon', 'person: Lomé', 'person: River Council']);
    assert.deepEqual(planned.relations, [{ type: 'member-of', from: { added: 0 }, to: { added: 2 } }]);
  });

  it('says of everything else why it was left out', () => {
    const found = read([
      annotation({ target: 'https://news.example/talks.txt' }), annotation({ target: target({ type: 'SvgSelector', value: '<svg/>' }) }), 7, { type: 'Person' },
      annotation({ target: target({ type: 'TextPositionSelector', start: 1e300, end: null }) }), annotation({ target: target(quote('')) }),
      { type: 'AnnotationCollection', first: 'https://x.example/page1' },
    ]);
    assert.deepEqual(codes(found), ['import-shape', 'import-shape', 'import-page', 'import-whole-text', 'import-selector', 'import-selector', 'import-selector']);
    assert.deepEqual(codes(read('{')).length, 1);
    assert.deepEqual(codes(plan('w3c', { 'a.jsonld': '{"a": [1, }' })), ['import-not-json']);
  });
});
