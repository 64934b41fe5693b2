// The date that an article states for itself.
import assert from 'node:assert/strict';
import { findPublicationDate } from '../../../src/core/dates/index.ts';
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
