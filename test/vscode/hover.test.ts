// Hover cards in the real host: what they tell, and that article text can do nothing in them.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverAt } from '../../src/features/hover.ts';
import { closeAll, dateline, fileUri, openArticle, positionOf, remove, SMALL_ARTICLE, writeFile } from './support.ts';

/** A name that no other suite uses, so that counts hold. */
const ARTICLE = SMALL_ARTICLE.replace('Camille', 'Odile');

const uri = (): vscode.Uri => fileUri('hover-test.txt');
const other = (): vscode.Uri => fileUri('hover-other.txt');

async function hoverOn(words: string, n = 1): Promise<vscode.MarkdownString[]> {
  const { editor } = await openArticle(uri());
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri(), positionOf(editor.document, words, n).translate(0, 2));
  return hovers.flatMap((hover) => hover.contents).filter((c): c is vscode.MarkdownString => typeof c !== 'string' && 'value' in c);
}

const textOf = (cards: readonly vscode.MarkdownString[]): string => cards.map((card) => card.value).join('\n');

describe('the hover', () => {
  before(async () => {
    await writeFile(uri(), ARTICLE);
    await writeFile(other(), `[Fire](command:workbench.action.quit) <b>at</b> the quay\n\nThe minister Odile Vasseur spoke again on March 3, 2025, in Lyon.\n\nOn leaving, the minister smiled.\n`);
    const { services } = await dateline();
    await services.library.whenIndexed();
    await openArticle(other());
  });
  after(async () => {
    await closeAll();
    await remove(uri(), other());
  });

  it('tells who is probably meant by an office, and F12 goes to the name', async () => {
    const { editor } = await openArticle(other());
    const at = positionOf(editor.document, 'minister smiled').translate(0, 2);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', other(), at);
    assert.match(textOf(hovers.flatMap((hover) => hover.contents as vscode.MarkdownString[])), /\*\*Odile Vasseur\*\* · probably/);
    const [target] = await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', other(), at);
    assert.equal(target && editor.document.getText(target.targetRange), 'Odile Vasseur');
  });

  it('tells of a name who it is, its role, its spellings and how often it stands where', async () => {
    const text = textOf(await hoverOn('Vasseur said'));
    assert.match(text, /\*\*Odile Vasseur\*\* · person/);
    assert.match(text, /[Ff]oreign [Mm]inister.*\(\[line 3\]\(command:dateline\.openSpan/);
    assert.match(text, /Also written: Vasseur/);
    assert.match(text, /2 × in this article, 3 × in 2 articles/);
  });

  it('shows what can be done before a long list of meetings', async () => {
    const text = textOf(await hoverOn('Sergey Lavrov'));
    const [links, meetings] = [text.indexOf('command:dateline.rejectMention'), text.lastIndexOf('· held')];
    assert.ok(links > 0 && meetings > links, text);
  });

  it('tells of a meeting when, who and where else it is reported, a few at most', async () => {
    const text = textOf(await hoverOn('met Sergey'));
    assert.match(text, /March 3, 2025[\s\S]*With .*Odile Vasseur/);
    assert.ok((/Also reported by([\s\S]*)/.exec(text)?.[1] ?? '').split('\n- ').length <= 7, text);
  });

  it('tells of a date its value, how it was worked out, and where else it stands', async () => {
    const text = textOf(await hoverOn('Monday'));
    assert.match(text, /`2025-03-03`/);
    assert.match(text, /Also dated so: .*hover-other|Also dated so: .*Fire/);
  });

  it('shows no placeholder where words say it', async () => {
    const vague = await writeFile(fileUri('hover-vague.txt'), 'A meeting on the quay\n\nThe minister Odile Vasseur spoke on a Thursday, and will speak again, now that three months have passed since the talks began in the old town hall.\n');
    try {
      const { state } = await openArticle(vague);
      const { services } = await dateline();
      assert.ok(state.analysis.dates.some((d) => /^(?:XXXX|P\d)/.test(d.value)), JSON.stringify(state.analysis.dates));
      for (const date of state.analysis.dates) {
        const text = textOf((hoverAt(services, state, date.start + 1)?.contents ?? []) as vscode.MarkdownString[]);
        assert.doesNotMatch(text, /XXXX|_REF|\bPT?\d/, text);
      }
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await remove(vague);
    }
  });

  it('lets nothing but its own commands be run', async () => {
    const cards = await hoverOn('Vasseur said');
    assert.ok(cards.length > 0);
    for (const card of cards) {
      const { isTrusted } = card;
      assert.ok(typeof isTrusted === 'object' && isTrusted.enabledCommands.length > 0);
      assert.deepEqual(isTrusted.enabledCommands.filter((id) => !id.startsWith('dateline.')), []);
    }
  });

  it('shows article text as it is: no links, no formatting, no HTML out of it', async () => {
    const text = textOf(await hoverOn('Monday'));
    assert.match(text, /Fire/, 'the other article is not named at all');
    assert.doesNotMatch(text, /\]\(command:workbench/);
    assert.doesNotMatch(text, /<b>/);
  });

  it('is silent where nothing stands, and where it is switched off', async () => {
    assert.deepEqual(await hoverOn('would send'), []);
    const configuration = vscode.workspace.getConfiguration('dateline');
    await configuration.update('hover.enabled', false, vscode.ConfigurationTarget.Global);
    try {
      assert.deepEqual(await hoverOn('Vasseur said'), []);
    } finally {
      await configuration.update('hover.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
