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
});
