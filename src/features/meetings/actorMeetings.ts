// "Meetings of This Actor" and "Meetings Between These Two": the view of meetings, filtered. A peek would show sentences
// alone; the view shows who, where, when and what became of each.
import * as vscode from 'vscode';
import type { CorpusActor } from '../../core/model/corpus.ts';
import { registerCommand } from '../../host/commands.ts';
import { mentionAt } from '../../host/lookUp.ts';
import type { Services } from '../../host/services.ts';
import { actorOfNode, actorToShow } from '../actors/actorFrom.ts';
import { type Args, isTreeNode, optionsFrom, placeFrom, selectedNodes, textOption } from '../commands/place.ts';
import { MOST_SHOWN, pickBySearch } from '../search/searchPick.ts';
import { shortText } from '../trees/labelText.ts';
import { actorRows, isActorItem, pickActor } from '../trees/searchActors.ts';
import type { CurrentView } from '../trees/views.ts';
import { asFilterActor, type FilterActor } from './meetingFilter.ts';

/** Shows the meetings where all of them took part; gives how many there are. */
type Show = (actors: readonly FilterActor[]) => Promise<number>;

export function registerActorMeetings(services: Services, current: CurrentView, show: Show): vscode.Disposable {
  const showOf = async (...actors: readonly CorpusActor[]): Promise<number> => {
    const count = await show(actors.map(asFilterActor));
    if (count === 0) void vscode.window.showInformationMessage(noneOf(actors));
    return count;
  };
  return vscode.Disposable.from(
    registerCommand(services, 'dateline.showMeetingsOf', async (...args) => {
      const here = await actorOf(services, args);
      const actor = here === 'none' ? await pickActor(current(), vscode.l10n.t('Meetings of …')) : here;
      return actor && showOf(actor);
    }),
    registerCommand(services, 'dateline.showMeetingsBetween', async (...args) => {
      const [first, second] = await actorsOf(services, args);
      const one = first === 'none' ? await pickActor(current(), vscode.l10n.t('Meetings between … and …')) : first;
      if (!one) return undefined;
      const given = textOption(optionsFrom(args), 'with');
      const all = services.library.corpus().actors;
      const other = second ?? (given === undefined ? await askOther(current, one) : all.find((a) => a.id === given || a.name === given));
      return other && showOf(one, other);
    }),
  );
}

const noneOf = (actors: readonly CorpusActor[]): string => {
  const [one, other] = actors.map((a) => shortText(a.name, 50));
  return other === undefined ? vscode.l10n.t('No meeting of {0} was found in these articles.', one ?? '') : vscode.l10n.t('No meeting between {0} and {1} was found in these articles.', one ?? '', other);
};

/** The item's, or the one at the cursor. Undefined: cancelled, or told. */
async function actorOf(services: Services, args: Args): Promise<CorpusActor | 'none' | undefined> {
  const [first] = args;
  if (isTreeNode(first)) return actorOfNode(services, first) ?? 'none';
  const editor = vscode.window.activeTextEditor;
  if (first === undefined && !(editor && services.library.isArticle(editor.document))) return 'none';
  const place = await placeFrom(services, args);
  if (!place) return undefined;
  const mention = place.mention ?? mentionAt(place.state, place.span.start);
  return mention ? actorToShow(services, { state: place.state, mention }) : 'none';
}

/** Both of a selection of two, else the one that was pointed at. */
async function actorsOf(services: Services, args: Args): Promise<readonly [CorpusActor | 'none' | undefined, CorpusActor?]> {
  const [one, other] = new Set(selectedNodes(args).flatMap((n) => actorOfNode(services, n) ?? []));
  return one && other ? [one, other] : [await actorOf(services, args)];
}

/** Those whom the first met stand first. */
async function askOther(current: CurrentView, one: CorpusActor): Promise<CorpusActor | undefined> {
  const view = current();
  const together = new Map<string, number>();
  for (const { participants } of view.meetingsOf(one.id)) for (const id of participants) together.set(id, (together.get(id) ?? 0) + 1);
  together.delete(one.id);
  const met = [...together].sort((a, b) => b[1] - a[1]).slice(0, MOST_SHOWN).flatMap(([id]) => view.actor(id) ?? []);
  const rows = actorRows(view, { among: (a) => a.id !== one.id, first: [{ heading: '', actors: met }] });
  const title = view.t('Meetings between {0} and …', shortText(one.name, 50));
  return (await pickBySearch({ title, placeHolder: view.t('The other side: a person, a country, an organization'), rows }, isActorItem))?.actor;
}
