// doccano, Label Studio and Prodigy: every offset is read back over code points, as Python would, and every file against a
// schema of ours, for these tools publish none.
import assert from 'node:assert/strict';
import { DOMParser } from '@xmldom/xmldom';
import Ajv from 'ajv';
import fc from 'fast-check';
import type { ExportInput } from '../../../src/core/export/index.ts';
import { anyInput, textOfInput } from './anyArticle.ts';
import { annotationOf, ANNOTATIONS, exportInput, TEXT } from './exportInput.ts';
import { DOCCANO, LABEL_STUDIO, PRODIGY } from './trainingSchemas.ts';
import { fileIn, writeAs } from './writeAs.ts';

interface DoccanoLine {
  readonly text: string;
  readonly entities: readonly { readonly id: number; readonly label: string; readonly start_offset: number; readonly end_offset: number }[];
  readonly relations: readonly { readonly from_id: number; readonly to_id: number; readonly type: string }[];
}

interface Region {
  readonly id: string;
  readonly type: string;
  readonly from_id?: string;
  readonly to_id?: string;
  readonly value: { readonly start: number; readonly end: number; readonly text: string; readonly labels: readonly string[] };
  readonly meta?: { readonly text: readonly string[] };
}

interface Task {
  readonly data: { readonly text: string };
  readonly annotations?: readonly { readonly result: readonly Region[] }[];
  readonly predictions?: readonly { readonly result: readonly Region[] }[];
}

interface Answer {
  readonly text: string;
  readonly answer: string;
  readonly tokens: readonly { readonly text: string; readonly start: number; readonly end: number; readonly id: number; readonly ws: boolean }[];
  readonly spans: readonly { readonly text: string; readonly start: number; readonly end: number; readonly token_start: number; readonly token_end: number; readonly status: string }[];
  readonly relations?: readonly { readonly head: number; readonly child: number; readonly label: string; readonly head_span: { readonly token_end: number }; readonly child_span: { readonly token_end: number } }[];
  readonly meta: { readonly start?: number };
}

const ajv = new Ajv({ strict: false });

function valid<T>(schema: object, value: unknown): T {
  assert.ok(ajv.validate(schema, value), ajv.errorsText());
  return value as T;
}

const linesOf = <T>(id: string, schema: object, input: ExportInput = exportInput()): T[] =>
  writeAs(id, input).text.split('\n').filter((l) => l !== '').map((line) => valid<T>(schema, JSON.parse(line)));
const doccano = (input?: ExportInput): DoccanoLine[] => linesOf('doccano', DOCCANO, input);
const prodigy = (input?: ExportInput): Answer[] => linesOf('prodigy', PRODIGY, input);
const tasks = (input: ExportInput = exportInput()): Task[] => valid(LABEL_STUDIO, JSON.parse(fileIn(writeAs('label-studio', input), 'tasks.json')));

/** As Python slices: by code points. */
const slice = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');
const asWritten = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\uFFFD');
const rejected = annotationOf('aaaaa8', 'Accra', { label: 'place', status: 'rejected' });

describe('doccano export', () => {
  it('marks the words of each annotation, counted in code points over line feeds', () => {
    const [line] = doccano();
    assert.equal(line?.text, TEXT.replaceAll('\r\n', '\n'));
    assert.deepEqual(line.entities.map((e) => slice(line.text, e.start_offset, e.end_offset)), ['Efua Mensah-Botwe', 'Kossi Adzavon', 'Tuesday', '=SUM(A1) is *no* [plan](x) | <b>it</b>', 'Kossi Adzavon left']);
  });

  it('relates spans by numbers that no other line of the file has', () => {
    const input = exportInput();
    const lines = doccano({ ...input, articles: [...input.articles, ...input.articles] });
    const ids = lines.flatMap((l) => l.entities.map((e) => e.id));
    assert.equal(new Set(ids).size, 2 * ANNOTATIONS.length);
    for (const { entities, relations } of lines) assert.deepEqual(relations.map((r) => [entities.findIndex((e) => e.id === r.from_id), entities.findIndex((e) => e.id === r.to_id), r.type]), [[0, 1, 'met']]);
  });

  it('tells suggestions by their labels', () => {
    const labels = doccano(exportInput({ withDetected: true }))[0]?.entities.map((e) => e.label) ?? [];
    assert.ok(labels.includes('person') && labels.some((l) => / \(suggested\)$/.test(l)));
    assert.ok(doccano()[0]?.entities.every((e) => !e.label.includes('suggested')));
  });

  it('leaves rejected detections out and says so, with what else has no place', () => {
    const input = exportInput({}, [...ANNOTATIONS, rejected]);
    assert.ok(doccano(input)[0]?.entities.every((e) => e.label !== 'place'));
    assert.deepEqual(writeAs('doccano', input).notes.map((n) => [n.code, n.data?.['count']]), [['export-rejected', 1], ['export-details', 3]]);
  });
});

describe('Label Studio export', () => {
  it('keeps what people decided in annotations, what was detected in predictions, notes with their region', () => {
    const [task] = tasks(exportInput({ withDetected: true }));
    const regions = task?.annotations?.[0]?.result.filter((r) => r.type === 'labels') ?? [];
    assert.deepEqual(regions.map((r) => r.value.labels[0]), ['person', 'person', 'date', 'claim', 'person']);
    assert.deepEqual(regions[0]?.meta?.text, ['-1+1 her "first" visit\nas minister', 'actor: Efua Mensah-Botwe', '#aes', '#=x']);
    const found = task?.predictions?.[0]?.result ?? [];
    assert.ok(found.length > 0);
    for (const { value } of [...regions, ...found]) assert.equal(slice(task?.data.text ?? '', value.start, value.end), value.text);
    assert.equal(tasks()[0]?.predictions, undefined);
  });

  it('has region ids that are unique over all tasks, and relations between them', () => {
    const input = exportInput({ withDetected: true });
    const all = tasks({ ...input, articles: [...input.articles, ...input.articles] });
    const results = all.flatMap((t) => [...(t.annotations ?? []), ...(t.predictions ?? [])].flatMap((a) => a.result));
    const ids = results.filter((r) => r.type === 'labels').map((r) => r.id);
    assert.equal(new Set(ids).size, ids.length);
    const relations = results.filter((r) => r.type === 'relation');
    assert.equal(relations.length, 2);
    for (const { from_id: from, to_id: to } of relations) assert.ok(ids.includes(from ?? '') && ids.includes(to ?? ''));
  });

  it('comes with the configuration of all its labels, each with a colour', () => {
    const hostile = annotationOf('aaaaa7', 'Accra', { label: 'a "b" <c>' });
    const xml = fileIn(writeAs('label-studio', exportInput({ withDetected: true }, [...ANNOTATIONS, hostile])), 'labels.xml');
    const labels = Array.from(new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('Label'));
    const [task] = tasks(exportInput({ withDetected: true }, [...ANNOTATIONS, hostile]));
    const used = new Set([...(task?.annotations ?? []), ...(task?.predictions ?? [])].flatMap((a) => a.result.filter((r) => r.type === 'labels').flatMap((r) => r.value.labels)));
    assert.deepEqual(labels.map((l) => l.getAttribute('value')), [...used].sort());
    for (const label of labels) assert.match(label.getAttribute('background') ?? '', /^#[0-9a-f]{6}$/);
    assert.match(fileIn(writeAs('label-studio', exportInput()), 'labels.xml'), /<Relation value="met"\/>/);
  });
});

describe('Prodigy export', () => {
  it('cuts tokens that make up the text, and spans of whole tokens, the last one included', () => {
    const [task] = prodigy();
    assert.ok(task);
    assert.equal(task.tokens.map((t) => t.text + (t.ws ? ' ' : '')).join(''), task.text);
    const efua = task.spans[0];
    assert.deepEqual(task.tokens.slice(efua?.token_start, (efua?.token_end ?? 0) + 1).map((t) => t.text), ['Efua', 'Mensah', '-', 'Botwe']);
  });

  it('relates by the last token of each span', () => {
    const [task] = prodigy();
    const [relation] = task?.relations ?? [];
    assert.deepEqual([relation?.head, relation?.child, relation?.label], [task?.spans[0]?.token_end, task?.spans[1]?.token_end, 'met']);
    assert.deepEqual([relation?.head_span.token_end, relation?.child_span.token_end], [relation?.head, relation?.child]);
  });

  it('answers accept for what people decided, reject for each rejected detection, ignore for suggestions', () => {
    const all = prodigy(exportInput({ withDetected: true }, [...ANNOTATIONS, rejected, annotationOf('aaaaa7', 'Kossi Adzavon left', { status: 'rejected' })]));
    assert.deepEqual(all.map((t) => t.answer), ['accept', 'reject', 'reject', 'ignore']);
    assert.deepEqual(all.slice(1, 3).map((t) => t.spans.map((s) => s.text)), [['Accra'], ['Kossi Adzavon left']]);
    for (const { text, meta } of all.slice(1, 3)) assert.equal(slice(TEXT.replaceAll('\r\n', '\n'), meta.start ?? 0, (meta.start ?? 0) + [...text].length), text);
    assert.ok(all[0]?.spans.every((s) => s.status !== 'suggested') && all[3]?.spans.some((s) => s.status === 'suggested'));
  });

  it('says how many spans overlap', () => {
    const nested = annotationOf('aaaaa7', 'Mensah-Botwe');
    assert.ok(writeAs('prodigy', exportInput({}, [...ANNOTATIONS, nested])).notes.some((n) => n.code === 'export-overlaps' && n.data?.['count'] === 1));
  });

  it('keeps a thousand rejections in one endless sentence affordable', function () {
    this.timeout(20_000);
    const text = `${'ships 👨🏻‍🚒 '.repeat(20_000)}`;
    const [article] = exportInput().articles;
    assert.ok(article);
    const annotations = Array.from({ length: 1000 }, (_, i) => {
      const start = text.indexOf('ships', i * 100);
      return { state: 'exact' as const, score: 1, span: { start, end: start + 5 }, annotation: { id: `x${i}`, label: 'person', status: 'rejected' as const, quote: 'ships', prefix: '', suffix: '', start, end: start + 5 } };
    });
    const written = writeAs('prodigy', { ...exportInput(), articles: [{ ...article, text, annotations }] }).text;
    assert.ok(written.length < 40_000_000 && written.split('\n').length === 1001);
  });
});

describe('exports for training, whatever the text', () => {
  it('put every span on the words of its annotation, or leave it out and say so', function () {
    this.timeout(20_000);
    fc.assert(fc.property(anyInput, (input) => {
      const text = asWritten(textOfInput(input));
      const expected = input.articles[0]?.annotations ?? [];
      const good = (status: string): string[] => expected.filter((a) => (a.annotation.status === 'rejected') === (status === 'rejected')).map((a) => asWritten(a.annotation.quote)).sort();
      const subset = (found: readonly string[], of: readonly string[]): void => found.forEach((f) => assert.ok(of.includes(f), JSON.stringify([f, of])));
      for (const id of ['doccano', 'label-studio', 'prodigy']) {
        const { notes } = writeAs(id, input);
        const left = notes.filter((n) => n.code === 'export-mismatch').length;
        const spans = id === 'doccano' ? doccano(input).flatMap((l) => l.entities.map((e) => slice(l.text, e.start_offset, e.end_offset)))
          : id === 'label-studio' ? tasks(input).flatMap((t) => (t.annotations ?? []).flatMap((a) => a.result.filter((r) => r.type === 'labels').map((r) => slice(t.data.text, r.value.start, r.value.end))))
            : prodigy(input).flatMap((t) => t.spans.map((s) => slice(t.text, s.start, s.end)));
        subset(spans, [...good('added'), ...good('rejected')]);
        assert.ok(spans.length + left >= (id === 'prodigy' ? expected.length : good('added').length), `${id}: ${spans.length} + ${left}`);
      }
      for (const line of doccano(input)) assert.equal(line.text, text);
      for (const task of prodigy(input)) {
        assert.equal(task.tokens.map((t) => t.text + (t.ws ? ' ' : '')).join(''), task.text);
        for (const s of task.spans) assert.deepEqual([task.tokens[s.token_start]?.start, task.tokens[s.token_end]?.end], [s.start, s.end]);
        for (const t of task.tokens) assert.equal(slice(task.text, t.start, t.end), t.text);
      }
    }), { numRuns: 300 });
  });
});
