// "These are one": an actor with another one that is searched for, several that are selected in the sidebar, or two that
// may be the same; and the answer that two are two.
import * as vscode from 'vscode';
import type { CorpusActor, CorpusReport } from '../../core/model/corpus.ts';
import { registerCommand } from '../../host/commands.ts';
import { mentionAt } from '../../host/lookUp.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { type Args, optionsFrom, placeFrom, textOption } from '../commands/place.ts';
import { type Pair, pairFrom } from '../pairs.ts';
import { pickBySearch } from '../search/searchPick.ts';
import { shortText } from '../trees/labelText.ts';
import { type ActorItem, actorItem, actorRows, isActorItem } from '../trees/searchActors.ts';
import type { CurrentView } from '../trees/views.ts';
import { joinedMention, untilJoined } from '../untilJoined.ts';
import { actorFrom, actorNow, actorOfNode, type FoundActor, foundIn, foundNow, orTold, selectedActors, tellOneAlready, urisOfItems, urisOfNodes, whyNot } from './actorFrom.ts';
import { applyPlan, situationOf } from './applyPlan.ts';
import { likelySame } from './likelyFirst.ts';
import { maybeSameAs } from './maybeSame.ts';
import { merge, separate } from './plans.ts';
import { isFullName } from './records.ts';

export function registerMergeActors(services: Services, current: CurrentView): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(services, 'dateline.mergeActors', (...args) => mergeActors(services, current, args)),
    registerCommand(services, 'dateline.mergeSelectedActors', (...args) => mergeActors(services, current, args)),
    registerCommand(services, 'dateline.sameActor', (...args) => answer(services, args, true)),
    registerCommand(services, 'dateline.differentActors', (...args) => answer(services, args, false)),
  );
}

/** Option `with`: the other actor's name, or its id in the joined folder. */
async function mergeActors(services: Services, current: CurrentView, args: Args): Promise<boolean | undefined> {
  const found = await actorFrom(services, args);
  if (!found) return undefined;
  const { state, actor } = found;
  const before = services.library.corpus();
  const selected = selectedActors(services, args);
  if (!selected) return undefined;
  if (selected.length > 1) {
    const main = await askMain(current, selected);
    if (!main || !(await untilJoined(services, urisOfItems(services, args)))) return undefined;
    const now = orTold(allNow(services, before, [main, ...selected]));
    return now?.[0] && done(services, state, now[0], now);
  }
  const given = textOption(optionsFrom(args), 'with');
  const others = before.actors.filter((a) => a.id !== actor.id);
  const other = given === undefined ? await askOther(current, actor) : others.find((a) => a.id === given || a.name === given);
  const one = other && (await foundNow(services, found));
  const main = one && orTold(actorNow(services, before, other));
  return main && done(services, one.state, main, [one.actor, main]);
}

/** Undefined where one of them is not there any more: whoever chose three does not mean two. */
function allNow(services: Services, before: CorpusReport, actors: readonly CorpusActor[]): readonly CorpusActor[] | undefined {
  const now = actors.flatMap((actor) => actorNow(services, before, actor) ?? []);
  return now.length === actors.length ? now : undefined;
}

/** Of the corpus of now. */
async function done(services: Services, state: ArticleState, main: CorpusActor, actors: readonly CorpusActor[]): Promise<boolean> {
  const different = [...new Set(actors)];
  if (different.length > 1) return applyPlan(services, state, vscode.l10n.t('Merge Actors'), merge(situationOf(services), main, different));
  void tellOneAlready();
  return false;
}

async function askOther(current: CurrentView, actor: CorpusActor): Promise<CorpusActor | undefined> {
  const view = current();
  const maybe = new Map(maybeSameAs(view.corpus, actor).map((m) => [m.other.id, m.why]));
  const known = view.corpus.actors.filter((a) => maybe.has(a.id));
  const rows = actorRows(view, {
    among: (a) => a.id !== actor.id, type: actor.type, itemOf: (a) => withReason(actorItem(view, a), maybe.get(a.id)),
    first: [{ heading: vscode.l10n.t('similar'), actors: likelySame(actor, view, known) }], restHeading: vscode.l10n.t('all actors'),
  });
  const title = vscode.l10n.t('“{0}” Is the Same as …', shortText(actor.name, 50));
  return (await pickBySearch({ title, placeHolder: vscode.l10n.t('Choose the actor whose name stays'), rows }, isActorItem))?.actor;
}

const withReason = (item: ActorItem, why: string | undefined): ActorItem => (why === undefined ? item : { ...item, detail: vscode.l10n.t('Maybe the same: {0}', why) });

async function askMain(current: CurrentView, actors: readonly CorpusActor[]): Promise<CorpusActor | undefined> {
  const ids = new Set(actors.map((a) => a.id));
  const title = vscode.l10n.t('Merge {0} Actors', actors.length);
  const rows = actorRows(current(), { among: (a) => ids.has(a.id) });
  return (await pickBySearch({ title, placeHolder: vscode.l10n.t('Choose the actor whose name stays'), rows }, isActorItem))?.actor;
}

async function answer(services: Services, args: Args, same: boolean): Promise<boolean | undefined> {
  const pair = await pairOfActors(services, args);
  if (!pair) return undefined;
  if (pair === 'none') return void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on a name that may be the same as another; the light bulb and the sidebar say which.'));
  const { state, one, other } = pair;
  const refusal = whyNot(state.folder);
  if (refusal !== undefined) return void vscode.window.showWarningMessage(refusal);
  if (!same) return applyPlan(services, state, vscode.l10n.t('Not the Same'), separate(situationOf(services), one, other));
  return done(services, state, mainOf(one, other), [one, other]);
}

/** The one with a full name, else the one that a person decided about, else the one mentioned more. */
function mainOf(a: CorpusActor, b: CorpusActor): CorpusActor {
  if (isFullName(a.name) !== isFullName(b.name)) return isFullName(a.name) ? a : b;
  if ((a.decided === undefined) !== (b.decided === undefined)) return a.decided === undefined ? b : a;
  return b.mentions.length > a.mentions.length ? b : a;
}

const pairOfActors = (services: Services, args: Args): Promise<Pair<CorpusActor> | 'none' | undefined> =>
  pairFrom<CorpusActor, FoundActor>(services, args, {
    async ofNodes(nodes) {
      const isReady = await untilJoined(services, urisOfNodes(services, nodes));
      return isReady ? nodes.flatMap((node) => actorOfNode(services, node) ?? []) : undefined;
    },
    async at(place) {
      const where = await placeFrom(services, place);
      if (!where) return undefined;
      const mention = mentionAt(where.state, where.span.start);
      const here = mention ? await joinedMention(services, { state: where.state, mention }) : 'none';
      return here && here !== 'none' ? (foundIn(services, here) ?? 'none') : here;
    },
    again: (found) => foundNow(services, found),
    subjectOf: ({ actor }) => actor,
    twinOf: (actor) => maybeSameAs(services.library.corpus(), actor)[0]?.other,
    articlesOf: ({ members }) => members.map((m) => m.article),
    now: (before, actor) => actorNow(services, before, actor),
  });
