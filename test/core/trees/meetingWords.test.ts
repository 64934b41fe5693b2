// How meetings are named in a narrow view: who met first, short, told apart, and read out in full.
import assert from 'node:assert/strict';
import type { EntityType } from '../../../src/core/model/analysis.ts';
import type { CorpusActor, CorpusMeeting } from '../../../src/core/model/corpus.ts';
import type { CorpusView } from '../../../src/features/trees/corpusView.ts';
import { meetingsTree } from '../../../src/features/trees/meetingsModel.ts';
import { meetingDetails, meetingInFull, meetingKey, meetingLabel, meetingNames } from '../../../src/features/trees/meetingWords.ts';
import { CORPUS, viewOf } from './corpusFixture.ts';

type Actor = Pick<CorpusActor, 'name'> & Partial<CorpusActor>;

const person = (name: string, ...aliases: readonly string[]): Actor => ({ name, aliases });
const other = (type: EntityType, name: string, ...aliases: readonly string[]): Actor => ({ name, type, aliases });

const actorsOf = (actors: readonly Actor[]): readonly CorpusActor[] =>
  actors.map((a, i) => ({ id: `A${i + 1}`, type: 'person', joined: [], mentions: [], members: [], aliases: [], ...a }));

/** A ledger with one meeting of all of them, and one of each alone. */
function ledger(actors: readonly Actor[], more: Partial<CorpusMeeting> = {}): { readonly view: CorpusView; readonly meeting: CorpusMeeting } {
  const all = actorsOf(actors);
  const meeting: CorpusMeeting = { id: 'M1', kind: 'talks', status: 'held', participants: all.map((a) => a.id), reports: [], ...more };
  return { view: viewOf({ ...CORPUS, articles: [], actors: all, meetings: [meeting] }), meeting };
}

const names = (...actors: readonly Actor[]): string => {
  const { view, meeting } = ledger(actors);
  return meetingNames(meeting, view);
};

describe('a meeting on a narrow line', () => {
  it('names people by their family name, as articles do, particles with it', () => {
    assert.equal(names(person('Marguerite Delacroix', 'DELACROIX'), person('Ursula von der Aue')), 'Delacroix, von der Aue');
    assert.equal(names(person('Karim el-Basri')), 'el-Basri');
    assert.equal(names(person('Marcus Ellery Stone Jr.')), 'Stone Jr.');
  });

  it('keeps a short name whole, and a first word that articles use alone', () => {
    assert.equal(names(person('Wan Yi'), person('Lao Jinhui', 'Lao')), 'Wan Yi, Lao');
  });

  it('tells two of one family name apart, over the whole ledger', () => {
    const both = [person('Ibrahim Tembele', 'Tembele'), person('Karamoko Jean Tembele'), person('Isa Tembele')];
    assert.equal(names(...both.slice(0, 2)), 'I. Tembele, K. Tembele');
    const { view } = ledger(both);
    const alone = (id: string): string => meetingNames({ id: 'M9', kind: 'talks', status: 'held', participants: [id], reports: [] }, view);
    assert.deepEqual(['A1', 'A2', 'A3'].map(alone), ['Ibrahim Tembele', 'K. Tembele', 'Isa Tembele']);
  });

  it('takes the letters that articles use for a body, and cuts two long names evenly', () => {
    assert.equal(names(other('organization', 'Union of Harbour Towns', 'UHT'), other('place', 'Norland')), 'UHT, Norland');
    const cut = names(other('organization', 'Commission of the Rivers'), other('organization', 'Parliament of the Islands'));
    assert.equal(cut, 'Commission…, Parliament…');
  });

  it('shows two and counts the others, or more where these are short', () => {
    assert.equal(names(person('Ada Obi'), person('Eno Bassey'), person('Uko Udo'), person('Ime Eka')), 'Ada Obi, Eno Bassey +2');
    assert.equal(names(person('Ada Obi', 'Obi'), person('Ime Eka', 'Eka'), person('Uko Udo', 'Udo'), person('Eno Bassey', 'Bassey')), 'Obi, Eka, Udo +1');
    assert.equal(names(other('place', 'United Harbours', 'U.H.'), other('place', 'United Lagoons')), 'U.H., United Lagoons');
  });

  it('stands in the order in which the articles name them, people first', () => {
    const [first] = CORPUS.meetings;
    assert.ok(first);
    const turned = CORPUS.articles.map((a) => ({ ...a, meetings: a.meetings.map((m) => ({ ...m, participants: ['a4', ...m.participants].reverse() })) }));
    const meeting = { ...first, participants: ['A3', 'A1', 'A2'] };
    const view = viewOf({ ...CORPUS, articles: turned, meetings: [meeting] });
    assert.equal(meetingNames(meeting, view), 'Eno Bassey, Obi +1');
    assert.equal(meetingKey(meeting, view), meetingKey({ ...meeting, participants: ['A2', 'A3', 'A1'] }, viewOf()));
  });

  it('says the kind where nobody else is named', () => {
    const { view, meeting } = ledger([person('Ada Obi')], { kind: 'summit' });
    assert.deepEqual([meetingNames(meeting, view, 'A1'), meetingDetails(meeting, view, false, 'A1')], ['Summit', 'held']);
    assert.deepEqual([meetingNames(meeting, view), meetingDetails(meeting, view)], ['Ada Obi', 'Summit · held']);
  });

  it('puts the day first behind the names, without what the heading says', () => {
    const under = (value: string): string => {
      const { view, meeting } = ledger([person('Ada Obi'), person('Ime Eka')], { date: { value } });
      return meetingDetails(meeting, view, true);
    };
    assert.deepEqual(['2025-04-03', '2025-04-03T10:00', '2025-04-03/2025-04-05', '2025-04', '2025', '2025-W14'].map(under), [
      '3 Apr · Talks · held', '3 Apr · Talks · held', '3 Apr – 5 Apr · Talks · held', 'Talks · held', 'Talks · held', 'week 14 of 2025 · Talks · held',
    ]);
  });

  it('makes two meetings of one day differ within what a side bar of 250 pixels shows', () => {
    const actors = actorsOf([person('Sergei Ravlov', 'Ravlov'), person('Abdou Dioum', 'Dioum'), person('Bakary Sanogo', 'Sanogo'), person('Jean-Marie Tembele', 'Tembele')]);
    const on = (id: string, ...participants: readonly string[]): CorpusMeeting => ({ id, kind: 'talks', status: 'held', participants, date: { value: '2025-04-03' }, reports: [] });
    const meetings = [on('M1', 'A1', 'A2'), on('M2', 'A1', 'A3'), on('M3', 'A1', 'A2', 'A3', 'A4')];
    const [month] = meetingsTree(viewOf({ ...CORPUS, articles: [], actors, meetings }));
    const lines = (month?.children?.() ?? []).map((n) => `${n.label} ${n.description ?? ''}`.slice(0, 26));
    assert.deepEqual(lines, ['Ravlov, Dioum 3 Apr · Talk', 'Ravlov, Sanogo 3 Apr · Tal', 'Ravlov, Dioum +2 3 Apr · T']);
  });

  it('is read out, and named in titles, with the kind and longer names', () => {
    const { view, meeting } = ledger(Array.from({ length: 14 }, (_, i) => person(`Delegate Number${String.fromCharCode(65 + i)}`)));
    assert.match(meetingInFull(meeting, view), /^Talks: Delegate NumberA, .*Delegate NumberL, and 2 more$/);
    assert.equal(meetingLabel(meeting, view), 'Talks: NumberA, NumberB, NumberC +11');
  });
});
