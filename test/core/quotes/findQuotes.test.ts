// Quotations with their speakers and cues: what a reader would say is quoted, and by whom.
import assert from 'node:assert/strict';
import { findQuotes } from '../../../src/core/quotes/index.ts';
import { marked } from './marked.ts';

/** [kind, words, speaker, guess] of each quotation. */
function read(source: string): [string, string, string, boolean][] {
  const m = marked(source);
  return findQuotes(m.article, m).map((q) => [q.kind, m.slice(q), m.name(q.speaker), q.guess === true]);
}

/** What stands beside the first quotation: the speaker's words and the cue. */
function beside(source: string): [string, string] {
  const m = marked(source);
  const [first] = findQuotes(m.article, m);
  return [m.slice(first?.speakerSpan), m.slice(first?.cue)];
}

describe('quotations and their speakers', () => {
  it('finds the speaker after the quotation, verb first', () => {
    assert.deepEqual(read('“The river is rising,” said {Amina Sarr:person}.'), [['direct', '“The river is rising,”', 'Amina Sarr', false]]);
    assert.deepEqual(beside('“The river is rising,” said {Amina Sarr:person}.'), ['Amina Sarr', 'said']);
  });
  it('finds the speaker after the quotation, name first', () => {
    assert.deepEqual(read('"The river is rising," {Amina Sarr:person} told reporters.'), [['direct', '"The river is rising,"', 'Amina Sarr', false]]);
  });
  it('finds the speaker before the quotation', () => {
    assert.deepEqual(read('{Amina Sarr:person} said on Monday: “We are ready.”'), [['direct', '“We are ready.”', 'Amina Sarr', false]]);
    assert.deepEqual(read('{Amina Sarr:person} added, “We are ready.”'), [['direct', '“We are ready.”', 'Amina Sarr', false]]);
  });
  it('reads a name with a colon as a speaker', () => {
    assert.deepEqual(read('{Amina Sarr:person}: “We are ready.”'), [['direct', '“We are ready.”', 'Amina Sarr', false]]);
  });
  it('reads "according to" on both sides', () => {
    assert.deepEqual(read('“The dam will hold,” according to {Amina Sarr:person}.'), [['direct', '“The dam will hold,”', 'Amina Sarr', false]]);
    assert.deepEqual(read('According to {Amina Sarr:person}, the dam is “entirely safe for now.”').map((q) => q[2]), ['Amina Sarr']);
  });
  it('looks past an insertion between name and verb', () => {
    assert.deepEqual(read('“It was a start,” {Amina Sarr:person}, who chaired the session in {Lorn:place}, said.').map((q) => q[2]), ['Amina Sarr']);
  });
  it('takes the speaker of a lead-in that ends with a colon in the paragraph before', () => {
    assert.deepEqual(read('Then {Amina Sarr:person} continued:\n\n“We will return in spring.”').map((q) => q[2]), ['Amina Sarr']);
  });
  it('does not take the owner of the speaker for the speaker', () => {
    const m = marked('“No comment,” {Amina Sarr:person}’s aide said.');
    const [q] = findQuotes(m.article, m);
    assert.equal(q?.speaker, undefined);
    assert.match(m.slice(q?.speakerSpan), /aide$/);
  });
  it('gives a pronoun to the person that the text is about, as a guess', () => {
    const found = read('{Amina Sarr:person} opened the school in {Lorn:place}. “It is late,” she said.');
    assert.deepEqual(found, [['direct', '“It is late,”', 'Amina Sarr', true]]);
  });
  it('gives "the minister" to the person named before, as a guess', () => {
    const found = read('{Amina Sarr:person} opened the school. “It is late,” the minister said.');
    assert.deepEqual(found, [['direct', '“It is late,”', 'Amina Sarr', true]]);
  });
  it('goes on with the same speaker, as a guess', () => {
    const found = read('“It is late,” said {Amina Sarr:person}. “We should have begun in May.”');
    assert.deepEqual(found.map((q) => [q[2], q[3]]), [['Amina Sarr', false], ['Amina Sarr', true]]);
  });
  it('joins a quotation that reopens its marks in each paragraph', () => {
    const found = read('“We began in May.\n\n“We end in June.\n\n“That is all,” {Amina Sarr:person} said.');
    assert.equal(found.length, 1);
    assert.match(found[0]?.[1] ?? '', /^“We began[^]*all,”$/);
    assert.equal(found[0]?.[2], 'Amina Sarr');
  });
  it('keeps a quotation within a quotation inside', () => {
    const found = read('“They told me ‘go home’ and laughed,” said {Amina Sarr:person}.');
    assert.deepEqual(found.map((q) => q[1]), ['“They told me ‘go home’ and laughed,”']);
  });
  it('reads single marks where no double ones stand around them', () => {
    assert.deepEqual(read('‘The river is rising,’ said {Amina Sarr:person}.').map((q) => q[2]), ['Amina Sarr']);
  });
  it('does not read apostrophes as marks', () => {
    assert.deepEqual(read("The ministers' cars weren't there, and the '90s didn't return."), []);
  });
  it('tells a part of an utterance from a whole one', () => {
    assert.deepEqual(read('{Amina Sarr:person} described the result as “truly without example.”').map((q) => q[0]), ['mixed']);
  });
  it('leaves titles and words held at a distance alone', () => {
    assert.deepEqual(read('The film “The Long Road Home” opened in {Lorn:place}.'), []);
    assert.deepEqual(read('A so-called “peace market” opened in {Lorn:place} in May.'), []);
  });
  it('takes the programme on which somebody speaks for a title', () => {
    assert.deepEqual(read('On “Morning Call,” {Amina Sarr:person} said the dam would hold.').filter((q) => q[0] !== 'indirect'), []);
    assert.deepEqual(read('In her book “Low Water,” {Amina Sarr:person} wrote about dams.').filter((q) => q[0] !== 'indirect'), []);
  });
  it('reads two single marks at once as one double mark', () => {
    assert.deepEqual(read("''The river is rising,'' said {Amina Sarr:person}."), [['direct', "''The river is rising,''", 'Amina Sarr', false]]);
  });
  it('reads a closing mark that opens by mistake', () => {
    assert.deepEqual(read('”The river is rising,” said {Amina Sarr:person}.'), [['direct', '”The river is rising,”', 'Amina Sarr', false]]);
    assert.deepEqual(read('"The river is rising,” said {Amina Sarr:person}.'), [['direct', '"The river is rising,”', 'Amina Sarr', false]]);
  });
  it('keeps the quotations of a paragraph whose first mark was a slip', () => {
    const found = read('"The road was closed at noon. “We are stuck,” said {Amina Sarr:person}.');
    assert.deepEqual(found, [['direct', '“We are stuck,”', 'Amina Sarr', false]]);
  });
  it('takes the name that follows a description', () => {
    assert.deepEqual(read('“The ward is full,” said {Lorn Relief:organization}\'s head of mission, {Amina Sarr:person}.').map((q) => q[2]), ['Amina Sarr']);
    assert.deepEqual(read('“The ward is full,” {Lorn Relief:organization}\'s head of mission, {Amina Sarr:person}, said.').map((q) => q[2]), ['Amina Sarr']);
  });
  it('gives what two people agreed to neither of them', () => {
    const found = read('{Amina Sarr:person} met {Idris Quell:person}. The two agreed to a “lasting and open partnership”.');
    assert.deepEqual(found.map((q) => [q[0], q[2]]), [['mixed', '']]);
  });
  it('takes the verb of speech over what it reports', () => {
    assert.deepEqual(read('{Amina Sarr:person} said {Idris Quell:person} would discuss the bill “in a few weeks”.').map((q) => q[2]), ['Amina Sarr']);
  });
  it('does not take a report or a remark for a verb', () => {
    assert.deepEqual(read('{Amina Sarr:person} said his late remarks were “quite without sense”.').map((q) => q[2]), ['Amina Sarr']);
  });
  it('finds the subject of a participle', () => {
    assert.deepEqual(read('The sides will meet in May, {Amina Sarr:person} said, adding, “We need time.”').filter((q) => q[0] === 'direct').map((q) => q[2]), ['Amina Sarr']);
    assert.deepEqual(read('Later on Sunday, {Amina Sarr:person} shared a picture, writing “This is our dam.”').map((q) => q[2]), ['Amina Sarr']);
  });
  it('looks past "who" to the noun it belongs to', () => {
    assert.match(beside('An official who asked for silence said: “We are ready.”')[0], /^An official/);
  });
  it('reads a name after a dash as a signature', () => {
    assert.deepEqual(read('“We must leave the valley before the spring.” - {Amina Sarr:person}.').map((q) => q[2]), ['Amina Sarr']);
  });
  it('gives "the minister" to the one who holds that office', () => {
    const m = marked('{Amina Sarr:person} met {Idris Quell:person}. “It is late,” the minister said.');
    const roled = m.actors.map((a) => (a.name === 'Idris Quell' ? { ...a, roles: [{ title: 'foreign minister', start: 0, end: 1 }] } : a));
    assert.deepEqual(findQuotes(m.article, { mentions: m.mentions, actors: roled }).map((q) => m.name(q.speaker)), ['Idris Quell']);
  });
  it('reads "as stated by" and "per"', () => {
    assert.deepEqual(read('The plan foresees a “joint northern guard” on the border, as stated by {Amina Sarr:person}.').map((q) => q[2]), ['Amina Sarr']);
    assert.deepEqual(read('A vote is needed “to fill a seat in the council,” per {Amina Sarr:person}.').map((q) => q[2]), ['Amina Sarr']);
  });
  it('keeps spans that include both marks', () => {
    const m = marked('He left. “We are ready,” said {Amina Sarr:person}.');
    for (const q of findQuotes(m.article, m)) assert.match(m.slice(q), /^“.*”$/);
  });
});

describe('quotations in hostile text', () => {
  const within = (name: string, text: string): void => {
    it(`${name}: time grows with the length, not faster`, () => {
      const time = (n: number): number => {
        const m = marked(text.repeat(n));
        const from = process.hrtime.bigint();
        findQuotes(m.article, m);
        return Number(process.hrtime.bigint() - from) / 1e6;
      };
      time(1_000);
      const small = Math.max(2, time(3_000));
      assert.ok(time(30_000) < small * 60, `30,000 pieces took more than 60 times as long as 3,000 (${small} ms)`);
    }).timeout(20_000);
  };
  within('opening marks only', '“ ');
  within('straight marks only', '" "');
  within('nested marks', '“‘"«');
  within('one sentence without end', 'he said that “a ');
  within('paragraphs that never close', '“We go on\n\n');
});
