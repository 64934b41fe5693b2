// The sidebar's trees as data: what stands where, in which order, and where a click goes.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { AnchoredAnnotation } from '../../../src/core/model/annotation.ts';
import { NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import { actorsTree } from '../../../src/features/trees/actorsModel.ts';
import { annotationsTree } from '../../../src/features/trees/annotationsModel.ts';
import { calendarGroup, compareGroups } from '../../../src/core/util/calendarGroups.ts';
import { oneLine, sentenceWithWords, shortText, wordsInContext } from '../../../src/features/trees/labelText.ts';
import { meetingsTree } from '../../../src/features/trees/meetingsModel.ts';
import { patternTree } from '../../../src/features/trees/patternModel.ts';
import { findNode, type TreeNode } from '../../../src/features/trees/treeNode.ts';
import { CORPUS, outline, plainWords, TEXTS, viewOf } from './corpusFixture.ts';

const wordsAt = (node: TreeNode | undefined): string =>
  node?.target ? (TEXTS[node.target.path] ?? '').slice(node.target.start, node.target.end) : '(nowhere)';
const find = (nodes: readonly TreeNode[], label: string): TreeNode => {
  const found = findNode(nodes, (n) => n.label.startsWith(label));
  assert.ok(found, `no node "${label}" in\n${outline(nodes).join('\n')}`);
  return found;
};
const every = (nodes: readonly TreeNode[]): TreeNode[] => nodes.flatMap((n) => [n, ...every(n.children?.() ?? [])]);

describe('the tree of actors', () => {
  it('groups by type and puts those first who matter most', () => {
    assert.deepEqual(outline(actorsTree(viewOf()), 2), [
      'People | 2', '  Ada Obi | 3 · Foreign minister, Norland', '  Eno Bassey | 2', 'Places | 2', '  Port Sorrel | 2', '  Norland | 1',
    ]);
  });

  it('opens an actor to roles, meetings, spellings and mentions by article', () => {
    const isOfMeeting = (line: string): boolean => /^ {4}(?:Ada Obi|Eno Bassey|Port Sorrel|3 Apr 2025|Status|Talks off|Envoys gather) |^ {6}/.test(line);
    assert.deepEqual(outline([find(actorsTree(viewOf()), 'Ada Obi')]).slice(1).filter((line) => !isOfMeeting(line)), [
      '  Foreign minister, Norland | 2',
      '    Norland’s foreign minister Ada Obi met Eno Bassey in Port Sorrel on 3 April 2025. Obi will visit… | Envoys gather',
      '    Foreign minister Ada Obi will not meet Eno Bassey. The talks in Port Sorrel were called… | Talks off',
      '  Eno Bassey | 3 Apr 2025 · Port Sorrel · held',
      '  Talks | cancelled',
      '  Spellings | 1',
      '    Obi',
      '  Envoys gather | 2',
      '    Norland’s foreign minister Ada Obi met Eno Bassey in Port Sorrel on 3 April 2025. Obi will visit again.',
      '    …Sorrel on 3 April 2025. Obi will visit again.',
      '  Talks off | 1',
      '    Foreign minister Ada Obi will not meet Eno Bassey. The talks in Port Sorrel were called off.',
    ]);
  });

  it('opens an actor’s meetings as the tree of meetings does', () => {
    const below = (tree: readonly TreeNode[], label: string): string[] => outline(find(tree, label).children?.() ?? []);
    const meeting = below(find(actorsTree(viewOf()), 'Ada Obi').children?.() ?? [], 'Eno Bassey');
    assert.ok(meeting.length > 5);
    assert.deepEqual(meeting, below(meetingsTree(viewOf()), 'Obi, Eno Bassey'));
  });

  it('says why each spelling is the actor’s, capitals and accents apart', () => {
    const [first, ...others] = CORPUS.actors;
    assert.ok(first);
    const ada = { ...first, aliases: ['Obi', 'OBI', 'Ada O.'], joined: [{ spelling: 'Obi', to: 'Ada Obi', why: 'surname of Ada Obi in a.txt' }] };
    const tree = actorsTree(viewOf({ ...CORPUS, actors: [ada, ...others] }));
    assert.deepEqual(outline(find(tree, 'Spellings').children?.() ?? []), ['Obi | surname of Ada Obi in a.txt', 'Ada O.']);
    assert.equal(wordsAt(find(find(tree, 'Spellings').children?.() ?? [], 'Obi')), 'Obi');
  });

  it('puts pairs who may be one first, closed, with both to look at', () => {
    const tree = actorsTree(viewOf({ ...CORPUS, maybeSameActors: [{ actors: ['A1', 'A2'], why: 'Ada Obi and Eno Bassey: the names are alike' }] }));
    const [group] = tree;
    assert.deepEqual([group?.label, group?.expanded ?? false], ['Maybe the Same', false]);
    assert.deepEqual(outline(group?.children?.() ?? [], 2), ['Ada Obi = Eno Bassey? | the names are alike', '  Ada Obi | 3 · Foreign minister, Norland', '  Eno Bassey | 2']);
  });

  it('goes to the words with every click', () => {
    const tree = actorsTree(viewOf());
    assert.equal(wordsAt(find(tree, 'Ada Obi')), 'Ada Obi');
    assert.equal(wordsAt(find(tree, 'Foreign minister, Norland')), 'foreign minister');
    assert.equal(wordsAt(find(find(tree, 'Ada Obi').children?.() ?? [], 'Eno Bassey')), 'met');
    assert.equal(wordsAt(find(tree, '…Sorrel on')), 'Obi');
  });

  it('marks the mention in its line', () => {
    const node = find(actorsTree(viewOf()), '…Sorrel on');
    const [from, to] = node.highlights?.[0] ?? [0, 0];
    assert.equal(node.label.slice(from, to), 'Obi');
  });

  it('filters by any spelling, without accents and case', () => {
    assert.deepEqual(outline(actorsTree(viewOf(), 'ÓBI'), 2), ['People | 1', '  Ada Obi | 3 · Foreign minister, Norland']);
    assert.deepEqual(actorsTree(viewOf(), 'zzz'), []);
  });

  it('keeps every id when an actor is renumbered and another joins', () => {
    const before = every(actorsTree(viewOf())).map((n) => n.id);
    const other = { id: 'A1', type: 'person', name: 'Abel New', aliases: [], joined: [], mentions: CORPUS.actors[3]?.mentions.slice(0, 1) ?? [], members: [] } as const;
    const renumbered = CORPUS.actors.map((a, i) => ({ ...a, id: `A${i + 2}` }));
    const after = new Set(every(actorsTree(viewOf({ ...CORPUS, actors: [other, ...renumbered], meetings: [] }))).map((n) => n.id));
    assert.deepEqual(before.filter((id) => !id.includes('meeting:') && !after.has(id)), []);
  });

  it('gives two actors of one name two ids, and every node an id of its own', () => {
    const twin = { ...CORPUS.actors[0], id: 'A5' } as (typeof CORPUS.actors)[number];
    const ids = every(actorsTree(viewOf({ ...CORPUS, actors: [...CORPUS.actors, twin] }))).map((n) => n.id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('folds many children of a kind into one node', () => {
    const [first] = CORPUS.meetings;
    assert.ok(first);
    const many = Array.from({ length: 20 }, (_, i) => ({ ...first, id: `N${i}` }));
    const node = find(actorsTree(viewOf({ ...CORPUS, meetings: many })), 'Ada Obi');
    assert.ok(outline([node]).includes('  Meetings | 20'));
  });

  it('shows no direction mark, line end or control character of an article in a label', () => {
    const evil = { ...CORPUS.actors[0], name: 'Ada\u202e Obi\nsecond\u0007line' } as (typeof CORPUS.actors)[number];
    const labels = every(actorsTree(viewOf({ ...CORPUS, actors: [evil] }, { 'a.txt': (TEXTS['a.txt'] ?? '').replace(' met ', '\u202emet\u202c') })))
      .flatMap((n) => [n.label, n.description ?? '', ...(n.details?.() ?? [])]);
    assert.deepEqual(labels.filter((l) => /[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/.test(l)), []);
    assert.ok(labels.includes('Ada Obi second line'));
  });
});

describe('the tree of meetings', () => {
  it('groups by month, newest first, undated last, puts who met first and the day next, and says what became of each', () => {
    assert.deepEqual(outline(meetingsTree(viewOf()), 2), [
      '2026 | 1', '  Summit | planned',
      'April 2025 | 1', '  Obi, Eno Bassey | 3 Apr · Port Sorrel · held',
      'Date unknown | 1', '  Obi | Talks · cancelled',
    ]);
    const icons = every(meetingsTree(viewOf())).filter((n) => n.kind === 'meeting').map((n) => n.icon?.id);
    assert.equal(new Set(icons).size, 3);
  });

  it('tells two of one short name apart, and shows the words where no day is known', () => {
    const [obi, bassey] = CORPUS.actors;
    assert.ok(obi && bassey);
    const actors = [obi, { ...bassey, name: 'Uko Obi', aliases: ['Obi'] }, ...CORPUS.actors.slice(2)];
    const [first] = CORPUS.meetings;
    assert.ok(first);
    const articles = CORPUS.articles.map((a) => ({ ...a, meetings: a.meetings.map((m) => (m.date ? { ...m, date: { ...m.date, value: 'XXXX-WXX-4' } } : m)) }));
    const tree = meetingsTree(viewOf({ ...CORPUS, articles, actors, meetings: [{ ...first, date: { value: 'XXXX-WXX-4' } }] }));
    assert.deepEqual(outline(tree, 2), ['Date unknown | 1', '  A. Obi, U. Obi | “3 April 2025” · Port Sorrel · held']);
  });

  it('opens a meeting to who, where, when, how its status went, and the sentences', () => {
    assert.deepEqual(outline([find(meetingsTree(viewOf()), 'Obi, Eno Bassey')]).slice(1), [
      '  Ada Obi | Foreign minister, Norland', '  Eno Bassey | person', '  Port Sorrel | where', '  3 Apr 2025 | when: “3 April 2025”',
      '  Status | cancelled → held', '    cancelled | 1 Apr 2025 · Talks off', '    held | 2 Apr 2025 · Envoys gather',
      '  Talks off | 1 Apr 2025', '    The talks in Port Sorrel were called off.',
      '  Envoys gather | 2 Apr 2025', '    …minister Ada Obi met Eno Bassey in Port Sorrel on 3 April 2025.',
    ]);
    const sentence = find(find(meetingsTree(viewOf()), 'Envoys gather').children?.() ?? [], '…minister');
    assert.equal(sentence.spoken, 'Norland’s foreign minister Ada Obi met Eno Bassey in Port Sorrel on 3 April 2025.');
  });

  it('goes to the participant, the place, the date and the trigger words', () => {
    const meeting = [find(meetingsTree(viewOf()), 'Obi, Eno Bassey')];
    const children = meeting[0]?.children?.() ?? [];
    assert.deepEqual(children.slice(0, 4).map(wordsAt), ['Ada Obi', 'Eno Bassey', 'Port Sorrel', '3 April 2025']);
    assert.equal(wordsAt(find(children, 'The talks in')), 'talks');
  });
});

describe('the tree of meetings, further', () => {
  const [first, , third] = CORPUS.meetings;
  const maybe: typeof CORPUS = { ...CORPUS, maybeSame: [{ meetings: ['M1', 'M3'], why: 'the same people, no date' }] };

  it('puts pairs that may be one first, closed, with both to look at and a date in full', () => {
    const [group] = meetingsTree(viewOf(maybe));
    assert.deepEqual(outline(group ? [group] : [], 3), [
      'Maybe the Same Meeting | 1', '  Obi, Eno Bassey | the same people, no date',
      '    Obi, Eno Bassey | 3 Apr 2025 · Port Sorrel · held', '    Obi | Talks · cancelled',
    ]);
    assert.equal(group?.expanded, undefined);
  });

  it('shows what a filter leaves, and asks only about that', () => {
    assert.ok(third);
    assert.deepEqual(outline(meetingsTree(viewOf(maybe), [third]), 1), ['Maybe the Same Meeting | 1', 'Date unknown | 1']);
    assert.deepEqual(outline(meetingsTree(viewOf(maybe), CORPUS.meetings.slice(1, 2)), 1), ['2026 | 1']);
  });

  it('says what it was about, how the date is known, and that a person set it', () => {
    assert.ok(first);
    const span = { start: (TEXTS['a.txt'] ?? '').indexOf('3 April 2025'), end: (TEXTS['a.txt'] ?? '').indexOf('3 April 2025') + 12 };
    const date = { ...span, text: '3 April 2025', type: 'DATE', value: '2025-04-03', mod: null, status: 'absolute', reason: 'as written', guess: true } as const;
    const articles = CORPUS.articles.map((a) => ({ ...a, dates: a.id === 'a.txt' ? [date] : [], meetings: a.meetings.map((m) => ({ ...m, topics: ['the harbour dues'] })) }));
    const open = (value: string, more: object = {}) => find(meetingsTree(viewOf({ ...CORPUS, articles, meetings: [{ ...first, date: { value }, ...more }] })), 'Obi, Eno Bassey');
    const when = open('2025-04-03').children?.().find((n) => n.kind === 'meetingDate');
    assert.deepEqual([when?.description, when?.details?.().at(-1)], ['when: “3 April 2025”, a guess', 'as written']);
    assert.deepEqual(outline([open('2025-04-05', { decided: 'm8w1zz' })]).slice(4, 6), ['  5 Apr 2025 | when: you set it', '  the harbour dues | what about']);
    assert.equal(open('2025-04-05', { decided: 'm8w1zz' }).context, 'meeting decided');
    const history = open('2025-04-03', { decided: 'm8w1zz', status: 'refused' }).children?.().find((n) => n.kind === 'meetingHistory');
    assert.equal(history?.description, 'cancelled → held → refused, as you set it');
    const unsaid = CORPUS.articles.map((a) => ({ ...a, meetings: a.meetings.map((m) => ({ ...m, status: 'unknown' as const })) }));
    const view = viewOf({ ...CORPUS, articles: unsaid, meetings: [{ ...first, decided: 'm8w1zz' }] });
    assert.ok(find(meetingsTree(view), 'Obi, Eno Bassey').children?.().every((n) => n.kind !== 'meetingHistory'));
  });

  it('stands ten thousand meetings under years, opens only the first months, and makes no more than is open', () => {
    assert.ok(first);
    const meetings = Array.from({ length: 10_000 }, (_, i) => ({ ...first, id: `M${i + 1}`, date: { value: `${2000 + (i % 25)}-0${1 + (i % 9)}-1${i % 10}` } }));
    const roots = meetingsTree(viewOf({ ...CORPUS, meetings }));
    assert.equal(roots.length, 25);
    const open = roots.filter((n) => n.expanded).flatMap((n) => n.children?.() ?? []).filter((n) => n.expanded);
    const rows = open.flatMap((n) => n.children?.() ?? []).length;
    assert.ok(rows > 0 && rows < 200, String(rows));
    assert.deepEqual([roots[0]?.spoken, open[0]?.id], ['2024, 400 meetings', '2024-09']);
    assert.match(open[0]?.spoken ?? '', /^\w+ 2024, \d+ meetings$/);
  });
});

describe('the tree of annotations', () => {
  const anchored = (id: string, quote: string, start: number, more: object = {}, state: AnchoredAnnotation['state'] = 'exact'): AnchoredAnnotation => ({
    annotation: { id, label: 'person', status: 'added', quote, prefix: '', suffix: '', start, end: start + quote.length, ...more },
    state, score: 1, ...(state !== 'lost' && { span: { start, end: start + quote.length } }),
  });
  const article = (annotations: readonly AnchoredAnnotation[], readable = true) =>
    ({ path: 'a.txt', title: 'Envoys gather', annotations, folder: { ...NO_DECISIONS, labels: [{ id: 'claim', name: 'Key claim' }] }, readable, locale: 'en-GB' });

  it('says the value of a date in words', () => {
    const tree = annotationsTree([article([anchored('a', 'that day', 4, { label: 'date', value: '2025-04-03' }), anchored('b', 'once', 20, { label: 'date', value: 'XXXX-WXX-4' })])], plainWords);
    assert.deepEqual(outline(tree).slice(1), ['  that day | date · 3 Apr 2025', '  once | date · a Thursday, year unknown']);
  });

  it('lists annotations in text order with label and note', () => {
    const tree = annotationsTree([article([anchored('b', 'second', 40, { label: 'claim', note: 'Check\nthis.' }), anchored('a', 'first', 4)])], plainWords);
    assert.deepEqual(outline(tree), ['Envoys gather | 2', '  first | person', '  second | Key claim · Check this.']);
  });

  it('keeps lost ones in a group of their own, with their notes', () => {
    const tree = annotationsTree([article([anchored('a', 'gone words', 9, { note: 'Important.' }, 'lost'), anchored('b', 'kept', 1)])], plainWords);
    assert.deepEqual(outline(tree), ['Lost their place | 1', '  gone words | person · Important. · Envoys gather', 'Envoys gather | 1', '  kept | person']);
  });

  it('tells rejected names, changed words and stale files apart', () => {
    const tree = annotationsTree([article([anchored('a', 'x', 1, { status: 'rejected' }), anchored('b', 'y', 5, {}, 'changed')], false)], plainWords);
    assert.deepEqual(outline(tree), ['Envoys gather | cannot be read: last good state', '  x | not a person', '  y | person · words changed']);
  });
});

describe('the tree of pattern matches', () => {
  it('shows sentences by article with the match marked', () => {
    const text = 'Rain. Then Ada met Eno. Sun.';
    const tree = patternTree([{ path: 'a.txt', title: 'T', text, hits: [{ sentence: { start: 6, end: 23 }, matches: [{ start: 11, end: 22 }] }] }], plainWords);
    assert.deepEqual(outline(tree), ['T | 1', '  Then Ada met Eno.']);
    const hit = tree[0]?.children?.()[0];
    assert.deepEqual(hit?.highlights, [[5, 16]]);
    assert.deepEqual(hit?.target, { path: 'a.txt', start: 11, end: 22 });
  });
});

describe('words in labels', () => {
  it('cuts at a word end and never through a character', () => {
    assert.equal(shortText('one two three', 8), 'one two…');
    assert.equal(shortText(`${'a'.repeat(6)}🎉🎉`, 8), 'aaaaaa…');
    assert.equal(oneLine('a\r\n\tb  c'), 'a b c');
  });

  it('keeps to the line of the words and marks exactly them', () => {
    const text = `first line\n${'x '.repeat(40)}Ada Obi left early.\nlast`;
    const start = text.indexOf('Ada');
    const { label, highlights } = wordsInContext(text, { start, end: start + 7 });
    assert.deepEqual(highlights.map(([a, b]) => label.slice(a, b)), ['Ada Obi']);
    assert.ok(label.startsWith('…') && label.endsWith('left early.'), label);
  });

  it('starts a long sentence near its words', () => {
    const text = `${'word '.repeat(40)}Ada met Eno.`;
    const start = text.indexOf('met');
    const { label, highlights } = sentenceWithWords(text, { start: 0, end: text.length }, [{ start, end: start + 3 }]);
    assert.ok(label.length < 80, label);
    assert.deepEqual(highlights.map(([a, b]) => label.slice(a, b)), ['met']);
  });

  it('finds the month or year of a date', () => {
    assert.deepEqual(['2025-04-03', '2025-W14', '2025-Q2', '2025', 'PAST_REF', undefined].map(calendarGroup), ['2025-04', '2025-04', '2025', '2025', undefined, undefined]);
    assert.deepEqual(['2024', '2025', '2025-04', '2026-01', '2025-11'].sort(compareGroups), ['2026-01', '2025-11', '2025-04', '2025', '2024']);
  });
});
