// A sidecar whose article is gone, while its words stand in another article without one: somebody renamed or moved the
// article outside VS Code. Offered as a quick fix on the problem; one step of undo.
import * as vscode from 'vscode';
import { fitsText } from '../../core/anchors/index.ts';
import { readSidecarName } from '../../core/model/sidecarName.ts';
import { parseSidecar } from '../../core/sidecar/index.ts';
import { baseName } from '../../host/articleRules.ts';
import { createRest } from '../../host/breathe.ts';
import { orNothing, registerCommand } from '../../host/commands.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { sidecarMovedTo } from '../../host/sidecarsBeside.ts';

const KIND = vscode.CodeActionKind.QuickFix.append('dateline');
const CODE = 'sidecar-alone';

export function registerAdoptSidecar(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(services, 'dateline.adoptSidecar', (sidecar, article) =>
      typeof sidecar === 'string' && typeof article === 'string' && adopt(services, vscode.Uri.parse(sidecar, true), vscode.Uri.parse(article, true))),
    vscode.languages.registerCodeActionsProvider({ pattern: '**/*.annotations.yaml' }, {
      provideCodeActions: (document, _range, { diagnostics }) =>
        orNothing(services, 'Looking for a lone sidecar’s article', async () => {
          const own = diagnostics.filter((d) => d.source === 'Dateline' && d.code === CODE);
          return own.length === 0 ? undefined : (await articlesFor(services, document)).map((article) => moveAction(document.uri, article, own));
        }),
    }, { providedCodeActionKinds: [KIND] }),
  );
}

/** The one article that the words stand in; with several, it is anybody’s guess and nothing is offered. */
async function articlesFor({ library }: Services, document: vscode.TextDocument): Promise<readonly ArticleState[]> {
  const { annotations, readable } = parseSidecar(document.getText());
  if (!readable) return [];
  if (library.progress?.paused) return []; // whoever waits for a light bulb waits a moment, not for a person
  await library.whenIndexed();
  // Named after an article that is there, it is somebody's own: nobody else's, and not the shared one.
  const isNamed = (state: ArticleState): boolean => document.uri.path.startsWith(`${state.uri.path}.`);
  const fitting: ArticleState[] = [];
  const rest = createRest(); // closed articles are unpacked here
  for (const state of library.all()) {
    await rest();
    if (state.sidecar.text === undefined && !isNamed(state) && fitsText(state.text, annotations)) fitting.push(state);
    if (fitting.length > 1) return [];
  }
  return fitting;
}

function moveAction(sidecar: vscode.Uri, article: ArticleState, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction {
  const title = vscode.l10n.t('Move the Annotations to {0}', article.path);
  const action = new vscode.CodeAction(title, KIND);
  action.command = { command: 'dateline.adoptSidecar', title, arguments: [sidecar.toString(), article.uri.toString()] };
  action.diagnostics = [...diagnostics];
  action.isPreferred = true;
  return action;
}

async function adopt({ decisions }: Services, sidecar: vscode.Uri, article: vscode.Uri): Promise<boolean> {
  const oldArticle = sidecar.with({ path: readSidecarName(sidecar.path)?.article ?? sidecar.path });
  const to = sidecarMovedTo(sidecar, oldArticle, article);
  return decisions.moveSidecar(vscode.l10n.t('Move Annotations to {0}', baseName(article)), { from: sidecar, to, oldArticle, article });
}
