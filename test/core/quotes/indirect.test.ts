// Reported speech without marks: which words are reported, by which verb, and who speaks.
import assert from 'node:assert/strict';
import { findQuotes, spokenSpan } from '../../../src/core/quotes/index.ts';
import { marked } from './marked.ts';

/** [words, cue, the speaker's words, actor] of each reported speech. */
function read(source: string): [string, string, string, string][] {
  const m = marked(source);
  return findQuotes(m.article, m).filter((q) => q.kind === 'indirect').map((q) => [m.slice(q), m.slice(q.cue), m.slice(q.speakerSpan), m.name(q.speaker)]);
}

const SARR = '{Amina Sarr:person}';

describe('reported speech', () => {
  it('takes what follows "said that", without the full stop', () => {
    assert.deepEqual(read(`${SARR} said that the river was rising.`), [['that the river was rising', 'said', 'Amina Sarr', 'Amina Sarr']]);
  });
  it('takes a clause without "that"', () => {
    assert.deepEqual(read(`${SARR} said the river was rising.`).map((q) => q[0]), ['the river was rising']);
    assert.deepEqual(read(`${SARR} said on Monday the river was rising.`).map((q) => q[0]), ['the river was rising']);
  });
  it('leaves the listener out', () => {
    assert.deepEqual(read(`${SARR} told reporters that the dam would hold.`), [['that the dam would hold', 'told', 'Amina Sarr', 'Amina Sarr']]);
    assert.deepEqual(read(`${SARR} told {Idris Quell:person} he would wait.`).map((q) => q[0]), ['he would wait']);
  });
  it('takes the clause before "X said" and "said X"', () => {
    assert.deepEqual(read(`The dam will hold until May, ${SARR} said.`), [['The dam will hold until May', 'said', 'Amina Sarr', 'Amina Sarr']]);
    assert.deepEqual(read(`The dam will hold until May, said ${SARR}.`).map((q) => q[0]), ['The dam will hold until May']);
    assert.deepEqual(read(`The dam will hold until May, ${SARR} said on Monday in {Lorn:place}.`).map((q) => q[0]), ['The dam will hold until May']);
  });
  it('takes a clause that goes on after its verb whole', () => {
    assert.deepEqual(read(`The dam, ${SARR} said, will hold until May.`).map((q) => q[0]), [`The dam, Amina Sarr said, will hold until May`]);
  });
  it('reads "according to" on both sides', () => {
    assert.deepEqual(read(`According to ${SARR}, the dam will hold.`), [['the dam will hold', 'According to', 'Amina Sarr', 'Amina Sarr']]);
    assert.deepEqual(read(`The dam will hold, according to ${SARR}.`).map((q) => q[0]), ['The dam will hold']);
  });
  it('reads promises, denials, calls and accusations', () => {
    assert.deepEqual(read(`${SARR} promised to rebuild the bridge.`).map((q) => q[0]), ['to rebuild the bridge']);
    assert.deepEqual(read(`${SARR} denied taking the money.`).map((q) => q[0]), ['taking the money']);
    assert.deepEqual(read(`${SARR} called for new elections.`).map((q) => q[0]), ['new elections']);
    assert.deepEqual(read(`${SARR} accused the council of hiding the bill.`).map((q) => q[0]), ['the council of hiding the bill']);
  });
  it('ends where the next report begins', () => {
    assert.deepEqual(read(`${SARR} said the dam would hold, adding that the bridge was lost.`).map((q) => [q[0], q[3]]), [
      ['the dam would hold', 'Amina Sarr'], ['that the bridge was lost', 'Amina Sarr'],
    ]);
    assert.deepEqual(read(`${SARR} said the dam would hold, but {Idris Quell:person} warned that it was old.`).map((q) => [q[0], q[3]]), [
      ['the dam would hold', 'Amina Sarr'], ['that it was old', 'Idris Quell'],
    ]);
  });
  it('ends before the main clause where the report opens the sentence', () => {
    assert.deepEqual(read(`While ${SARR} said the dam would hold, the town packed its boats.`).map((q) => q[0]), ['the dam would hold']);
  });
  it('says nothing of what was not said', () => {
    assert.deepEqual(read(`${SARR} did not say that the dam would hold.`), []);
    assert.deepEqual(read(`${SARR} would say that the dam will hold.`), []);
    assert.deepEqual(read('The report was long and its claims were many.'), []);
  });
  it('leaves what stands in marks to the quotations', () => {
    assert.deepEqual(read(`${SARR} said that the dam was “entirely safe”.`), []);
    assert.deepEqual(read(`“The dam will hold,” ${SARR} said of the storm.`), []);
  });
  it('gives a report to the survey or the ministry that makes it', () => {
    assert.deepEqual(read('The survey found that most farmers had left.').map((q) => [q[0], q[2]]), [['that most farmers had left', 'The survey']]);
    assert.deepEqual(read('{Ministry of Works:organization} said the dam would hold.').map((q) => q[3]), ['Ministry of Works']);
  });
  it('gives a participle to the one who speaks before it, office and all', () => {
    assert.deepEqual(read('{Norland:place} {UN:organization} Representative {Amina Sarr:person} welcomed the plan, noting the success of the patrols.').map((q) => [q[0], q[3]]), [
      ['the plan', 'Amina Sarr'], ['the success of the patrols', 'Amina Sarr'],
    ]);
    assert.deepEqual(read('The states agreed, with {Norland:place} expressing strong support.').map((q) => [q[0], q[3]]), [['strong support', 'Norland']]);
  });
  it('ties a participle to the verb of speech before it, not to the opening of the sentence', () => {
    assert.deepEqual(read('The valley was calm, {Amina Sarr:person} said in {Lorn:place}, emphasizing that the dam would hold.').map((q) => [q[0], q[3]]), [
      ['The valley was calm', 'Amina Sarr'], ['that the dam would hold', 'Amina Sarr'],
    ]);
  });
  it('does not take an adjective for a verb', () => {
    assert.deepEqual(read('{Amina Sarr:person} stayed despite repeated warnings from the council.'), []);
  });
  it('marks the speaker of a pronoun as a guess, of a name not', () => {
    const m = marked(`${SARR} opened the school. She said the dam would hold.`);
    const quotes = findQuotes(m.article, m);
    assert.deepEqual(quotes.map((q) => [q.kind, m.name(q.speaker), q.guess]), [['indirect', 'Amina Sarr', true]]);
  });
});

describe('reported speech as it is shown', () => {
  const shown = (source: string): string[] => {
    const m = marked(source);
    return findQuotes(m.article, m).map((q) => m.slice(spokenSpan(q, m.article.text)));
  };
  it('carries its verb, which may deny the words', () => {
    assert.deepEqual(shown(`${SARR} denied taking the money.`), ['denied taking the money']);
    assert.deepEqual(shown(`${SARR} told reporters that the dam would hold.`), ['told reporters that the dam would hold']);
  });
  it('is the words alone where the verb comes later, and in quotation marks', () => {
    assert.deepEqual(shown(`The dam will hold until May, ${SARR} said.`), ['The dam will hold until May']);
    assert.deepEqual(shown(`${SARR} said: “The dam will hold.”`), ['“The dam will hold.”']);
    assert.deepEqual(shown(`According to ${SARR}, the dam will hold.`), ['the dam will hold']);
  });
});

describe('reported speech in hostile text', () => {
  for (const [name, piece] of [['verbs without end', 'said '], ['reports within reports', 'he said that '], ['commas and verbs', ', said, '], ['according to itself', 'according to ']] as const) {
    it(`${name}: time grows with the length, not faster`, () => {
      const time = (n: number): number => {
        const m = marked(piece.repeat(n));
        const from = process.cpuUsage();
        findQuotes(m.article, m);
        const used = process.cpuUsage(from);
        return (used.user + used.system) / 1000;
      };
      time(1_000);
      const small = Math.max(4, time(3_000));
      assert.ok(time(30_000) < small * 60, `30,000 pieces took more than 60 times as long as 3,000 (${small} ms)`);
    }).timeout(20_000);
  }
});
