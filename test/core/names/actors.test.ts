// Which names of one article stand for one actor.
import assert from 'node:assert/strict';
import { actorOf, find } from './find.ts';

describe('actors', () => {
  it('join a full name with its surname, its accents and its capitals', () => {
    const found = find('President Amadou Traoulé spoke in Bamako. Traoulé left. Later AMADOU TRAOULE came back, and Amadou Traoule smiled.');
    const ids = new Set(['Amadou Traoulé', 'Traoulé', 'AMADOU TRAOULE', 'Amadou Traoule'].map((w) => actorOf(found, w).id));
    assert.equal(ids.size, 1);
    assert.deepEqual(actorOf(found, 'Traoulé').name, 'Amadou Traoulé');
  });

  it('keep two people of one surname apart, and give a bare surname to the one named last', () => {
    const found = find('Foreign Minister Karim Dounba met Sergei Palnov in Niamey. Dounba thanked him.\n\nOn Friday President Issa Dounba spoke. “We agreed,” Dounba said.');
    assert.notEqual(actorOf(found, 'Karim Dounba').id, actorOf(found, 'Issa Dounba').id);
    assert.equal(actorOf(found, 'Dounba', 0).id, actorOf(found, 'Karim Dounba').id);
    assert.equal(actorOf(found, 'Dounba', 1).id, actorOf(found, 'Issa Dounba').id);
  });

  it('let the office before a bare surname decide between two people', () => {
    const found = find('Foreign Minister Karim Dounba met President Issa Dounba in Niamey. Later Minister Dounba thanked President Dounba.');
    assert.equal(actorOf(found, 'Dounba', 0).id, actorOf(found, 'Karim Dounba').id);
    assert.equal(actorOf(found, 'Dounba', 1).id, actorOf(found, 'Issa Dounba').id);
  });

  it('do not join two people who share a given name', () => {
    const found = find('Sergey Palnov met Sergey Tselin in Moscow.');
    assert.notEqual(actorOf(found, 'Sergey Palnov').id, actorOf(found, 'Sergey Tselin').id);
  });

  it('join an acronym with the name that defines it, even when the letters do not fit', () => {
    const found = find('The Alliance of Sahel States (ASE) met in Niamey. The ASE has three members.');
    assert.equal(actorOf(found, 'ASE', 1).id, actorOf(found, 'Alliance of Sahel States').id);
    assert.equal(actorOf(found, 'ASE').name, 'Alliance of Sahel States');
  });

  it('join a country’s adjective with the country, as a place, and tell Niger from Nigeria', () => {
    const found = find('Niger and Nigeria signed. The Nigerien delegation left before the Nigerian one.');
    assert.equal(actorOf(found, 'Nigerien').id, actorOf(found, 'Niger').id);
    assert.equal(actorOf(found, 'Nigerian').id, actorOf(found, 'Nigeria').id);
    assert.equal(actorOf(found, 'Nigerien').type, 'place');
  });

  it('name a country that stands only as an adjective, and keep the usual name beside the long one', () => {
    const found = find('Malian officials met envoys of the Russian Federation. Russia agreed. Russia paid.');
    assert.equal(actorOf(found, 'Malian').name, 'Mali');
    assert.equal(actorOf(found, 'Russian Federation').name, 'Russia');
  });

  it('are shown with accents and hyphens, and capitals say nothing about those', () => {
    const found = find('Karim Jean-Marie TRAOULE spoke. Karim Jean-Marie TRAOULE left. Minister Karim Jean Marie Traoule came. Minister Karim Jean-Marie Traoulé smiled.');
    assert.equal(actorOf(found, 'Karim Jean-Marie Traoulé').name, 'Karim Jean-Marie Traoulé');
  });

  it('of countries have their English name wherever the article uses it', () => {
    const found = find('The Russian Federation agreed. The Russian Federation paid. Russia signed.');
    assert.equal(actorOf(found, 'Russia').name, 'Russia');
    assert.equal(actorOf(find('The Russian Federation agreed.'), 'Russian Federation').name, 'Russian Federation');
  });

  const ids = (text: string, ...names: readonly string[]): number => new Set(names.map((name) => actorOf(find(text), name).id)).size;

  it('join a place with and without what follows its comma', () => {
    assert.equal(ids('The talks were held in Bamako, Mali, on Friday. Bamako was quiet.', 'Bamako'), 1);
  });

  it('join a country’s half with the country, where there is one', () => {
    assert.equal(ids('South Korea and Japan signed. The South agreed to pay.', 'South Korea', 'South'), 1);
  });

  it('join a ministry whatever the order of its words, and without its country', () => {
    assert.equal(ids('The Ghanaian Defence Ministry spoke. The Ministry of Defense of Ghana agreed. The Defence Ministry left.', 'Ghanaian Defence Ministry', 'Ministry of Defense of Ghana', 'Defence Ministry'), 1);
  });

  it('take a surname with a slip to the one person whom it fits', () => {
    const found = find('Minister Karim Dalvandi met Sergei Palnov in Niamey. “We agreed,” Mr Dalvendi said.');
    assert.deepEqual(found.actors.filter((a) => a.type === 'person').map((a) => a.name), ['Karim Dalvandi', 'Sergei Palnov']);
  });

  it('let Mr and Ms decide between two of one surname', () => {
    const found = find('Mr Karim Dounba met Ms Halima Dounba in Niamey. Mr Dounba thanked her. Ms Dounba smiled.');
    assert.equal(actorOf(found, 'Dounba', 0).id, actorOf(found, 'Karim Dounba').id);
    assert.equal(actorOf(found, 'Dounba', 1).id, actorOf(found, 'Halima Dounba').id);
  });
});
