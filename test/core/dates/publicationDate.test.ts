// The date that an article states for itself.
import assert from 'node:assert/strict';
import { findPublicationDate, publicationCandidates, publicationContradiction } from '../../../src/core/dates/index.ts';
import { readArticle } from '../../../src/core/text/article.ts';

const BODY = 'The harbour of Tarnby was closed after the storm, the port authority said, and ships waited outside the breakwater through the night.\n\nNobody was hurt. The port opens again when the wind drops, it said.\n';
const find = (text: string): { value: string | null; source: string; words: string | undefined } => {
  const found = findPublicationDate(readArticle(text));
  return { value: found.value, source: found.source, words: found.span && text.slice(found.span.start, found.span.end) };
};

describe('the publication date', () => {
  it('is read from front matter under the keys that programs use', () => {
    for (const line of ['date: 2025-04-03', 'published: 2025-04-03T14:02:00Z', 'datePublished: "3 April 2025"', 'pubDate: Thu, 03 Apr 2025 14:02:00 +0000', 'published_at: April 3, 2025', 'publishdate: 20250403']) {
      const found = find(`---\ntitle: Harbour closed\n${line}\n---\n\n${BODY}`);
      assert.deepEqual([found.value, found.source], ['2025-04-03', 'frontMatter'], line);
    }
  });

  it('prefers the date of publication to the date of a change', () => {
    assert.equal(find(`---\nmodified: 2025-04-05\npublished: 2025-04-03\n---\n\n${BODY}`).value, '2025-04-03');
  });

  it('is read from the lines of many newsrooms, with the words that state it', () => {
    const table: readonly (readonly [string, string])[] = [
      ['Published: 3 Apr 2025 14:02', '3 Apr 2025 14:02'], ['April 3, 2025', 'April 3, 2025'], ['Posted on April 3, 2025 by the harbour desk', 'April 3, 2025'],
      ['By Ada Example, 3 April 2025', '3 April 2025'], ['Updated 5 April 2025, first published 3 April 2025', '3 April 2025'], ['Thursday, 3 April 2025', 'Thursday, 3 April 2025'],
      ['Thu, 03 Apr 2025', 'Thu, 03 Apr 2025'], ['3.4.2025', '3.4.2025'], ['By Ada Example | 3 April 2025', '3 April 2025'], ['April 3, 2025 at 2:02 p.m. EDT', 'April 3, 2025 at 2:02 p.m. EDT'], ['Posted 3 Apr ’25', '3 Apr ’25'],
      ['Publié le 3 avril 2025 à 14h02', '3 avril 2025'], ['Veröffentlicht am 3. April 2025, 14:02 Uhr', '3. April 2025'], ['Stand: 03.04.2025', '03.04.2025'], ['Publicado el 3 de abril de 2025', '3 de abril de 2025'],
      ['Pubblicato il 3 aprile 2025', '3 aprile 2025'], ['Mis à jour le 5 avril 2025, publié le 3 avril 2025', '3 avril 2025'], ['Tarnby, 3 April 2025', '3 April 2025'],
    ];
    for (const [line, words] of table) {
      const found = find(`Harbour closed after storm\n\n${line}\n\n${BODY}`);
      assert.deepEqual([found.value, found.source, found.words?.startsWith(words)], ['2025-04-03', 'dateline', true], `${line}: ${found.words ?? ''}`);
    }
  });

  it('takes an update only where nothing states the publication', () => {
    assert.equal(find(`Harbour closed after storm\n\nUpdated: 5 April 2025\n\n${BODY}`).value, '2025-04-05');
    assert.equal(find(`Harbour closed after storm\n\nUpdated: 5 April 2025\n\nPublished: 3 April 2025\n\n${BODY}`).value, '2025-04-03');
  });

  it('is read from a dateline that names the year', () => {
    assert.deepEqual(find(`TARNBY, April 3, 2025 (HDA) – ${BODY}`), { value: '2025-04-03', source: 'dateline', words: 'April 3, 2025' });
  });

  it('is read from a dateline that ends with the agency instead of a dash', () => {
    assert.deepEqual(find(`TARNBY, April 3, 2025. /HDA/. ${BODY}`), { value: '2025-04-03', source: 'dateline', words: 'April 3, 2025' });
  });

  it('is the stated publication rather than a change that front matter records', () => {
    assert.equal(find(`---\nmodified: 2025-04-05\n---\n\nHarbour closed\n\nPublished: 3 April 2025\n\n${BODY}`).value, '2025-04-03');
  });

  it('is unknown where no year is stated, and never guessed', () => {
    assert.deepEqual(find(`TARNBY, April 3 (HDA) – ${BODY}`), { value: null, source: 'none', words: undefined });
    assert.equal(find(BODY).value, null);
    assert.equal(find('').value, null);
  });

  it('is unknown where day and month cannot be told apart', () => {
    assert.equal(find(`Harbour closed\n\nPublished: 03/04/2025\n\n${BODY}`).value, null);
    assert.equal(find(`Harbour closed\n\nPublished: 23/04/2025\n\n${BODY}`).value, '2025-04-23');
  });

  it('is not taken from dates that the story tells, nor from the caption of a picture', () => {
    assert.equal(find(`${BODY}\nOn March 1, 2024, the old pier was lost.\n`).value, null);
    assert.equal(find(`Harbour closed\n\nPhoto: the pier on 1 March 2024\n\n${BODY}`).value, null);
  });
});

describe('the days offered as publication date', () => {
  const offered = (text: string, file?: string): [string, string, true | undefined][] => publicationCandidates(readArticle(text), file).map((c) => [c.value, c.why, c.guess]);

  it('begin with what the article states, the publication before a change of it', () => {
    const text = `Harbour closed\n\nUpdated 5 April 2025, first published 3 April 2025\n\n${BODY}\nThe pier was built on 1 March 1924 and mended on 2 May 1990.\n`;
    assert.deepEqual(offered(text), [
      ['2025-04-03', 'stated as published', undefined], ['2025-04-05', 'stated as updated', undefined], ['1990-05-02', 'named in the text', undefined], ['1924-03-01', 'named in the text', undefined],
    ]);
  });

  it('name their words and where these stand', () => {
    const text = `Harbour closed\n\nPublished: 3 Apr 2025 14:02\n\n${BODY}`;
    const [first] = publicationCandidates(readArticle(text));
    assert.equal(first?.words, '3 Apr 2025 14:02');
    assert.equal(first?.span && text.slice(first.span.start, first.span.end), first?.words);
  });

  it('come from the file name', () => {
    for (const name of ['2025-04-03-harbour.txt', '20250403_harbour.txt', 'news/2025/04/03/harbour.md', 'harbour 3 April 2025.txt']) assert.deepEqual(offered(BODY, name), [['2025-04-03', 'in the file name', undefined]], name);
    for (const name of ['harbour.txt', 'harbour-2025.txt', 'IMG_4034123499.txt', '2025-04-33.txt']) assert.deepEqual(offered(BODY, name), [], name);
  });

  it('are both readings of digits that leave the order open, as guesses', () => {
    const text = `Harbour closed\n\nPublished: 03/04/2025\n\n${BODY}`;
    assert.deepEqual(offered(text).map(([value, , guess]) => [value, guess]), [['2025-03-04', true], ['2025-04-03', true]]);
  });

  it('complete a dateline without a year from the file name, an anniversary or other dates, as guesses', () => {
    const text = (rest: string): string => `TARNBY, April 3 (HDA) – ${BODY}\n${rest}\n`;
    assert.deepEqual(offered(text(''), '2025-04-05.txt').at(1), ['2025-04-03', 'in the dateline; the year of the file name', true]);
    assert.deepEqual(offered(text('They mark the 80th anniversary of the 1945 storm in May.')), [['2025-04-03', 'in the dateline; 80th anniversary of 1945: 2025?', true]]);
    assert.deepEqual(offered(text('The port was last closed on 2 March 2025.')).at(0), ['2025-04-03', 'in the dateline; the year of “2 March 2025”', true]);
    assert.deepEqual(offered(text('')), []);
  });

  it('are none twice, and none where nothing says a day', () => {
    const text = `Harbour closed\n\nPublished: 3 April 2025\n\n${BODY}\nShips left on 3 April 2025.\n`;
    assert.deepEqual(offered(text, '2025-04-03.txt').map(([value]) => value), ['2025-04-03']);
    assert.deepEqual(offered(''), []);
  });
});

describe('a publication date that a person set against the article', () => {
  const text = `Harbour closed\n\nUpdated 5 April 2025, first published 3 April 2025\n\n${BODY}`;

  it('is told with the words of the article that differ', () => {
    const found = publicationContradiction(readArticle(text), '2025-04-04');
    assert.deepEqual([found?.value, found?.span && text.slice(found.span.start, found.span.end)], ['2025-04-03', '3 April 2025']);
  });

  it('is no contradiction where the article says the same anywhere, or nothing', () => {
    assert.equal(publicationContradiction(readArticle(text), '2025-04-03'), undefined);
    assert.equal(publicationContradiction(readArticle(text), '2025-04-05'), undefined);
    assert.equal(publicationContradiction(readArticle(BODY), '2025-04-04'), undefined);
  });
});
