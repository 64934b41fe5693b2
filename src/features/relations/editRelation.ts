// Changing or removing a relation: of the sidebar's row, of a link in a card, or of the annotation at the cursor.
import * as vscode from 'vscode';
import type { Relation } from '../../core/model/annotation.ts';
import type { SidecarChange } from '../../core/sidecar/index.ts';
import type { ArticleState, Services } from '../../host/services.ts';
import { annotationFrom } from '../commands/annotationFrom.ts';
import { type Args, canAnnotate, commandsOn, isTreeNode, optionsFrom, textOption } from '../commands/place.ts';
import { shortText } from '../trees/labelText.ts';
import { quickLabel } from '../trees/searchActors.ts';
import { askRelationType } from './askRelationType.ts';
import { relatedTo } from './relationFacts.ts';

export function registerEditRelation(services: Services): vscode.Disposable {
  const command = commandsOn(services, relationFrom);
  return vscode.Disposable.from(
    command('dateline.editRelation', edit),
    command('dateline.removeRelation', remove),
  );
}

interface FoundRelation {
  readonly state: ArticleState;
  readonly relation: Relation;
}

async function relationFrom(services: Services, args: Args): Promise<FoundRelation | undefined> {
  const [first, second] = args;
  const state = isTreeNode(first) && first.kind === 'relation' && first.target ? services.library.byPath(first.target.path) : typeof first === 'string' ? services.library.peek(vscode.Uri.parse(first, true)) : undefined;
  const id = isTreeNode(first) ? first.subject : second;
  const named = state?.sidecar.sidecar.relations.find((r) => r.id === id);
  if (state && named) return canAnnotate(state) ? { state, relation: named } : undefined;
  const found = await annotationFrom(services, args);
  return found && ofAnnotation(found.state, found.annotation.id);
}

async function ofAnnotation(state: ArticleState, id: string): Promise<FoundRelation | undefined> {
  const related = relatedTo(id, state.sidecar.sidecar.relations, state.annotations);
  if (related.length === 0) return void vscode.window.showInformationMessage(vscode.l10n.t('This annotation has no relations.'));
  const items = related.map(({ relation, outgoing, other }) => ({
    relation, label: quickLabel(`${outgoing ? '→' : '←'} ${relation.type}`), description: quickLabel(other ? shortText(other.annotation.quote, 60) : vscode.l10n.t('an annotation that is missing')),
  }));
  const picked = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which Relation?'), matchOnDescription: true });
  return picked && { state, relation: picked.relation };
}

const apply = (services: Services, state: ArticleState, label: string, change: SidecarChange): Promise<boolean> =>
  services.decisions.apply(label, [{ article: state.uri, changes: [change] }]);

/** Options: `type`; `turn`: true swaps its ends. */
async function edit(services: Services, { state, relation }: FoundRelation, args: Args): Promise<boolean | undefined> {
  const options = optionsFrom(args);
  const { id, type, from, to } = relation;
  const turn = (): Promise<boolean> => apply(services, state, vscode.l10n.t('Turn Relation Round'), { kind: 'updateRelation', id, set: { from: to, to: from } });
  const retype = (next: string): Promise<boolean> => apply(services, state, vscode.l10n.t('Change Relation'), { kind: 'updateRelation', id, set: { type: next } });
  const given = textOption(options, 'type');
  if (given !== undefined) return retype(given);
  if (options['turn'] === true) return turn();
  const item = (icon: string, label: string, run: () => Promise<boolean | undefined>) => ({ label, iconPath: new vscode.ThemeIcon(icon), run });
  const title = vscode.l10n.t('Relation “{0}”', type);
  const picked = await vscode.window.showQuickPick([
    item('edit', vscode.l10n.t('Type…'), async () => {
      const next = await askRelationType(services, state, title, type);
      return next === undefined || next === type ? undefined : retype(next);
    }),
    item('arrow-swap', vscode.l10n.t('Turn it round'), turn),
    item('trash', vscode.l10n.t('Delete'), () => remove(services, { state, relation })),
  ], { title });
  return picked?.run();
}

const remove = (services: Services, { state, relation }: FoundRelation): Promise<boolean> =>
  apply(services, state, vscode.l10n.t('Delete Relation'), { kind: 'removeRelation', id: relation.id });
