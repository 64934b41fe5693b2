// Decisions about actors as data: what is written, and that the folder read with it is as the person said.
import assert from 'node:assert/strict';
import { addSpelling, changeType, forget, merge, removeSpelling, rename, separate, setLinks, splitMentions, splitSpelling } from '../../src/features/actors/plans.ts';
import { actorCalled, after, folderOf, shown, type Folder } from './folderOfArticles.ts';

const TWO = {
  a: 'Foreign Minister Pavel Orlinov met Mara Tellis in Rome on Friday. Orlinov was glad.',
  b: 'Mara Tellis spoke with Pavel Orlinow in Vienna. Orlinow agreed.',
};
/** Two people of one name, in an article each. */
const NAMESAKES = {
  a: 'The banker John Marden opened an office in Rome. Marden said that business was good.',
  b: 'The swimmer John Marden won in Vienna. Marden was glad.',
  c: 'John Marden, the banker, left Rome.',
};
const mentionsIn = (folder: Folder, article: string, name: string) => {
  const actor = actorCalled(folder, name);
  const local = actor.members.find((m) => m.article === article)?.actor;
  return folder.corpus.articles.find((x) => x.id === article)?.mentions.filter((m) => m.actor === local) ?? [];
};

describe('renaming an actor', () => {
  it('names it so in every article, with its old name as a spelling', () => {
    const folder = folderOf(TWO);
    const done = after(folder, rename(folder.situation, actorCalled(folder, 'Mara Tellis'), 'Mara Tellis-Voss'));
    assert.deepEqual(shown(done).filter((s) => s.startsWith('Mara')), ['Mara Tellis-Voss person: a Mara Tellis, b Mara Tellis']);
    assert.deepEqual(done.actors.map((x) => [x.name, x.aliases]), [['Mara Tellis-Voss', ['Mara Tellis']]]);
  });

  it('keeps together what was found together, whatever the new name', () => {
    const folder = folderOf({ ...TWO, b: TWO.b.replaceAll('Orlinow', 'Orlinov'), c: 'Orlinov left Rome by train.' });
    const before = actorCalled(folder, 'Pavel Orlinov');
    const done = after(folder, rename(folder.situation, before, 'The Envoy'));
    assert.equal(actorCalled(done, 'The Envoy').mentions.length, before.mentions.length);
  });

  it('takes no bare surname for the actor’s own: another person may bear it', () => {
    const folder = folderOf(TWO);
    const plan = rename(folder.situation, actorCalled(folder, 'Pavel Orlinov'), 'P. Orlinov');
    assert.ok(!plan.set[0]?.aliases.includes('Orlinov'), JSON.stringify(plan.set));
  });

  it('twice leaves one record, also before articles are read again', () => {
    const folder = folderOf(TWO);
    const first = rename(folder.situation, actorCalled(folder, 'Mara Tellis'), 'M. Tellis of Rome');
    const decided = first.set;
    const second = rename({ ...folder.situation, decided }, actorCalled(folder, 'Mara Tellis'), 'Mara of Rome');
    assert.equal(second.set[0]?.id, first.set[0]?.id);
  });
});

describe('merging actors', () => {
  it('makes one of two by the name of the chosen one', () => {
    const folder = folderOf({ ...TWO, c: 'Harun Belgrin spoke.' });
    const [one, other] = [actorCalled(folder, 'Mara Tellis'), actorCalled(folder, 'Harun Belgrin')];
    const done = after(folder, merge(folder.situation, one, [one, other]));
    assert.equal(actorCalled(done, 'Harun Belgrin').id, actorCalled(done, 'Mara Tellis').id);
    assert.equal(actorCalled(done, 'Harun Belgrin').name, 'Mara Tellis');
  });

  it('keeps the id, the links and the ties of what was decided before', () => {
    const start = folderOf(NAMESAKES);
    const marden = actorCalled(start, 'John Marden');
    const split = after(start, splitMentions(start.situation, marden, 'b', mentionsIn(start, 'b', 'John Marden'), { name: 'John Marden (swimmer)' }));
    const swimmer = actorCalled(split, 'John Marden (swimmer)');
    const linked = after(split, setLinks(split.situation, swimmer, () => ['https://example.org/marden']));
    const [a, b] = [actorCalled(linked, 'John Marden'), actorCalled(linked, 'John Marden (swimmer)')];
    const done = after(linked, merge(linked.situation, a, [a, b]));
    assert.equal(done.actors.length, 1);
    assert.deepEqual([done.actors[0]?.name, done.actors[0]?.links, done.actors[0]?.notSame], ['John Marden', ['https://example.org/marden'], []]);
    assert.equal(actorCalled(done, 'John Marden').mentions.length, 5);
  });
});

describe('somebody else', () => {
  it('of the same spelling in one article is an actor of its own, everywhere else stays', () => {
    const folder = folderOf(NAMESAKES);
    const plan = splitMentions(folder.situation, actorCalled(folder, 'John Marden'), 'b', mentionsIn(folder, 'b', 'John Marden'), { name: 'John Marden (swimmer)' });
    assert.deepEqual(shown(after(folder, plan)), ['John Marden person: a John Marden, a Marden, c John Marden', 'John Marden (swimmer) person: b John Marden, b Marden']);
    assert.deepEqual(plan.set.map((x) => x.notSame.length), [1, 1]);
  });

  it('in one mention leaves the other mentions of the same words', () => {
    const folder = folderOf({ a: 'The Harbour Council met on Friday. The Harbour Council did not sing. The Harbour Council agreed.' });
    const [, second] = mentionsIn(folder, 'a', 'Harbour Council');
    assert.ok(second);
    const done = after(folder, splitMentions(folder.situation, actorCalled(folder, 'Harbour Council'), 'a', [second], { name: 'Harbour Council (choir)' }));
    assert.deepEqual(shown(done), ['Harbour Council organization: a Harbour Council, a Harbour Council', 'Harbour Council (choir) organization: a Harbour Council']);
  });

  it('of a bare surname in one mention leaves the surname’s other mentions', () => {
    const folder = folderOf({ a: 'Pavel Orlinov met Mara Tellis in Rome. Orlinov was glad. Orlinov sang at the opera. Orlinov left for Vienna.' });
    const actor = actorCalled(folder, 'Pavel Orlinov');
    const [, , singer] = mentionsIn(folder, 'a', 'Pavel Orlinov');
    assert.ok(singer);
    const done = after(folder, splitMentions(folder.situation, actor, 'a', [singer], { name: 'Orlinov the singer' }));
    assert.deepEqual(shown(done).filter((s) => s.includes('Orlinov')), ['Orlinov the singer person: a Orlinov', 'Pavel Orlinov person: a Pavel Orlinov, a Orlinov, a Orlinov']);
  });

  it('may be another actor of the folder', () => {
    const folder = folderOf({ a: 'Pavel Orlinov met Anna Orlinova in Rome. Orlinov said that Orlinov had left.', b: 'Anna Orlinova spoke in Vienna.' });
    const actor = actorCalled(folder, 'Pavel Orlinov');
    const last = mentionsIn(folder, 'a', 'Pavel Orlinov').at(-1);
    assert.ok(last);
    const done = after(folder, splitMentions(folder.situation, actor, 'a', [last], { actor: actorCalled(folder, 'Anna Orlinova') }));
    assert.deepEqual(shown(done).filter((s) => s.startsWith('Anna')), ['Anna Orlinova person: a Anna Orlinova, a Orlinov, b Anna Orlinova']);
  });

  it('by a spelling, wherever it is written', () => {
    const folder = folderOf({ a: 'The Northern Harbour Union (NHU) met in Rome. The NHU agreed.', b: 'The NHU met in Vienna. The NHU is a choir.' });
    const done = after(folder, splitSpelling(folder.situation, actorCalled(folder, 'Northern Harbour Union'), 'NHU'));
    assert.notEqual(actorCalled(done, 'Northern Harbour Union').id, actorCalled(done, 'NHU').id);
    assert.deepEqual(actorCalled(done, 'NHU').mentions.map((m) => m.article), ['a', 'a', 'b', 'b']);
  });
});

describe('two that may be one', () => {
  it('are two once a person says so', () => {
    const folder = folderOf(TWO);
    const done = after(folder, separate(folder.situation, actorCalled(folder, 'Pavel Orlinov'), actorCalled(folder, 'Mara Tellis')));
    const [a, b] = done.actors;
    assert.deepEqual([a?.notSame, b?.notSame], [[b?.id], [a?.id]]);
  });

  const SURNAME = {
    a: 'Foreign Minister Peter Marlow met Mara Tellis in Rome. Marlow was glad.',
    b: 'Finance Minister Susan Marlow met Pavel Orlinov in Vienna. Marlow was glad.',
    c: 'Mr. Marlow spoke with Harun Belgrin in Bergen on Friday. Marlow left.',
  };

  it('are two where one is a bare surname that others bear: it gets a number, and the others keep theirs', () => {
    const folder = folderOf(SURNAME);
    const done = after(folder, separate(folder.situation, actorCalled(folder, 'Peter Marlow'), actorCalled(folder, 'Marlow')));
    assert.deepEqual(shown(done).filter((s) => s.includes('Marlow')), ['Marlow (2) person: c Marlow, c Marlow', 'Peter Marlow person: a Peter Marlow, a Marlow', 'Susan Marlow person: b Susan Marlow, b Marlow']);
  });

  it('are asked about once: neither answer leaves the question', () => {
    const folder = folderOf(SURNAME);
    const asked = (f: Folder): string[] => f.corpus.maybeSameActors.map(({ actors }) => actors.map((id) => f.corpus.actors.find((a) => a.id === id)?.name).sort().join(' = '));
    assert.deepEqual(asked(folder).sort(), ['Marlow = Peter Marlow', 'Marlow = Susan Marlow']);
    const [peter, bare] = [actorCalled(folder, 'Peter Marlow'), actorCalled(folder, 'Marlow')];
    const two = after(folder, separate(folder.situation, peter, bare));
    assert.ok(!asked(two).some((pair) => pair.includes('Peter')), asked(two).join('; '));
    assert.deepEqual(asked(after(folder, merge(folder.situation, peter, [peter, bare]))), []);
  });

  it('are one where a bare surname is: tied in its article, and nowhere else', () => {
    const folder = folderOf(SURNAME);
    const [peter, bare] = [actorCalled(folder, 'Peter Marlow'), actorCalled(folder, 'Marlow')];
    const done = after(folder, merge(folder.situation, peter, [peter, bare]));
    assert.deepEqual(shown(done).filter((s) => s.includes('Marlow')), ['Peter Marlow person: a Peter Marlow, a Marlow, c Marlow, c Marlow', 'Susan Marlow person: b Susan Marlow, b Marlow']);
    assert.deepEqual(done.actors.map((x) => [x.name, x.aliases]), [['Peter Marlow', []]]);
  });
});

describe('spellings', () => {
  it('added by a person are found and joined', () => {
    const folder = folderOf({ ...TWO, c: 'The Silver Fox left Rome.' });
    const done = after(folder, addSpelling(folder.situation, actorCalled(folder, 'Mara Tellis'), 'Silver Fox'));
    assert.ok(actorCalled(done, 'Mara Tellis').mentions.some((m) => m.article === 'c'));
  });

  it('that no article uses just go; those that one uses are somebody else', () => {
    const folder = folderOf({ ...TWO, c: 'Harun Belgrin spoke.' }, [{ id: 'm1aaaa', type: 'person', name: 'Mara Tellis', aliases: ['The Fox', 'Harun Belgrin'], links: [], notSame: [] }]);
    const mara = actorCalled(folder, 'Mara Tellis');
    assert.deepEqual(removeSpelling(folder.situation, mara, 'The Fox').set.map((x) => x.aliases), [['Harun Belgrin']]);
    const done = after(folder, removeSpelling(folder.situation, mara, 'Harun Belgrin'));
    assert.deepEqual(shown(done).filter((s) => !s.includes('Orlin')), ['Harun Belgrin person: c Harun Belgrin', 'Mara Tellis person: a Mara Tellis, b Mara Tellis']);
  });
});

describe('the type of an actor', () => {
  it('holds for every spelling in the folder', () => {
    const folder = folderOf(TWO);
    const done = after(folder, changeType(folder.situation, actorCalled(folder, 'Mara Tellis'), 'organization'));
    assert.equal(actorCalled(done, 'Mara Tellis').type, 'organization');
    assert.deepEqual(done.corpus.articles.flatMap((x) => x.mentions.filter((m) => m.text === 'Mara Tellis').map((m) => m.type)), ['organization', 'organization']);
  });
});

describe('a record of dateline.yaml', () => {
  it('names its actor also where articles only write it with other hyphens', () => {
    const folder = folderOf({ a: 'Jean Marie Orlinov spoke in Rome.' }, [{ id: 'o1aaaa', type: 'person', name: 'Jean-Marie Orlinov', aliases: [], links: [], notSame: [] }]);
    assert.deepEqual(folder.corpus.actors.filter((a) => a.type === 'person').map((a) => [a.name, a.decided]), [['Jean-Marie Orlinov', 'o1aaaa']]);
  });
});

describe('undoing what was decided', () => {
  it('brings back what is found without it', () => {
    const folder = folderOf(NAMESAKES);
    const split = after(folder, splitMentions(folder.situation, actorCalled(folder, 'John Marden'), 'b', mentionsIn(folder, 'b', 'John Marden'), { name: 'John Marden (swimmer)' }));
    const id = actorCalled(split, 'John Marden (swimmer)').decided ?? '';
    const once = after(split, forget(split.situation, id));
    assert.deepEqual(once.actors.map((x) => [x.name, x.notSame]), [['John Marden', []]]);
    assert.deepEqual(shown(once), shown(folder));
  });
});
