// Decisions about an article right after somebody typed there, in a folder that is joined in a thread: for a while its
// corpus is of the article as it was, and the ids in it are other actors' by now.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parse } from 'yaml';
import type { CorpusReport } from '../../src/core/model/corpus.ts';
import { changesOf } from '../../src/features/actors/applyPlan.ts';
import { NO_PLAN } from '../../src/features/actors/plans.ts';
import { type Finder, pairFrom } from '../../src/features/pairs.ts';
import { findNode, type TreeNode } from '../../src/features/trees/treeNode.ts';
import { untilJoined } from '../../src/features/untilJoined.ts';
import { isJoined } from '../../src/host/lookUp.ts';
import type { ArticleState } from '../../src/host/services.ts';
import { messagesOf } from './actorArticles.ts';
import { articleAnew, run } from './annotated.ts';
import { dateline, fileUri, openArticle, readFile, remove, writeFile } from './support.ts';

const TEXT = 'Ferry talks\n\nMinister Odette Varnholm met Minister Lucian Thrale in Oslo on March 3, 2025. Varnholm was glad.\n\nSenator Imre Kallas spoke with Senator Petra Holm in Bergen.\n';
/** Names that nobody in the article has, and a meeting. */
const LEAD = 'Bishop Zeno Abrecht met Bishop Yara Quist in Malta on March 2, 2025.\n\n';
const OTHER = 'Ferry sails\n\nMinister Lucian Thrale boarded the ferry in Oslo. Thrale waved.\n';
/** The folder of an open article of this length is joined in a thread. */
const LONG = `Tide tables\n\n${'The tide came in at noon and went out in the evening. '.repeat(700)}\n`;

const uri = (): vscode.Uri => fileUri('stale-join.txt');
const other = (): vscode.Uri => fileUri('stale-join-other.txt');
const long = (): vscode.Uri => fileUri('stale-join-long.txt');

interface Written {
  readonly actors?: readonly { readonly name: string; readonly type: string; readonly aliases?: readonly string[] }[];
  readonly meetings?: readonly { readonly status?: string; readonly reports?: readonly { readonly prefix: string }[] }[];
  readonly notNames?: readonly { readonly text: string }[];
}
let namesBefore: ReadonlySet<string>;
const written = async (): Promise<Written> => (parse(await readFile(fileUri('dateline.yaml'))) ?? {}) as Written;
const newActors = async (): Promise<string[]> => ((await written()).actors ?? []).filter((a) => !namesBefore.has(a.name)).map((a) => [a.name, ...(a.aliases ?? [])].sort().join(', '));

describe('an article that has just changed, in a folder that is joined in a thread', () => {
  const article = articleAnew('stale-join.txt', TEXT);
  beforeEach(async () => {
    await writeFile(long(), LONG);
    await writeFile(other(), OTHER);
    for (const each of [long(), other(), uri()]) await openArticle(each);
    const { services } = await dateline();
    await services.library.whenIndexed();
    await services.library.joined();
    namesBefore = new Set(((parse(article.folderText) as Written | null)?.actors ?? []).map((a) => a.name));
  });
  let restore: (() => unknown) | undefined;
  afterEach(async () => {
    restore?.();
    await remove(long(), other());
  });

  /** Names are typed above all others; the corpus is of before, as if the thread took until somebody waits for it. */
  async function typed(): Promise<ArticleState> {
    const { services: { library } } = await dateline();
    const { editor } = await openArticle(uri());
    const { corpus, onDidChangeCorpus, joined } = library;
    const old = await library.joined();
    restore = () => Object.assign(library, { corpus, onDidChangeCorpus });
    Object.assign(library, {
      corpus: () => old,
      onDidChangeCorpus: (listener: () => void) => {
        restore?.();
        void joined().then(listener);
        return new vscode.Disposable(() => undefined);
      },
    });
    await editor.edit((edit) => edit.insert(editor.document.positionAt(TEXT.indexOf('Minister')), LEAD));
    const state = await library.get(uri());
    assert.ok(state);
    assert.ok(state.text.includes(LEAD));
    assert.equal(isJoined(library.corpus(), state), false, 'it has been joined already');
    return state;
  }
  const at = (state: ArticleState, words: string): [string, number] => [uri().toString(), state.text.indexOf(words)];

  const positionIn = (state: ArticleState, words: string): vscode.Position => {
    const { line, column } = state.lines.at(state.text.indexOf(words));
    return new vscode.Position(line, column);
  };

  it('renames whom F2 is pressed on', async () => {
    const state = await typed();
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', uri(), positionIn(state, 'Lucian Thrale'), 'L. Thrale');
    assert.equal(await vscode.workspace.applyEdit(edit), true);
    await (await vscode.workspace.openTextDocument(fileUri('dateline.yaml'))).save();
    assert.deepEqual(await newActors(), ['L. Thrale, Lucian Thrale']);
  });

  it('renames whom it was asked for in the sidebar, before it shows the article anew', async () => {
    const item = await itemOf('Petra Holm');
    await typed();
    assert.equal(await run('renameActor', item, { name: 'P. Holm of Bergen' }), true);
    assert.deepEqual(await newActors(), ['P. Holm of Bergen, Petra Holm']);
  });

  it('knows a name that was just typed', async () => {
    const state = await typed();
    assert.equal(await run('renameActor', ...at(state, 'Zeno Abrecht'), { name: 'Abrecht of Malta' }), true);
    assert.deepEqual(await newActors(), ['Abrecht of Malta, Zeno Abrecht']);
  });

  it('merges the two that are meant', async () => {
    const state = await typed();
    assert.equal(await run('mergeActors', ...at(state, 'Odette Varnholm'), { with: 'Petra Holm' }), true);
    assert.deepEqual(await newActors(), ['Odette Varnholm, Petra Holm']);
  });

  it('gives a type to whom it is meant for, in the whole folder', async () => {
    const state = await typed();
    await run('changeMentionType', ...at(state, 'Imre Kallas'), { type: 'organization', scope: 'folder' });
    assert.deepEqual(await newActors(), ['Imre Kallas']);
  });

  it('takes no other words for spellings of what is no name', async () => {
    const item = await itemOf('Odette Varnholm');
    await typed();
    await run('rejectMention', item, { scope: 'folder' });
    assert.deepEqual((await written()).notNames?.map((n) => n.text).sort(), ['Odette Varnholm', 'Varnholm']);
  });

  it('refers to the actor’s own words', async () => {
    const state = await typed();
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', uri(), positionIn(state, 'Lucian Thrale'));
    const texts = await Promise.all(found.map(async (l) => (await vscode.workspace.openTextDocument(l.uri)).getText(l.range)));
    assert.deepEqual(texts.sort(), ['Lucian Thrale', 'Lucian Thrale', 'Thrale']);
  });

  it('corrects the meeting that its words tell of', async () => {
    const state = await typed();
    assert.equal(await run('changeMeeting', ...at(state, 'met Minister Lucian'), { status: 'cancelled' }), true);
    const { meetings = [] } = await written();
    assert.deepEqual(meetings.flatMap((m) => m.reports ?? []).map((r) => r.prefix.includes('Odette Varnholm')), [true]);
  });

  it('corrects the meeting that an item of the sidebar shows', async () => {
    const item = await meetingItem();
    await typed();
    assert.equal(await run('changeMeeting', item, { status: 'cancelled' }), true);
    assert.deepEqual(((await written()).meetings ?? []).flatMap((m) => m.reports ?? []).map((r) => r.prefix.includes('Odette Varnholm')), [true]);
  });

  it('takes out the meeting that an item of the sidebar shows', async () => {
    const item = await meetingItem();
    await typed();
    assert.equal(await run('rejectSelectedMeeting', item), true);
    const { annotations } = parse(await readFile(fileUri('stale-join.txt.annotations.yaml'))) as { annotations: readonly { quote: string; prefix: string; status: string }[] };
    assert.deepEqual(annotations.map((a) => [a.quote, a.status, a.prefix.includes('Odette Varnholm')]), [['met', 'rejected', true]]);
  });

  it('is waited for without asking for a join that would go on when nobody waits any more', async () => {
    const { library } = (await dateline()).services;
    const state = await typed();
    const { joined } = library;
    let asked = 0;
    Object.assign(library, {
      joined: () => {
        asked++;
        return joined();
      },
    });
    try {
      assert.equal(await run('changeMeeting', ...at(state, 'met Minister Lucian'), { status: 'cancelled' }), true);
      assert.equal(asked, 0);
    } finally {
      Object.assign(library, { joined });
    }
  });

  it('is merged with all that were selected, or with none', async () => {
    const rows = await Promise.all(['Odette Varnholm', 'Petra Holm', 'Lucian Thrale'].map(itemOf));
    const { editor } = await openArticle(uri());
    const start = TEXT.indexOf('Petra Holm');
    const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + 'Petra Holm'.length));
    await editor.edit((edit) => edit.replace(range, 'Ylva Brandt'));
    const messages = await messagesOf(async () => assert.equal(await run('mergeSelectedActors', rows[0], rows), undefined));
    assert.equal(messages, 'The folder has changed since this item was shown. Choose it again.');
    assert.deepEqual(await newActors(), []);
  });

  describe('and one that may be the same', () => {
    const finder = (state: ArticleState, now: (report: CorpusReport) => boolean): Finder<{ id: string }, { state: ArticleState }> => ({
      ofNodes: () => Promise.resolve(undefined),
      at: () => Promise.resolve({ state }),
      again: (found) => Promise.resolve(found),
      subjectOf: () => ({ id: 'one' }),
      twinOf: () => ({ id: 'twin' }),
      articlesOf: () => [state.path],
      now: (before, twin) => (now(before) ? twin : undefined),
    });

    it('is looked up once its article has been joined', async () => {
      const { services } = await dateline();
      const state = await typed();
      const looked: boolean[] = [];
      const pair = await pairFrom(services, [], finder(state, (before) => looked.push(isJoined(before, state), isJoined(services.library.corpus(), state)) > 0));
      assert.deepEqual(pair, { state, one: { id: 'one' }, other: { id: 'twin' } });
      assert.deepEqual(looked, [false, true]);
    });

    it('is told to be gone, once', async () => {
      const { services } = await dateline();
      const state = await typed();
      const messages = await messagesOf(async () => assert.equal(await pairFrom(services, [], finder(state, () => false)), undefined));
      assert.equal(messages, 'The folder has changed meanwhile, and what you chose cannot be found there any more. Nothing was changed.');
    });
  });

  it('is tied to nobody where other words stand now', async () => {
    const { services } = await dateline();
    const state = await typed();
    const mention = state.analysis.mentions.find((m) => m.text === 'Petra Holm');
    assert.ok(mention);
    const tie = { article: state.path, start: mention.start, end: mention.end, text: mention.text, actor: 'x9', type: 'person' } as const;
    const moved = { ...tie, start: tie.start - LEAD.length, end: tie.end - LEAD.length };
    assert.equal(changesOf(services, state, { ...NO_PLAN, ties: [tie] }).length, 1);
    assert.deepEqual(changesOf(services, state, { ...NO_PLAN, ties: [moved, { ...tie, text: 'Petra Helm' }] }), []);
  });

  it('is tied where its words stand now by what is decided in another article', async () => {
    const { services } = await dateline();
    const state = await typed();
    const from = await services.library.get(other());
    assert.ok(from);
    const start = TEXT.indexOf('Petra Holm');
    const tie = { article: state.path, start, end: start + 'Petra Holm'.length, text: 'Petra Holm', actor: 'x9', type: 'person' } as const;
    const changes = changesOf(services, from, { ...NO_PLAN, ties: [tie, tie] });
    assert.deepEqual(changes.map((c) => 'article' in c && c.article.toString()), [uri().toString()]);
    const added = changes.flatMap((c) => ('article' in c ? c.changes : [])).flatMap((c) => (c.kind === 'add' ? [c.annotation] : []));
    assert.deepEqual(added.map((a) => [a.start, a.quote, a.actor]), [[start + LEAD.length, 'Petra Holm', 'x9']]);
    assert.deepEqual(changesOf(services, from, { ...NO_PLAN, ties: [{ ...tie, text: 'Petra Helm' }] }), []);
  });

  it('is waited for with progress, and with a way out', async () => {
    const { services } = await dateline();
    const { library } = services;
    const state = await typed();
    const [corpus, onDidChangeCorpus, withProgress] = [library.corpus, library.onDidChangeCorpus, vscode.window.withProgress];
    const old = library.corpus();
    const unchanged = library.all().find((s) => isJoined(old, s));
    assert.ok(unchanged);
    const titles: (string | undefined)[] = [];
    Object.assign(library, { corpus: () => old, onDidChangeCorpus: () => new vscode.Disposable(() => undefined) });
    Object.assign(vscode.window, {
      withProgress: (options: vscode.ProgressOptions, task: (progress: unknown, token: vscode.CancellationToken) => Thenable<unknown>) => {
        titles.push(options.title);
        const cancel = new vscode.CancellationTokenSource();
        const done = task({ report: () => undefined }, cancel.token);
        cancel.cancel();
        return done;
      },
    });
    try {
      assert.equal(await untilJoined(services, [state.uri]), false);
      assert.equal(await run('renameActor', ...at(state, 'Lucian Thrale'), { name: 'L. Thrale' }), undefined);
      assert.equal(await untilJoined(services, [unchanged.uri]), true, 'one that has not changed is waited for');
      assert.equal(titles.length, 2);
      const messages = await messagesOf(async () => {
        for (const command of ['sameActor', 'showMeetingsOf', 'revealActor']) assert.equal(await run(command, ...at(state, 'Zeno Abrecht')), undefined);
        for (const command of ['sameMeeting', 'revealMeeting']) assert.equal(await run(command, ...at(state, 'met Minister Lucian')), undefined);
      });
      assert.equal(messages, '', 'somebody who cancelled was told something else');
    } finally {
      Object.assign(library, { corpus, onDidChangeCorpus });
      Object.assign(vscode.window, { withProgress });
    }
    assert.deepEqual(await newActors(), []);
  });

  async function meetingItem(): Promise<TreeNode> {
    const { trees } = await dateline();
    trees.meetings.refresh();
    const item = findNode(trees.meetings.roots(), (n) => n.kind === 'meeting' && n.target?.path.endsWith('stale-join.txt') === true && TEXT.slice(n.target.start, n.target.end) === 'met');
    assert.ok(item);
    return item;
  }

  async function itemOf(name: string): Promise<TreeNode> {
    const { trees } = await dateline();
    trees.actors.refresh();
    const item = findNode(trees.actors.roots(), (n) => n.kind === 'actor' && n.label === name);
    assert.ok(item?.target, name);
    return item;
  }
});
