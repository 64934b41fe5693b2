// The rows of the view of meetings: what was decided is shown there, and F2 and Delete act on what a row says.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../src/features/trees/treeNode.ts';
import { at, MET, nodeOf, ONE, one, run, selected, told, WILL_MEET, withLedger, written } from './ledgerArticles.ts';
import { dateline, until } from './support.ts';

describe('the rows of the ledger', () => {
  withLedger();

  it('shows in the view what was corrected or added, though a filter left it out, and leaves the keyboard in the text', async () => {
    const { trees } = await dateline();
    await run('filterMeetings', { filter: { periods: ['2031-03'] } });
    await run('changeMeeting', one().toString(), at(ONE, 'met'), { date: '2031-04-01' });
    assert.deepEqual([(await selected())?.description, (await selected())?.parent?.label], ['Apr 1 · Lisbon · held', 'April 2031']);
    assert.equal(trees.meetings.view.message, '');
    await vscode.commands.executeCommand('type', { text: 'X' });
    await until('typed into the article', () => vscode.window.activeTextEditor?.document.getText().startsWith('X'));
    await vscode.commands.executeCommand('undo');
  });

  it('offers no date that the sentence does not state: Enter, four times, leaves it unknown', async () => {
    const words = at(ONE, 'quiet word');
    let ended = false;
    void Promise.resolve(run('addMeeting', one().toString(), words, words + 'quiet word'.length)).finally(() => (ended = true));
    await until('all four are answered', async () => {
      if (!ended) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return ended;
    });
    await told(MET, WILL_MEET, 'meeting held - Porto: Tobias Wren, Ysolde Marrick (1)');
    assert.equal((await selected())?.label, 'Marrick, Tobias Wren');
  });

  it('asks by F2 for what the row says, and takes out by Delete what the row says', async () => {
    const { trees } = await dateline();
    const rowOf = async (words: string, kind: string, label = ''): Promise<TreeNode> => {
      const row = (await nodeOf(words)).children?.().find((n) => n.kind === kind && n.label.includes(label));
      assert.ok(row, `${words}: no ${kind}`);
      return row;
    };
    let ended = false;
    void Promise.resolve(run('changeSelectedMeeting', await rowOf('Madrid', 'meetingPlace'))).finally(() => (ended = true));
    await until('the place that stands is accepted', async () => {
      if (!ended) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return ended;
    });
    assert.deepEqual((await written()).map((m) => [m['place'], m['participants']]), [['Madrid', undefined]]);
    await run('rejectSelectedMeeting', await rowOf('Madrid', 'participant', 'Tobias Wren'));
    await told(MET, WILL_MEET.replace(', Tobias Wren', ''));
    await until('what is left of the row is selected', () => trees.meetings.view.selection[0]?.label === 'Haldane');
    await run('rejectSelectedMeeting', await rowOf('Madrid', 'meetingPlace'));
    await run('rejectSelectedMeeting', await rowOf('Haldane', 'meetingDate'));
    await told(MET, 'meeting scheduled - -: Corvin Haldane (1)');
    await run('rejectSelectedMeeting', await rowOf('Lisbon', 'meetingSource', 'go on'));
    await told(MET.replace('(2)', '(1)'), 'meeting scheduled - -: Corvin Haldane (1)');
    const both = [await nodeOf('Lisbon'), await nodeOf('Haldane planned')];
    await run('rejectSelectedMeeting', both[0], both);
    await told();
    await run('undo');
    await told(MET.replace('(2)', '(1)'), 'meeting scheduled - -: Corvin Haldane (1)');
  });
});
