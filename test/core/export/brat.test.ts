// brat standoff, read back by a strict reader that counts code points as brat's Python does.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze.ts';
import { joinCorpus } from '../../../src/core/corpus/index.ts';
import type { ExportInput } from '../../../src/core/export/index.ts';
import { NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import { anyInput } from './anyArticle.ts';
import { type BratDocument, type BratSpan, readBrat, readConf } from './bratReader.ts';
import { annotationOf, ANNOTATIONS, exportInput, TEXT } from './exportInput.ts';
import { asFile, wholeMarks } from './wholeMarks.ts';
import { fileIn, writeAs } from './writeAs.ts';

const read = (input: ExportInput = exportInput(), stem = 'talks (1)/a b'): BratDocument => {
  const written = writeAs('brat', input);
  return readBrat(fileIn(written, `${stem}.txt`), fileIn(written, `${stem}.ann`));
};
const on = (document: BratDocument, text: string): [string, BratSpan] => [...document.spans].find(([, s]) => s.text === text) ?? assert.fail(`nothing on ${text}`);

/** White space parts words, whatever there is of it. */
const words = (text: string): string => asFile(text).replace(/\s+/g, ' ').trim();

describe('brat export', () => {
  it('writes the text with line feeds and each annotation at its words, counted in code points', () => {
    const { spans } = read();
    assert.equal(fileIn(writeAs('brat', exportInput()), 'talks (1)/a b.txt'), TEXT.replaceAll('\r\n', '\n'));
    assert.deepEqual([...spans.values()].map((s) => [s.type, s.text]), [
      ['Person', 'Efua Mensah-Botwe'], ['Person', 'Kossi Adzavon'], ['Date', 'Tuesday'], ['claim', '=SUM(A1) is *no* [plan](x) | <b>it</b>'], ['Person', 'Kossi Adzavon left'],
    ]);
  });

  it('parts words that stand on several lines', () => {
    const { spans } = read(exportInput({}, [annotationOf('aaaaa7', 'on Tuesday.\r\n\r\n“=SUM')]));
    const [span] = spans.values();
    assert.deepEqual([span?.text, span?.fragments.length], ['on Tuesday. “=SUM', 2]);
  });

  it('writes a meeting as an event of those who met, with place and time', () => {
    const document = read(exportInput({ withDetected: true }));
    const [trigger] = on(document, 'met');
    const [[id, event] = []] = document.events;
    assert.equal(event?.trigger, trigger);
    const named = event?.roles.map(([role, of]) => [role, document.spans.get(of)?.text]);
    assert.deepEqual(named, [['Participant', 'Efua Mensah-Botwe'], ['Participant2', 'Kossi Adzavon'], ['Place', 'Accra'], ['Time', 'Tuesday']]);
    const said = document.attributes.filter((a) => a.of === id).map((a) => [a.name, a.value]);
    assert.deepEqual(said, [['Suggested', undefined], ['Status', 'held'], ['Kind', 'meeting']]);
  });

  it('ties each role to the mention nearest to the words of the meeting', () => {
    const text = 'Ferry talks\n\nACCRA, March 3, 2026 (Harbour Wire) – Togolese President Kossi Adzavon arrived on Monday. Ghanaian Foreign Minister Efua Mensah met Kossi Adzavon in Accra on Tuesday. Efua Mensah flew home on Wednesday.\n';
    const analysis = analyze({ id: 'a.txt', text, annotations: [], folder: NO_DECISIONS });
    const document = read({ title: 'Ferry', withDetected: true, corpus: joinCorpus([analysis]), articles: [{ path: 'a.txt', text, analysis, annotations: [] }] }, 'a');
    const event = [...document.events.values()].find((e) => document.spans.get(e.trigger)?.text === 'met') ?? assert.fail('no meeting');
    const who = event.roles.filter(([role]) => role.startsWith('Participant')).map(([, id]) => document.spans.get(id)?.fragments[0]?.[0]).sort();
    assert.deepEqual(who, [[...text.slice(0, text.indexOf('Efua Mensah'))].length, [...text.slice(0, text.lastIndexOf('Kossi Adzavon'))].length].sort());
  });

  it('says of a meeting which roles are not among the words exported', () => {
    const { text: words, ...meeting } = exportInput({ withDetected: true }).articles[0]?.analysis.meetings[0]?.trigger ?? assert.fail('no meeting');
    assert.equal(TEXT.slice(meeting.start, meeting.end), words);
    const { notes } = writeAs('brat', exportInput({}, [annotationOf('aaaaa7', 'met', { label: 'meeting', status: 'accepted' })]));
    assert.deepEqual(notes.map((n) => [n.code, n.data?.['count']]), [['export-roles', 4]]);
  });

  it('keeps relations, attributes, notes, records of Wikidata and whatever else was said', () => {
    const input = exportInput({}, [...ANNOTATIONS.map((a) => (a.id === 'aaaaa4' ? { ...a, attributes: { certainty: 'low', 'who says': 'two words' } } : a))]);
    const actors = (input.folder?.actors ?? []).map((a) => ({ ...a, links: [...a.links, 'https://www.wikidata.org/wiki/Q42'] }));
    const document = read({ ...input, folder: { labels: [], notNames: [], meetings: [], actors }, articles: input.articles.map((a) => ({ ...a, relations: [{ id: 'rrrrr1', type: 'met with', from: 'aaaaa1', to: 'aaaaa2' }] })) });
    const [efua] = on(document, 'Efua Mensah-Botwe');
    const [kossi] = on(document, 'Kossi Adzavon');
    const [claim] = on(document, '=SUM(A1) is *no* [plan](x) | <b>it</b>');
    assert.deepEqual(document.relations, [{ type: 'met_with', from: efua, to: kossi }]);
    assert.deepEqual(document.attributes, [{ name: 'certainty', of: claim, value: 'low' }]);
    assert.deepEqual(document.records, [{ of: efua, record: 'Wikidata:Q42', text: 'Efua Mensah-Botwe' }]);
    assert.ok(read(exportInput({ withDetected: true })).notes.some((n) => /^speaker: Kossi/.test(n.text)));
    assert.deepEqual(document.notes.filter((n) => n.type === 'AnnotatorNotes'), [{ type: 'AnnotatorNotes', of: efua, text: '-1+1 her "first" visit as minister' }]);
    const details = document.notes.filter((n) => n.type === 'DatelineDetails').map((n) => n.text);
    for (const said of ['tag: aes; tag: =x; link: https://example.org/e?x=1&y=2', 'value: 2026-03-03', 'who says: two words']) assert.ok(details.some((d) => d.includes(said)), `${said} is not in ${details.join(' | ')}`);
  });

  it('lists every type in annotation.conf, under names that brat takes, and tells of those that changed', () => {
    const labels = ['Fähre nach Süd', 'Fahre nach Sud', '議題', 'Person', '1st'];
    const input = exportInput({}, labels.map((label, i) => annotationOf(`bbbbb${i}`, 'Accra', { label, attributes: { Suggested: 'x' } })));
    const written = writeAs('brat', input);
    const conf = readConf(fileIn(written, 'annotation.conf'));
    const types = [...read(input).spans.values()].map((s) => s.type);
    assert.equal(new Set(types).size, labels.length);
    for (const type of types) assert.ok(conf.get('entities')?.includes(type), type);
    assert.ok(conf.get('attributes')?.includes('Suggested_2'));
    assert.match(String(written.notes[0]?.data?.['names']), /Fähre nach Süd → Fahre_nach_Sud, .*Person → Person_2/);
  });

  it('leaves out rejected, lost and empty ones, and says so', () => {
    const lost = { ...annotationOf('aaaaa9', 'Accra'), quote: 'Nouakchott harbour office', prefix: 'nothing like this', suffix: 'stands in the text' };
    const written = writeAs('brat', exportInput({}, [annotationOf('aaaaa7', 'Accra', { status: 'rejected' }), annotationOf('aaaaa8', '\r\n\r\n'), lost]));
    assert.deepEqual(written.notes.map((n) => n.code).sort(), ['export-lost', 'export-rejected', 'export-wordless']);
    assert.equal(fileIn(written, 'talks (1)/a b.ann'), '');
  });

  it('of any text gives every span its words', () => {
    fc.assert(fc.property(anyInput, (input) => {
      const written = [...read(input, 'a').spans.values()].map((s) => words(s.text));
      for (const { annotation: { quote } } of wholeMarks(input)) assert.ok(words(quote) === '' || written.includes(words(quote)), JSON.stringify(quote));
      const given = input.articles.flatMap((a) => a.annotations.map((m) => words(m.annotation.quote)));
      for (const text of written) assert.ok(given.includes(text), JSON.stringify(text));
      readConf(fileIn(writeAs('brat', input), 'annotation.conf'));
    }), { numRuns: 300 });
  });
});
