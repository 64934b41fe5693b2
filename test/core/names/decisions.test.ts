// What a person decided rules over what was found.
import assert from 'node:assert/strict';
import { actorOf, anchored, decided, find, mentionOf, shown } from './find.ts';

const TEXT = 'Pavel Orlinov met Mara Tellis in Moscow. Orlinov was glad.';

describe('decisions about names', () => {
  it('a rejected name is gone, there and nowhere else', () => {
    const found = find(TEXT, [anchored(TEXT, 'Orlinov', { status: 'rejected' }, 1)]);
    assert.deepEqual(shown(found), ['Pavel Orlinov person', 'Mara Tellis person', 'Moscow place']);
  });

  it('a marked name replaces what overlaps it and carries its annotation', () => {
    const found = find(TEXT, [anchored(TEXT, 'Mara Tellis in Moscow', { id: 'k7q3x9', label: 'event', status: 'added' })]);
    assert.deepEqual(shown(found), ['Pavel Orlinov person', 'Mara Tellis in Moscow event', 'Orlinov person']);
    const mention = mentionOf(found, 'Mara Tellis in Moscow');
    assert.equal(mention?.by, 'added');
    assert.equal(mention.annotation, 'k7q3x9');
  });

  it('a label that is no entity type never becomes a mention', () => {
    const found = find(TEXT, [anchored(TEXT, 'was glad', { label: 'claim' })]);
    assert.equal(mentionOf(found, 'was glad'), undefined);
  });

  it('an annotation ties its words to the folder’s actor', () => {
    const text = `${TEXT} The tall diplomat left.`;
    const found = find(text, [anchored(text, 'The tall diplomat', { actor: 'p4m2ka' })], { actors: [decided({ id: 'p4m2ka', name: 'Pavel Orlinov' })] });
    assert.equal(actorOf(found, 'The tall diplomat').id, actorOf(found, 'Orlinov').id);
    assert.equal(actorOf(found, 'Orlinov').decided, 'p4m2ka');
  });

  it('the folder’s actor joins all its spellings and finds them word for word', () => {
    const found = find('Orlinov met Orlinow and xanadu corp yesterday in Moscow.', [], { actors: [decided({ id: 'p4m2ka', name: 'Pavel Orlinov', aliases: ['Orlinow', 'Orlinov'] }), decided({ id: 'x2y3z4', type: 'organization', name: 'xanadu corp' })] });
    assert.equal(actorOf(found, 'Orlinow').id, actorOf(found, 'Orlinov').id);
    assert.equal(actorOf(found, 'Orlinov').name, 'Pavel Orlinov');
    assert.equal(mentionOf(found, 'xanadu corp')?.type, 'organization');
  });

  it('two decided actors that are not the same stay apart', () => {
    const folder = { actors: [decided({ id: 'p4m2ka', name: 'Pavel Orlinov', notSame: ['q9d3xx'] }), decided({ id: 'q9d3xx', name: 'Pavel Orlinow', notSame: ['p4m2ka'] })] };
    const found = find('Pavel Orlinov met Pavel Orlinow in Moscow.', [], folder);
    assert.notEqual(actorOf(found, 'Pavel Orlinov').id, actorOf(found, 'Pavel Orlinow').id);
  });

  it('words decided to be no name are never one, by type where a type is given', () => {
    assert.deepEqual(shown(find(TEXT, [], { notNames: [{ text: 'MOSCOW' }] })).filter((s) => s.startsWith('Moscow')), []);
    assert.ok(shown(find(TEXT, [], { notNames: [{ text: 'Moscow', type: 'person' }] })).includes('Moscow place'));
  });

  it('one spelling that a person gave to two actors of an article is two actors', () => {
    const text = 'The Harbour Council met on Friday. The Harbour Council of the other bank did not.';
    const council = (id: string, name: string) => decided({ id, type: 'organization', name });
    const marks = [anchored(text, 'Harbour Council', { id: 'aaaaa1', label: 'organization', actor: 'c1aaaa' }), anchored(text, 'Harbour Council', { id: 'aaaaa2', label: 'organization', actor: 'c2aaaa' }, 1)];
    const found = find(text, marks, { actors: [council('c1aaaa', 'Harbour Council'), council('c2aaaa', 'Harbour Council (2)')] });
    assert.deepEqual([actorOf(found, 'Harbour Council', 0).decided, actorOf(found, 'Harbour Council', 1).decided], ['c1aaaa', 'c2aaaa']);
  });

  it('a country’s name that a person gave to somebody else here stays the country elsewhere in the article', () => {
    const text = 'Georgia signed the accord. Georgia, a singer, performed. Georgia was praised.';
    const folder = { actors: [decided({ id: 'g1aaaa', type: 'place', name: 'Georgia' }), decided({ id: 'g2aaaa', name: 'Georgia (2)' })] };
    const found = find(text, [anchored(text, 'Georgia', { label: 'person', actor: 'g2aaaa' }, 1)], folder);
    assert.deepEqual([0, 1, 2].map((k) => actorOf(found, 'Georgia', k).decided), ['g1aaaa', 'g2aaaa', 'g1aaaa']);
  });

  it('words decided to be no name are none even where an actor of the folder is spelled so', () => {
    const found = find(TEXT, [], { actors: [decided({ id: 'p4m2ka', name: 'Pavel Orlinov', aliases: ['Orlinov'] })], notNames: [{ text: 'Orlinov' }] });
    assert.deepEqual(shown(found).filter((s) => s.startsWith('Orlinov')), []);
  });

  it('a short form that a person gave to somebody else leaves the long name', () => {
    const body = (id: string, name: string) => decided({ id, type: 'organization', name });
    const found = find('The Northern Harbour Union (NHU) met on Friday. The NHU agreed.', [], { actors: [body('n1aaaa', 'Northern Harbour Union'), body('n2aaaa', 'NHU')] });
    assert.deepEqual([actorOf(found, 'Northern Harbour Union').decided, actorOf(found, 'NHU', 1).decided], ['n1aaaa', 'n2aaaa']);
  });

  it('the folder’s actor is found with other hyphens, and without the full stop of the sentence unless it is its own', () => {
    const found = find('The envoy praised xanadu-works. The envoy praised Yonder Inc. again.', [], { actors: [decided({ id: 'x2y3z4', type: 'organization', name: 'xanadu works' }), decided({ id: 'y2y3z4', type: 'organization', name: 'Yonder Inc.' })] });
    assert.deepEqual(found.mentions.map((m) => m.text).filter((text) => /xanadu|Yonder/.test(text)), ['xanadu-works', 'Yonder Inc.']);
  });
});
