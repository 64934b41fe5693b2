// A quick pick over the folder's actors, most important first: searching the sidebar, and choosing whom an annotation means.
import * as vscode from 'vscode';
import { ENTITY_TYPES } from '../../core/model/analysis.ts';
import type { CorpusActor } from '../../core/model/corpus.ts';
import { actorsByWeight, weight } from './actorsModel.ts';
import type { CorpusView } from './corpusView.ts';
import { counted, kindIcon, typeWord } from './kindWords.ts';
import { shortText } from './labelText.ts';

export interface ActorItem extends vscode.QuickPickItem {
  readonly actor: CorpusActor;
}

/** Every actor of the folder as an item to pick. */
export function actorItems(view: CorpusView): readonly ActorItem[] {
  const { t } = view;
  return ENTITY_TYPES.flatMap((type) => actorsByWeight(view, type))
    .sort((a, b) => weight(b, view) - weight(a, view))
    .map((actor) => {
      const role = view.rolesOf(actor)[0]?.words;
      const mentions = counted(actor.mentions.length, '{0} mention', '{0} mentions', t);
      const aliases = shortText(actor.aliases.join(', '), 120);
      return {
        actor,
        label: quickLabel(shortText(actor.name)),
        iconPath: new vscode.ThemeIcon(kindIcon(actor.type).id),
        description: quickLabel([role === undefined ? typeWord(actor.type, t) : shortText(role, 60), mentions].join(' · ')),
        ...(aliases !== '' && { detail: quickLabel(aliases) }),
      };
    });
}

/** Quick picks draw `$(name)` as an icon: article text must not. */
export const quickLabel = (text: string): string => text.replaceAll('$(', '$\u2060(');

export async function pickActor(view: CorpusView, title = vscode.l10n.t('Find an Actor')): Promise<CorpusActor | undefined> {
  const picked = await vscode.window.showQuickPick(actorItems(view), {
    title, placeHolder: vscode.l10n.t('A name, a spelling or a role'), matchOnDescription: true, matchOnDetail: true,
  });
  return picked?.actor;
}
