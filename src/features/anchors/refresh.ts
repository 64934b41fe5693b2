// Writing where annotations stand now into their sidecars: one whose words were edited is accepted as it reads today, or
// all of an article or folder at once. Nothing else of a sidecar is touched, and nothing is written without being asked.
import * as vscode from 'vscode';
import { makeAnchor } from '../../core/anchors/index.ts';
import type { Anchor, AnchoredAnnotation } from '../../core/model/annotation.ts';
import type { SidecarChange } from '../../core/sidecar/index.ts';
import { placeProblem } from '../../host/sidecars.ts';
import { registerCommand } from '../../host/commands.ts';
import type { ArticleState, Change, Services } from '../../host/services.ts';
import { annotationFrom } from '../commands/annotationFrom.ts';
import { type Args, canAnnotate, commandsOn, optionsFrom, textOption } from '../commands/place.ts';
import { counted } from '../trees/kindWords.ts';
import { translate } from '../trees/treeProvider.ts';
import { folderRead } from '../untilRead.ts';
import { type Named, namedAnnotation } from './namedAnnotation.ts';

export function registerRefresh(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    commandsOn(services, changedAnnotation)('dateline.acceptWords', async (_, { state, found }) => {
      const change = refreshed(state, found);
      return canAnnotate(state) && change && services.decisions.apply(vscode.l10n.t('Accept the New Words'), [{ article: state.uri, changes: [change] }]);
    }),
    registerCommand(services, 'dateline.refreshAnchors', (...args) => refreshAll(services, args)),
  );
}

/** The one that a link or tree item names, else the one at the cursor. */
async function changedAnnotation(services: Services, args: Args): Promise<Named | undefined> {
  if (typeof args[1] === 'string') return namedAnnotation(services, args);
  const at = await annotationFrom(services, args);
  const found = at?.state.annotations.find((a) => a.annotation.id === at.annotation.id);
  return at && found && { state: at.state, found };
}

/** What its block is to say; undefined where it says so, or where the annotation is lost. */
function refreshed(state: ArticleState, { annotation, span, state: anchor }: AnchoredAnnotation): SidecarChange | undefined {
  if (!span || anchor === 'exact') return undefined;
  const now = makeAnchor(state.text, span);
  const set = Object.fromEntries(Object.entries(now).filter(([key, value]) => annotation[key as keyof Anchor] !== value));
  return Object.keys(set).length === 0 ? undefined : { kind: 'update', id: annotation.id, set };
}

/** Option `scope`: `article` or `folder`. Gives how many were rewritten. */
async function refreshAll(services: Services, args: Args): Promise<number | undefined> {
  const { library, decisions } = services;
  const uri = vscode.window.activeTextEditor?.document.uri;
  const open = uri && (await library.get(uri));
  const scope = textOption(optionsFrom(args), 'scope') ?? (open ? await askScope() : 'folder');
  if (scope === undefined) return undefined;
  if (scope === 'folder' && !(await folderRead(services, vscode.l10n.t('Update Places of Annotations')))) return undefined;
  const states = scope === 'folder' ? library.all().filter((s) => s.sidecar.readable && !placeProblem(s.uri)) : open && canAnnotate(open) ? [open] : [];
  const changes = states.flatMap((state): Change[] => {
    const own = state.annotations.flatMap((a) => refreshed(state, a) ?? []);
    return own.length === 0 ? [] : [{ article: state.uri, changes: own }];
  });
  const count = changes.reduce((sum, c) => sum + c.changes.length, 0);
  if (count > 0 && !(await decisions.apply(vscode.l10n.t('Update Places of Annotations'), changes))) return undefined;
  const lost = states.reduce((sum, s) => sum + s.annotations.filter((a) => a.state === 'lost').length, 0);
  const words = count === 0 ? vscode.l10n.t('Every annotation stands where its file says.') : counted(count, '{0} annotation brought up to date.', '{0} annotations brought up to date.', translate);
  void vscode.window.setStatusBarMessage(lost === 0 ? words : `${words} ${vscode.l10n.t('{0} lost their place: see the sidebar.', lost)}`, 6000);
  return count;
}

async function askScope(): Promise<'article' | 'folder' | undefined> {
  const items = [
    { scope: 'article' as const, label: vscode.l10n.t('This article') },
    { scope: 'folder' as const, label: vscode.l10n.t('Every article of the workspace') },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Update Places of Annotations'), placeHolder: vscode.l10n.t('Writes where moved and edited annotations stand now; lost ones stay as they are') }))?.scope;
}
