// F2 on a name renames the actor, everywhere in the folder: its record in `dateline.yaml`, never the article, which is
// evidence. The same by command for items of the sidebar.
import * as vscode from 'vscode';
import type { CorpusActor } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { corpusActorOf, mentionAt } from '../../host/lookUp.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { offsetOf, rangeOf } from '../../host/spans.ts';
import { ARTICLE_SELECTOR } from '../articleSelector.ts';
import { commandsOn, optionsFrom, textOption } from '../commands/place.ts';
import { oneLine, shortText } from '../trees/labelText.ts';
import { actorFrom, whyNot } from './actorFrom.ts';
import { applyPlan, changesOf, situationOf } from './applyPlan.ts';
import { ownerOf, rename } from './plans.ts';

export function registerRenameActor(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerRenameProvider(ARTICLE_SELECTOR, {
      async prepareRename(document, position, token) {
        const state = await services.library.get(document.uri, token);
        if (!state) throw new Error(vscode.l10n.t('Only names in articles can be renamed here.'));
        const { actor, range } = actorAt(services, state, position);
        return { range, placeholder: oneLine(actor.name) };
      },
      async provideRenameEdits(document, position, newName, token) {
        const state = await services.library.get(document.uri, token);
        if (!state) return undefined;
        const { actor } = actorAt(services, state, position);
        const name = oneLine(newName).trim();
        const problem = nameProblem(services, actor, name);
        if (problem !== undefined) throw new Error(problem);
        if (name === actor.name) return new vscode.WorkspaceEdit();
        return services.decisions.propose(renameLabel(), changesOf(services, state, rename(situationOf(services), actor, name)));
      },
    }),
    commandsOn(services, actorFrom)('dateline.renameActor', async (_, { state, actor }, args) => {
      const name = textOption(optionsFrom(args), 'name') ?? (await askName(services, actor));
      if (name === undefined || name.trim() === actor.name) return false;
      const problem = nameProblem(services, actor, name);
      if (problem !== undefined) return void vscode.window.showWarningMessage(problem);
      return applyPlan(services, state, renameLabel(), rename(situationOf(services), actor, oneLine(name).trim()));
    }),
  );
}

const renameLabel = (): string => vscode.l10n.t('Rename Actor');

/** Throws, in words for the box that asks for the name, where nothing can be renamed. */
function actorAt(services: Services, state: ArticleState, position: vscode.Position): { readonly actor: CorpusActor; readonly range: vscode.Range } {
  const mention = mentionAt(state, offsetOf(state.lines, position));
  const actor = mention && corpusActorOf(services.library.corpus(), state.path, mention.actor);
  if (!actor) throw new Error(vscode.l10n.t('There is no name at the cursor. Put the cursor on one to rename whom it means.'));
  const refusal = whyNot(state.folder);
  if (refusal !== undefined) throw new Error(refusal);
  return { actor, range: rangeOf(state.lines, mention) };
}

/** Why an actor cannot be called so. A name that somebody else goes by would make the two one without saying so. */
export function nameProblem(services: Services, actor: CorpusActor, name: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(name)) return vscode.l10n.t('A name, please.');
  const owner = ownerOf(situationOf(services), actor, name);
  if (owner === undefined) return undefined;
  if (fold(owner) === fold(name)) return vscode.l10n.t('Somebody else in this folder is called “{0}”. Merge the two, or choose a name that tells them apart.', shortText(owner, 50));
  return vscode.l10n.t('“{0}” means {1} in this folder. Merge the two, or choose a name that tells them apart.', shortText(name, 50), shortText(owner, 50));
}

const askName = (services: Services, actor: CorpusActor): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t('Rename “{0}”', shortText(actor.name, 50)), value: oneLine(actor.name),
    prompt: vscode.l10n.t('The name in this folder’s views and exports. Articles stay as they are.'),
    validateInput: (value) => nameProblem(services, actor, value),
  });
