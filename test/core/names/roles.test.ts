// Who holds which office, as the text says it.
import assert from 'node:assert/strict';
import { actorOf, find, rolesOf } from './find.ts';

describe('roles', () => {
  it('stand before the name with an adjective, a possessive or a body', () => {
    const found = find('Russian Foreign Minister Pavel Orlinov met Mali’s defense minister, Karim Dounba. A spokeswoman for the United Nations, Vera Malden, spoke in Geneva.');
    assert.deepEqual(rolesOf(found, 'Pavel Orlinov'), ['foreign minister of Russia']);
    assert.deepEqual(rolesOf(found, 'Karim Dounba'), ['defense minister of Mali']);
    assert.deepEqual(rolesOf(found, 'Vera Malden'), ['spokeswoman of United Nations']);
  });

  it('cover the title words only', () => {
    const text = 'Russian Foreign Minister Pavel Orlinov left Moscow.';
    const [role] = actorOf(find(text), 'Pavel Orlinov').roles;
    assert.equal(text.slice(role?.start, role?.end), 'Foreign Minister');
  });

  it('follow the name', () => {
    const found = find('Peter Marden, a professor at the London School of Economics, agreed. Mara Tellis, the Malian president, did not.');
    assert.deepEqual(rolesOf(found, 'Peter Marden'), ['professor of London School of Economics']);
    assert.deepEqual(rolesOf(found, 'Mara Tellis'), ['president of Mali']);
  });

  it('are dealt out in order: the ministers of A, B and C—X, Y and Z', () => {
    const found = find('He met the foreign ministers of Burkina Faso, Mali, and Niger—Karim Dounba, Oumar Keldi, and Bakary Zerbatou—in Moscow.');
    assert.deepEqual(['Karim Dounba', 'Oumar Keldi', 'Bakary Zerbatou'].map((p) => rolesOf(found, p)), [['foreign minister of Burkina Faso'], ['foreign minister of Mali'], ['foreign minister of Niger']]);
  });

  it('belong to the country in brackets, and to a counterpart', () => {
    const found = find('The foreign ministers of the alliance arrived in Moscow. Oumar Keldi (Mali) and Bakary Zerbatou (Niger) will meet their Russian counterpart, Pavel Orlinov.');
    assert.deepEqual(rolesOf(found, 'Oumar Keldi'), ['foreign minister of Mali']);
    assert.deepEqual(rolesOf(found, 'Bakary Zerbatou'), ['foreign minister of Niger']);
    assert.deepEqual(rolesOf(found, 'Pavel Orlinov'), ['foreign minister of Russia']);
  });

  it('of counterparts are the office named before, for each country by its name', () => {
    const found = find('Russian Foreign Minister Pavel Orlinov will receive his counterparts from Mali and Niger.\n\nOumar Keldi of Mali and Bakary Zerbatou of Niger accepted. Later Kenya’s Vera Malden came.');
    assert.deepEqual(rolesOf(found, 'Oumar Keldi'), ['foreign minister of Mali']);
    assert.deepEqual(rolesOf(found, 'Bakary Zerbatou'), ['foreign minister of Niger']);
    assert.deepEqual(rolesOf(found, 'Vera Malden'), []);
  });

  it('take a country that is named once before, and none where two are', () => {
    assert.deepEqual(rolesOf(find('In Kenya, aides of Prime Minister Vera Malden spoke to reporters.'), 'Vera Malden'), ['prime minister of Kenya']);
    assert.deepEqual(rolesOf(find('Kenya and Uganda waited while Prime Minister Vera Malden spoke to reporters.'), 'Vera Malden'), ['prime minister']);
  });

  it('say when the office is a former one, and whose UN representative somebody is', () => {
    const found = find('Former Cuban leader Pedro Maldana met Russian UN Representative Pavel Orlinov in New York.');
    assert.deepEqual(rolesOf(found, 'Pedro Maldana'), ['former leader of Cuba']);
    assert.deepEqual(rolesOf(found, 'Pavel Orlinov'), ['UN representative of Russia']);
  });

  it('are not made of what other people do', () => {
    const found = find('According to Orlinov, the militants on the continent are paid from abroad. Orlinov, presidents say, was wrong.');
    assert.deepEqual(rolesOf(found, 'Orlinov'), []);
  });
});
