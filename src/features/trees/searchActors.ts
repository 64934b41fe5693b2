// Quick picks over the folder's actors, most important first: searching the sidebar, and choosing whom an annotation means.
import * as vscode from 'vscode';
import type { CorpusActor } from '../../core/model/corpus.ts';
import { MOST_SHOWN, pickBySearch, type Rows, type RowsFor } from '../search/searchPick.ts';
import { mentionCount } from './actorFacts.ts';
import { rankedActors } from './actorRanks.ts';
import { prepareSearch, searchable, type SearchableActors, searchableActors, searchableSoon } from './actorSearch.ts';
import type { CorpusView } from './corpusView.ts';
import { counted, kindIcon, typeWord } from './kindWords.ts';
import { shortText } from './labelText.ts';
import { mainRoleOf } from './mainRole.ts';

export interface ActorItem extends vscode.QuickPickItem {
  readonly actor: CorpusActor;
}

export const isActorItem = (item: vscode.QuickPickItem): item is ActorItem => 'actor' in item;

export function actorItem(view: CorpusView, actor: CorpusActor): ActorItem {
  const { t } = view;
  const role = mainRoleOf(actor, view);
  const mentions = counted(mentionCount(actor), '{0} mention', '{0} mentions', t);
  const aliases = shortText(actor.aliases.join(', '), 120);
  return {
    actor,
    label: quickLabel(shortText(actor.name)),
    iconPath: new vscode.ThemeIcon(kindIcon(actor.type).id),
    description: quickLabel([role === undefined ? typeWord(actor.type, t) : shortText(role, 60), mentions].join(' · ')),
    ...(aliases !== '' && { detail: quickLabel(aliases) }),
  };
}

export const heading = (label: string): vscode.QuickPickItem => ({ label, kind: vscode.QuickPickItemKind.Separator });

interface ActorRowParts {
  /** Who can be chosen at all. */
  readonly among?: (actor: CorpusActor) => boolean;
  /** Stand before everything else, whatever is typed. */
  readonly lead?: readonly vscode.QuickPickItem[];
  /** Stand first, below a heading of their own where that says something, as long as nothing is typed. */
  readonly first?: readonly { readonly heading: string; readonly actors: readonly CorpusActor[] }[];
  /** Over the others, where others stand above. */
  readonly restHeading?: string;
  /** Others of this type stand before those of another. */
  readonly type?: CorpusActor['type'];
  readonly itemOf?: (actor: CorpusActor) => vscode.QuickPickItem;
}

/** What a picker of actors shows for what is typed. */
export function actorRows(view: CorpusView, { among, lead = [], first = [], restHeading = '', type, itemOf = (actor) => actorItem(view, actor) }: ActorRowParts): RowsFor {
  const all = rankedActors(view.corpus);
  const actors = among ? all.filter(among) : all;
  const leading = new Set(first.flatMap((part) => part.actors));
  const others = actors.filter((a) => !leading.has(a));
  const rest = type === undefined ? others : [...others.filter((a) => a.type === type), ...others.filter((a) => a.type !== type)];
  let made: SearchableActors | undefined;
  const search = (): SearchableActors => (made ??= among ? searchable(actors) : searchableActors(view.corpus));
  const rowsOf = (list: readonly CorpusActor[]): (() => vscode.QuickPickItem)[] => list.map((actor) => () => itemOf(actor));
  const headed = (label: string, list: readonly CorpusActor[]): (() => vscode.QuickPickItem)[] => (list.length === 0 ? [] : [...(label === '' ? [] : [() => heading(label)]), ...rowsOf(list)]);
  const prepare = async (): Promise<void> => {
    if (!among) return prepareSearch(view.corpus);
    const soon = await searchableSoon(actors);
    made ??= soon;
  };
  const rowsFor = (typed: string): Rows => {
    if (typed.trim() !== '') {
      const found = search().find(typed, MOST_SHOWN);
      return { rows: [...lead.map((item) => () => item), ...rowsOf(found.actors)], more: found.total - found.actors.length };
    }
    const shown = rest.slice(0, MOST_SHOWN);
    return { rows: [...lead.map((item) => () => item), ...first.flatMap((part) => headed(part.heading, part.actors)), ...headed(leading.size === 0 && lead.length === 0 ? '' : restHeading, shown)], more: rest.length - shown.length };
  };
  return Object.assign(rowsFor, { prepare });
}

/** Quick picks draw `$(name)` as an icon: article text must not. */
export const quickLabel = (text: string): string => text.replaceAll('$(', '$\u2060(');

export async function pickActor(view: CorpusView, title = vscode.l10n.t('Find an Actor')): Promise<CorpusActor | undefined> {
  return (await pickBySearch({ title, placeHolder: vscode.l10n.t('A name, a spelling or a role'), rows: actorRows(view, {}) }, isActorItem))?.actor;
}
