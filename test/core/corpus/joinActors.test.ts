// Who is who across a folder: names that are one, names that never are, and decisions that rule over both.
import assert from 'node:assert/strict';
import { joinCorpus } from '../../../src/core/corpus/index.ts';
import { type FolderDecisions, NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import type { CorpusReport } from '../../../src/core/model/corpus.ts';
import { type ActorSketch, analysisOf } from './analyses.ts';

const folderOf = (...articles: (readonly ActorSketch[])[]): Parameters<typeof joinCorpus>[0] =>
  articles.map((actors, i) => analysisOf({ id: `${i + 1}.txt`, actors }));

/** Names of the joined actors' members: `1:Lavrov + 2:Sergei Lavrov`. */
function groups({ actors, articles }: CorpusReport): string[] {
  const nameOf = (article: string, actor: string): string | undefined => articles.find((a) => a.id === article)?.actors.find((a) => a.id === actor)?.name;
  return actors.map((a) => a.members.map((m) => `${m.article.slice(0, -4)}:${nameOf(m.article, m.actor)}`).join(' + ')).sort();
}

const join = (...articles: (readonly ActorSketch[])[]): string[] => groups(joinCorpus(folderOf(...articles)));

describe('actors joined across articles', () => {
  it('are one in different spellings of a full name', () => {
    assert.deepEqual(join([{ name: 'Anton Veselov' }], [{ name: 'Anton VESELOV' }], [{ name: 'Antón Veselov' }]), ['1:Anton Veselov + 2:Anton VESELOV + 3:Antón Veselov']);
  });

  it('are never one when the given names differ', () => {
    assert.equal(join([{ name: 'Anton Veselov' }], [{ name: 'Irina Veselova' }], [{ name: 'Boris Veselov' }]).length, 3);
  });

  it('take a surname alone to its only bearer', () => {
    assert.deepEqual(join([{ name: 'Anton Veselov' }], [{ name: 'Veselov' }]), ['1:Anton Veselov + 2:Veselov']);
  });

  it('leave a surname alone when two people bear it', () => {
    const found = join([{ name: 'Anton Veselov' }], [{ name: 'Boris Veselov' }], [{ name: 'Veselov' }]);
    assert.deepEqual(found, ['1:Anton Veselov', '2:Boris Veselov', '3:Veselov']);
  });

  it('let the office decide between two bearers of a surname', () => {
    const ruritania = { name: 'Ruritania', type: 'place' } as const;
    const found = join(
      [{ name: 'Anton Veselov', role: ['foreign minister', 'Ruritania'] }, ruritania],
      [{ name: 'Boris Veselov' }],
      [{ name: 'Veselov', role: ['foreign minister', 'Ruritania'] }, ruritania],
    );
    assert.ok(found.includes('1:Anton Veselov + 3:Veselov'), found.join(', '));
  });

  it('never take a surname to someone whom the same article tells apart from it', () => {
    assert.equal(join([{ name: 'Anton Veselov' }], [{ name: 'Anton Veselov' }, { name: 'Veselov' }]).length, 2);
  });

  it('stay two where one article names both', () => {
    const found = join([{ name: 'George Hale' }, { name: 'George W. Hale' }], [{ name: 'George W. Hale' }]);
    assert.deepEqual(found, ['1:George Hale', '1:George W. Hale + 2:George W. Hale']);
  });

  it('know an acronym by what another article says it stands for', () => {
    const found = join([{ name: 'Harbour Inspection Board', type: 'organization', aliases: ['XQB'] }], [{ name: 'XQB', type: 'organization' }]);
    assert.deepEqual(found, ['1:Harbour Inspection Board + 2:XQB']);
  });

  it('know an acronym by its letters, when only one name fits', () => {
    const board = (name: string): ActorSketch => ({ name, type: 'organization' });
    assert.equal(join([board('Harbour Inspection Board')], [board('HIB')]).length, 1);
    assert.equal(join([board('Harbour Inspection Board')], [board('Hill Irrigation Bureau')], [board('HIB')]).length, 3);
  });

  it('ignore articles, spaces and hyphens in names of bodies and places', () => {
    assert.equal(join([{ name: 'Viet Nam', type: 'place' }], [{ name: 'Vietnam', type: 'place' }]).length, 1);
    assert.equal(join([{ name: 'the Harbour Board', type: 'organization' }], [{ name: 'Harbour Board', type: 'organization' }]).length, 1);
  });

  it('join the short name of a town’s one team, whatever else begins with the word', () => {
    const body = (name: string): ActorSketch => ({ name, type: 'organization' });
    const found = join([body('Oslo Harriers')], [body('Harriers')], [body('Harriers Supporters Fund')]);
    assert.deepEqual(found, ['1:Oslo Harriers + 2:Harriers', '3:Harriers Supporters Fund']);
    assert.equal(join([body('Oslo Harriers')], [body('Harriers')], [body('Bergen Harriers')]).length, 3);
  });

  it('do not join bodies by a short word that many share', () => {
    const found = join([{ name: 'Bank of Ruritania', type: 'organization', aliases: ['Bank'] }], [{ name: 'Harbour Bank', type: 'organization', aliases: ['Bank'] }]);
    assert.equal(found.length, 2);
  });

  const decided = (actors: FolderDecisions['actors']): FolderDecisions => ({ ...NO_DECISIONS, actors });
  const none = { aliases: [], links: [], notSame: [] } as const;

  it('follow a decision to join', () => {
    const report = joinCorpus(folderOf([{ name: 'Anton Veselov' }], [{ name: 'The Fox', decided: 'p1' }], [{ name: 'Anton Veselov', decided: 'p1' }]), decided([{ ...none, id: 'p1', type: 'person', name: 'Anton P. Veselov' }]));
    assert.deepEqual(groups(report), ['1:Anton Veselov + 2:The Fox + 3:Anton Veselov']);
    assert.deepEqual([report.actors[0]?.name, report.actors[0]?.decided], ['Anton P. Veselov', 'p1']);
  });

  it('follow a decision by a spelling of dateline.yaml', () => {
    const report = joinCorpus(folderOf([{ name: 'The Fox' }], [{ name: 'Anton Veselov' }]), decided([{ ...none, id: 'p1', type: 'person', name: 'Anton Veselov', aliases: ['The Fox'] }]));
    assert.equal(report.actors.length, 1);
  });

  it('follow a decision to keep apart, whatever the names', () => {
    const two = decided([{ ...none, id: 'p1', type: 'person', name: 'Anton Veselov', notSame: ['p2'] }, { ...none, id: 'p2', type: 'person', name: 'Anton Veselov' }]);
    const report = joinCorpus(folderOf([{ name: 'Anton Veselov', decided: 'p1' }], [{ name: 'Anton Veselov', decided: 'p2' }]), two);
    assert.equal(report.actors.length, 2);
  });

  it('take a surname to the person whom another article names with the office', () => {
    const ruritania = { name: 'Ruritania', type: 'place' } as const;
    assert.deepEqual(join([{ name: 'Anton Veselov', role: ['foreign minister', 'Ruritania'] }, ruritania], [{ name: 'Veselov' }])[0], '1:Anton Veselov + 2:Veselov');
  });

  it('keep two of one surname apart where an article names each', () => {
    const found = join([{ name: 'Jean-Marie Vézelay' }, { name: 'Ibrahim Vézelay' }], [{ name: 'Ibrahim Vezelay' }], [{ name: 'Jean Marie VEZELAY' }]);
    assert.deepEqual(found, ['1:Ibrahim Vézelay + 2:Ibrahim Vezelay', '1:Jean-Marie Vézelay + 4:Jean Marie VEZELAY'].map((g) => g.replace('4:', '3:')));
  });

  it('are one when the names sound alike and both hold an office of one country', () => {
    const ruritania = { name: 'Ruritania', type: 'place' } as const;
    const one: readonly ActorSketch[] = [{ name: 'Tariq Bechur', role: ['foreign minister', 'Ruritania'] }, ruritania];
    const minister = (name: string): ActorSketch => ({ name, role: ['minister', 'Ruritania'] });
    assert.equal(join(one, [minister('Tarek Bashar'), ruritania]).length, 2);
    assert.equal(join(one, [{ name: 'Tarek Bashar' }, ruritania]).length, 3);
  });

  const namesOf = (...articles: (readonly ActorSketch[])[]): string[] => joinCorpus(folderOf(...articles)).actors.map((a) => a.name);

  it('are called by the fullest spelling that articles use, the usual one of these', () => {
    assert.deepEqual(namesOf([{ name: 'Veselov' }], [{ name: 'Veselov' }], [{ name: 'Anton Veselov' }]), ['Anton Veselov']);
    assert.deepEqual(namesOf([{ name: 'Sergei Hale' }], [{ name: 'Sergey Hale' }], [{ name: 'Sergey Hale' }]), ['Sergey Hale']);
  });

  it('are called by the spelling with accents and hyphens when two are as frequent', () => {
    assert.deepEqual(namesOf([{ name: 'Jean Marie Vezelay' }], [{ name: 'Jean-Marie Vézelay' }], [{ name: 'JEAN MARIE VEZELAY' }]), ['Jean-Marie Vézelay']);
  });

  it('are not renamed by one article with a longer form', () => {
    const usual = Array.from({ length: 20 }, () => [{ name: 'Anton Veselov' }]);
    assert.deepEqual(namesOf(...usual, [{ name: 'Anton Pavlovich Veselov' }]), ['Anton Veselov']);
  });

  it('are called without forms of address', () => {
    assert.deepEqual(namesOf([{ name: 'H.E. Anton Veselov' }], [{ name: 'H.E. Anton Veselov' }], [{ name: 'Anton Veselov' }]), ['Anton Veselov']);
  });

  it('are called by the English name where a country goes by several', () => {
    assert.deepEqual(namesOf([{ name: 'Republic of Mali', type: 'place' }], [{ name: 'Republic of Mali', type: 'place' }], [{ name: 'Mali', type: 'place' }]), ['Mali']);
  });

  it('are not named or typed by an article in a language that is not analysed', () => {
    const name = { name: 'Le Quist', aliases: ['Anton Quist'] };
    const report = joinCorpus([
      analysisOf({ id: 'a.txt', foreign: true, actors: [name] }), analysisOf({ id: 'b.txt', foreign: true, actors: [name] }), analysisOf({ id: 'c.txt', actors: [{ name: 'Anton Quist' }] }),
    ]);
    assert.deepEqual(report.actors.map((a) => [a.name, a.aliases]), [['Anton Quist', ['Le Quist']]]);
  });

  it('are numbered by type and name', () => {
    const report = joinCorpus(folderOf([{ name: 'Zeta', type: 'place' }, { name: 'Boris Hale' }], [{ name: 'Anton Veselov' }, { name: 'Alpha', type: 'place' }]));
    assert.deepEqual(report.actors.map((a) => `${a.id} ${a.name}`), ['A1 Anton Veselov', 'A2 Boris Hale', 'A3 Alpha', 'A4 Zeta']);
  });
});
