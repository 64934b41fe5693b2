// Lists with a dash a line inside an entry: edited line by line, comments and all.
import assert from 'node:assert/strict';
import { editFolderFile, type FolderChange, parseFolderFile } from '../../../src/core/sidecar/index.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';

const FILE = `schema: dateline-folder/1
actors:
  - id: aaaaaa
    type: person
    name: Bo Ek
    aliases:
      - Bo
      # from the court files
      - Ek # the elder
    # about links
    links:
    - https://example.org/bo
  - {id: bbbbbb, type: person, name: Cleo, aliases: [C, D]}
`;

function edited(text: string, set: (FolderChange & { readonly kind: 'updateActor' })['set']): string {
  const result = editFolderFile(text, [{ kind: 'updateActor', id: 'aaaaaa', set }]);
  assert.ok('edits' in result, 'problem' in result ? result.problem.code : '');
  return applyEdits(text, result.edits);
}

describe('a list with a line for each value', () => {
  it('gets new values at its end and loses others with their lines', () => {
    assert.equal(edited(FILE, { aliases: ['Bo', 'Ek', 'Bo: E.'] }), FILE.replace('the elder\n', 'the elder\n      - "Bo: E."\n'));
    assert.equal(edited(FILE, { aliases: ['Bo', 'New'] }), FILE.replace('      - Ek # the elder\n', '      - New\n'));
    assert.equal(edited(FILE, { links: ['https://example.org/bo', 'x'] }), FILE.replace('    - https://example.org/bo\n', '    - https://example.org/bo\n    - x\n'));
  });

  it('is written anew, in brackets, where its order changes or nothing stays', () => {
    for (const aliases of [['Ek', 'Bo'], ['New']]) {
      const text = edited(FILE, { aliases });
      assert.deepEqual(parseFolderFile(text).decisions.actors[0]?.aliases, aliases);
      assert.ok(text.includes('    # about links\n    links:\n'), text);
    }
  });

  it('may be the last of its entry and of the file, in CRLF too', () => {
    const last = FILE.replace(/ {4}# about links[^]*/, '');
    assert.equal(edited(last, { aliases: ['Bo'] }), last.replace('      - Ek # the elder\n', ''));
    assert.equal(edited(last.trimEnd(), { aliases: ['Bo', 'Ek', 'New'] }), `${last}      - New\n`);
    assert.equal(edited(last.replace(/\n/g, '\r\n'), { aliases: ['Bo', 'Ek', 'New'] }), `${last}      - New\n`.replace(/\n/g, '\r\n'));
  });
});
