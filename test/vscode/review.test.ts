// Reviewing in the real editor: from name to name, accept and go on, all that are alike, and how far it is.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { annotationOf } from '../../src/features/commands/annotate.ts';
import { withLateProgress } from '../../src/features/lateProgress.ts';
import { findNode } from '../../src/features/trees/treeNode.ts';
import { reviewOf } from '../../src/features/review/reviewOf.ts';
import { annotatedArticle, answering, run } from './annotated.ts';
import { dateline, exists, fileUri, openArticle, remove, until, writeFile } from './support.ts';

describe('reviewing', () => {
  const article = annotatedArticle('review-test.txt');
  const selected = (): string => {
    const editor = vscode.window.activeTextEditor;
    return editor ? editor.document.getText(editor.selection) : '';
  };
  const atTheTop = async (): Promise<void> => {
    const { editor } = await openArticle(article.uri);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
  };

  it('goes to the next and the previous unreviewed name, round at the ends, past dates and reviewed ones', async () => {
    const { state } = await openArticle(article.uri);
    const names = state.analysis.mentions.map((m) => m.text);
    await run('acceptMention', article.uri.toString(), article.offset('Sergey'));
    await atTheTop();
    const seen: string[] = [];
    for (let i = 0; i < names.length; i++) {
      await run('nextUnreviewed');
      seen.push(selected());
    }
    const waiting = names.filter((n) => n !== 'Sergey Lavrov');
    assert.deepEqual(seen, [...waiting, waiting[0]]);
    await run('previousUnreviewed');
    assert.equal(selected(), waiting.at(-1));
  });

  it('accepts or refuses by one key and goes on; where no name is, it only goes on', async () => {
    const { state } = await openArticle(article.uri);
    const [first, second, third] = state.analysis.mentions;
    await atTheTop();
    await run('acceptAndNext');
    assert.equal(selected(), first?.text);
    assert.equal(await exists(article.sidecar), false, 'written before a name was selected');
    await run('acceptAndNext');
    assert.equal(selected(), second?.text);
    await run('rejectAndNext');
    assert.equal(selected(), third?.text);
    assert.deepEqual((await article.written()).map((a) => [a['quote'], a['status']]), [[first?.text, 'accepted'], [second?.text, 'rejected']]);
  });

  it('counts what is reviewed, in the sidebar by article and in total', async () => {
    const { services, trees } = await dateline();
    const { state } = await openArticle(article.uri);
    const total = state.analysis.mentions.length;
    await run('acceptMention', article.uri.toString(), article.offset('Sergey'));
    await run('rejectMention', article.uri.toString(), article.offset('Moscow'), { scope: 'here' });
    const now = await services.library.get(article.uri);
    assert.deepEqual(now && reviewOf(now), { reviewed: 2, total });
    const words = `2 of ${total} reviewed`;
    await until('the row', () => findNode(trees.annotations.roots(), (n) => n.kind === 'annotatedArticle' && n.description?.endsWith(words) === true));
    await until('the total', () => /^\d+ of \d+ reviewed$/.test(trees.annotations.view.description ?? ''));
  });

  it('accepts every mention of one actor in the article, in one step of undo', async () => {
    assert.equal(await run('acceptAllLikeThis', article.uri.toString(), article.offset('Camille'), { by: 'actor', scope: 'article' }), 2);
    assert.deepEqual((await article.written()).map((a) => [a['quote'], a['status']]), [['Camille Vasseur', 'accepted'], ['Vasseur', 'accepted']]);
    await run('undo');
    assert.equal(await exists(article.sidecar), false);
  });

  it('shows the places of the folder first, all ticked, and leaves out what is unticked', async () => {
    const { services } = await dateline();
    const other = await writeFile(fileUri('review-other.txt'), 'Port to close\n\nBERLIN, March 4, 2025 (Harbour Wire) – Foreign Minister Camille Vasseur said the port will close.\n\nWorkers were told in the evening.\n\nVasseur left on Tuesday.\n');
    const sidecar = fileUri('review-other.txt.annotations.yaml');
    try {
      await openArticle(other);
      await until('one actor in both', () => services.library.corpus().actors.some((a) => a.name === 'Camille Vasseur' && a.members.length === 2));
      const { asked, result } = await answering(['The same actor, in the folder', ['that the United', 'said the port']], () =>
        run('acceptAllLikeThis', article.uri.toString(), article.offset('Camille')));
      assert.equal(asked[1]?.length, 4, JSON.stringify(asked));
      assert.equal(result, 2);
      assert.deepEqual((await article.written()).map((a) => a['quote']), ['Vasseur']);
      assert.ok(await exists(sidecar));
      await run('undo');
      assert.deepEqual([await exists(article.sidecar), await exists(sidecar)], [false, false]);
    } finally {
      await remove(sidecar, other);
      await services.library.reread([sidecar]);
    }
  });

  it('writes nothing once it is cancelled, and tells how far it is', async () => {
    const { services } = await dateline();
    const { state } = await openArticle(article.uri);
    const mention = state.analysis.mentions[0];
    assert.ok(mention);
    const changes = [{ article: article.uri, changes: [{ kind: 'add', annotation: annotationOf(services, state, mention, { label: mention.type, status: 'accepted' }) }] }] as const;
    const told: unknown[] = [];
    const pace = (isCancelled: boolean) => ({ isCancelled: () => isCancelled, report: (...how: unknown[]) => void told.push(how) });
    assert.equal(await services.decisions.apply('Accept', changes, pace(true)), false);
    assert.deepEqual([await exists(article.sidecar), told], [false, []]);
    assert.equal(await services.decisions.apply('Accept', changes, pace(false)), true);
    assert.deepEqual([await exists(article.sidecar), told], [true, [[0, 1]]]);
  });

  it('shows no progress for what is done at once, and gives its result', async () => {
    const original = vscode.window.withProgress;
    let shown = 0;
    Object.assign(vscode.window, { withProgress: () => Promise.resolve(void shown++) });
    try {
      assert.equal(await withLateProgress('Counting', () => Promise.resolve(7)), 7);
      assert.equal(shown, 0);
      const slow = withLateProgress('Counting', async (pace) => {
        await until('progress', () => shown > 0);
        pace.report(1, 2);
        return 'done';
      });
      assert.equal(await slow, 'done');
    } finally {
      Object.assign(vscode.window, { withProgress: original });
    }
  });

  it('refuses all that are alike, and says when nothing is left', async () => {
    assert.equal(await run('rejectAllLikeThis', article.uri.toString(), article.offset('Camille'), { by: 'actor', scope: 'article' }), 2);
    assert.deepEqual((await article.written()).map((a) => a['status']), ['rejected', 'rejected']);
    await run('acceptMention', article.uri.toString(), article.offset('Sergey'));
    assert.equal(await run('acceptAllLikeThis', article.uri.toString(), article.offset('Sergey'), { scope: 'article' }), 0);
  });
});
