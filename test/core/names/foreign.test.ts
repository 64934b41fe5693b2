// Names in articles that are not in English: guesses, few and sensible.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lexicon } from '../../../src/core/names/lexicon/lexicon.ts';
import { actorOf, find, findIn, shown } from './find.ts';

describe('names in other languages', () => {
  it('leave the article out of a country’s name and know the country', () => {
    const found = findIn('fra', "Le Mali et la Russie négocient. L'Iran observe, la Chine aussi. C'est la Russie qui paie.");
    assert.deepEqual(shown(found), ['Mali place', 'Russie place', 'Iran place', 'Chine place', 'Russie place']);
    assert.equal(actorOf(found, 'Russie').name, find('Russia paid.').actors[0]?.name);
    assert.deepEqual(actorOf(found, 'Russie').aliases, ['Russie']);
  });

  it('pass over capitals that open a sentence, ministries and what a minister is for', () => {
    const french = findIn('fra', 'Publié le 5 mai. Le ministre des Affaires étrangères est parti. Les Affaires étrangères ont confirmé. Le Ministère des Affaires étrangères se tait. Hier, Les Habitants ont attendu.');
    assert.deepEqual(shown(french), []);
    const spanish = findIn('spa', 'Según el Ministerio de Relaciones Exteriores, la reunión sigue. Los Ministros hablaron.');
    assert.deepEqual(shown(spanish), []);
    const portuguese = findIn('por', 'O ministro das Relações Exteriores falou ontem. O Congresso votou.');
    assert.deepEqual(shown(portuguese), []);
  });

  it('find people after their office and by their full name, and their surnames again', () => {
    const found = findIn('fra', 'Le ministre malien Keldiré a reçu Moussa Tangara et Mme Sorel. Tangara est reparti, Sorel aussi.');
    assert.deepEqual(shown(found), ['Keldiré person', 'Moussa Tangara person', 'Sorel person', 'Tangara person', 'Sorel person']);
    assert.equal(actorOf(found, 'Tangara').id, actorOf(found, 'Moussa Tangara').id);
  });

  it('are few in German, where every noun has a capital', () => {
    const found = findIn('deu', 'Der russische Außenminister Sergej Palnow traf am Donnerstag in Moskau seine Amtskollegen aus Mali und Niger. Die Gespräche über Sicherheit und Zusammenarbeit dauerten drei Stunden. Das Essen war gut, sagte Peter Lindtner. Russland schweigt.');
    assert.deepEqual(shown(found), ['Sergej Palnow person', 'Moskau place', 'Mali place', 'Niger place', 'Peter Lindtner person', 'Russland place']);
    assert.equal(actorOf(found, 'Moskau').name, 'Moscow');
  });

  it('tie unions and bodies to their English actor', () => {
    const found = findIn('spa', 'La ONU y la Unión Europea pidieron calma. El Consejo de Seguridad se reúne en Ginebra.');
    assert.deepEqual(found.actors.map((a) => a.name), ['United Nations', 'European Union', 'United Nations Security Council', 'Geneva']);
    assert.equal(findIn('fra', "L'Alliance des États du Sahel forme une armée.").actors[0]?.name, 'Alliance of Sahel States');
    assert.equal(findIn('deu', 'Die NATO schweigt.').actors[0]?.name, 'NATO');
  });

  it('leave an acronym that English shares as it is, whatever was read before', () => {
    findIn('deu', 'Die NATO schweigt.');
    // More words than the lexicon remembers what it said of.
    for (let k = 0; k < 70_000; k++) lexicon().phrases.get(`w${k}q`);
    assert.equal(findIn('deu', 'Die NATO schweigt.').actors[0]?.name, 'NATO');
  });

  it('read Italian and Portuguese contractions', () => {
    assert.deepEqual(shown(findIn('ita', "L'ambasciatore dell'Iran è a Mosca. Anche i colleghi del Mali sono partiti.")), ['Iran place', 'Mosca place', 'Mali place']);
    assert.deepEqual(shown(findIn('por', 'O presidente João Teixeira da Mota viajou para Pequim com os colegas do Níger.')), ['João Teixeira da Mota person', 'Pequim place', 'Níger place']);
  });

  it('read declined names in Russian, and tell Niger from Nigeria', () => {
    const found = findIn('rus', 'Министр иностранных дел России Сергей Пальнов встретился в Москве с коллегами из Нигера и Нигерии. По словам Пальнова, Россия поможет. Переговоры прошли вчера.');
    assert.deepEqual(found.actors.map((a) => a.name), ['Russia', 'Сергей Пальнов', 'Moscow', 'Niger', 'Nigeria']);
    assert.equal(actorOf(found, 'Пальнова').id, actorOf(found, 'Сергей Пальнов').id);
  });

  it('find countries where letters have no case, and leave ambiguous words alone', () => {
    const found = findIn('arb', 'سافر الوزير إلى موسكو. وقالت روسيا إن النيجر وبوركينا فاسو معها.');
    assert.deepEqual(found.actors.map((a) => a.name), ['Moscow', 'Russia', 'Niger', 'Burkina Faso']);
    assert.deepEqual(shown(findIn('arb', 'الدعم مالي فقط.')), []);
  });

  it('are countries only in a language that Dateline knows nothing else of', () => {
    assert.deepEqual(findIn('tur', 'Rusya ve Nijer anlaşma imzaladı. Görüşmeler uzun sürdü.').actors.map((a) => a.name), ['Russia', 'Niger']);
    assert.deepEqual(shown(findIn('und', 'Zzz qqq Xxx.')), []);
  });

  it('cover their own words in any text of any language', () => {
    const words = fc.constantFrom("l'Iran", 'Le', 'Mali', "d'", "'", 'ministre', 'Keldiré', '-', 'de', 'Parti', 'О', 'Москвы', 'روسيا', '\u{1F600}', '.', '\n\n', 'von', 'UE', 'Los', 'Paris');
    fc.assert(fc.property(fc.array(words, { maxLength: 40 }), fc.constantFrom('fra', 'spa', 'deu', 'ita', 'por', 'rus', 'arb', 'tur', 'xyz', ''), (list, code) => {
      const text = list.join(' ');
      let from = 0;
      for (const m of findIn(code, text).mentions) {
        assert.ok(m.start >= from && m.end > m.start);
        assert.equal(text.slice(m.start, m.end), m.text);
        from = m.end;
      }
    }), { numRuns: 60 });
  });

  it('come in linear time from a long line of names and hyphens', () => {
    const started = performance.now();
    for (const part of ['Paris-', 'Keldiré de ', "l'Alliance de Paris et ", 'Ministre de Mali ']) findIn('fra', part.repeat(20_000));
    assert.ok(performance.now() - started < 8_000);
  });
});
