// F2 on a name renames the actor, everywhere in the folder: its record in `dateline.yaml`, never the article, which is
// evidence. The same by command for items of the sidebar.
import * as vscode from 'vscode';
import type { CorpusActor } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { corpusActorOf, mentionAt } from '../../host/lookUp.ts';
import { isVersion } from '../../host/articleRules.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { offsetOf, rangeOf } from '../../host/spans.ts';
import { ARTICLE_SELECTOR } from '../articleSelector.ts';
import { commandsOn, optionsFrom, textOption } from '../commands/place.ts';
import { oneLine, shortText } from '../trees/labelText.ts';
import { actorFrom, type FoundActor, foundIn, foundNow, whyNot } from './actorFrom.ts';
import { type MentionIn, untilJoined } from '../untilJoined.ts';
import { applyPlan, changesOf, situationOf } from './applyPlan.ts';
import { ownerOf, rename } from './plans.ts';

export function registerRenameActor(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerRenameProvider(ARTICLE_SELECTOR, {
      async prepareRename(document, position, token) {
        const state = await services.library.get(document.uri, token);
        if (!state) throw new Error(vscode.l10n.t('Only names in articles can be renamed here.'));
        const here = mentionIn(state, position);
        // Of an article that has just changed the corpus of before may do: what is written is looked up when the name is known.
        const actor = corpusActorOf(services.library.corpus(), state, here.mention.actor) ?? (await renamed(services, here, token)).actor;
        return { range: rangeOf(state.lines, here.mention), placeholder: oneLine(actor.name) };
      },
      async provideRenameEdits(document, position, newName, token) {
        const before = await services.library.get(document.uri, token);
        if (!before) return undefined;
        const { state, actor } = await renamed(services, mentionIn(before, position), token);
        const name = oneLine(newName).trim();
        const problem = nameProblem(services, actor, name);
        if (problem !== undefined) throw new Error(problem);
        if (name === actor.name) return new vscode.WorkspaceEdit();
        return services.decisions.propose(renameLabel(), changesOf(services, state, rename(situationOf(services), actor, name)));
      },
    }),
    commandsOn(services, actorFrom)('dateline.renameActor', async (_, found, args) => {
      const name = textOption(optionsFrom(args), 'name') ?? (await askName(services, found.actor));
      if (name === undefined || name.trim() === found.actor.name) return false;
      const now = await foundNow(services, found);
      if (!now) return false;
      const { state, actor } = now;
      const problem = nameProblem(services, actor, name);
      if (problem !== undefined) return void vscode.window.showWarningMessage(problem);
      return applyPlan(services, state, renameLabel(), rename(situationOf(services), actor, oneLine(name).trim()));
    }),
  );
}

const renameLabel = (): string => vscode.l10n.t('Rename Actor');

const noName = (): Error => new Error(vscode.l10n.t('There is no name at the cursor. Put the cursor on one to rename whom it means.'));

/** Throws, in words for the box that asks for the name, where nothing can be renamed. */
function mentionIn(state: ArticleState, position: vscode.Position): MentionIn {
  const mention = mentionAt(state, offsetOf(state.lines, position));
  if (!mention || isVersion(state.uri)) throw noName();
  const refusal = whyNot(state.folder);
  if (refusal !== undefined) throw new Error(refusal);
  return { state, mention };
}

/** Whom it means in the article and the folder as they are now. Throws as above. */
async function renamed(services: Services, here: MentionIn, token: vscode.CancellationToken): Promise<FoundActor> {
  if (!(await untilJoined(services, [here.state.uri], token))) throw new vscode.CancellationError();
  const found = foundIn(services, here);
  if (!found) throw noName();
  return found;
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
