// Organizations: lists of them, short forms, foreign ministries.
import assert from 'node:assert/strict';
import { actorOf, find, shown } from './find.ts';

describe('organizations', () => {
  it('are all the members of a list of companies, whatever their words look like', () => {
    const text = 'The sanctions hit such companies as Dara Rao – Export, Severnoy, Alder Metals and Kessel Trade. He named several firms, among them are Bolt 24, Ines Rao – Import and Novolit.';
    assert.deepEqual(shown(find(text)), ['Dara Rao – Export', 'Severnoy', 'Alder Metals', 'Kessel Trade', 'Bolt 24', 'Ines Rao – Import', 'Novolit'].map((t) => `${t} organization`));
  });

  it('leave a country and the next clause’s person out of such a list', () => {
    const found = find('Karim Palnov spoke. Companies such as Gazprom, Severnoy and Mali paid. Firms including Bolt Foods, Kessel Trade, and Palnov said so.');
    assert.equal(actorOf(found, 'Mali').type, 'place');
    assert.equal(actorOf(found, 'Palnov').id, actorOf(found, 'Karim Palnov').id);
  });

  it('are meant by their noun alone, the one named last, and a noun alone is none', () => {
    const found = find('The UN Security Council met. The Council agreed. The National Transition Council met in Bamako. On Friday the Council voted. Then the Ministry was closed.');
    assert.equal(actorOf(found, 'Council', 0).id, actorOf(found, 'UN Security Council').id);
    assert.equal(actorOf(found, 'Council', 1).id, actorOf(found, 'National Transition Council').id);
    assert.ok(!shown(found).some((m) => m.startsWith('Ministry')));
  });

  it('are one with an acronym at the start of the name written out', () => {
    const found = find('A UN Panel of Experts came to Bamako. The United Nations Panel of Experts reported. The UN Security Council and the United Nations Security Council are one.');
    assert.equal(actorOf(found, 'UN Panel of Experts').id, actorOf(found, 'United Nations Panel of Experts').id);
    assert.equal(actorOf(found, 'UN Security Council').id, actorOf(found, 'United Nations Security Council').id);
  });

  it('keep the foreign ministries of two countries apart, by whatever name', () => {
    const found = find("Russia's MFA said it was ready. The MFA declined to comment. Later the Russian Foreign Ministry and the Ministry of Foreign Affairs of Mali signed. Mali's MFA was pleased.");
    const russian = actorOf(found, 'MFA', 0);
    assert.equal(russian.name, 'Russian Foreign Ministry');
    assert.equal(actorOf(found, 'MFA', 1).id, russian.id);
    assert.equal(actorOf(found, 'Russian Foreign Ministry').id, russian.id);
    assert.equal(actorOf(found, 'MFA', 2).name, 'Malian Foreign Ministry');
    assert.equal(actorOf(found, 'Ministry of Foreign Affairs of Mali').id, actorOf(found, 'MFA', 2).id);
  });

  it('take linear time for a list that never ends and for many lone nouns', () => {
    const started = performance.now();
    find(`Companies such as ${'Alder Metals, '.repeat(8_000)} ${'The Council met. '.repeat(8_000)}`);
    assert.ok(performance.now() - started < 8_000);
  });
});
