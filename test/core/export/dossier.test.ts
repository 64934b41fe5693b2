// The Markdown dossier, read by markdown-it: every relative link leads to a file of the dossier or to a line of an article,
// and whatever names and notes hold, they come out as words.
import assert from 'node:assert/strict';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import type { ExportInput } from '../../../src/core/export/index.ts';
import { annotationOf, ANNOTATIONS, exportInput, TEXT } from './exportInput.ts';
import { articleOf, corpusActor, corpusMeeting, HOSTILE, ledgerInput, manyMeetings, reports, riverInput } from './ledgerInput.ts';
import { fileIn, writeAs } from './writeAs.ts';

const markdown = new MarkdownIt({ html: true, linkify: false });

interface Read {
  readonly text: string;
  readonly links: readonly string[];
  readonly html: readonly string[];
  /** Of all words, as a reader sees them. */
  readonly words: string;
}

/** Without its front matter, which must be YAML. */
function read(source: string): Read {
  const front = /^---\n([\s\S]*?)\n---\n/.exec(source);
  if (front) assert.equal(typeof parse(front[1] ?? ''), 'object');
  const tokens = markdown.parse(source.slice(front?.[0].length ?? 0), {}).flatMap((t) => [t, ...(t.children ?? [])]);
  return {
    text: source,
    links: tokens.filter((t) => t.type === 'link_open' || t.type === 'image').map((t) => String(t.attrGet('href') ?? t.attrGet('src') ?? '')),
    html: tokens.filter((t) => t.type.startsWith('html')).map((t) => t.content),
    words: tokens.filter((t) => t.type === 'text' || t.type === 'code_inline').map((t) => t.content).join(' '),
  };
}

/** Every file read, every link followed; articles stand one folder above the dossier. */
function readDossier(input: ExportInput): ReadonlyMap<string, Read> {
  const { files } = writeAs('dossier', { ...input, linkPrefix: '../' });
  const pages = new Map(files.map((f) => [f.path, read(String(f.content))]));
  const articles = new Map(input.articles.map((a) => [path.posix.join('..', a.path), a.text.split(/\r\n|\r|\n/).length]));
  for (const [page, { links, html }] of pages) {
    assert.deepEqual(html, []);
    for (const link of links) {
      const [, way = '', line] = /^([^#]*)(?:#L(\d+))?$/.exec(link) ?? [];
      const target = path.posix.join(path.posix.dirname(page), decodeURIComponent(way));
      if (target.startsWith('..')) assert.ok(Number(line ?? 1) >= 1 && Number(line ?? 1) <= (articles.get(target) ?? 0), `${page}: ${link}`);
      else assert.ok(pages.has(target) && line === undefined, `${page}: ${link}`);
    }
  }
  return pages;
}

describe('Markdown dossier', () => {
  it('has a file by the name of each actor and one for each meeting, all linked from the index', () => {
    const pages = readDossier(riverInput());
    assert.deepEqual([...pages.keys()].filter((p) => p.startsWith('people')), ['people/Efua Mensah-Botwe.md', 'people/Kossi Adzavon.md']);
    const meetings = [...pages.keys()].filter((p) => p.startsWith('meetings'));
    assert.deepEqual(meetings.map((p) => p.replace(/[0-9a-f]{4}\.md$/, '…')).slice(0, 2), ['meetings/2026-03-03 Talks Accra …', 'meetings/2026-05 Visit Efua Mensah-Botwe …']);
    const index = pages.get('index.md')?.links.map((l) => decodeURIComponent(l)) ?? [];
    for (const page of pages.keys()) if (page !== 'index.md') assert.ok(index.includes(page), page);
  });

  it('tells of a meeting who took part as what, and what each article says of it, with its line', () => {
    const pages = readDossier(riverInput());
    const [, page] = [...pages].find(([p]) => p.startsWith('meetings/2026-03-03')) ?? [];
    assert.match(page?.text ?? '', /\[Efua Mensah-Botwe\]\(\.\.\/people\/Efua%20Mensah-Botwe\.md\) — foreign minister, Ghana/);
    assert.match(page?.text ?? '', /published 1 March 2026 \(planned\)\n {2}> Mensah-Botwe \*\*will meet\*\* Adzavon on Tuesday\.\n\n {2}\[a\.txt, line 2\]\(\.\.\/\.\.\/a\.txt#L2\)/);
    assert.match(page?.text ?? '', /Status over time: 1 March 2026 planned → 4 March 2026 held/);
  });

  it('tells of an actor when each role was stated, what was said, and what was noted', () => {
    const pages = readDossier(exportInput({}, [...ANNOTATIONS, annotationOf('aaaaa7', 'Accra', { label: 'place' })]));
    const efua = pages.get('people/Efua Mensah-Botwe.md');
    assert.match(efua?.text ?? '', /## Roles\n\n- minister — \[talks \(1\)\/a b\.txt, line 3\]\(\.\.\/\.\.\/talks%20%281%29\/a%20b\.txt#L3\) \(4 March 2026\)/);
    assert.match(efua?.words ?? '', /-1\+1 her "first" visit\s+as minister/);
    assert.deepEqual(parse(/^---\n([\s\S]*?)\n---\n/.exec(efua?.text ?? '')?.[1] ?? ''), { type: 'person', links: ['https://example.org/e?x=1&y=2'] });
    const said = [...pages.values()].find((p) => p.text.includes('## Said'));
    assert.match(said?.words ?? '', /“=SUM\(A1\) is \*no\* \[plan\]\(x\) \| <b>it<\/b>,”/);
  });

  it('links to the very line of the words', () => {
    const lines = TEXT.split('\r\n');
    const page = readDossier(exportInput()).get('annotations.md');
    const items = [...(page?.text ?? '').matchAll(/^- [^*\\\n]*\*\*([^*\\\n]+)\*\*.*#L(\d+)\)$/gm)];
    assert.ok(items.length >= 2);
    for (const [, words, line] of items) assert.ok(lines[Number(line) - 1]?.includes(words ?? '?'), words);
  });

  it('shows hostile names and notes as words: no markup, no link of theirs, no turned direction, no file outside', () => {
    const names = [HOSTILE, '../../etc/passwd', '<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', '![x](http://evil.example/p.png)', '`code` $x$ %%hidden%% ==mark== ~~no~~', '# Head', '- item', '1. one', '\u202eevil', '---', 'CON', '.', ''];
    const mention = { article: 'a.txt', start: 0, end: 1 };
    const told = articleOf({ path: 'a.txt', published: '2026-03-04', title: '<script>alert(1)</script>', sentences: [{ trigger: 'met', text: `${names.join(' ')} met <b>them</b>.` }] });
    const input = ledgerInput([told], names.map((name, i) => corpusActor(i + 1, name, 'person', { aliases: [name], mentions: [mention] })), [corpusMeeting(1, names.map((_, i) => `A${i + 1}`), { place: 'A1', reports: reports('a.txt m1') })], { title: '<script>' });
    const pages = readDossier(input);
    const all = [...pages.values()];
    assert.equal([...pages.keys()].filter((p) => p.startsWith('people/')).length, names.length);
    for (const { links, text } of all) {
      assert.ok(links.every((l) => !/^(?:[a-z]+:|\/)/i.test(decodeURIComponent(l))), links.join(' '));
      assert.doesNotMatch(text, /[\u202a-\u202e\u2066-\u2069]/);
    }
    const words = all.map((p) => p.words).join(' ');
    for (const shown of ['<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', '`code` $x$ %%hidden%% ==mark== ~~no~~', '‹U+202E›evil', '<script>alert(1)</script>']) assert.ok(words.includes(shown), shown);
  });

  it('lists names that one article has and nobody met in one file', () => {
    const once = corpusActor(9, 'Ama Once', 'person', { mentions: [{ article: 'a.txt', start: 0, end: 1 }] });
    const base = riverInput();
    const input = { ...base, corpus: { ...base.corpus, actors: [...base.corpus.actors, once] } };
    assert.match(fileIn(writeAs('dossier', input), 'named-once.md'), /Ama Once: \[a\.txt, line 1\]\(a\.txt#L1\)/);
    assert.ok(!readDossier(input).has('people/Ama Once.md'));
  });

  it('names files the same when other articles and meetings are added', () => {
    const files = (input: ExportInput): string[] => writeAs('dossier', input).files.map((f) => f.path).filter((p) => p.includes('/'));
    const base = riverInput();
    const more = articleOf({ path: 'c.txt', published: '2026-06-01', sentences: [{ trigger: 'met', text: 'Others met elsewhere.' }] });
    const after = files({ ...base, articles: [more, ...base.articles], corpus: { ...base.corpus, meetings: [corpusMeeting(9, [], { reports: reports('c.txt m1') }), ...base.corpus.meetings] } });
    for (const file of files(base)) assert.ok(after.includes(file), file);
  });

  it('stays linear over thousands of meetings', function () {
    this.timeout(20_000);
    const spent = (count: number): number => {
      const input = manyMeetings(count);
      const before = process.cpuUsage();
      writeAs('dossier', input);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    spent(500);
    const [small, large] = [spent(1000), spent(4000)];
    assert.ok(large < small * 12, `${small} µs, then ${large} µs`);
  });
});
