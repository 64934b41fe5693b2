// The HTML report, read by an XML parser: hostile names and notes come out as words, every link inside leads somewhere,
// nothing is loaded, headings and tables are what screen readers need, and colours keep their contrast.
import assert from 'node:assert/strict';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import type { ExportInput } from '../../../src/core/export/index.ts';
import { COLOURS } from '../../../src/core/export/html/style.ts';
import { anyInput } from './anyArticle.ts';
import { annotationOf, ANNOTATIONS, exportInput } from './exportInput.ts';
import { articleOf, corpusActor, corpusMeeting, HOSTILE, ledgerInput, manyMeetings, reports, riverInput } from './ledgerInput.ts';
import { writeAs } from './writeAs.ts';

/** Parsed without a complaint, ids unique, links inside lead to an id, nothing that loads or runs. */
function pageOf(input: ExportInput): Element {
  const faults: string[] = [];
  const errorHandler = (level: string, message: string): void => void faults.push(`${level}: ${message}`);
  const root = new DOMParser({ errorHandler }).parseFromString(writeAs('html', input).text.replace('<!DOCTYPE html>\n', ''), 'application/xhtml+xml').documentElement;
  assert.deepEqual(faults, []);
  const everything = all(root, '*');
  const ids = everything.map((e) => e.getAttribute('id') ?? '').filter((id) => id !== '');
  assert.equal(new Set(ids).size, ids.length);
  for (const element of everything) {
    assert.ok(!['script', 'img', 'iframe', 'object', 'embed', 'link', 'form', 'base', 'svg'].includes(element.localName), element.localName);
    for (const { name } of Array.from(element.attributes)) assert.doesNotMatch(name, /^on|^src/);
  }
  for (const link of all(root, 'a')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) assert.ok(ids.includes(href.slice(1)), href);
    else assert.doesNotMatch(decodeURIComponent(href), /^(?!https?:)[a-z]+:/i);
  }
  return root;
}

const all = (root: Element, name: string): Element[] => Array.from(root.getElementsByTagName(name));
const wordsOf = (root: Element): string => (all(root, 'body')[0]?.textContent ?? '').replace(/\s+/g, ' ');

describe('HTML report', () => {
  it('tells meetings by date, with who took part and with each source sentence', () => {
    const page = pageOf(riverInput());
    const meetings = all(page, 'article');
    assert.deepEqual(all(page, 'h3').slice(0, 3).map((h) => h.textContent), ['March 2026', 'May 2026', 'Date unknown']);
    assert.deepEqual(all(meetings[0] as Element, 'li').map((l) => l.textContent), ['Efua Mensah-Botweforeign minister, Ghana', 'Kossi Adzavon']);
    assert.deepEqual(all(meetings[0] as Element, 'figure').map((f) => f.textContent.trim().replace(/\s+/g, ' ')), [
      'Mensah-Botwe will meet Adzavon on Tuesday. A day on the river, line 2, published 1 March 2026. It says: planned',
      'Mensah-Botwe met Adzavon in Accra; they spoke, at length, of tolls. A day on the river, line 2, published 4 March 2026',
    ]);
    assert.deepEqual(all(meetings[0] as Element, 'mark').map((m) => m.textContent), ['will meet', 'met']);
  });

  it('shows annotations in their sentences with their notes, and lost ones as lost', () => {
    const lost = { ...annotationOf('aaaaa9', 'Accra'), quote: 'Nouakchott harbour office', prefix: 'nothing like this', suffix: 'stands in the text' };
    const page = pageOf(exportInput({}, [...ANNOTATIONS, lost]));
    const section = all(page, 'section').find((s) => s.getAttribute('id') === 'annotations') as Element;
    const words = wordsOf(page);
    assert.deepEqual(all(section, 'mark').map((m) => m.textContent), ['Efua Mensah-Botwe', 'Kossi Adzavon', 'Tuesday', '=SUM(A1) is *no* [plan](x) | <b>it</b>', 'Kossi Adzavon left']);
    assert.ok(words.includes('-1+1 her "first" visitas minister') && words.includes('No longer in the article'), words);
    assert.ok(all(section, 'blockquote')[0]?.textContent.includes('Minister Efua Mensah-Botwe met Kossi Adzavon in Accra on Tuesday.'));
  });

  it('shows hostile names, titles and notes as words, and directions by their numbers', () => {
    const names = [HOSTILE, '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '\u202eevil\u2066', '</style><b>', ']]>', '&amp;', 'javascript:alert(1)'];
    const told = articleOf({ path: '"><b>.txt', title: '</title><script>alert(1)</script>', sentences: [{ trigger: 'met', text: `${names.join(' ')} met.` }] });
    const folder = { labels: [], notNames: [], meetings: [], actors: [{ id: 'p', type: 'person' as const, name: 'x', aliases: [], links: ['javascript:alert(1)', 'https://example.org/"><script>'], notSame: [] }] };
    const actors = names.map((name, i) => corpusActor(i + 1, name, 'person', { aliases: names, ...(i === 0 && { decided: 'p' }) }));
    const input = ledgerInput([told], actors, [corpusMeeting(1, actors.map((a) => a.id), { place: 'A2', reports: reports('"><b>.txt m1') })], { title: '<script>alert(1)</script>', folder });
    const words = wordsOf(pageOf(input));
    for (const shown of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '‹U+202E›evil‹U+2066›', '</style><b>', ']]>', '&amp;', '</title><script>']) assert.ok(words.includes(shown), shown);
    assert.doesNotMatch(writeAs('html', input).text, /[\u202a-\u202e\u2066-\u2069\u0000-\u0008]/);
  });

  it('has a language, headings without a gap, and tables with scoped headers', () => {
    const page = pageOf(exportInput({ withDetected: true }));
    assert.equal(page.getAttribute('lang'), 'en');
    let level = 0;
    for (const heading of all(page, '*').filter((e) => /^h[1-6]$/.test(e.localName))) {
      const own = Number(heading.localName.slice(1));
      assert.ok(own <= level + 1 && heading.textContent.trim() !== '', `${heading.localName} after h${level}`);
      level = own;
    }
    assert.equal(all(page, 'h1').length, 1);
    for (const th of all(page, 'th')) assert.ok(['col', 'row'].includes(th.getAttribute('scope') ?? ''));
    for (const table of all(page, 'table')) assert.ok(table.getAttribute('aria-labelledby') !== '' && all(table, 'thead').length === 1);
  });

  it('keeps every colour of text at 4.5:1 or more on its ground, light and dark', () => {
    for (const [name, scheme] of Object.entries(COLOURS)) {
      for (const text of ['ink', 'soft', 'link', 'held', 'planned', 'off', 'unclear'] as const) {
        for (const ground of ['paper', 'card'] as const) assert.ok(contrast(scheme[text], scheme[ground]) >= 4.5, `${name}: ${text} on ${ground}`);
      }
      assert.ok(contrast(scheme.ink, scheme.mark) >= 4.5, `${name}: ink on mark`);
    }
  });

  it('may load nothing', () => {
    const { text } = writeAs('html', riverInput());
    assert.match(text, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'/);
    assert.doesNotMatch(text, /url\(|@import|@font-face/);
  });

  it('is well-formed whatever texts and notes hold', function () {
    this.timeout(20_000);
    fc.assert(fc.property(anyInput, (input) => assert.equal(pageOf(input).localName, 'html')), { numRuns: 100 });
  });

  it('stays linear over thousands of meetings', function () {
    this.timeout(20_000);
    const spent = (count: number): number => {
      const input = manyMeetings(count);
      const before = process.cpuUsage();
      writeAs('html', input);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    spent(500);
    const [small, large] = [spent(1000), spent(4000)];
    assert.ok(large < small * 12, `${small} µs, then ${large} µs`);
  });
});

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Relative luminance as WCAG defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
