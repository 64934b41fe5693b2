// Facts about places: one key for all spellings, and none for what is no place.
import assert from 'node:assert/strict';
import { placeKey } from '../../../src/core/names/index.ts';

describe('one key for all spellings of a place', () => {
  const same: readonly (readonly string[])[] = [
    ['Kyiv', 'Kiev', 'KIEV', 'Kyïv'], ['Odesa', 'Odessa'], ['Beijing', 'Peking'], ['Ho Chi Minh City', 'Saigon'], ['Myanmar', 'Burma'],
    ['Ivory Coast', "Côte d'Ivoire", 'Cote d’Ivoire', 'CÔTE D’IVOIRE'], ['Turkey', 'Türkiye', 'Turkiye'], ['Eswatini', 'Swaziland'], ['Czechia', 'Czech Republic'],
    ['Timor-Leste', 'East Timor', 'Timor Leste'], ['the Netherlands', 'Holland', 'Netherlands'], ['U.S.', 'United States', 'USA', 'the United States of America'],
    ['UK', 'Britain', 'the United Kingdom'], ['Cabo Verde', 'Cape Verde'], ['Mumbai', 'Bombay'], ['Sana’a', 'Sanaa'], ['N’Djamena', 'Ndjamena'], ['Port-au-Prince', 'Port au Prince'],
    ['Tombouctou', 'Timbuktu'], ['Rangoon', 'Yangon'], ['DR Congo', 'Democratic Republic of the Congo', 'DRC'],
  ];
  for (const [first = '', ...others] of same) {
    it(`${first} is ${others.join(', ')}`, () => {
      assert.notEqual(placeKey(first), undefined);
      assert.deepEqual(others.map(placeKey), others.map(() => placeKey(first)));
    });
  }

  it('keeps places of similar names apart', () => {
    const places = ['Niger', 'Nigeria', 'Niger Delta', 'Guinea', 'Guinea-Bissau', 'Equatorial Guinea', 'Papua New Guinea', 'Congo', 'Democratic Republic of Congo', 'Sudan', 'South Sudan', 'Mali', 'Malawi',
      'Georgia', 'Dominica', 'Dominican Republic', 'North Korea', 'South Korea', 'Washington', 'Washington State', 'Mexico', 'Mexico City', 'Slovakia', 'Slovenia', 'Austria', 'Australia', 'Iran', 'Iraq'];
    const keys = places.map(placeKey);
    assert.ok(!keys.includes(undefined));
    assert.equal(new Set(keys).size, places.length);
  });

  it('knows no place in people, bodies and words', () => {
    for (const name of ['NATO', 'Nigerien', 'minister', 'Anna Kestrel', '']) assert.equal(placeKey(name), undefined);
  });
});
