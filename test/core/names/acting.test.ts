// Places that stand for their governments, told from the places themselves.
import assert from 'node:assert/strict';
import { find } from './find.ts';

const acting = (text: string): string[] => find(text).mentions.filter((m) => m.acts).map((m) => m.text);

describe('a government is meant', () => {
  it('where a capital says, agrees or decides, alone or in a list', () => {
    assert.deepEqual(acting('Moscow and Kyiv have agreed to a truce.'), ['Moscow', 'Kyiv']);
    assert.deepEqual(acting('He said Tokyo will consult with its partners, but Pyongyang is ready to talk.'), ['Tokyo', 'Pyongyang']);
    assert.deepEqual(acting('The Kremlin said so.'), ['Kremlin']);
  });

  it('where it is asked, urged or accused', () => {
    assert.deepEqual(acting('The aim is to convince Pyongyang to return. Washington accuses Tehran of delays.'), ['Pyongyang', 'Washington', 'Tehran']);
  });

  it('where somebody deals with it', () => {
    assert.deepEqual(acting('Talks with Beijing go on amid tensions between Ankara and Athens.'), ['Beijing', 'Ankara', 'Athens']);
    assert.deepEqual(acting('Approval from Moscow is missing.'), ['Moscow']);
  });

  it('where it owns what only governments have', () => {
    assert.deepEqual(acting('Moscow’s proposal and Tehran’s controversial nuclear program were discussed with the Khartoum government.'), ['Moscow', 'Tehran', 'Khartoum']);
  });
});

describe('the place is meant', () => {
  it('after prepositions of place', () => {
    assert.deepEqual(acting('They met in Moscow, flew from Paris to London, and drove outside Kyiv. Trains between Paris and London stood still.'), []);
  });

  it('before the nouns of its people and things', () => {
    assert.deepEqual(acting('Moscow residents saw a Moscow court. Beijing’s airport was closed; Paris talks ended.'), []);
  });

  it('inside a longer phrase', () => {
    assert.deepEqual(acting('Police in the Central African Republic say so. Officials in western Iraq say no. Kenya has been attacked.'), []);
    assert.deepEqual(acting('The company asked U.S. officials for help.'), []);
  });
});
