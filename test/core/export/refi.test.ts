// REFI-QDA: the project is valid by the standard's own schema (where it stands beside this repository), every position holds
// its words in the text that lies in the archive, every reference leads somewhere, and the bytes are always the same.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import type { ExportInput } from '../../../src/core/export/index.ts';
import { anyInput } from './anyArticle.ts';
import { annotationOf, ANNOTATIONS, exportInput, TEXT } from './exportInput.ts';
import { writeAs } from './writeAs.ts';

interface Project {
  readonly xml: string;
  readonly root: Element;
  /** By path in the archive. */
  readonly files: ReadonlyMap<string, string>;
}

function projectOf(input: ExportInput = exportInput()): Project {
  const { content } = writeAs('refi-qda', input).files[0] ?? {};
  assert.ok(content instanceof Uint8Array);
  const files = new Map(Object.entries(unzipSync(content)).map(([name, bytes]) => [name, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)]));
  const xml = files.get('project.qde') ?? '';
  return { xml, files, root: new DOMParser().parseFromString(xml, 'text/xml').documentElement };
}

const all = (root: Element, name: string): Element[] => Array.from(root.getElementsByTagName(name));
const get = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? '';

/** Of each selection: the words at its positions, counted in code points of the text in the archive. */
function wordsOf({ root, files }: Project): string[] {
  return all(root, 'TextSource').flatMap((source) => {
    const points = [...(files.get(`sources/${get(source, 'plainTextPath').replace('internal://', '')}`) ?? '')];
    return all(source, 'PlainTextSelection').map((s) => points.slice(Number(get(s, 'startPosition')), Number(get(s, 'endPosition'))).join(''));
  });
}

const lost = { ...annotationOf('aaaaa9', 'Accra'), quote: 'Nouakchott harbour office', prefix: 'nothing like this', suffix: 'stands in the text', note: 'Who was there?' };

describe('REFI-QDA export', () => {
  it('selects the words of each annotation in the text that it carries', () => {
    const project = projectOf();
    assert.deepEqual(wordsOf(project), ['Efua Mensah-Botwe', 'Kossi Adzavon', 'Tuesday', '=SUM(A1) is *no* [plan](x) | <b>it</b>', 'Kossi Adzavon left']);
    assert.deepEqual([...project.files.values()].slice(1), [TEXT.replaceAll('\r\n', '\n')]);
  });

  it('codes with label and actor, tags as codes of their own, each with a colour of the label', () => {
    const { root } = projectOf();
    const names = new Map(all(root, 'Code').map((c) => [get(c, 'guid'), `${get(c.parentNode as Element, 'name')}/${get(c, 'name')}`]));
    const coded = all(root, 'PlainTextSelection').map((s) => all(s, 'CodeRef').map((r) => names.get(get(r, 'targetGUID'))?.replace(' left', '')));
    assert.deepEqual(coded, [['Person/Efua Mensah-Botwe', 'Tags/aes', 'Tags/=x'], ['Person/Kossi Adzavon'], ['/Date'], ['/claim'], ['Person/Kossi Adzavon']]);
    for (const code of all(root, 'Code')) assert.ok(get(code, 'isCodable') === 'false' ? get(code, 'name') === 'Tags' : /^#[0-9a-f]{6}$/.test(get(code, 'color')));
  });

  it('carries notes, relations, the publication day, values and attributes', () => {
    const { root } = projectOf();
    const guids = all(root, 'PlainTextSelection').map((s) => get(s, 'guid'));
    assert.deepEqual(all(root, 'Link').map((l) => [get(l, 'name'), get(l, 'direction'), guids.indexOf(get(l, 'originGUID')), guids.indexOf(get(l, 'targetGUID'))]), [['met', 'OneWay', 0, 1]]);
    assert.equal(all(root, 'DateValue')[0]?.textContent, '2026-03-04');
    assert.deepEqual(all(root, 'Description').map((d) => d.textContent), ['-1+1 her "first" visit\nas minister', 'value: 2026-03-03', 'certainty: low']);
  });

  it('keeps what it suggests below a code of its own, by another user', () => {
    const { root } = projectOf(exportInput({ withDetected: true }));
    const [dateline] = all(root, 'User').filter((u) => get(u, 'name') === 'Dateline');
    const suggested = all(root, 'Code').find((c) => get(c, 'name') === 'Suggested by Dateline');
    const below = new Set(all(suggested as Element, 'Code').map((c) => get(c, 'guid')));
    const selections = all(root, 'PlainTextSelection').filter((s) => get(s, 'creatingUser') === get(dateline, 'guid'));
    assert.ok(selections.length > 0);
    for (const s of all(root, 'PlainTextSelection')) for (const r of all(s, 'CodeRef')) assert.equal(below.has(get(r, 'targetGUID')), selections.includes(s));
  });

  it('names no two codes alike, and dates everything, for programs fail on what is not', () => {
    const { root } = projectOf(exportInput({ withDetected: true }, [...ANNOTATIONS, annotationOf('aaaaa7', 'Accra', { label: 'PERSON', tags: ['person', 'Kossi Adzavon'] })]));
    const names = all(root, 'Code').map((c) => get(c, 'name').toLowerCase());
    assert.equal(new Set(names).size, names.length);
    for (const element of [...all(root, 'TextSource'), ...all(root, 'PlainTextSelection'), ...all(root, 'Note')]) assert.match(get(element, 'creationDateTime'), /^\d{4}-\d\d-\d\dT00:00:00Z$/);
    assert.deepEqual(all(root, 'TextSource').map((s) => get(s, 'name')), ['talks (1) - a b']);
  });

  it('keeps an annotation whose words are gone as a note of the article', () => {
    const input = exportInput({}, [lost]);
    const { root } = projectOf(input);
    assert.deepEqual([all(root, 'PlainTextSelection').length, all(root, 'PlainTextContent')[0]?.textContent], [0, 'person: “Nouakchott harbour office”\nWho was there?']);
    assert.equal(get(all(root, 'TextSource')[0]?.getElementsByTagName('NoteRef')[0], 'targetGUID'), get(all(root, 'Note')[0], 'guid'));
    assert.deepEqual(writeAs('refi-qda', input).notes.map((n) => n.code), ['export-lost']);
  });

  it('gives the same bytes again, and no GUID twice, though two annotations share an id', () => {
    const twice = exportInput({ withDetected: true }, [...ANNOTATIONS, { ...annotationOf('aaaaa1', 'Accra'), note: 'again' }]);
    assert.deepEqual(writeAs('refi-qda', twice).files, writeAs('refi-qda', twice).files);
    const guids = [...projectOf(twice).xml.matchAll(/ guid="([^"]+)"/g)].map((m) => m[1]);
    assert.equal(new Set(guids).size, guids.length);
  });

  it('selects the words of any text, or leaves them out and says so; every reference leads somewhere', function () {
    this.timeout(20_000);
    fc.assert(fc.property(anyInput, (input) => {
      const project = projectOf(input);
      const left = writeAs('refi-qda', input).notes.filter((n) => n.code === 'export-mismatch').length;
      const words = wordsOf(project);
      const kept = input.articles[0]?.annotations.filter((a) => a.annotation.status !== 'rejected') ?? [];
      const asWritten = (t: string): string => t.replace(/\r\n?/g, '\n').replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\uFFFD').replaceAll('\ufeff', '\u2060');
      const quotes = kept.map((a) => asWritten(a.annotation.quote));
      assert.ok(words.every((w) => quotes.includes(w.replaceAll('\ufeff', '\u2060'))) && words.length + left >= kept.length);
      const guids = new Set([...project.xml.matchAll(/ guid="([^"]+)"/g)].map((m) => m[1]));
      for (const [, target] of project.xml.matchAll(/(?:targetGUID|originGUID|creatingUser|creatingUserGUID)="([^"]*)"/g)) assert.ok(guids.has(target), target);
      for (const file of project.files.values()) assert.ok(!file.includes('\r') && !file.startsWith('\ufeff'));
    }), { numRuns: 100 });
  });

  it('is valid by the schema of the standard', async function () {
    this.timeout(60_000);
    const file = new URL('../../../../shared/reference/schemas/Project.xsd', import.meta.url);
    if (!existsSync(file)) {
      console.log('      skipped: the REFI-QDA schema is not beside this repository');
      this.skip();
    }
    const schema = [readFileSync(file, 'utf8')];
    const empty = exportInput();
    const inputs = [
      exportInput({ withDetected: true }), exportInput({}, [...ANNOTATIONS, lost]), exportInput({}, []),
      { ...empty, articles: [], corpus: { ...empty.corpus, articles: [], actors: [], meetings: [] } },
      ...fc.sample(anyInput, 5),
    ];
    for (const input of inputs) {
      const { valid, errors } = await validateXML({ xml: [{ fileName: 'project.qde', contents: projectOf(input).xml }], schema });
      assert.ok(valid, errors.map((e) => e.rawMessage).join('\n'));
    }
    const wrong = projectOf().xml.replace('<Users>', '<Sources/><Users>');
    assert.equal((await validateXML({ xml: [{ fileName: 'project.qde', contents: wrong }], schema })).valid, false);
  });
});
