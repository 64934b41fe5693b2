// Sidecars that cannot be read, in the real host: said where it is wrong, the last good state stays, nothing is written.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, dateline, fileUri, openArticle, readFile, remove, SMALL_ARTICLE, until, writeFile } from './support.ts';

const uri = (): vscode.Uri => fileUri('problem-test.txt');
const sidecar = (): vscode.Uri => fileUri('problem-test.txt.annotations.yaml');

const GOOD = `schema: dateline-annotations/1
annotations:
  - id: k7q3x9
    label: claim
    status: added
    quote: United Nations
    prefix: "Vasseur said that the "
    suffix: " would send an envoy in April."
    start: ${SMALL_ARTICLE.indexOf('United Nations')}
    end: ${SMALL_ARTICLE.indexOf('United Nations') + 'United Nations'.length}
`;
const BROKEN = `${GOOD}  - id: [\n`;

const problemsOf = (file: vscode.Uri): vscode.Diagnostic[] => vscode.languages.getDiagnostics(file).filter((d) => d.source === 'Dateline');

describe('problems', () => {
  beforeEach(async () => {
    await writeFile(uri(), SMALL_ARTICLE);
    await writeFile(sidecar(), GOOD);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await remove(uri(), sidecar());
  });

  it('says of a broken sidecar what is wrong, keeps its last good annotations, and writes nothing over it', async () => {
    const { services } = await dateline();
    const { state } = await openArticle(uri());
    assert.equal(state.annotations.length, 1);
    await writeFile(sidecar(), BROKEN);
    const stale = await until('a stale sidecar', () => {
      const now = services.library.peek(uri());
      return now && !now.sidecar.readable ? now : undefined;
    });
    assert.equal(stale.annotations.length, 1, 'the last good annotation is gone');
    const [problem] = await until('a problem', () => (problemsOf(sidecar()).length > 0 ? problemsOf(sidecar()) : undefined));
    assert.equal(problem?.severity, vscode.DiagnosticSeverity.Error);
    assert.match(problem?.message ?? '', /YAML/);
    assert.equal(await services.decisions.apply('test', [{ article: uri(), changes: [{ kind: 'published', value: '2025-01-01' }] }]), false);
    assert.equal(await readFile(sidecar()), BROKEN);
  });

  it('clears the problem when the sidecar is repaired', async () => {
    const { services } = await dateline();
    await writeFile(sidecar(), BROKEN);
    await openArticle(uri());
    await until('a problem', () => problemsOf(sidecar()).some((d) => d.severity === vscode.DiagnosticSeverity.Error));
    await writeFile(sidecar(), GOOD);
    await until('readable again', () => services.library.peek(uri())?.sidecar.readable);
    await until('no error', () => !problemsOf(sidecar()).some((d) => d.severity === vscode.DiagnosticSeverity.Error));
  });

  it('shows an edit of the YAML by hand at once in the article', async () => {
    const { services, shown } = await dateline();
    await openArticle(uri());
    const annotated = (): boolean => Object.keys(shown(uri())).some((key) => key === 'annotation' || key.startsWith('label:'));
    await until('the annotation', annotated);
    const editor = await vscode.window.showTextDocument(sidecar(), { viewColumn: vscode.ViewColumn.Beside });
    const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit((edit) => edit.replace(whole, 'schema: dateline-annotations/1\npublished: 2024-12-24\n'));
    await until('the new state', () => services.library.peek(uri())?.analysis.published.value === '2024-12-24');
    await until('no annotation', () => !annotated());
  });

  it('tells of an annotation whose words are gone', async () => {
    await writeFile(sidecar(), GOOD.replace('quote: United Nations', 'quote: The seven lost words of the harbour master').replace('Vasseur said that the ', 'nothing of this ').replace(' would send an envoy in April.', ' is anywhere'));
    await openArticle(uri());
    const problem = await until('the problem', () => problemsOf(sidecar()).find((d) => d.code === 'anchor-lost'));
    assert.equal(problem.range.start.line, 2);
  });

  for (const tab of ['closed', 'open']) it(`tells of a sidecar whose article is gone, its tab ${tab}, until it is back`, async () => {
    const { services } = await dateline();
    await services.library.whenIndexed();
    await openArticle(uri());
    if (tab === 'closed') await closeAll();
    await remove(uri());
    const problem = await until('the problem', () => problemsOf(sidecar()).find((d) => d.code === 'sidecar-alone'));
    assert.ok(problem.message.includes('problem-test.txt'), problem.message);
    await writeFile(uri(), SMALL_ARTICLE);
    await until('no problem', () => !problemsOf(sidecar()).some((d) => d.code === 'sidecar-alone'));
  });
});

describe('problems with what was decided about meetings', () => {
  const folderFile = (): vscode.Uri => fileUri('dateline.yaml');
  let before = '';
  beforeEach(async () => {
    before = await readFile(folderFile());
    await writeFile(uri(), SMALL_ARTICLE);
    const { services } = await dateline();
    await services.library.whenIndexed();
    await openArticle(uri());
  });
  afterEach(async () => {
    await closeAll();
    await remove(uri());
    await writeFile(folderFile(), before);
    const { services } = await dateline();
    await services.library.reread([folderFile()]);
  });

  /** The words of dateline.yaml that are underlined for the code. */
  const underlined = (code: string): Promise<string> =>
    until(code, async () => {
      const found = problemsOf(folderFile()).find((d) => d.code === code);
      return found && (await vscode.workspace.openTextDocument(folderFile())).getText(found.range);
    });

  it('stand at the words of dateline.yaml that no longer hold, and go when they do', async () => {
    const { services } = await dateline();
    const decided = (quote: string, name: string, article = 'problem-test.txt'): string =>
      `${before.trimEnd()}\nmeetings:\n  - id: m8w1zz\n    reports:\n      - {article: ${article}, quote: ${quote}, prefix: "Vasseur "}\n    participants: [Camille Vasseur, ${name}]\n`;
    const write = async (text: string): Promise<void> => {
      await writeFile(folderFile(), text);
      await services.library.reread([folderFile()]);
    };
    await write(decided('conferred', 'Sergey Lavrov'));
    assert.equal(await underlined('report-lost'), 'conferred');
    await write(decided('met', 'Nobody Atall'));
    assert.equal(await underlined('unknown-participant'), 'Nobody Atall');
    await until('the report holds', () => !problemsOf(folderFile()).some((d) => d.code === 'report-lost'));
    await write(decided('met', 'Sergey Lavrov', 'gone.txt'));
    assert.equal(await underlined('unknown-article'), 'gone.txt');
    await write(decided('met', 'Sergey Lavrov'));
    await until('nothing is wrong', () => problemsOf(folderFile()).length === 0);
    assert.ok(services.library.corpus().meetings.some((m) => m.decided === 'm8w1zz'));
  });
});
