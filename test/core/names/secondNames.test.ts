// Second names, given names with a small second half, languages, labels, titles: what grammar adds to the tagger.
import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';

const read = (text: string): ReturnType<typeof analyze> => analyze({ id: 'a', text, published: { value: '2026-02-02', source: 'option' } });
const names = (text: string): string[] => read(text).mentions.map((m) => `${m.type} ${m.text}`);

describe('second names', () => {
  it('belong to the actor that the text introduces by them', () => {
    const { actors, mentions } = read('The troops of Idris Daffa Karim, known as Hamti, left the town. On Monday Hamti came back.\n');
    const hamti = mentions.filter((m) => m.text === 'Hamti');
    assert.deepEqual(hamti.map((m) => actors.find((a) => a.id === m.actor)?.name), ['Idris Daffa Karim', 'Idris Daffa Karim']);
    assert.deepEqual(new Set(hamti.map((m) => m.type)), new Set(['person']));
  });

  it('are not read from a name that merely stands near', () => {
    const { actors } = read('Idris Daffa Karim, who is known for his speeches, met Ada Obi.\n');
    assert.deepEqual(actors.filter((a) => a.type === 'person').map((a) => a.name).sort(), ['Ada Obi', 'Idris Daffa Karim']);
  });
});

describe('given names with a hyphen', () => {
  it('keep their small second half', () => {
    assert.deepEqual(names('Minister Han Ji-woon met Envoy Lin Mei-hua on Monday.\n'), ['person Han Ji-woon', 'person Lin Mei-hua']);
  });

  it('take in no adjective', () => {
    assert.ok(names('The Viktor Orban-led council met.\n').includes('person Viktor Orban'));
  });
});

describe('languages', () => {
  it('stand for no people', () => {
    assert.deepEqual(names('She wrote the letter in French, and they spoke Arabic.\n'), []);
    assert.deepEqual(names('She died in French custody.\n'), ['group French']);
  });
});

describe('words that only look like names', () => {
  it('are ordinary where the article also writes them small', () => {
    assert.deepEqual(names('Too little copper harms. Copper prevents rot, and copper is cheap.\n'), []);
  });

  it('are labels of a group or phase', () => {
    assert.deepEqual(names('The Group-B result was late, and so was Phase 2.\n'), []);
  });
});

describe('a title', () => {
  it('makes a person of whoever bears it', () => {
    assert.ok(names('Mr. Fox toured the harbour, and President Lincoln spoke.\n').includes('person Fox'));
  });
});

describe('a name that took in its neighbour', () => {
  it('gives back the person whom the article names alone elsewhere', () => {
    const found = names('Harrier Jamal Williams was fined. Jamal Williams, 30, paid.\n');
    assert.equal(found.filter((m) => m === 'person Jamal Williams').length, 2);
  });

  it('is a team where a number with an ending follows its city', () => {
    assert.ok(names('The Philadelphia 76ers lost at home.\n').includes('organization Philadelphia 76ers'));
    assert.ok(names('In Philadelphia 76 buses stood still.\n').includes('place Philadelphia'));
  });
});

describe('an article at the start of a sentence', () => {
  it('is no part of the name, unless the name is known with it', () => {
    assert.ok(names('The Harbour Council met on Friday.\n').includes('organization Harbour Council'));
    assert.ok(names('The Hague was cold. Everybody left The Hague.\n').every((m) => m === 'place The Hague'));
  });
});

describe('games', () => {
  it('are named with their year', () => {
    assert.ok(names('The town will host the 2030 Winter Olympics.\n').includes('event 2030 Winter Olympics'));
  });
});

describe('capitals of a known body', () => {
  it('are found wherever they stand', () => {
    assert.ok(names('Doctors thanked the WHO’s envoy.\n').includes('organization WHO'));
  });
});

describe('chains of hyphens', () => {
  it('cost no more than their length', () => {
    const cost = (parts: number): number => {
      const text = `${'Lima-'.repeat(parts)}Lima.\n`;
      const before = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    cost(2000);
    const [one, four] = [Math.min(cost(3000), cost(3000), cost(3000)), Math.min(cost(12000), cost(12000), cost(12000))];
    assert.ok(four < one * 9, `${one} µs, four times as long: ${four} µs`);
  }).timeout(60_000);
});
