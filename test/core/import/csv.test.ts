// CSV: our own columns and what people write by hand in spreadsheets, of every delimiter.
import assert from 'node:assert/strict';
import { articleOf, codes, only, plan, said, TEXT } from './support.ts';

const read = (file: string, text = TEXT): ReturnType<typeof plan> => plan('csv', { 'marks.csv': file }, [articleOf(text)]);

describe('import of CSV', () => {
  it('reads a table that names article, words and label, with whatever it calls them', () => {
    for (const file of [
      'Article,Quote,Label,Note\r\ntalks.txt,Kossi Adzavon,PER,"Came late, ""they"" say"\r\n',
      'note;type;file;text\nCame late, "they" say;person;archive/talks.txt;Kossi Adzavon\n',
      '\n\nFilename\tMention\tEntity type\tcomment\nC:\\archive\\talks.txt\tKossi Adzavon\tPerson\tCame late, "they" say\n'.trimStart(),
      'name,kind,memo\nKossi Adzavon,PERSON,"Came late, ""they"" say"\n',
    ]) {
      const [mark] = only(read(file)).add;
      assert.deepEqual([mark?.label, mark?.quote, mark?.note], ['person', 'Kossi Adzavon', 'Came late, "they" say'], file);
    }
  });

  it('takes the place that a line or a context tells, and asks where neither does', () => {
    const text = 'Adzavon left.\nAdzavon came back.\nAdzavon stayed, Adzavon said.\n';
    const found = read('article,quote,label,line,before,after\ntalks,Adzavon,PER,2,,\ntalks,Adzavon,PER,,,  left\ntalks,Adzavon,PER,,, stayed\ntalks,Adzavon,PER,,,\n', text);
    assert.deepEqual(only(found).add.map(({ start }) => start), [14, 0, 33, text.length]);
    assert.deepEqual(codes(found), ['import-lost']);
  });

  it('takes away the apostrophe that guards a formula, and no other', () => {
    const [mark] = only(read("article,quote,label,note\ntalks,Lomé,LOC,'=1+1\n")).add;
    assert.equal(mark?.note, '=1+1');
    assert.equal(only(read("article,quote,label,note\ntalks,Lomé,LOC,'tis so\n")).add[0]?.note, "'tis so");
  });

  it('reads offsets in UTF-16 or code points, with the words as judge; without words, as they stand', () => {
    const start = TEXT.indexOf('Lomé');
    const points = [...TEXT.slice(0, start)].length;
    assert.deepEqual(said(only(read(`article,quote,label,start,end\ntalks,Lomé,LOC,${start},${start + 4}\ntalks,Lomé,GPE,${points},${points + 4}\n`))), ['place: Lomé']);
    assert.deepEqual(said(only(read(`article,label,start,end\ntalks,LOC,${start},${start + 4}\n`))), ['place: Lomé']);
  });

  it('names rows and headers that it cannot read', () => {
    assert.deepEqual(codes(read('a,b\n1,2\n')), ['import-header']);
    assert.deepEqual(codes(read('')), ['import-nothing']);
    const file = 'article,quote,label,start,end\ntalks,,LOC,,\ntalks,Lomé,,,\ntalks,,LOC,-3,1e400\nnowhere,Lomé,LOC,,\ntalks,Lomé,LOC,,\ntalks,"Lomé,LOC\n';
    const found = read(file);
    assert.deepEqual(codes(found), ['import-row', 'import-row', 'import-row', 'import-line', 'import-no-article']);
    assert.deepEqual(found.problems.map(({ problem }) => file.slice(0, problem.span.start).split('\n').length), [2, 3, 4, 7, 5]);
    assert.deepEqual(said(only(found)), ['place: Lomé']);
  });
});
