// CoNLL-2003 in its ways of tagging, and CoNLL-U with entities: words found again in an article's own spacing.
import assert from 'node:assert/strict';
import { articleOf, codes, only, plan, said } from './support.ts';

const TEXT = 'Minister Efua Mensah-Botwe (left) met “Kossi  Adzavon” in Accra.\nNew York Togo welcomed it.\n';
const rows = (...lines: string[]): string => `${lines.join('\n')}\n`;
const FIRST = [['Minister', 'O'], ['Efua', 'PER'], ['Mensah-Botwe', 'PER'], ['-LRB-', 'O'], ['left', 'O'], ['-RRB-', 'O'], ['met', 'O'], ['``', 'O'], ['Kossi', 'PER'], ['Adzavon', 'PER'], ["''", 'O'], ['in', 'O'], ['Accra', 'LOC'], ['.', 'O']];
const SECOND = [['New', 'LOC'], ['York', 'LOC'], ['Togo', '=LOC'], ['welcomed', 'O'], ['it', 'O'], ['.', 'O']];
const EXPECTED = ['person: Efua Mensah-Botwe', 'person: Kossi  Adzavon', 'place: Accra', 'place: New York', 'place: Togo'];

/** `=`: a new stretch right after one of the same label. */
function tagged(scheme: 'IOB1' | 'IOB2' | 'BIOES'): string {
  const sentence = (words: string[][]): string[] => words.map(([word = '', mark = ''], i) => {
    const label = mark.replace('=', '');
    const next = words[i + 1]?.[1] ?? 'O';
    const begins = mark.startsWith('=') || words[i - 1]?.[1]?.replace('=', '') !== label;
    const prefix = scheme === 'IOB1' ? (mark.startsWith('=') ? 'B' : 'I') : scheme === 'IOB2' ? (begins ? 'B' : 'I') : begins ? (next === label ? 'B' : 'S') : next === label ? 'I' : 'E';
    return `${word} -X- O ${label === 'O' ? 'O' : `${prefix}-${label}`}`;
  });
  return rows('-DOCSTART- -X- O O', '', ...sentence(FIRST), '', ...sentence(SECOND), '');
}

describe('import of CoNLL', () => {
  for (const scheme of ['IOB1', 'IOB2', 'BIOES'] as const) {
    it(`reads ${scheme}, and finds the words in the spacing of the article`, () => {
      const found = plan('conll', { 'talks.conll': tagged(scheme) }, [articleOf(TEXT)]);
      assert.deepEqual([said(only(found), TEXT), codes(found)], [EXPECTED, []]);
    });
  }

  it('tells the documents of one file apart by their words', () => {
    const other = 'Adzavon went home.\n';
    const file = `${tagged('IOB2')}-DOCSTART- -X- O O\n\nAdzavon NNP I-NP B-PER\nwent VBD I-VP O\nhome NN I-NP O\n. . O O\n`;
    const { articles } = plan('conll', { 'all.conll': file }, [articleOf(TEXT, { path: 'a.txt' }), articleOf(other, { path: 'b.txt' })]);
    assert.deepEqual(articles.map((a) => [a.path, a.add.length]), [['a.txt', 5], ['b.txt', 1]]);
  });

  it('goes on where a sentence was edited: the others stand, what changed is said', () => {
    const edited = TEXT.replace('met “Kossi  Adzavon” in Accra', 'saw “Kossi Adzavon” briefly in Accra').replace('New York', 'A word more. New York');
    const found = plan('conll', { 'talks.conll': tagged('IOB2') }, [articleOf(edited)]);
    assert.deepEqual(said(only(found), edited), EXPECTED.map((e) => e.replace('  ', ' ')));
  });

  it('reads CoNLL-U: entities inside each other, words written as one, words not written', () => {
    const text = 'The mayor of Lomé doesn’t know.\n';
    const word = (id: string, form: string, misc = '_'): string => [id, form, '_', '_', '_', '_', '_', '_', '_', misc].join('\t');
    const file = rows(
      '# newdoc id = talks.txt', '# global.Entity = eid-etype-head-other', '# sent_id = 1', `# text = ${text.trim()}`,
      word('1', 'The', 'Entity=(e1-person-2-'), word('2', 'mayor'), word('3', 'of'), word('4', 'Lomé', 'Entity=(e2-place-1-)e1)'), word('4.1', 'he', 'Entity=(e9-person-1-)'),
      word('5-6', 'doesn’t'), word('5', 'does'), word('6', 'not', 'Entity=(e3-claim-1-'), word('7', 'know', 'Entity=e3)|SpaceAfter=No'), word('8', '.'), '',
    );
    const found = plan('conll', { 'x.conllu': file }, [articleOf(text)]);
    assert.deepEqual([said(only(found), text), codes(found)], [['person: The mayor of Lomé', 'place: Lomé', 'claim: doesn’t know'], []]);
  });

  it('names the lines that it cannot read and keeps the others', () => {
    const file = rows('Efua B-PER', 'alone', 'Mensah-Botwe I-PER', '(left) maybe', '# a comment', '', '# -X- O O');
    const found = plan('conll', { 'talks.conll': file }, [articleOf(TEXT)]);
    assert.deepEqual(codes(found).filter((c) => c === 'import-line').length, 2);
    assert.deepEqual(said(only(found), TEXT), ['person: Efua Mensah-Botwe']);
  });
});
