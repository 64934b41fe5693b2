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

  it('tells of a sidecar whose article is gone, until it is back', async () => {
    const { services } = await dateline();
    await services.library.whenIndexed();
    await openArticle(uri());
    await closeAll();
    await remove(uri());
    const problem = await until('the problem', () => problemsOf(sidecar()).find((d) => d.code === 'sidecar-alone'));
    assert.ok(problem.message.includes('problem-test.txt'), problem.message);
    await writeFile(uri(), SMALL_ARTICLE);
    await until('no problem', () => !problemsOf(sidecar()).some((d) => d.code === 'sidecar-alone'));
  });
});
