// Ties words to an actor: "the Russian diplomat" is Lavrov. The actor goes into `dateline.yaml` and the annotation into the
// sidecar, in one step.
import * as vscode from 'vscode';
import { ENTITY_TYPES, type EntityType, isEntityType } from '../../core/model/analysis.ts';
import type { DecidedActor } from '../../core/model/annotation.ts';
import type { CorpusActor, CorpusReport } from '../../core/model/corpus.ts';
import { registerCommand } from '../../host/commands.ts';
import type { Change, Services } from '../../host/services.ts';
import { actorNow, orTold } from '../actors/actorFrom.ts';
import { changesOf, situationOf } from '../actors/applyPlan.ts';
import { NO_PLAN } from '../actors/plans.ts';
import { recordOf } from '../actors/records.ts';
import { indexNames } from '../search/nameIndex.ts';
import { MOST_SHOWN, pickBySearch, type Rows } from '../search/searchPick.ts';
import { kindIcon, typeWord } from '../trees/kindWords.ts';
import { shortText } from '../trees/labelText.ts';
import { actorItem, actorRows, heading, quickLabel } from '../trees/searchActors.ts';
import { translate } from '../trees/treeProvider.ts';
import type { CurrentView } from '../trees/views.ts';
import { untilJoined } from '../untilJoined.ts';
import { annotationOf, wordsFrom } from './annotate.ts';
import { type ArticlePlace, type Args, optionsFrom, textOption } from './place.ts';

export function registerSetActor(services: Services, current: CurrentView): vscode.Disposable {
  return registerCommand(services, 'dateline.setActor', (...args) => setActor(services, current, args));
}

interface Choice {
  readonly actor: DecidedActor;
  /** What `dateline.yaml` and other articles need, so that it is the actor of the choice. */
  readonly changes: readonly Change[];
}

/** Options: `actor` (an id of dateline.yaml), or `name` with `type` for the actor of that name, made where there is none. */
async function setActor(services: Services, current: CurrentView, args: Args): Promise<string | undefined> {
  const place = await wordsFrom(services, args);
  if (!place) return undefined;
  if (!place.state.folder.uri) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Actors are kept in dateline.yaml, at the root of an open folder. Open the folder first.'));
    return undefined;
  }
  const choice = given(services, place, args) ?? (await ask(services, current, place));
  if (!choice) return undefined;
  const done = await services.decisions.apply(vscode.l10n.t('Set Actor'), [...choice.changes, tie(services, place, choice.actor)]);
  return done ? choice.actor.id : undefined;
}

function tie(services: Services, { state, span, mention, annotation }: ArticlePlace, actor: DecidedActor): Change {
  const id = annotation?.annotation.id ?? mention?.annotation;
  if (id !== undefined) {
    const rejected = annotation?.annotation.status === 'rejected' ? { status: 'added' as const } : {};
    const retyped = annotation && isEntityType(annotation.annotation.label) ? { label: actor.type } : {};
    return { article: state.uri, changes: [{ kind: 'update', id, set: { actor: actor.id, ...retyped, ...rejected } }] };
  }
  const status = mention?.type === actor.type ? 'accepted' : 'added';
  return { article: state.uri, changes: [{ kind: 'add', annotation: annotationOf(services, state, span, { label: actor.type, status, actor: actor.id }) }] };
}

function given(services: Services, place: ArticlePlace, args: Args): Choice | undefined {
  const options = optionsFrom(args);
  const known = place.state.folder.decisions.actors;
  const byId = known.find((a) => a.id === textOption(options, 'actor'));
  if (byId) return { actor: byId, changes: [] };
  const name = textOption(options, 'name');
  if (name === undefined) return undefined;
  const type = textOption(options, 'type');
  const sameName = known.find((a) => a.name === name && (type === undefined || a.type === type));
  if (sameName) return { actor: sameName, changes: [] };
  return newActor(services, place, name, type !== undefined && isEntityType(type) ? type : (place.mention?.type ?? 'person'));
}

function newActor(services: Services, { state }: ArticlePlace, name: string, type: EntityType): Choice {
  const actor: DecidedActor = { id: services.decisions.newId(), type, name, aliases: [], links: [], notSame: [] };
  return { actor, changes: [{ folderFileOf: state.uri, changes: [{ kind: 'addActor', actor }] }] };
}

/** Found in the articles: with the spellings that these have. */
async function foundActor(services: Services, { state }: ArticlePlace, of: CorpusReport, chosen: CorpusActor): Promise<Choice | undefined> {
  if (!(await untilJoined(services, [state.uri]))) return undefined;
  const actor = orTold(actorNow(services, of, chosen));
  if (!actor) return undefined;
  const { record, ties } = recordOf(situationOf(services), actor);
  const articles = actor.members.map((m) => m.article);
  return { actor: record, changes: changesOf(services, state, { ...NO_PLAN, set: [record], ties, articles }) };
}

interface ActorChoice extends vscode.QuickPickItem {
  readonly choose?: () => Promise<Choice | undefined> | Choice;
}

async function ask(services: Services, current: CurrentView, place: ArticlePlace): Promise<Choice | undefined> {
  const words = shortText(place.state.text.slice(place.span.start, place.span.end), 50);
  const decided = place.state.folder.decisions.actors;
  const decidedIds = new Set(decided.map((a) => a.id));
  const decidedRow = (actor: DecidedActor): ActorChoice => ({
    label: quickLabel(shortText(actor.name)), description: typeWord(actor.type, translate), detail: quickLabel(shortText(actor.aliases.join(', '), 120)),
    iconPath: new vscode.ThemeIcon(kindIcon(actor.type).id), choose: () => ({ actor, changes: [] }),
  });
  const newRow: ActorChoice = { label: vscode.l10n.t('New actor…'), iconPath: new vscode.ThemeIcon('add'), alwaysShow: true, choose: () => askNewActor(services, place) };
  const view = current();
  const found = actorRows(view, {
    among: (actor) => actor.decided === undefined || !decidedIds.has(actor.decided),
    itemOf: (actor): ActorChoice => ({ ...actorItem(view, actor), choose: () => foundActor(services, place, view.corpus, actor) }),
  });
  const ofFolder = indexNames(decided, (a) => [a.name, ...a.aliases]);
  const rows = (typed: string): Rows => {
    const first = ofFolder.find(typed, MOST_SHOWN).at.flatMap((i) => decided[i] ?? []).map((actor) => () => decidedRow(actor));
    const { rows: others, more } = found(typed);
    return { rows: [...first, () => heading(vscode.l10n.t('found in the articles')), ...others, () => heading(''), () => newRow], more };
  };
  Object.assign(rows, { prepare: found.prepare });
  const picked = await pickBySearch<ActorChoice>({ title: vscode.l10n.t('Who is “{0}”?', words), rows }, (item): item is ActorChoice => 'choose' in item);
  return picked?.choose?.();
}

async function askNewActor(services: Services, place: ArticlePlace): Promise<Choice | undefined> {
  const words = place.state.text.slice(place.span.start, place.span.end);
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('New Actor'), prompt: vscode.l10n.t('The full name, as your folder should call it'), value: shortText(words),
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A name, please.') : undefined),
  });
  if (name === undefined) return undefined;
  const types = ENTITY_TYPES.map((type) => ({ type, label: typeWord(type, translate), iconPath: new vscode.ThemeIcon(kindIcon(type).id) }));
  const picked = await vscode.window.showQuickPick(types, { title: vscode.l10n.t('“{0}” is a …', shortText(name, 50)) });
  return picked && newActor(services, place, name.trim(), picked.type);
}
