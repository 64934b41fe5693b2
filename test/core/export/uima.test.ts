// UIMA CAS as XMI: every annotation is in the view and has its words, by a DOM that is not ours and, where Apache UIMA is
// installed, by UIMA's own deserializer.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import type { ExportInput } from '../../../src/core/export/index.ts';
import { anyInput, textOfInput } from './anyArticle.ts';
import { annotationOf, ANNOTATIONS, exportInput, TEXT } from './exportInput.ts';
import { wholeMarks } from './wholeMarks.ts';
import { fileIn, writeAs } from './writeAs.ts';

interface Feature {
  readonly type: string;
  readonly id: string;
  readonly text: string;
  readonly of: Readonly<Record<string, string>>;
}

interface Cas {
  readonly sofa: string;
  readonly features: readonly Feature[];
}

/** Fails where an annotation is not in the view, points nowhere, or has no place in the text. */
function readXmi(xml: string): Cas {
  const root = new DOMParser({ errorHandler: (level, message) => assert.fail(`${level}: ${String(message)}`) }).parseFromString(xml, 'text/xml').documentElement;
  const elements = Array.from(root.childNodes as unknown as ArrayLike<Element>).filter((n) => n.nodeType === 1);
  const sofas = elements.filter((e) => e.localName === 'Sofa');
  const sofa = sofas[0]?.getAttribute('sofaString') ?? assert.fail('no text');
  const members = new Set(elements.find((e) => e.localName === 'View')?.getAttribute('members')?.split(' '));
  const ids = new Set<string>();
  const features = elements.filter((e) => !['NULL', 'Sofa', 'View'].includes(e.localName)).map((e): Feature => {
    const of = Object.fromEntries(Array.from(e.attributes).map((a) => [a.name, a.value]));
    const [id = '', begin, end] = [of['xmi:id'], of['begin'], of['end']];
    assert.ok(!ids.has(id) && Number(id) > 1, id);
    ids.add(id);
    assert.equal(members.has(id), of['sofa'] === '1', `${e.localName} ${id}`);
    if (of['sofa'] !== undefined) assert.ok(Number(begin) <= Number(end) && Number(end) <= sofa.length);
    return { type: `${(e.namespaceURI ?? '').replace(/^http:\/\/\/|\.ecore$/g, '').replaceAll('/', '.')}.${e.localName}`, id, text: sofa.slice(Number(begin), Number(end)), of };
  });
  assert.equal(sofas.length, 1);
  for (const { of } of features) for (const key of ['target', 'Governor', 'Dependent', 'roles']) for (const id of of[key]?.split(' ') ?? []) assert.ok(ids.has(id), `${key} ${id}`);
  return { sofa, features };
}

const read = (input: ExportInput = exportInput(), stem = 'talks (1)/a b'): Cas => readXmi(fileIn(writeAs('uima-xmi', input), `${stem}.xmi`));
const typed = (cas: Cas, end: string): Feature[] => cas.features.filter((f) => f.type.endsWith(end));

/** What XML forbids is a blank, so that no offset moves. */
const asXml = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ' ');

describe('UIMA export', () => {
  it('keeps the text as it is, line ends included, and names with the tags of INCEpTION', () => {
    const cas = read();
    assert.equal(cas.sofa, TEXT);
    assert.deepEqual(typed(cas, 'ner.type.NamedEntity').map((f) => [f.of['value'], f.text]), ANNOTATIONS.map((a) => [a.label === 'person' ? 'PER' : a.label, a.quote]));
  });

  it('says who took part in a meeting, where and when', () => {
    const cas = read(exportInput({ withDetected: true }));
    const [meeting] = typed(cas, 'custom.Meeting');
    const byId = new Map(cas.features.map((f) => [f.id, f]));
    const roles = meeting?.of['roles']?.split(' ').map((id) => byId.get(id)).map((link) => [link?.of['role'], byId.get(link?.of['target'] ?? '')?.text]);
    assert.deepEqual([meeting?.text, meeting?.of['status'], meeting?.of['date']], ['met', 'held', '2026-03-03']);
    assert.deepEqual(roles, [['participant', 'Efua Mensah-Botwe'], ['participant', 'Kossi Adzavon'], ['place', 'Accra'], ['time', 'Tuesday']]);
  });

  it('keeps relations, notes, tags, attributes and records', () => {
    const input = exportInput();
    const actors = (input.folder?.actors ?? []).map((a) => ({ ...a, links: ['https://www.wikidata.org/wiki/Q42'] }));
    const cas = read({ ...input, folder: { labels: [], notNames: [], meetings: [], actors } });
    const [relation] = typed(cas, 'custom.Relation');
    const textOf = (id: string | undefined): string | undefined => cas.features.find((f) => f.id === id)?.text;
    assert.deepEqual([textOf(relation?.of['Governor']), relation?.of['value'], textOf(relation?.of['Dependent'])], ['Efua Mensah-Botwe', 'met', 'Kossi Adzavon']);
    const details = typed(cas, 'custom.Details').map((f) => f.of);
    assert.deepEqual([details[0]?.['note'], details[0]?.['tags'], details[0]?.['actor']], ['-1+1 her "first" visit\nas minister', 'aes; =x', 'Efua Mensah-Botwe']);
    assert.ok(details.some((d) => d['attributes'] === 'certainty=low') && details.some((d) => d['value'] === '2026-03-03'));
    assert.equal(typed(cas, 'NamedEntity')[0]?.of['identifier'], 'http://www.wikidata.org/entity/Q42');
  });

  it('leaves rejected detections out and says so', () => {
    const { notes } = writeAs('uima-xmi', exportInput({}, [annotationOf('aaaaa7', 'Accra', { status: 'rejected' })]));
    assert.deepEqual(notes.map((n) => n.code), ['export-rejected']);
  });

  it('declares every type and feature that it writes', () => {
    const written = writeAs('uima-xmi', exportInput({ withDetected: true }));
    const types = new DOMParser().parseFromString(fileIn(written, 'TypeSystem.xml'), 'text/xml');
    const declared = new Map(Array.from(types.getElementsByTagName('typeDescription')).map((t) => [t.getElementsByTagName('name')[0]?.textContent ?? '', Array.from(t.getElementsByTagName('featureDescription')).map((f) => f.getElementsByTagName('name')[0]?.textContent ?? '')]));
    for (const { type, of } of read(exportInput({ withDetected: true })).features) {
      for (const key of Object.keys(of)) assert.ok(/^(?:xmi:id|sofa|begin|end|language)$/.test(key) || declared.get(type)?.includes(key), `${type}.${key}`);
    }
  });

  it('of any text gives every annotation its words', () => {
    fc.assert(fc.property(anyInput, (input) => {
      const cas = read(input, 'a');
      assert.equal(cas.sofa, asXml(textOfInput(input)));
      const written = typed(cas, 'NamedEntity').map((f) => f.text);
      for (const { annotation: { quote } } of wholeMarks(input)) assert.ok(written.includes(asXml(quote)), JSON.stringify(quote));
      for (const token of typed(cas, 'Token')) assert.ok(token.text !== '' && token.text === token.text.trim());
    }), { numRuns: 300 });
  });
});

/** Where Debian's libuima-core-java puts it, unless UIMA_JAR says otherwise. */
const JAR = process.env['UIMA_JAR'] ?? '/usr/share/java/uimaj-core.jar';

describe('UIMA itself', () => {
  it('reads what we write, strictly, and finds the words at every annotation', function () {
    if (!existsSync(JAR)) {
      console.log('      skipped: Apache UIMA (Debian: libuima-core-java) is not installed');
      this.skip();
    }
    this.timeout(120_000);
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-uima-'));
    try {
      const inputs = [exportInput({ withDetected: true }), ...fc.sample(anyInput, { numRuns: 40, seed: 6 })];
      const files = inputs.map((input, i) => {
        const written = writeAs('uima-xmi', input);
        const xmi = written.files.find((f) => f.path.endsWith('.xmi'))?.content;
        writeFileSync(path.join(folder, `${i}.xmi`), xmi ?? '');
        writeFileSync(path.join(folder, 'TypeSystem.xml'), fileIn(written, 'TypeSystem.xml'));
        return path.join(folder, `${i}.xmi`);
      });
      const out = execFileSync('java', ['-cp', JAR, fileURLToPath(new URL('readCas.java', import.meta.url)), path.join(folder, 'TypeSystem.xml'), ...files], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      const rows = out.trim().split('\n').map((line) => line.split('\t').map((f) => JSON.parse(`"${f.replaceAll('"', '\\"')}"`) as string));
      for (const [i, input] of inputs.entries()) {
        const found = rows.filter(([file]) => file === String(i));
        const names = found.filter(([, type]) => type?.endsWith('NamedEntity'));
        for (const { annotation: { quote } } of wholeMarks(input)) assert.ok(names.some(([, , , , text]) => text === asXml(quote)), JSON.stringify(quote));
        assert.equal(found.find(([, type]) => type?.endsWith('DocumentMetaData'))?.[4], asXml(textOfInput(input)));
      }
      assert.deepEqual(rows.find(([, type]) => type?.endsWith('Meeting'))?.slice(4), ['met', 'participant Efua Mensah-Botwe\nparticipant Kossi Adzavon\nplace Accra\ntime Tuesday\n']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
