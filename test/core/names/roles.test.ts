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

  it('may be joint, deputy, acting, elect or interim', () => {
    const found = find('Foreign minister and deputy premier Oumar Keldi spoke.\n\nThe president-elect of Niger, Bakary Zerbatou, did not. Mali’s interim President Karim Dounba and Kenya’s acting Foreign Minister Vera Malden came.');
    assert.deepEqual(actorOf(found, 'Oumar Keldi').roles.map((r) => r.title).sort(), ['deputy premier', 'foreign minister']);
    assert.deepEqual(rolesOf(found, 'Bakary Zerbatou'), ['president-elect of Niger']);
    assert.deepEqual(rolesOf(found, 'Karim Dounba'), ['interim president of Mali']);
    assert.deepEqual(rolesOf(found, 'Vera Malden'), ['acting foreign minister of Kenya']);
  });

  it('may be two beside one name, unless the text means two people', () => {
    assert.deepEqual(rolesOf(find('Nigerian President and ECOWAS chairman Vera Malden spoke.'), 'Vera Malden').sort(), ['chairman of ECOWAS', 'president of Nigeria']);
    assert.deepEqual(rolesOf(find('The Kenyan president and Malian Prime Minister Vera Malden spoke.'), 'Vera Malden'), ['prime minister of Mali']);
  });

  it('are told from the rank between office and name, and a rank counts only where nothing else is held', () => {
    const found = find('Mali’s defense minister, General Karim Dounba, met Niger’s army chief Major-General Bakary Zerbatou. Lt. Col. Peter Marden watched.');
    assert.deepEqual(rolesOf(found, 'Karim Dounba'), ['defense minister of Mali']);
    assert.deepEqual(rolesOf(found, 'Bakary Zerbatou'), ['army chief of Niger']);
    assert.deepEqual(actorOf(found, 'Peter Marden').roles.map((r) => r.title), ['lt. col.']);
  });

  it('take their ministry’s words with them, which are no names', () => {
    const text = 'Minister of National Defence Karim Dounba and Minister for Women and Family Affairs Oumar Keldi arrived.';
    const found = find(text);
    assert.deepEqual(found.mentions.map((m) => m.text), ['Karim Dounba', 'Oumar Keldi']);
    assert.deepEqual(rolesOf(found, 'Oumar Keldi'), ['minister for women and family affairs']);
    assert.deepEqual(rolesOf(found, 'Karim Dounba'), ['minister of national defence']);
  });

  it('are of the longer name where a country stands in a body’s, and of no faith or side', () => {
    assert.deepEqual(rolesOf(find('The head of Iran’s Atomic Energy Organization, Karim Dounba, agreed.'), 'Karim Dounba'), ['head of Atomic Energy Organization']);
    assert.deepEqual(rolesOf(find('Lebanon’s pro-Syrian President Karim Dounba left.'), 'Karim Dounba'), ['president of Lebanon']);
    assert.deepEqual(rolesOf(find('Shi’ite cleric Karim Dounba left.'), 'Karim Dounba'), ['cleric']);
  });

  it('need no capitals in the body, and are then of nobody by name', () => {
    assert.deepEqual(rolesOf(find('In Kenya, the head of the military government, Karim Dounba, resigned.'), 'Karim Dounba').map((r) => r.split(' of ')[0]), ['head']);
    assert.deepEqual(rolesOf(find('The Red Cross spoke with Karim Dounba, head of the delegation.'), 'Karim Dounba'), ['head']);
    assert.deepEqual(rolesOf(find('In Ghana the country’s central bank governor, Mara Tellis, stayed.'), 'Mara Tellis'), ['central bank governor of Ghana']);
  });

  it('are those who send an envoy, not the place he goes to', () => {
    assert.deepEqual(rolesOf(find('Peru’s ambassador to Japan, Karim Dounba, left.'), 'Karim Dounba'), ['ambassador of Peru']);
    assert.deepEqual(rolesOf(find('The special envoy for Sudan Karim Dounba left.'), 'Karim Dounba').filter((r) => r.endsWith('Sudan')), []);
    assert.deepEqual(rolesOf(find('Reuters’s West Africa correspondent Karim Dounba left.'), 'Karim Dounba'), ['West Africa correspondent of Reuters']);
  });

  it('follow the name with a verb, a dash or brackets', () => {
    assert.deepEqual(rolesOf(find('Vera Malden, who heads the Red Cross, agreed.'), 'Vera Malden'), ['head of Red Cross']);
    assert.deepEqual(rolesOf(find('Vera Malden - the mayor of Nairobi - agreed.'), 'Vera Malden'), ['mayor of Nairobi']);
    assert.deepEqual(rolesOf(find('Vera Malden (president of Kenya) agreed.'), 'Vera Malden'), ['president of Kenya']);
    assert.deepEqual(rolesOf(find('A spokeswoman, Vera Malden, for the International Atomic Energy Agency said so.'), 'Vera Malden'), ['spokeswoman of International Atomic Energy Agency']);
  });

  it('are given by verbs: elected, appointed, named, is', () => {
    assert.deepEqual(rolesOf(find('Vera Malden was elected president of Kenya on Sunday.'), 'Vera Malden'), ['president of Kenya']);
    assert.deepEqual(rolesOf(find('Lawmakers approved Vera Malden as prime minister last Friday.'), 'Vera Malden'), ['prime minister']);
    assert.deepEqual(rolesOf(find('Kenya named economist Vera Malden the new interior minister.'), 'Vera Malden').map((r) => r.split(' of ')[0]).sort(), ['economist', 'new interior minister']);
    assert.deepEqual(rolesOf(find('Vera Malden is a professor at the London School of Economics.'), 'Vera Malden'), ['professor of London School of Economics']);
  });

  it('are announced by one sentence and given a name by the next', () => {
    const found = find('Iran’s chief nuclear negotiator says talks went well. Speaking in Vienna on Tuesday, Karim Dounba said more would follow. Vera Malden told reporters otherwise.');
    assert.deepEqual(rolesOf(found, 'Karim Dounba'), ['chief nuclear negotiator of Iran']);
    assert.deepEqual(rolesOf(found, 'Vera Malden'), []);
  });

  it('are not taken from a phrase that only sets the scene', () => {
    assert.deepEqual(rolesOf(find('After a visit with the president, Vera Malden left for home.'), 'Vera Malden'), []);
    assert.deepEqual(rolesOf(find('After talks with Vera Malden, Iraq’s Foreign Minister Karim Dounba left.'), 'Vera Malden'), []);
    assert.deepEqual(rolesOf(find('Questioned by reporters at the White House, Vera Malden said no.'), 'Vera Malden'), []);
  });

  it('in the plural take each person’s own country', () => {
    const found = find('Presidents Karim Orlo of Mali and Bakary Marden of Niger signed; ministers Vera Malden (Kenya) and Peter Tellis (Uganda) did not.');
    assert.deepEqual(['Karim Orlo', 'Bakary Marden', 'Vera Malden', 'Peter Tellis'].map((p) => rolesOf(found, p)), [['president of Mali'], ['president of Niger'], ['minister of Kenya'], ['minister of Uganda']]);
  });

  it('are of the capital’s country: Warsaw’s defense minister', () => {
    assert.deepEqual(rolesOf(find('Poland will stay. Warsaw’s defense minister, Karim Dounba, said so. Warsaw’s mayor, Vera Malden, did not.'), 'Karim Dounba'), ['defense minister of Poland']);
    assert.deepEqual(rolesOf(find('Poland will stay. Warsaw’s mayor, Vera Malden, said so.'), 'Vera Malden'), ['mayor of Warsaw']);
  });

  it('of well-known people are their country’s wherever it is named, and of nobody where it is not', () => {
    assert.deepEqual(rolesOf(find('In France, President Putin spoke about gas that Russia sells.'), 'Putin'), ['president of Russia']);
    assert.deepEqual(rolesOf(find('In France, President Putin spoke about gas.'), 'Putin'), ['president']);
  });

  it('are theirs for whom somebody comes, whatever the article is about', () => {
    const about = 'Kenya and Uganda set up a commission on trade. Kenya will chair it. ';
    for (const told of ['Energy Minister Karim Dounba will speak for Uganda there.', 'Uganda will be represented by Energy Minister Karim Dounba.', 'Energy Minister Karim Dounba, representing Uganda, agreed.']) {
      assert.deepEqual(rolesOf(find(about + told), 'Karim Dounba'), ['energy minister of Uganda'], told);
    }
  });

  it('are nobody’s where a rank stands near a country only', () => {
    assert.deepEqual(rolesOf(find('The drones reached Mali in May. “A summit is easy to announce and hard to repeat,” said Colonel Henrik Dounba.'), 'Henrik Dounba'), ['colonel']);
  });

  it('fit the country’s constitution: no president of a kingdom', () => {
    assert.deepEqual(rolesOf(find('Japan and Kenya signed. In Tokyo, President Vera Malden praised the agreement with Japan.'), 'Vera Malden').filter((r) => r.endsWith('Japan')), []);
  });

  it('take linear time for hostile text', () => {
    for (const text of ['pro-Syrian '.repeat(20_000), 'general '.repeat(30_000), 'minister and '.repeat(20_000), 'head of the '.repeat(20_000)]) {
      assert.equal(find(`${text}President Vera Malden spoke.`).mentions.at(-1)?.text, 'Vera Malden');
    }
  }).timeout(20_000);
});
