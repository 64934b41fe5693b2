// brat standoff, written by hand after its manual: offsets in code points over line feeds, events, relations, attributes,
// notes, split words.
import assert from 'node:assert/strict';
import { articleOf, codes, only, plan, said, TEXT } from './support.ts';

const at = (words: string, text = TEXT): string => {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return `${start} ${start + [...words].length}`;
};

const ANN = [
  `T1\tPerson ${at('Efua Mensah-Botwe')}\tEfua Mensah-Botwe`,
  `T2\tPER ${at('Kossi Adzavon')}\tKossi Adzavon`,
  `T3\tMeet ${at('met')}\tmet`,
  `T4\tGPE ${at('Accra on').replace(/\d+$/, '')}${[...TEXT.slice(0, TEXT.indexOf('Accra on'))].length + 5}\tAccra`,
  'E1\tMeet:T3 Participant:T1 Participant2:T2 Place:T4',
  'R1\tKnows Arg1:T1 Arg2:T2',
  'A1\tCertainty E1 High',
  'M1\tHedged T2',
  'N1\tReference T1 Wikidata:Q42\tsomebody',
  '#1\tAnnotatorNotes T1\tChair of the meeting.',
  '*\tAlias T2 T1',
  '',
].join('\n');

describe('import of brat', () => {
  it('reads words, attributes, notes and records, in the types of ours that theirs mean', () => {
    const planned = only(plan('brat', { 'talks.ann': ANN }));
    assert.deepEqual(said(planned), ['person: Efua Mensah-Botwe', 'person: Kossi Adzavon', 'meet: met', 'place: Accra']);
    assert.deepEqual(planned.labels, [{ id: 'meet', name: 'Meet' }]);
    const [efua, kossi, met] = planned.add;
    assert.deepEqual([efua?.note, efua?.links], ['Chair of the meeting.', ['Wikidata:Q42']]);
    assert.deepEqual([kossi?.attributes, met?.attributes], [{ Hedged: 'yes' }, { Certainty: 'High' }]);
  });

  it('reads relations, the roles of events and equivalences as relations', () => {
    const { relations } = only(plan('brat', { 'talks.ann': ANN }));
    assert.deepEqual(relations.map(({ type, from, to }) => [type, from, to]), [
      ['Participant', { added: 2 }, { added: 0 }], ['Participant', { added: 2 }, { added: 1 }], ['Place', { added: 2 }, { added: 3 }],
      ['Knows', { added: 0 }, { added: 1 }], ['Alias', { added: 1 }, { added: 0 }],
    ]);
  });

  it('counts code points and CRLF as one, whether the text lies beside the annotations or not', () => {
    const crlf = TEXT.replaceAll('\n', '\r\n');
    for (const files of [{ 'talks.ann': ANN }, { 'talks.ann': ANN, 'talks.txt': crlf }, { 'talks.ann': ANN, 'talks.txt': TEXT }] as Record<string, string>[]) {
      const found = plan('brat', files, [articleOf(crlf)]);
      assert.deepEqual([said(only(found), crlf).length, codes(found)], [4, []]);
      assert.deepEqual(said(only(found), crlf)[0], 'person: Efua Mensah-Botwe');
    }
  });

  it('joins words that brat had to split at the end of a line, and says where it joins others', () => {
    const text = 'The River\nCouncil of Lomé met.\n';
    const found = plan('brat', { 'a.ann': `T1\tORG 4 9;10 17\tRiver Council\nT2\tORG 4 9;21 25\tRiver Lomé\n` }, [articleOf(text, { path: 'a.txt' })]);
    assert.deepEqual(said(only(found), text), ['organization: River\nCouncil', 'organization: River\nCouncil of Lomé']);
    assert.deepEqual(codes(found), ['import-parts']);
  });

  it('follows words to where they stand today, and never takes a line for what it does not say', () => {
    const moved = `Late edition\n\n${TEXT}`;
    const found = plan('brat', { 'talks.ann': ANN }, [articleOf(moved)]);
    assert.deepEqual([said(only(found), moved)[0], only(found).moved, codes(found)[0]], ['person: Efua Mensah-Botwe', 4, 'import-guessed']);
    const beside = plan('brat', { 'talks.ann': ANN, 'talks.txt': TEXT }, [articleOf(moved)]);
    assert.deepEqual([said(only(beside), moved), codes(beside)], [said(only(found), moved), []]);
  });

  it('takes a file of the same name for no article whose text has nothing of its own, and an edited text for what it was', () => {
    const page = (who: string): string => Array.from({ length: 12 }, (_, i) => `In its ${i} year ${who} sold bread at the harbour and kept ${i * 3} books of what came in.\n`).join('');
    const other = Array.from({ length: 12 }, (_, i) => `The council of ${i} towns votes on roads, bridges and a school at the lake tomorrow.\n`).join('');
    const ann = `T1\tPerson ${at('Marta Olsen', page('Marta Olsen'))}\tMarta Olsen\n`;
    const files = { 'theirs/1.txt': page('Marta Olsen'), 'theirs/1.ann': ann };
    const lone = plan('brat', files, [articleOf(other, { path: 'a/1.txt' })]);
    assert.deepEqual([lone.articles, codes(lone)], [[], ['import-no-article']]);
    const edited = page('Marta Olsen').replace('bread at', 'bread and cakes at').replace('what came in', 'it');
    for (const articles of [[articleOf(edited, { path: 'a/1.txt' })], [articleOf(other, { path: 'a/1.txt' }), articleOf(edited, { path: 'b/moved.txt' })]]) {
      const { path, add } = only(plan('brat', files, articles));
      assert.deepEqual([path, add.map((a) => a.quote), edited.slice(add[0]?.start, add[0]?.end)], [articles.at(-1)?.path, ['Marta Olsen'], 'Marta Olsen']);
    }
  });

  it('names every line that it cannot take, with its place', () => {
    const lines = ['T1 Person 0 5 Talks', 'T2\tPerson 9 3\tTalks', 'T3\tPerson 0 5\t', 'Q1\tx', 'R1\tKnows Arg1:T9 Arg2:T1', 'A1\tSure T9', 'T4\tPerson 0 5\tTalks', 'T4\tPerson 0 5\tTalks', 'E1\tMeet', 'T5\tPerson NaN Infinity\tTalks'];
    const found = plan('brat', { 'talks.ann': lines.join('\n') });
    assert.deepEqual(said(only(found)), ['person: Talks']);
    const places = found.problems.map(({ problem }) => lines.join('\n').slice(0, problem.span.start).split('\n').length);
    assert.deepEqual(codes(found), ['import-line', 'import-line', 'import-line', 'import-line', 'import-line', 'import-line', 'import-doubled-id', 'import-fact-alone', 'import-relation']);
    assert.deepEqual(places, [1, 2, 3, 4, 9, 10, 8, 6, 5]);
  });
});
