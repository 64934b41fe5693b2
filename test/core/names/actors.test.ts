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
});
