// Names in the text: where they begin and end, what kind they are, and what is none.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findNames } from '../../../src/core/names/index.ts';
import { NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import { readArticle } from '../../../src/core/text/article.ts';
import { find, mentionOf, shown } from './find.ts';

describe('mentions', () => {
  it('leave out titles, determiners and the possessive', () => {
    const found = find('The Malian Foreign Minister Oumar Keldi met Gen. Pavel Orlinov in Bamako on Monday. Keldi’s aides praised the United Nations.');
    assert.deepEqual(shown(found), ['Malian group', 'Oumar Keldi person', 'Pavel Orlinov person', 'Bamako place', 'Keldi person', 'United Nations organization']);
  });

  it('take no month, weekday, pronoun or first word of a sentence for a name', () => {
    const found = find('In April he left. Photo and text came later. The minister stayed until Friday. Authorities said so. Unfortunately, nobody answered.');
    assert.deepEqual(shown(found), []);
  });

  it('are cut around a title in capitals and lower case alike', () => {
    const found = find('Prime Minister Mara Tellis spoke. Later the prime minister, Mara Tellis, left for Paris.');
    assert.deepEqual(shown(found), ['Mara Tellis person', 'Mara Tellis person', 'Paris place']);
  });

  it('keep hyphens, particles and surnames in capitals inside a person’s name', () => {
    const found = find('Officials said Jean-Marie TELLIS spoke with Omar al-Keldi and Kim Jong-il in Niamey.');
    assert.deepEqual(shown(found).filter((s) => s.endsWith('person')), ['Jean-Marie TELLIS person', 'Omar al-Keldi person', 'Kim Jong-il person']);
  });

  it('tell bodies from places and groups', () => {
    const found = find('The Alliance of Sahel States signed with the European Union. French troops left Burkina Faso and Niger after World War II talks with Sunni leaders.');
    for (const expected of ['Alliance of Sahel States organization', 'European Union organization', 'French group', 'Burkina Faso place', 'Niger place', 'World War II event', 'Sunni group']) {
      assert.ok(shown(found).includes(expected), `${expected} in ${shown(found).join(', ')}`);
    }
  });

  it('are two where a hyphen or a dash only joins two names', () => {
    const found = find('A new chapter of Russia-Sahel relations begins. They come from Mali and Niger—Oumar Keldi said so. Guinea-Bissau joins.');
    assert.deepEqual(shown(found), ['Russia place', 'Sahel place', 'Mali place', 'Niger place', 'Oumar Keldi person', 'Guinea-Bissau place']);
  });

  it('find a surname again where only the full name told what it is', () => {
    const found = find('Talks in Dakar were led by Mamoudou Zerbatou, the mediator.\n\nAccording to Zerbatou, they will go on. Zerbatou was calm.');
    assert.equal(shown(found).filter((s) => s === 'Zerbatou person').length, 2);
  });

  it('say that a capital acts for its government, and not where it is only a place', () => {
    const found = find('Moscow rejected the proposal. The envoys met in Moscow.');
    assert.deepEqual(found.mentions.map((m) => m.acts ?? false), [true, false]);
  });

  it('are guessed without roles in another language', () => {
    const text = 'Le ministre Oumar Keldi est arrivé à Paris mardi avec une délégation de la France.';
    const found = findNames(readArticle(text), { language: { code: 'fra', name: 'French', analysed: false }, annotations: [], folder: NO_DECISIONS });
    assert.ok(shown(found).includes('Paris place'));
    assert.ok(found.actors.every((a) => a.roles.length === 0));
  });

  it('stand in text order, never overlap, cover their words and point to an actor, in any text', () => {
    const words = fc.constantFrom('Mali', 'President', 'Ann', 'Alder', 'of', 'the', '(', ')', ',', '.', '“', '”', '—', 'AES', 'Ministry', 'and', "'s", 'said', '-', 'al', '\n\n', '😀', '\ud800');
    fc.assert(fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const text = list.join(' ');
      const { mentions, actors } = find(text);
      let end = 0;
      for (const m of mentions) {
        assert.ok(m.start >= end && m.end > m.start);
        assert.equal(text.slice(m.start, m.end), m.text);
        assert.ok(actors.some((a) => a.id === m.actor));
        end = m.end;
      }
    }), { numRuns: 200 });
  });

  it('of one long line and of many thousand brackets come in linear time', () => {
    const milliseconds = (text: string): number => {
      const from = process.cpuUsage();
      find(text);
      return process.cpuUsage(from).user / 1000;
    };
    for (const unit of ['Alder Birch ', '(', 'Ministry of ', 'A-', '"Mali" (']) {
      const half = milliseconds(unit.repeat(2_000));
      const whole = milliseconds(unit.repeat(8_000));
      assert.ok(whole < half * 12 + 400, `${unit}: ${half.toFixed(0)} ms, then ${whole.toFixed(0)} ms for four times as much`);
    }
  }).timeout(60_000);

  it('of an empty text are none', () => {
    assert.deepEqual(find(''), { mentions: [], actors: [] });
    assert.equal(mentionOf(find('Hello.'), 'Hello'), undefined);
  });
});
