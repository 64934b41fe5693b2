// Spellings of an actor: one more that is its too, or one that is not.
import * as vscode from 'vscode';
import type { CorpusActor } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import type { Services } from '../../host/services.ts';
import { type Args, commandsOn, isTreeNode, optionsFrom, textOption } from '../commands/place.ts';
import { counted } from '../trees/kindWords.ts';
import { oneLine, shortText } from '../trees/labelText.ts';
import { quickLabel } from '../trees/searchActors.ts';
import { translate } from '../trees/treeProvider.ts';
import { actorFrom, type FoundActor, foundNow } from './actorFrom.ts';
import { applyPlan, situationOf } from './applyPlan.ts';
import { addSpelling, ownerOf, removeSpelling } from './plans.ts';
import { knownRecord, membersOf } from './records.ts';
import { isSpellingOfItsOwn } from './splitActor.ts';

export function registerSpellings(services: Services): vscode.Disposable {
  const command = commandsOn(services, actorFrom);
  return vscode.Disposable.from(command('dateline.addSpelling', add), command('dateline.removeSpelling', remove));
}

/** Option `spelling`. */
async function add(services: Services, found: FoundActor, args: Args): Promise<boolean | undefined> {
  const given = textOption(optionsFrom(args), 'spelling');
  const spelling = given ?? (await ask(services, found.actor));
  const now = spelling === undefined ? undefined : await foundNow(services, found);
  if (spelling === undefined || !now) return undefined;
  const problem = spellingProblem(services, now.actor, spelling);
  if (problem !== undefined) return void vscode.window.showWarningMessage(problem);
  return applyPlan(services, now.state, vscode.l10n.t('Add Spelling'), addSpelling(situationOf(services), now.actor, oneLine(spelling).trim()));
}

const ask = (services: Services, actor: CorpusActor): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t('Another Spelling of “{0}”', shortText(actor.name, 50)),
    prompt: vscode.l10n.t('Wherever it stands in this folder, capitals and accents apart, it means this actor.'),
    validateInput: (value) => spellingProblem(services, actor, value),
  });

function spellingProblem(services: Services, actor: CorpusActor, spelling: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(spelling)) return vscode.l10n.t('Letters or digits, please.');
  const s = situationOf(services);
  const record = knownRecord(s, actor);
  if (record && [record.name, ...record.aliases].some((x) => fold(x) === fold(spelling))) return vscode.l10n.t('This spelling is there already.');
  const owner = ownerOf(s, actor, spelling);
  return owner === undefined ? undefined : vscode.l10n.t('“{0}” is somebody else in this folder: {1}. If the two are one, merge them.', shortText(spelling, 50), shortText(owner, 50));
}

/** Option `spelling`; a spelling chosen in the sidebar. */
async function remove(services: Services, found: FoundActor, args: Args): Promise<boolean | undefined> {
  const { actor } = found;
  const items = removable(services, actor);
  const chosen = textOption(optionsFrom(args), 'spelling') ?? chosenInTree(args);
  const spelling = chosen === undefined ? await askWhich(actor, items) : items.find((i) => fold(i.spelling) === fold(chosen))?.spelling;
  if (chosen !== undefined && spelling === undefined) {
    return void vscode.window.showInformationMessage(vscode.l10n.t('“{0}” may be short for several people. Put the cursor on a mention that means somebody else, and choose “This Is Somebody Else”.', shortText(chosen, 50)));
  }
  const now = spelling === undefined ? undefined : await foundNow(services, found);
  return spelling === undefined || !now ? undefined : applyPlan(services, now.state, vscode.l10n.t('Remove Spelling'), removeSpelling(situationOf(services), now.actor, spelling));
}

const chosenInTree = ([first]: Args): string | undefined => (isTreeNode(first) && first.kind === 'spelling' ? first.subject : undefined);

interface SpellingItem extends vscode.QuickPickItem {
  readonly spelling: string;
}

/** Those of `dateline.yaml`, and those of the articles that can be somebody else's. */
function removable(services: Services, actor: CorpusActor): readonly SpellingItem[] {
  const s = situationOf(services);
  const record = knownRecord(s, actor);
  const counts = new Map<string, number>();
  for (const { mentions } of membersOf(s.corpus, actor)) for (const m of mentions) counts.set(fold(m.text), (counts.get(fold(m.text)) ?? 0) + 1);
  const seen = new Set([fold(record?.name ?? actor.name)]);
  return [...(record?.aliases ?? []), ...actor.aliases.filter((a) => isSpellingOfItsOwn(actor, a))].flatMap((spelling): SpellingItem[] => {
    if (seen.has(fold(spelling))) return [];
    seen.add(fold(spelling));
    const count = counts.get(fold(spelling)) ?? 0;
    const description = count === 0 ? vscode.l10n.t('in no article') : counted(count, '{0} mention, then somebody else', '{0} mentions, then somebody else', translate);
    return [{ spelling, label: quickLabel(oneLine(spelling)), description }];
  });
}

async function askWhich(actor: CorpusActor, items: readonly SpellingItem[]): Promise<string | undefined> {
  if (items.length === 0) return void vscode.window.showInformationMessage(vscode.l10n.t('“{0}” has one spelling only.', shortText(actor.name, 50)));
  const title = vscode.l10n.t('Which Spelling Is Not “{0}”?', shortText(actor.name, 50));
  return (await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('A spelling that articles use becomes an actor of its own') }))?.spelling;
}
