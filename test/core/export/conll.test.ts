// CoNLL-2003 and CoNLL-U, read back by strict readers: every annotation's words are its tokens, nothing of the text is lost.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { ExportInput } from '../../../src/core/export/index.ts';
import { sentenceTokens } from '../../../src/core/export/sentenceTokens.ts';
import { anyInput, textOfInput } from './anyArticle.ts';
import { readConll2003, readConllu } from './conllReader.ts';
import { annotationOf, ANNOTATIONS, exportInput, TEXT } from './exportInput.ts';
import { asFile, wholeMarks } from './wholeMarks.ts';
import { writeAs } from './writeAs.ts';

/** Without white space and marks of direction, which no token holds. */
const visible = (text: string): string => asFile(text).replace(/[\s\u0000-\u0020\u007f\u0085\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, '');
const counts = (id: string, input: ExportInput): (readonly [string, unknown])[] => writeAs(id, input).notes.map((n) => [n.code, n.data?.['count']] as const);
const twice = (input: ExportInput): ExportInput => ({ ...input, articles: [...input.articles, ...input.articles] });

describe('CoNLL-2003 export', () => {
  const documents = (input: ExportInput = exportInput()): ReturnType<typeof readConll2003> => readConll2003(writeAs('conll2003', input).text, 'IOB2');

  it('begins every article with -DOCSTART- and writes each name’s words with its type', () => {
    const [first, second] = documents(twice(exportInput({ withDetected: true })));
    assert.deepEqual(first, second);
    const named = first?.chunks.map((c) => `${c.type} ${c.words.join(' ')}`) ?? [];
    for (const name of ['PER Efua Mensah - Botwe', 'PER Kossi Adzavon', 'LOC Accra', 'DATE Tuesday']) assert.ok(named.includes(name), named.join('\n'));
    assert.equal(first?.sentences.map((s) => s.join('')).join(''), visible(TEXT));
  });

  it('keeps one label a word: names before other annotations, the longest first; what is dropped is counted', () => {
    const input = exportInput({}, [
      annotationOf('aaaaa1', 'Efua'), annotationOf('aaaaa2', 'Efua Mensah-Botwe'), annotationOf('aaaaa3', 'Mensah-Botwe met Kossi', { label: 'claim' }), annotationOf('aaaaa4', 'Accra on', { label: 'claim' }),
    ]);
    assert.deepEqual(documents(input)[0]?.chunks.map((c) => [c.type, c.words.length]), [['PER', 4], ['claim', 2]]);
    assert.deepEqual(counts('conll2003', input), [['export-flat', 2]]);
  });

  it('says how many meetings, quotations, relations and notes have no place in it, and what shares a type', () => {
    const notes = counts('conll2003', exportInput({ withDetected: true }));
    for (const code of ['export-suggestions', 'export-no-names', 'export-relations', 'export-details']) assert.ok(notes.some(([c]) => c === code), code);
    assert.deepEqual(counts('conll2003', exportInput({}, [annotationOf('aaaaa1', 'Accra', { label: 'event' }), annotationOf('aaaaa2', 'Kossi', { label: 'group' })])), [['export-misc', 2]]);
  });

  it('writes IOB1 with B only between two names of one type', () => {
    const input = exportInput({}, [annotationOf('aaaaa1', 'Efua'), annotationOf('aaaaa2', 'Mensah-Botwe'), annotationOf('aaaaa3', 'Accra', { label: 'place' })]);
    const { text } = writeAs('conll2003-iob1', input);
    assert.deepEqual(text.split('\n').filter((l) => / \S-/.test(l) && !l.endsWith('O')).map((l) => l.replace(/ .* /, ' ')), ['Efua I-PER', 'Mensah B-PER', '- I-PER', 'Botwe I-PER', 'Accra I-LOC']);
    assert.deepEqual(readConll2003(text, 'IOB1')[0]?.chunks, documents(input)[0]?.chunks);
  });

  it('holds sentences together that a name goes across, and cuts other annotations there', () => {
    const across = 'left. Kossi';
    assert.deepEqual(documents(exportInput({}, [annotationOf('aaaaa1', across)]))[0]?.chunks, [{ type: 'PER', words: ['left', '.', 'Kossi'] }]);
    const cut = exportInput({}, [annotationOf('aaaaa1', across, { label: 'claim' })]);
    assert.deepEqual(documents(cut)[0]?.chunks.map((c) => c.words), [['left', '.'], ['Kossi']]);
    assert.deepEqual(counts('conll2003', cut), [['export-cut', 1]]);
  });

  it('of any text gives every sentence its words, in both schemes', () => {
    fc.assert(fc.property(anyInput, (input) => {
      const [document] = documents(input);
      assert.equal(document?.sentences.map((s) => s.join('')).join(''), visible(textOfInput(input)));
      assert.deepEqual(readConll2003(writeAs('conll2003-iob1', input).text, 'IOB1').map((d) => d.chunks), [document.chunks]);
      const chunks = document.chunks.filter((c) => c.type === 'PER').map((c) => c.words.join(''));
      const given = input.articles.flatMap((a) => a.annotations).filter((m) => m.annotation.status !== 'rejected');
      for (const chunk of chunks) assert.ok(given.some((m) => visible(m.annotation.quote) === chunk), chunk);
      for (const { annotation: { quote, label, start, end } } of wholeMarks(input)) {
        const alone = given.filter((m) => m.annotation.start < end && m.annotation.end > start).length === 1;
        if (alone && label === 'person' && visible(quote) !== '') assert.ok(chunks.includes(visible(quote)), JSON.stringify(quote));
      }
    }), { numRuns: 300 });
  });
});

describe('CoNLL-U export', () => {
  const sentences = (input: ExportInput = exportInput()): ReturnType<typeof readConllu> => readConllu(writeAs('conllu', input).text);
  const entities = (input?: ExportInput): ReturnType<typeof readConllu>[number]['entities'][number][] => sentences(input).flatMap((s) => s.entities);

  it('gives back the text with its white space', () => {
    assert.equal(sentences().map((s) => s.whole).join(''), TEXT.replaceAll('\r\n', '\n'));
    assert.equal(sentences()[0]?.document, 'talks (1)/a b.txt');
  });

  it('writes spans inside others, and who is meant as one entity over all articles', () => {
    const found = entities(twice(exportInput({ withDetected: true })));
    const kossi = found.filter((e) => e.text === 'Kossi Adzavon' && e.type === 'person');
    assert.ok(kossi.length >= 4 && new Set(kossi.map((e) => e.id)).size === 1, JSON.stringify(kossi));
    assert.ok(found.some((e) => e.type === 'meeting' && e.text === 'met') && found.some((e) => e.type === 'quote'));
    for (const { annotation } of exportInput().articles[0]?.annotations ?? []) assert.ok(found.some((e) => e.text === annotation.quote && e.type === annotation.label), annotation.quote);
  });

  it('tells mentions of one actor apart that overlap', () => {
    const found = entities(exportInput({}, [annotationOf('aaaaa1', 'Efua Mensah-Botwe', { actor: 'p1' }), annotationOf('aaaaa2', 'Efua', { actor: 'p1' }), annotationOf('aaaaa3', 'Mensah-Botwe met', { actor: 'p1' })]));
    assert.deepEqual(found.map((e) => e.text).sort(), ['Efua', 'Efua Mensah-Botwe', 'Mensah-Botwe met']);
    assert.equal(new Set(found.map((e) => e.id)).size, 3);
  });

  it('names records of Wikidata', () => {
    const input = exportInput();
    const actors = (input.folder?.actors ?? []).map((a) => ({ ...a, links: ['https://www.wikidata.org/entity/Q42'] }));
    assert.equal(entities({ ...input, folder: { labels: [], notNames: [], meetings: [], actors } }).find((e) => e.text === 'Efua Mensah-Botwe')?.other, 'wikidata:Q42');
  });

  it('says what has no place in it', () => {
    assert.deepEqual(counts('conllu', exportInput({}, [...ANNOTATIONS, annotationOf('aaaaa8', 'left. Kossi', { label: 'a-b|c' })])).map(([c]) => c), ['export-relation', 'export-details', 'export-renamed', 'export-cut'].filter((c) => c !== 'export-relation'));
    assert.deepEqual(counts('conllu', exportInput({ withDetected: true })).filter(([c]) => /roles|relations/.test(c)), [['export-meeting-roles', 1], ['export-relations', 1]]);
  });

  it('of any text gives back all visible text, and every annotation its words', () => {
    fc.assert(fc.property(anyInput, (input) => {
      const read = sentences(input);
      assert.equal(visible(read.map((s) => s.whole).join('')), visible(textOfInput(input)));
      const written = read.flatMap((s) => s.entities.map((e) => visible(e.forms.join(''))));
      for (const { annotation: { quote, label } } of wholeMarks(input)) if (label === 'person' && visible(quote) !== '') assert.ok(written.includes(visible(quote)), JSON.stringify(quote));
    }), { numRuns: 300 });
  });
});

/** With the packages conllu and spacy, unless PYTHON says otherwise. */
const PYTHON = process.env['PYTHON'] ?? 'python3';

describe('others’ readers of CoNLL', () => {
  it('find the same words, entities and names', function () {
    const script = (...args: string[]): ReturnType<typeof spawnSync> => spawnSync(PYTHON, args, { encoding: 'utf8', env: { ...process.env, PYTHONIOENCODING: 'utf-8' } });
    if (script('-c', 'import conllu, spacy').status !== 0) {
      console.log('      skipped: no Python with the packages conllu and spacy (PYTHON names another one)');
      this.skip();
    }
    this.timeout(120_000);
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-conll-'));
    try {
      const inputs = [exportInput({ withDetected: true }), ...fc.sample(anyInput, { numRuns: 40, seed: 6 })];
      const files = inputs.flatMap((input, i) => ['conllu', 'conll2003'].map((id) => {
        const file = path.join(folder, `${i}.${id}`);
        writeFileSync(file, writeAs(id, input).text);
        return file;
      }));
      const { stdout, stderr } = script(fileURLToPath(new URL('readConll.py', import.meta.url)), ...files);
      assert.notEqual(stdout, '', String(stderr));
      const found = JSON.parse(String(stdout)) as { same: boolean; words: string[]; entities: string[]; names: [string, string[]][] }[];
      for (const [i, input] of inputs.entries()) {
        const [trees, names] = [readConllu(writeAs('conllu', input).text), readConll2003(writeAs('conll2003', input).text, 'IOB2')];
        assert.equal(found[i]?.same, true);
        assert.equal(found[i].words.join(''), visible(textOfInput(input)));
        assert.equal(found[i].entities.join('').split('(').length - 1, trees.flatMap((s) => s.entities).length);
        assert.deepEqual(found[i].names, names.flatMap((d) => d.chunks.map((c) => [c.type, c.words])));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('tokens of an export', () => {
  const tokensOf = (text: string, spans: readonly { start: number; end: number }[] = []): string[] => sentenceTokens(text, spans, []).tokens.map((t) => text.slice(t.start, t.end));

  it('keep signs whole that are drawn as one, and are cut where a span begins or ends', () => {
    assert.deepEqual(tokensOf('The 👨🏻‍🚒 came'), ['The', '👨🏻‍🚒', 'came']);
    assert.deepEqual(tokensOf('Harbourside', [{ start: 0, end: 7 }]), ['Harbour', 'side']);
  });

  it('may be more in one sentence than a program can pass at once', () => {
    const input = exportInput();
    const [article] = input.articles;
    assert.ok(article);
    const text = 'Efua met. '.repeat(50_000);
    const whole = { state: 'exact' as const, score: 1, span: { start: 0, end: text.length - 1 }, annotation: { ...annotationOf('aaaaa1', 'Accra'), quote: text.slice(0, -1) } };
    const [sentence, ...more] = readConllu(writeAs('conllu', { ...input, articles: [{ ...article, text, annotations: [whole], relations: [] }] }).text);
    assert.deepEqual([sentence?.entities[0]?.forms.length, more.length], [150_000, 0]);
  });

  it('cost what the text costs, however many spans there are', () => {
    const text = 'Efua met Kossi. '.repeat(20_000);
    const spans = Array.from({ length: 20_000 }, (_, i) => ({ start: i * 16, end: i * 16 + 4 }));
    const { tokens, sentences, rangeOf, partsOf } = sentenceTokens(text, spans, spans);
    assert.equal(tokens.length, 80_000);
    assert.equal(sentences.length, 20_000);
    for (const span of spans) assert.equal(partsOf(rangeOf(span) ?? assert.fail()).length, 1);
  });
});
