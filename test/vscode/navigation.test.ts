// Going along names in the real host: definition, references over the folder, document highlights, outline, symbols.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, dateline, fileUri, openArticle, positionOf, remove, SMALL_ARTICLE, until, writeFile } from './support.ts';

const uri = (): vscode.Uri => fileUri('navigation-test.txt');
const other = (): vscode.Uri => fileUri('navigation-other.txt');

describe('navigation', () => {
  let document: vscode.TextDocument;
  before(async () => {
    await writeFile(uri(), SMALL_ARTICLE);
    await writeFile(other(), 'Quay reopened\n\nThe French minister Camille Vasseur reopened the quay in Lyon.\n');
    await openArticle(other());
    document = (await openArticle(uri())).editor.document;
    const { services } = await dateline();
    await services.library.whenIndexed();
  });
  after(async () => {
    await closeAll();
    await remove(uri(), other());
  });

  it('goes from a surname to the first full mention', async () => {
    const found = await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', uri(), positionOf(document, 'Vasseur said'));
    const target = found[0]?.targetSelectionRange ?? found[0]?.targetRange;
    assert.ok(target, 'nothing was found');
    assert.equal(document.getText(target), 'Camille Vasseur');
  });

  it('finds every mention in the folder', async () => {
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', uri(), positionOf(document, 'Vasseur said'));
    const files = found.map((l) => l.uri.path.split('/').at(-1));
    assert.equal(files.filter((f) => f === 'navigation-test.txt').length, 2);
    assert.equal(files.filter((f) => f === 'navigation-other.txt').length, 1);
  });

  it('lights up the other mentions', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', uri(), positionOf(document, 'Vasseur said'));
    assert.deepEqual(found.map((h) => document.getText(h.range)).sort(), ['Camille Vasseur', 'Vasseur']);
  });

  it('outlines headline, people, meetings and days', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri());
    assert.equal(symbols[0]?.name, 'Minister opens harbour office');
    const names = symbols[0]?.children.map((s) => s.name) ?? [];
    assert.ok(names.includes('Camille Vasseur'), names.join(', '));
    assert.ok(names.includes('Meeting'), names.join(', '));
    assert.ok(names.some((n) => n.includes('2025')), names.join(', '));
  });

  it('finds an actor of the folder by name', async () => {
    const found = await until('the actor', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'cam vass');
      return symbols.find((s) => s.name === 'Camille Vasseur');
    });
    assert.match(found.location.uri.path, /navigation-/);
  });

  it('opens the words that a link names', async () => {
    const at = document.getText().indexOf('United Nations');
    await vscode.commands.executeCommand('dateline.openSpan', uri().toString(), at, at + 'United Nations'.length);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'United Nations');
  });

  it('offers what to do with a name in the lightbulb', async () => {
    const position = positionOf(document, 'Vasseur said');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri(), new vscode.Range(position, position));
    const commands = actions.map((a) => a.command?.command);
    for (const id of ['dateline.acceptMention', 'dateline.rejectMention', 'dateline.changeMentionType', 'dateline.annotate']) assert.ok(commands.includes(id), id);
  });
});
