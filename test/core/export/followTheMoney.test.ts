// FollowTheMoney entities, read by the library of its authors, which throws on a schema or property that the model does not
// have; what it does not check (ranges of references, kinds of values) is checked against its model here.
import assert from 'node:assert/strict';
import { defaultModel, type IEntityDatum, Model } from '@alephdata/followthemoney';
import fc from 'fast-check';
import type { ExportInput } from '../../../src/core/export/index.ts';
import { anyInput } from './anyArticle.ts';
import { annotationOf, ANNOTATIONS, exportInput, TEXT } from './exportInput.ts';
import { corpusActor, corpusMeeting, HOSTILE, ledgerInput, manyMeetings, riverInput } from './ledgerInput.ts';
import { writeAs } from './writeAs.ts';

interface Datum {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const model = new Model(defaultModel);

/** All entities, after everything that the model can tell was checked. */
function entitiesOf(input: ExportInput): Datum[] {
  const data = writeAs('ftm', input).text.split('\n').filter((l) => l !== '').map((l) => JSON.parse(l) as Datum);
  const byId = new Map(data.map((d) => [d.id, d]));
  assert.equal(byId.size, data.length, 'an id stands twice');
  for (const datum of data) {
    const entity = model.getEntity(datum as unknown as IEntityDatum);
    const schema = model.getSchema(datum.schema);
    assert.ok(!schema.abstract, datum.schema);
    for (const name of schema.required ?? []) assert.ok((datum.properties[name]?.length ?? 0) > 0, `${datum.schema} without ${name}`);
    for (const [name, values] of Object.entries(datum.properties)) {
      const property = schema.getProperty(name);
      assert.equal(entity.getProperty(name).length, values.length, `${datum.schema}.${name}`);
      for (const value of values) checkValue(String(property.type), value);
      if (!property.hasRange) continue;
      for (const value of values) {
        const target = byId.get(value);
        assert.ok(target, `${datum.schema}.${name} leads nowhere`);
        assert.ok(model.getSchema(target.schema).isA(property.getRange()), `${datum.schema}.${name} may not be a ${target.schema}`);
      }
    }
  }
  return data;
}

function checkValue(type: string, value: string): void {
  assert.ok(value.trim() !== '', type);
  if (type === 'date') assert.match(value, /^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
  if (type === 'topic') assert.ok(value in (defaultModel.types['topic']?.values ?? {}), value);
  if (type === 'language') assert.ok(value in (defaultModel.types['language']?.values ?? {}), value);
  if (type === 'url') assert.equal(new URL(value).protocol.slice(0, 4), 'http');
  if (type === 'name') assert.doesNotMatch(value, /[\n\u202e]/);
}

const of = (data: readonly Datum[], schema: string): Datum[] => data.filter((d) => d.schema === schema);
const named = (data: readonly Datum[], name: string): Datum | undefined => data.find((d) => d.properties['name']?.[0] === name);

describe('FollowTheMoney export', () => {
  it('tells meetings as events, with a link for each who took part', () => {
    const data = entitiesOf(riverInput());
    const [talks, visit, cancelled] = of(data, 'Event');
    assert.deepEqual([talks?.properties['name'], talks?.properties['date'], talks?.properties['location']], [['Talks: Efua Mensah-Botwe and Kossi Adzavon'], ['2026-03-03'], ['Accra']]);
    assert.deepEqual(talks?.properties['involved'], [named(data, 'Efua Mensah-Botwe')?.id, named(data, 'Kossi Adzavon')?.id]);
    assert.deepEqual(talks?.properties['proof'], of(data, 'Article').sort((a, b) => ((a.properties['fileName']?.[0] ?? '') < (b.properties['fileName']?.[0] ?? '') ? -1 : 1)).map((a) => a.id));
    assert.deepEqual([visit?.properties['date'], cancelled?.properties['date']], [['2026-05'], undefined]);
    const roles = of(data, 'UnknownLink').filter((l) => l.properties['object']?.[0] === talks?.id).map((l) => l.properties['role']);
    assert.deepEqual(roles, [['foreign minister, Ghana'], ['participant']]);
  });

  it('ties people to the records that a person chose for them, and keeps single words as weak aliases', () => {
    const links = ['https://www.wikidata.org/wiki/Q42', 'https://en.wikipedia.org/wiki/X', 'https://example.org/x', 'not a link'];
    const folder = { labels: [], notNames: [], meetings: [], actors: [{ id: 'p', type: 'person' as const, name: 'Efua', aliases: [], links, notSame: [] }] };
    const [person] = entitiesOf(ledgerInput([], [corpusActor(1, 'Efua Mensah-Botwe', 'person', { decided: 'p', aliases: ['Mensah-Botwe', 'E. Mensah-Botwe'] })], [], { folder }));
    assert.deepEqual(person?.properties, {
      name: ['Efua Mensah-Botwe'], alias: ['E. Mensah-Botwe'], weakAlias: ['Mensah-Botwe'], wikidataId: ['Q42'], wikipediaUrl: ['https://en.wikipedia.org/wiki/X'], sourceUrl: ['https://example.org/x'],
    });
  });

  it('says what an organization is only where its name does', () => {
    const names = { 'Ministry of Tolls': 'PublicBody', 'River Ferries Ltd': 'Company', 'Volta Shipping S.A.': 'Company', 'Friends of the River': 'Organization', 'Incense Traders': 'Organization' };
    const data = entitiesOf(ledgerInput([], Object.keys(names).map((n, i) => corpusActor(i + 1, n, 'organization')), []));
    assert.deepEqual(Object.fromEntries(data.map((d) => [d.properties['name']?.[0], d.schema])), names);
  });

  it('lets countries and groups take part where they met somebody, and leaves other groups out with a note', () => {
    const actors = [corpusActor(1, 'Ghana', 'place'), corpusActor(2, 'Fishers', 'group'), corpusActor(3, 'Sailors', 'group'), corpusActor(4, 'River Summit', 'event'), corpusActor(5, 'Togo', 'place')];
    const input = ledgerInput([], actors, [corpusMeeting(1, ['A1', 'A2', 'A4'])]);
    const data = entitiesOf(input);
    assert.deepEqual(data.map((d) => d.schema), ['Address', 'PublicBody', 'LegalEntity', 'Event', 'Address', 'Event', 'UnknownLink', 'UnknownLink', 'UnknownLink']);
    assert.deepEqual(writeAs('ftm', input).notes.map((n) => [n.code, n.data?.['count']]), [['export-no-time', 1], ['export-no-groups', 1]]);
  });

  it('has mentions with their spellings, the text of articles, and the notes of people', () => {
    const data = entitiesOf(exportInput({}, [...ANNOTATIONS, annotationOf('aaaaa8', 'Accra', { label: 'place', status: 'rejected', note: 'no' })]));
    const [article] = of(data, 'Article');
    assert.deepEqual([article?.properties['bodyText'], article?.properties['publishedAt'], article?.properties['language']], [[TEXT], ['2026-03-04'], ['eng']]);
    const efua = named(data, 'Efua Mensah-Botwe');
    const mention = of(data, 'Mention').find((m) => m.properties['resolved']?.[0] === efua?.id);
    assert.deepEqual([mention?.properties['document'], mention?.properties['name']?.[0]], [[article?.id], 'Efua Mensah-Botwe']);
    const notes = of(data, 'Note');
    assert.deepEqual(notes.map((n) => n.properties['entity']), [[efua?.id], [article?.id]]);
    assert.deepEqual(notes.map((n) => n.properties['keywords']), [['person', 'aes', '=x'], ['claim', 'certainty: low']]);
  });

  it('gives the same ids when other articles are added', () => {
    const ids = (input: ExportInput): string[] => entitiesOf(input).filter((d) => ['Person', 'Article', 'Mention', 'Note'].includes(d.schema)).map((d) => d.id);
    const base = exportInput();
    const more = { ...base, corpus: { ...base.corpus, actors: [corpusActor(900, 'Somebody Else'), ...base.corpus.actors] } };
    const after = new Set(ids(more));
    for (const id of ids(base)) assert.ok(after.has(id));
  });

  it('keeps to the model whatever names and texts hold', function () {
    this.timeout(20_000);
    const hostile = ledgerInput([], ['person', 'organization', 'place', 'group', 'event'].map((type, i) => corpusActor(i + 1, HOSTILE, type as 'person')), [corpusMeeting(1, ['A1', 'A2', 'A3', 'A4', 'A5'], { place: 'A3', date: { value: '2026-W10' } })]);
    assert.ok(entitiesOf(hostile).length > 5);
    fc.assert(fc.property(anyInput, (input) => assert.ok(entitiesOf(input).length > 0)), { numRuns: 50 });
  });

  it('stays linear over ten thousand meetings', function () {
    this.timeout(20_000);
    const spent = (count: number): number => {
      const input = manyMeetings(count);
      const before = process.cpuUsage();
      writeAs('ftm', input);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    spent(1000);
    const [small, large] = [spent(2500), spent(10_000)];
    assert.ok(large < small * 12, `${small} µs, then ${large} µs`);
  });
});
