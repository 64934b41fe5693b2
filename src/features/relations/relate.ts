// Relates an annotation to another one: a type and a direction. The other end is chosen from a list, or by the cursor
// after the first one was marked. A detected name can be an end too: it is accepted in the same step.
import * as vscode from 'vscode';
import { registerCommand } from '../../host/commands.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { annotationFrom } from '../commands/annotationFrom.ts';
import { type Args, canAnnotate, optionsFrom, placeFrom, textOption } from '../commands/place.ts';
import { shortText } from '../trees/labelText.ts';
import { askRelationType } from './askRelationType.ts';
import { askTarget } from './askTarget.ts';
import { createPendingRelation, type PendingRelation, type Source } from './pendingRelation.ts';
import { type End, mentionEnd } from './relationEnd.ts';

export function registerRelate(services: Services): vscode.Disposable {
  const pending = createPendingRelation(services);
  return vscode.Disposable.from(
    pending,
    registerCommand(services, 'dateline.startRelation', (...args) => start(services, pending, args)),
    registerCommand(services, 'dateline.relate', (...args) => relate(services, pending, args)),
  );
}

async function start(services: Services, pending: PendingRelation, args: Args): Promise<void> {
  const here = await endFrom(services, args);
  if (here) pending.begin(here.state, here.source, here.end.annotation.quote);
}

/** Options: `type`, and `to`, an annotation's id. Gives the relation's id. */
async function relate(services: Services, pending: PendingRelation, args: Args): Promise<string | undefined> {
  const here = await endFrom(services, args);
  if (!here) return undefined;
  const { state } = here;
  const options = optionsFrom(args);
  const marked = sourceEnd(services, state, pending.of(state));
  const from = marked && !isSame(marked, here.end) ? marked : here.end;
  const title = vscode.l10n.t('Relate “{0}”', shortText(from.annotation.quote, 50));
  const type = textOption(options, 'type') ?? (await askRelationType(services, state, title));
  if (type === undefined || type.trim() === '') return undefined;
  const to = from === here.end ? await givenOrAsked(services, state, from, type, textOption(options, 'to')) : here.end;
  if (!to) return undefined;
  return write(services, pending, state, type.trim(), from, to);
}

/** A name that is no annotation yet has a new id each time: its words tell. */
const isSame = ({ annotation: a }: End, { annotation: b }: End): boolean => a.id === b.id || (a.start === b.start && a.end === b.end && a.label === b.label);

async function givenOrAsked(services: Services, state: ArticleState, from: End, type: string, id: string | undefined): Promise<End | undefined> {
  if (id === undefined) return askTarget(services, state, from, type);
  const annotation = state.annotations.find((a) => a.annotation.id === id)?.annotation;
  return annotation && { annotation, changes: [] };
}

async function write(services: Services, pending: PendingRelation, state: ArticleState, type: string, from: End, to: End): Promise<string | undefined> {
  const ends = { type, from: from.annotation.id, to: to.annotation.id };
  const known = state.sidecar.sidecar.relations.find((r) => r.type === ends.type && r.from === ends.from && r.to === ends.to);
  if (known) {
    pending.end();
    void vscode.window.showInformationMessage(vscode.l10n.t('This relation is there already.'));
    return known.id;
  }
  const relation = { id: services.decisions.newId(), ...ends };
  const done = await services.decisions.apply(vscode.l10n.t('Relate'), [{ article: state.uri, changes: [...from.changes, ...to.changes, { kind: 'addRelation', relation }] }]);
  if (!done) return undefined;
  pending.end();
  return relation.id;
}

interface Here {
  readonly state: ArticleState;
  readonly end: End;
  /** How the end is found again later. */
  readonly source: Source;
}

/** The annotation at the cursor, else the detected name there. */
async function endFrom(services: Services, args: Args): Promise<Here | undefined> {
  const place = await placeFrom(services, args);
  if (!place) return undefined;
  const { state, mention, annotation } = place;
  if (mention && !annotation) return canAnnotate(state) ? { state, end: mentionEnd(services, state, mention), source: { start: mention.start } } : undefined;
  const found = await annotationFrom(services, args);
  return found && { state: found.state, end: { annotation: found.annotation, changes: [] }, source: { id: found.annotation.id } };
}

function sourceEnd(services: Services, state: ArticleState, source: Source | undefined): End | undefined {
  if (source === undefined) return undefined;
  const mention = 'start' in source ? state.analysis.mentions.find((m) => m.start === source.start) : undefined;
  if (mention && mention.annotation === undefined) return mentionEnd(services, state, mention);
  const id = 'id' in source ? source.id : mention?.annotation;
  const annotation = state.annotations.find((a) => a.annotation.id === id)?.annotation;
  return annotation && { annotation, changes: [] };
}
