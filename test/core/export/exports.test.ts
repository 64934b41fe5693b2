// Every export format, read back by a program that is not ours where there is one.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { exporters, type ExportInput, isSafePath } from '../../../src/core/export/index.ts';
import { createQuoteContexts } from '../../../src/core/export/quoteContexts.ts';
import { annotationOf, ANNOTATIONS, exportInput, TEXT } from './exportInput.ts';
import { type Written, writeAs } from './writeAs.ts';

const write = (id: string, input: ExportInput = exportInput()): Written => writeAs(id, input);

const lost = { ...annotationOf('aaaaa9', 'Accra'), quote: 'Nouakchott harbour office', prefix: 'nothing like this', suffix: 'stands in the text' };

describe('every export', () => {
  for (const { id, about, makes } of exporters) {
    it(`as ${id} makes ${makes === 'folder' ? 'files that may be written anywhere' : 'one file, which the user names'}`, () => {
      const paths = write(id, exportInput({}, ANNOTATIONS, '../CON/a:b.txt')).files.map((f) => f.path);
      if (makes === 'folder') assert.ok(paths.length > 1 && new Set(paths).size === paths.length && paths.every(isSafePath), paths.join(', '));
      else assert.deepEqual(paths, ['']);
    });

    it(`as ${id} takes an empty folder and an article without annotations`, () => {
      const empty = exportInput();
      assert.ok(write(id, { ...empty, articles: [], corpus: { ...empty.corpus, articles: [], actors: [], meetings: [] } }).files.length > 0);
      assert.deepEqual(write(id, exportInput({}, [])).notes.filter((n) => n.severity !== 'information'), []);
    });

    it(about === 'annotations' ? `as ${id} adds suggestions where they are asked for` : `as ${id} is the whole ledger, whether suggestions are asked for or not`, () => {
      const [plain, more] = [write(id).text, write(id, exportInput({ withDetected: true })).text];
      if (about === 'annotations') assert.ok(more.length > plain.length && !plain.includes('suggested'));
      else assert.ok(plain === more && plain.includes('Efua Mensah-Botwe') && plain.includes('Kossi Adzavon'), plain);
    });
  }

  it('says of suggestions that they are', () => {
    for (const id of ['csv', 'json', 'w3c', 'markdown']) assert.ok(write(id, exportInput({ withDetected: true })).text.includes('suggested'), id);
  });

  it('has an id, a title and plain words of its own', () => {
    for (const key of ['id', 'title', 'detail'] as const) assert.equal(new Set(exporters.map((e) => e[key])).size, exporters.length);
  });
});

describe('CSV export', () => {
  const rows = (input?: ExportInput): Record<string, string>[] => {
    const { data, errors } = Papa.parse<Record<string, string>>(write('csv', input).text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
    assert.deepEqual(errors, []);
    return data;
  };

  it('is read back with every annotation at the words that its row names', () => {
    const data = rows();
    assert.equal(data.length, ANNOTATIONS.length);
    for (const row of data) if (row['quote'] !== undefined && !row['quote'].startsWith("'")) assert.equal(TEXT.slice(Number(row['start']), Number(row['end'])), row['quote']);
    assert.equal(data.find((r) => r['id'] === 'aaaaa1')?.['line'], '3');
    assert.equal(data.find((r) => r['id'] === 'aaaaa3')?.['value'], '2026-03-03');
  });

  it('lets no cell begin as a formula', () => {
    for (const row of rows()) for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@\t\r\0]/);
    assert.ok(rows().some((r) => r['quote']?.startsWith("'=SUM(A1)")));
    assert.ok(rows().some((r) => r['note'] === '\'-1+1 her "first" visit\nas minister'));
  });

  it('begins with a byte order mark only when that is asked for, and ends its lines with CRLF', () => {
    assert.ok(!write('csv').text.startsWith('\uFEFF'));
    const { text } = write('csv', exportInput({ byteOrderMark: true }));
    assert.ok(text.startsWith('\uFEFFarticle,') && text.endsWith('\r\n'));
  });

  it('keeps a lost annotation as a row without a place', () => {
    const [row] = rows(exportInput({}, [lost]));
    assert.deepEqual([row?.['state'], row?.['start'], row?.['line'], row?.['quote']], ['lost', '', '', 'Nouakchott harbour office']);
  });
});

describe("Dateline's own JSON", () => {
  it('holds annotations with line and column, and the joined folder', () => {
    const out = JSON.parse(write('json').text) as { schema: string; articles: { annotations: { id: string; start: number; end: number; quote: string; line: number; column: number; actor: string | null }[] }[]; actors: { id: string; name: string }[] };
    assert.equal(out.schema, 'dateline-export/1');
    const annotations = out.articles[0]?.annotations ?? [];
    for (const a of annotations) assert.equal(TEXT.slice(a.start, a.end), a.quote);
    const efua = annotations.find((a) => a.id === 'aaaaa1');
    assert.equal(TEXT.split('\r\n')[(efua?.line ?? 0) - 1]?.slice((efua?.column ?? 0) - 1).startsWith('Efua'), true);
    assert.equal(out.actors.find((a) => a.id === efua?.actor)?.name, 'Efua Mensah-Botwe');
  });
});

interface WebAnnotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly { readonly value?: string; readonly source?: string; readonly purpose: string }[];
  readonly target: { readonly selector: readonly [{ readonly exact: string; readonly prefix: string; readonly suffix: string }, { readonly start: number; readonly end: number }] };
}

describe('W3C Web Annotation export', () => {
  const itemsOf = (input?: ExportInput): WebAnnotation[] => (JSON.parse(write('w3c', input).text) as { first?: { items: WebAnnotation[] } }).first?.items ?? [];
  const onWords = (items: readonly WebAnnotation[]): WebAnnotation[] => items.filter((i) => i.motivation !== 'linking');

  it('counts code points', () => {
    const points = [...TEXT];
    for (const { target } of onWords(itemsOf())) {
      const [quote, position] = target.selector;
      assert.equal(points.slice(position.start, position.end).join(''), quote.exact);
    }
    const efua = itemsOf()[0];
    assert.ok(efua && efua.target.selector[1].start < TEXT.indexOf('Efua'));
  });

  it('gives each quotation a context that fits one place only', () => {
    for (const { target } of onWords(itemsOf(exportInput({ withDetected: true })))) {
      const [{ prefix, exact, suffix }, { start }] = target.selector;
      const words = prefix + exact + suffix;
      assert.equal(TEXT.indexOf(words), TEXT.lastIndexOf(words));
      assert.equal([...TEXT.slice(0, TEXT.indexOf(words) + prefix.length)].length, start);
    }
  });

  it('says what is meant by links, and links annotations by relations', () => {
    const items = itemsOf();
    assert.ok(items[0]?.body.some((b) => b.source === 'https://example.org/e?x=1&y=2' && b.purpose === 'identifying'));
    const relation = items.find((i) => i.motivation === 'linking');
    assert.deepEqual(relation?.target, [items[0]?.id, items.find((i) => i.id.endsWith('#aaaaa2'))?.id]);
    assert.equal(new Set(items.map((i) => i.id)).size, items.length);
  });

  it('leaves lost annotations out and says so; an empty collection has no page', () => {
    const { text, notes } = write('w3c', exportInput({}, [lost]));
    const out = JSON.parse(text) as { total: number; first?: unknown };
    assert.deepEqual([out.total, out.first], [0, undefined]);
    assert.deepEqual(notes.map((n) => n.code), ['export-lost']);
  });

  it('is understood by a JSON-LD processor, no key unknown', async function () {
    const context = new URL('../../../../shared/reference/schemas/anno.jsonld', import.meta.url);
    if (!existsSync(context)) {
      console.log('      skipped: the Web Annotation context is not beside this repository');
      this.skip();
    }
    const document: unknown = JSON.parse(readFileSync(context, 'utf8'));
    const documentLoader = (url: string): Promise<{ contextUrl: undefined; documentUrl: string; document: unknown }> => Promise.resolve({ contextUrl: undefined, documentUrl: url, document });
    const input = JSON.parse(write('w3c', exportInput({ withDetected: true })).text) as object;
    const options = { documentLoader, safe: true };
    const expanded: unknown = await jsonld.expand(input, options);
    const text = JSON.stringify(expanded);
    assert.ok(text.includes('http://www.w3.org/ns/oa#TextQuoteSelector') && text.includes('http://www.w3.org/ns/oa#identifying'));
  });

  it('never cuts a context inside a character', () => {
    const text = `${'👨🏻‍🚒'.repeat(20)}x${'e\u0301'.repeat(40)}`;
    const at = text.indexOf('x');
    const { prefix, suffix } = createQuoteContexts(text).around({ start: at, end: at + 1 });
    assert.ok(prefix.startsWith('👨🏻‍🚒') && suffix.endsWith('e\u0301'));
  });
});

describe('Markdown export', () => {
  it('has links that lead to the lines of the words', () => {
    const { text } = write('markdown', exportInput({ linkPrefix: '../' }));
    const links = [...text.matchAll(/\]\(([^)\s]*)#L(\d+)\)/g)];
    assert.ok(links.length >= ANNOTATIONS.length);
    for (const [, path] of links) assert.equal(decodeURIComponent(path ?? ''), '../talks (1)/a b.txt');
    assert.ok(links.some(([, , line]) => line === '3') && links.some(([, , line]) => line === '5'));
  });

  it('escapes what Markdown or HTML would act on', () => {
    const { text } = write('markdown');
    assert.ok(!text.includes('<b>') && !text.includes('[plan](x)') && !text.includes('*no*'));
    assert.ok(text.includes('\\*no\\* \\[plan\\](x) \\| &lt;b&gt;it&lt;/b&gt;'));
    assert.match(text, /^# River \\\| folder$/m);
  });

  it('shows the sentence of each annotation, its note, and lost ones as lost', () => {
    const { text } = write('markdown', exportInput({}, [...ANNOTATIONS, lost]));
    assert.match(text, /person, Efua Mensah-Botwe, \\#aes, \\#=x: .*Minister \*\*Efua Mensah-Botwe\*\* met Kossi Adzavon in Accra on Tuesday\./);
    assert.match(text, / {2}> \\-1\+1 her "first" visit\n {2}> as minister/);
    assert.match(text, /“Nouakchott harbour office” — no longer in the article/);
  });
});
