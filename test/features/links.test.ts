// What may be written for a link to an outside record, and what is kept of it.
import assert from 'node:assert/strict';
import { readLink, shownLink } from '../../src/features/actors/links.ts';

describe('links to outside records', () => {
  for (const [written, url, label] of [
    ['Q42', 'https://www.wikidata.org/wiki/Q42', 'Wikidata Q42'],
    [' wikidata:q42 ', 'https://www.wikidata.org/wiki/Q42', 'Wikidata Q42'],
    ['http://www.wikidata.org/entity/Q42', 'http://www.wikidata.org/entity/Q42', 'Wikidata Q42'],
    ['NK-aBcD1234', 'https://www.opensanctions.org/entities/NK-aBcD1234/', 'OpenSanctions NK-aBcD1234'],
    ['opensanctions:ofac-12345', 'https://www.opensanctions.org/entities/ofac-12345/', 'OpenSanctions ofac-12345'],
    ['viaf:113230702', 'https://viaf.org/viaf/113230702', 'VIAF 113230702'],
    ['lei:5493001KJTIIGC8Y1R12', 'https://search.gleif.org/#/record/5493001KJTIIGC8Y1R12', 'LEI 5493001KJTIIGC8Y1R12'],
    ['https://example.org/people/ada%20obi/', 'https://example.org/people/ada%20obi/', 'example.org/people/ada%20obi'],
  ] as const) {
    it(`read “${written}” as ${label}`, () => assert.deepEqual(readLink(written), { url, label }));
  }

  for (const wrong of ['', 'Ada Obi', 'Q', 'Q0', '113230702', 'javascript:alert(1)', 'file:///etc/hosts', 'command:workbench.action.quit', 'https://', 'https://nowhere', 'https://user:word@example.org/', 'ftp://example.org/x']) {
    it(`refuse “${wrong}”`, () => assert.equal(readLink(wrong), undefined));
  }

  it('hold nothing that could end a Markdown link', () => {
    assert.doesNotMatch(readLink('https://example.org/a(b)c"d<e>[f]`g')?.url ?? '', /[()<>"`\\\s]/);
  });

  it('show what a file holds even where it is no address', () => {
    assert.deepEqual(shownLink('see the archive'), { url: '', label: 'see the archive' });
  });
});
