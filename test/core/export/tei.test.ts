// TEI P5, checked by libxml2 against the consortium's schema and read back by a DOM that is not ours.
import assert from 'node:assert/strict';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { dateAttributes } from '../../../src/core/export/tei/dates.ts';
import type { ExportInput } from '../../../src/core/export/index.ts';
import { anyInput, textOfInput } from './anyArticle.ts';
import { annotationOf, ANNOTATIONS, exportInput, TEXT } from './exportInput.ts';
import { HOSTILE, riverInput } from './ledgerInput.ts';
import { hasTeiSchema, teiFaults } from './teiSchema.ts';
import { asFile, wholeMarks } from './wholeMarks.ts';
import { writeAs } from './writeAs.ts';

const XML = 'http://www.w3.org/XML/1998/namespace';
const parse = (xml: string): Document => new DOMParser({ errorHandler: (level, message) => assert.fail(`${level}: ${String(message)}`) }).parseFromString(xml, 'text/xml');
const elementsOf = (of: Document | Element, name: string): Element[] => Array.from(of.getElementsByTagName(name));
const idOf = (e: Element): string => e.getAttributeNS(XML, 'id') ?? '';

/** What stands between two anchors, line by line, as a reader of TEI would gather it. */
function textOf(body: Element, from?: string, to?: string): string {
  let [out, inside] = ['', from === undefined];
  const walk = (node: Node): void => {
    if (node.nodeType === 3 && inside) out += node.nodeValue ?? '';
    if (node.nodeName === 'anchor' && idOf(node as Element) === from) inside = true;
    if (node.nodeName === 'anchor' && idOf(node as Element) === to) inside = false;
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    if (inside && /^(?:head|p|ab)$/.test(node.nodeName)) out += '\n';
  };
  walk(body);
  return out;
}

/** The words of each annotation by its id, those of spans that stand apart included. */
function wordsById(xml: string): Map<string, string> {
  const document = parse(xml);
  const words = new Map<string, string>();
  for (const tei of elementsOf(document, 'TEI')) {
    const body = elementsOf(tei, 'body')[0] ?? assert.fail('no body');
    for (const element of elementsOf(body, '*')) if (idOf(element) !== '' && element.nodeName !== 'anchor') words.set(idOf(element), element.textContent ?? '');
    for (const span of elementsOf(tei, 'span')) words.set(idOf(span), textOf(body, span.getAttribute('from')?.slice(1), span.getAttribute('to')?.slice(1)));
  }
  return words;
}

/** As XML can hold it, white space of any kind and amount as one blank. */
const flat = (text: string): string => asFile(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\uFFFD').replace(/[\s\u200b\ufeff]+/g, ' ').trim();
const several = (input: ExportInput): ExportInput => ({ ...input, articles: [...input.articles, ...input.articles] });
const crossing = annotationOf('aaaaa7', 'in Accra on Tuesday.\r\n\r\n“=SUM', { label: 'claim 2' });
const hostileLabels = exportInput({ withDetected: true }, [...ANNOTATIONS, crossing, annotationOf('b b', 'River', { label: HOSTILE, tags: [HOSTILE] }), annotationOf('bbb', 'Wire', { label: 'group', note: HOSTILE }), annotationOf('bbbb', 'Kossi Adzavon said', { label: 'quote' }), annotationOf('cccc', 'Efua Mensah-Botwe met Kossi'), annotationOf('dddd', 'met', { label: 'quote' })].filter((a) => a.start >= 0));

describe('TEI export', () => {
  it('keeps the text readable, each annotation an element around its words', () => {
    const { text } = writeAs('tei', exportInput());
    const words = wordsById(text);
    for (const { id, quote } of ANNOTATIONS) assert.equal(words.get(`d1.${id}`), quote);
    assert.match(text, /<head>Talks by the river<\/head>/);
    assert.ok(text.includes('met <persName xml:id="d1.aaaaa2" ref="#A'));
    assert.ok(text.includes('on <date xml:id="d1.aaaaa3" when="2026-03-03">Tuesday</date>.'));
    const [body] = elementsOf(parse(text), 'div');
    assert.equal(flat(textOf(body ?? assert.fail())), flat(TEXT));
  });

  it('lists who is meant, with other spellings, offices and records, and points there from the text', () => {
    const input = exportInput({ withDetected: true });
    const actors = (input.folder?.actors ?? []).map((a) => ({ ...a, links: [...a.links, 'https://www.wikidata.org/wiki/Q42'] }));
    const document = parse(writeAs('tei', { ...input, folder: { labels: [], notNames: [], meetings: [], actors } }).text);
    const person = elementsOf(document, 'person').find((p) => elementsOf(p, 'persName')[0]?.textContent === 'Efua Mensah-Botwe') ?? assert.fail('not listed');
    assert.deepEqual(elementsOf(person, 'idno').map((i) => [i.getAttribute('type'), i.textContent]), [['URI', 'https://example.org/e?x=1&y=2'], ['wikidata', 'Q42']]);
    assert.equal(elementsOf(person, 'occupation')[0]?.textContent, 'minister');
    const ids = new Set(elementsOf(document, '*').map(idOf));
    for (const element of elementsOf(document, '*')) for (const key of ['ref', 'who', 'ana', 'corresp', 'where', 'active', 'passive', 'target', 'from', 'to', 'resp']) for (const to of element.getAttribute(key)?.split(' ') ?? []) if (to.startsWith('#')) assert.ok(ids.has(to.slice(1)), `${key}="${to}" leads nowhere`);
  });

  it('tells of meetings: when, where, who took part, and which words say so', () => {
    const document = parse(writeAs('tei', exportInput({ withDetected: true })).text);
    const nameOf = (id: string | undefined): string | null | undefined => elementsOf(document, '*').find((e) => idOf(e) === id)?.firstChild?.textContent;
    const [words] = elementsOf(document, 'rs');
    const event = elementsOf(document, 'event').find((e) => `#${idOf(e)}` === words?.getAttribute('ref')) ?? assert.fail('no event');
    assert.deepEqual([words?.textContent, event.getAttribute('when'), nameOf(event.getAttribute('where')?.slice(1))], ['met', '2026-03-03', 'Accra']);
    const [relation] = elementsOf(document, 'relation').filter((r) => r.getAttribute('name') === 'participant');
    assert.deepEqual([relation?.getAttribute('passive'), relation?.getAttribute('active')?.split(' ').length], [`#${idOf(event)}`, 2]);
  });

  it('says what nobody has decided about, and keeps notes, tags, attributes and relations of the rest', () => {
    const document = parse(writeAs('tei', exportInput({ withDetected: true })).text);
    const suggested = elementsOf(document, '*').filter((e) => e.getAttribute('resp') === '#dateline');
    assert.ok(suggested.length > 3 && suggested.every((e) => idOf(e) === ''));
    const details = elementsOf(document, 'annotation').find((a) => a.getAttribute('target') === '#d1.aaaaa1');
    assert.deepEqual(elementsOf(details ?? assert.fail(), 'note').map((n) => n.textContent), ['-1+1 her "first" visit\nas minister', 'aes', '=x']);
    assert.ok(elementsOf(document, 'note').some((n) => n.getAttribute('n') === 'certainty' && n.textContent === 'low'));
    assert.ok(elementsOf(document, 'relation').some((r) => r.getAttribute('name') === 'met' && r.getAttribute('active') === '#d1.aaaaa1' && r.getAttribute('passive') === '#d1.aaaaa2'));
  });

  it('sets apart what crosses other annotations or the ends of paragraphs', () => {
    const { text } = writeAs('tei', exportInput({}, [...ANNOTATIONS, crossing, annotationOf('aaaaa8', 'Adzavon in Accra', { label: 'claim' })]));
    assert.equal(elementsOf(parse(text), 'span').length, 2);
    const words = wordsById(text);
    assert.equal(flat(words.get('d1.aaaaa7') ?? ''), flat(crossing.quote));
    assert.equal(words.get('d1.aaaaa8'), 'Adzavon in Accra');
  });

  it('sets quotations apart that stand in names, where the schema has no place for them', () => {
    const { text } = writeAs('tei', exportInput({}, [annotationOf('aaaaa1', 'Efua Mensah-Botwe met Kossi'), annotationOf('aaaaa2', 'met', { label: 'quote' })]));
    assert.equal(elementsOf(parse(text), 'said').length, 0);
    assert.equal(wordsById(text).get('d1.aaaaa2'), 'met');
  });

  it('makes a corpus of several articles, who they name listed once', () => {
    const document = parse(writeAs('tei', several(exportInput({ withDetected: true }))).text);
    assert.equal(document.documentElement.nodeName, 'teiCorpus');
    assert.equal(elementsOf(document, 'TEI').length, 2);
    assert.equal(elementsOf(document, 'person').filter((p) => /Efua/.test(p.textContent ?? '')).length, 1);
    const ids = elementsOf(document, '*').map(idOf).filter((id) => id !== '');
    assert.equal(new Set(ids).size, ids.length);
  });

  it('writes dates as exactly as they are known', () => {
    const said = {
      '2026': ' when="2026"', '2026-03': ' when="2026-03"', '2026-03-03': ' when="2026-03-03"', '2026-03-03T15:30': ' when="2026-03-03T15:30:00"',
      '2026-03-03/2026-03-05': ' from="2026-03-03" to="2026-03-05"', '2026-W10': ' notBefore="2026-03-02" notAfter="2026-03-08" when-custom="2026-W10"',
      'XXXX-04-03': ' when-custom="XXXX-04-03"', 'P3D': ' when-custom="P3D"', 'some time': ' when-custom="some_time"', '2026-02-30': ' when-custom="2026-02-30"', '2026-13': ' when-custom="2026-13"', '': '',
    };
    for (const [value, attributes] of Object.entries(said)) assert.equal(dateAttributes(value), attributes, value);
  });

  it('nests no deeper than readers bear', () => {
    const input = exportInput();
    const [first] = input.articles;
    assert.ok(first);
    const at = TEXT.indexOf('Kossi');
    const deep = Array.from({ length: 500 }, (_, i) => ({ state: 'exact' as const, score: 1, span: { start: at, end: at + 13 }, annotation: { ...annotationOf(`deep${i}`, 'Kossi Adzavon') } }));
    const { text } = writeAs('tei', { ...input, articles: [{ ...first, annotations: deep }] });
    assert.equal([...wordsById(text)].filter(([id, words]) => id.startsWith('d1.deep') && words === 'Kossi Adzavon').length, 500);
    assert.ok(!/(?:<persName[^>]*>){41}/.test(text) && /(?:<persName[^>]*>){40}/.test(text));
  });

  it('of any text gives every annotation its words, and the text all its own', () => {
    fc.assert(fc.property(anyInput, (input) => {
      const { text } = writeAs('tei', input);
      const words = wordsById(text);
      for (const { annotation: { id, quote } } of wholeMarks(input)) if (flat(quote) !== '') assert.equal(flat(words.get(`d1.${id}`) ?? ''), flat(quote));
      assert.equal(flat(elementsOf(parse(text), 'div').map((div) => textOf(div)).join('')), flat(textOfInput(input)));
    }), { numRuns: 300 });
  });

  it('is valid TEI, whatever the articles hold', async function () {
    if (!hasTeiSchema()) {
      console.log('      skipped: the schema of TEI is not beside this repository');
      this.skip();
    }
    this.timeout(300_000);
    const empty = exportInput();
    const inputs = [
      exportInput(), exportInput({ withDetected: true }), several(exportInput({ withDetected: true })), hostileLabels, several(hostileLabels), riverInput({ withDetected: true }),
      { ...empty, articles: [], corpus: { ...empty.corpus, articles: [], actors: [], meetings: [] } }, exportInput({}, []), ...fc.sample(anyInput, { numRuns: 60, seed: 6 }),
    ];
    const documents = inputs.map((input) => writeAs('tei', input).text);
    const broken = (documents[1] ?? '').replaceAll('persName', 'personName');
    const faults = await teiFaults([...documents, broken]);
    assert.deepEqual(faults.filter((f) => !f.startsWith(`${documents.length}.xml`)).slice(0, 5), []);
    assert.ok(faults.length > 0, 'the check finds nothing where there is something');
  });
});
