// Persons referred to by their office: found where only one can be meant, and nowhere else.
import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';

function read(text: string): string[] {
  const { nominals = [], actors } = analyze({ id: 'a', text });
  for (const m of nominals) assert.equal(text.slice(m.start, m.end), m.text);
  return nominals.map((m) => `${m.text} → ${actors.find((a) => a.id === m.actor)?.name ?? ''}`);
}

const TWO = 'Malian Foreign Minister Ada Obi met Russian Foreign Minister Boris Quist in Moscow.\n';

describe('an office that stands for its holder', () => {
  it('is the one person who holds it for the country that is said', () => {
    assert.deepEqual(read(`${TWO}The Russian diplomat smiled, and the Malian minister did not.\n`), ['Russian diplomat → Boris Quist', 'Malian minister → Ada Obi']);
  });

  it('is nobody where two hold it', () => {
    assert.deepEqual(read(`${TWO}The foreign minister smiled.\n`), []);
  });

  it('needs no country where one alone holds it', () => {
    assert.deepEqual(read('Malian Foreign Minister Ada Obi met Defence Minister Boris Quist in Moscow.\nThe foreign minister smiled.\n'), ['foreign minister → Ada Obi']);
  });

  it('is not read before the person is named, nor in an office that goes on', () => {
    assert.deepEqual(read('The foreign minister was late. Malian Foreign Minister Ada Obi spoke. The minister of health and the foreign minister-designate left.\n'), []);
  });

  it('is not who held it before', () => {
    assert.deepEqual(read('Former Malian foreign minister Ada Obi spoke in Moscow.\nThe foreign minister was not there.\n'), []);
  });
});
