// Out by our own exporters and in again: the same words, label and whatever the format can hold, over texts with emoji,
// astral letters, combining marks, right-to-left words and either kind of line end, into an article that is as it was, has
// other line ends, or was edited since.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze.ts';
import { anchorAnnotations, makeAnchor, snapSpan } from '../../../src/core/anchors/index.ts';
import { joinCorpus } from '../../../src/core/corpus/index.ts';
import { exporters } from '../../../src/core/export/index.ts';
import { importerNamed, type ImportPlan, planImport } from '../../../src/core/import/index.ts';
import type { Annotation, Relation } from '../../../src/core/model/annotation.ts';
import { fileText } from '../../support/awkwardText.ts';
import { ANNOTATIONS, annotationOf, exportInput, TEXT } from '../export/exportInput.ts';
import { applied, articleOf, codes, facts, folderWith, only } from './support.ts';

const PATH = 'talks (1)/a b.txt';

/** What comes back besides words and label. */
const KEEPS: Readonly<Record<string, readonly string[]>> = {
  csv: ['id', 'status', 'value', 'note', 'tags', 'attributes'],
  json: ['id', 'status', 'value', 'note', 'tags', 'attributes', 'relations'],
  w3c: ['id', 'status', 'value', 'note', 'tags', 'attributes', 'relations'],
  brat: ['note', 'attributes', 'tags', 'value', 'relations'],
  conll2003: [], 'conll2003-iob1': [], conllu: [],
  doccano: ['relations'],
  prodigy: ['relations'],
  'label-studio': ['note', 'tags', 'attributes', 'value', 'relations'],
};

/** One label on words that do not overlap: what every format can hold. */
const FLAT = new Set(['conll2003', 'conll2003-iob1']);

type Written = Readonly<Record<string, string>>;

/** What the format cannot say is left out of the comparison. */
const WHOLE = (codes: readonly string[]): boolean => !codes.some((code) => ['export-wordless', 'export-cut', 'export-flat', 'export-overlaps'].includes(code));

function there(format: string, text: string, annotations: readonly Annotation[], relations: readonly Relation[] = []): { readonly files: Written; readonly isWhole: boolean } {
  const anchored = anchorAnnotations(text, annotations);
  const analysis = analyze({ id: PATH, text, annotations: anchored });
  const exporter = exporters.find((e) => e.id === format);
  assert.ok(exporter, format);
  const { files, notes } = exporter.write({ title: 'x', withDetected: false, corpus: joinCorpus([analysis]), articles: [{ path: PATH, text, analysis, annotations: anchored, relations }] });
  const texts = files.flatMap(({ path, content }) => (typeof content === 'string' ? [[path === '' ? `export${exporter.extension}` : path, content] as const] : []));
  return { files: Object.fromEntries(texts), isWhole: WHOLE(notes.map((n) => n.code)) };
}

function back(format: string, files: Written, text: string): ImportPlan {
  const importer = importerNamed(format);
  assert.ok(importer, format);
  const own = Object.entries(files).filter(([path]) => importer.extensions.some((e) => path.endsWith(e)));
  return planImport(importer, { files: own.map(([path, of]) => ({ path, text: of })), articles: [articleOf(text, { path: PATH })] });
}

/** `start-end label` of each addition. */
const places = (plan: ImportPlan): string[] => plan.articles.flatMap((a) => a.add.map(({ start, end, label }) => `${start}-${end} ${label}`)).sort();

const formats = Object.keys(KEEPS).filter((id) => exporters.some((e) => e.id === id));

describe('out and in again', () => {
  it('is tried with every format that has both ways', () => {
    const both = exporters.map((e) => e.id).filter((id) => importerNamed(id));
    assert.deepEqual(both.filter((id) => !(id in KEEPS)), []);
    assert.ok(formats.length > 0);
  });

  for (const format of formats) {
    const keeps = KEEPS[format] ?? [];

    it(`${format} brings back words, label${keeps.map((k) => `, ${k}`).join('')}`, () => {
      const marked = ANNOTATIONS.filter((a) => !FLAT.has(format) || a.quote !== 'Kossi Adzavon left').map((a) => ({ ...a, status: keeps.includes('status') ? a.status : 'added' as const }));
      const input = exportInput({}, marked);
      const relations = [{ id: 'rrrrr1', type: 'met', from: 'aaaaa1', to: 'aaaaa2' }];
      const found = back(format, there(format, TEXT, marked, relations).files, TEXT);
      const planned = only(found);
      const wanted = marked.map((a) => (Object.fromEntries(Object.entries(facts(a)).map(([key, of]): [string, unknown] => [key, !keeps.includes(key) && !['quote', 'status', 'label'].includes(key) ? undefined : key === 'note' && format === 'brat' ? (of as string | undefined)?.replace(/\s+/g, ' ') : of]))));
      const byQuote = (a: object, b: object): number => ((a as Annotation).quote < (b as Annotation).quote ? -1 : 1);
      const { sidecar } = applied(planned);
      assert.deepEqual(sidecar.annotations.map(facts).sort(byQuote), wanted.sort(byQuote));
      for (const a of sidecar.annotations) assert.ok(marked.some((m) => m.start === a.start && m.end === a.end && (!keeps.includes('id') || m.id === a.id)), a.quote);
      const quotes = new Map(sidecar.annotations.map((a) => [a.id, a.quote]));
      assert.deepEqual(sidecar.relations.map(({ type, from, to }) => [type, quotes.get(from), quotes.get(to)]), keeps.includes('relations') ? [['met', 'Efua Mensah-Botwe', 'Kossi Adzavon']] : []);
      assert.deepEqual(codes(found).filter((c) => c !== 'import-who'), []);
      assert.equal(input.articles.length, 1);
    });

    it(`${format} brings back the same places of any text, and with other line ends`, function () {
      this.timeout(60_000);
      const spans = fc.array(fc.tuple(fc.nat(), fc.nat(20), fc.constantFrom('person', 'organization', 'place', 'claim')), { minLength: 1, maxLength: 5 });
      fc.assert(fc.property(fileText, spans, fc.boolean(), (raw, wanted, isCrlf) => {
        // Words of their own, so that other programs have something to hold on to.
        const lf = `Report from the harbour, where the ships lay at anchor all through the week.\n\n${raw.replaceAll('\r\n', '\n')}\nNobody could say when they would leave, or who had kept them there so long.\n`;
        const text = isCrlf ? lf.replaceAll('\n', '\r\n') : lf;
        const marked = spansOf(lf, wanted, FLAT.has(format) || format === 'conllu').map(([start, end, label], i): Annotation => ({ id: `aaaaa${i}`, label, status: 'added', ...makeAnchor(lf, { start, end }) }));
        const expected = marked.map(({ start, end, label }) => `${start}-${end} ${label}`).sort();
        const { files, isWhole } = there(format, text, marked);
        if (!isWhole) return;
        // Beside a quotation that stands there twice, an offset by other line ends may be right by chance.
        const isPlain = !['csv', 'json'].includes(format) || marked.every(({ quote }) => quote.length > 2 && lf.indexOf(quote) === lf.lastIndexOf(quote));
        for (const now of isPlain ? [text, isCrlf ? lf : lf.replaceAll('\n', '\r\n')] : [text]) {
          const found = back(format, files, now);
          if (expected.length > 0) assert.deepEqual(places(found), expected, JSON.stringify(codes(found)));
        }
      }), { numRuns: 60 });
    });

    it(`${format} follows its words into an article that was edited since`, () => {
      const marked = [annotationOf('aaaaa1', 'Efua Mensah-Botwe'), annotationOf('aaaaa3', 'Tuesday', { label: 'date' })];
      const edited = `A first line.\r\n\r\n${TEXT.replace('Talks by the river', 'More talks by the river').replace('left. Kossi', 'went. Kossi')}`;
      const found = back(format, there(format, TEXT, marked).files, edited);
      const plain = edited.replaceAll('\r\n', '\n');
      assert.deepEqual(only(found).add.map(({ start, end }) => plain.slice(start, end)), ['Efua Mensah-Botwe', 'Tuesday']);
    });
  }

  it('keeps lost what was lost, though its words stand elsewhere', () => {
    const lost: Annotation = { id: 'aaaaa9', label: 'person', status: 'added', quote: 'Kossi Adzavon met', prefix: 'nothing like this ', suffix: ' was ever written', start: 5, end: 22 };
    for (const format of ['csv', 'json']) {
      const found = only(back(format, there(format, `${TEXT}\r\n`, [lost]).files, TEXT.replace('met Kossi', 'Kossi Adzavon met Kossi')));
      assert.deepEqual([found.add.length, found.lost], [1, 1], format);
    }
  });

  it('ties annotations to the actors of the folder by their records', () => {
    const actor = { id: 'p1', type: 'person', name: 'Efua Mensah-Botwe', aliases: [], links: ['https://example.org/e?x=1&y=2'], notSame: [] } as const;
    const importer = importerNamed('w3c');
    const written = exporters.find((e) => e.id === 'w3c')?.write(exportInput()).files[0]?.content;
    assert.ok(importer && typeof written === 'string');
    const plan = planImport(importer, { files: [{ path: 'a.jsonld', text: written }], articles: [articleOf(TEXT, { path: PATH, folder: folderWith({ actors: [actor] }) })] });
    assert.equal(only(plan).add.find((a) => a.quote === 'Efua Mensah-Botwe')?.actor, 'p1');
  });
});

/** Whole letters, without white space at the edges, each place with one label; `apart`: not overlapping, and no parts of words. */
function spansOf(text: string, wanted: readonly (readonly [number, number, string])[], apart: boolean): [number, number, string][] {
  const out: [number, number, string][] = [];
  for (const [from, length, label] of wanted) {
    const [at, to] = [from % text.length, Math.min(text.length, (from % text.length) + 1 + length)];
    const { start, end } = snapSpan(text, apart ? { start: Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('.', at - 1)) + 1, end: at } : { start: at, end: to });
    const words = text.slice(start, end);
    if (!/^[\p{L}\p{N}](?:[^]*[\p{L}\p{N}])?$/u.test(words) || out.some(([s, e]) => (apart ? s < end && start < e : s === start && e === end))) continue;
    out.push([start, end, label]);
  }
  return out;
}
