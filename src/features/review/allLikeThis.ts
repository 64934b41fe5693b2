// Accepts or refuses every name like the one at the cursor, after showing where they stand: one step of undo.
import * as vscode from 'vscode';
import type { CorpusActor, CorpusReport } from '../../core/model/corpus.ts';
import { fold } from '../../core/text/fold.ts';
import { breathe } from '../../host/breathe.ts';
import { corpusActorOf, membersNow } from '../../host/lookUp.ts';
import type { ArticleState, Change, Pace, Services } from '../../host/services.ts';
import { annotationOf } from '../commands/annotate.ts';
import { type Args, commandsOn, optionsFrom, textOption } from '../commands/place.ts';
import { type FoundMention, mentionFrom } from '../commands/mentions.ts';
import { withLateProgress } from '../lateProgress.ts';
import { counted } from '../trees/kindWords.ts';
import { shortText } from '../trees/labelText.ts';
import { translate } from '../trees/treeProvider.ts';
import { joinedMention } from '../untilJoined.ts';
import { type Alike, alikeTo, differing, type Place } from './likeThis.ts';
import { previewPlaces } from './previewPlaces.ts';
import { unreviewed } from './reviewOf.ts';

type Answer = 'accepted' | 'rejected';

export function registerAllLikeThis(services: Services): vscode.Disposable {
  const command = commandsOn(services, mentionFrom);
  return vscode.Disposable.from(
    command('dateline.acceptAllLikeThis', (s, found, args) => answerAll(s, found, args, 'accepted')),
    command('dateline.rejectAllLikeThis', (s, found, args) => answerAll(s, found, args, 'rejected')),
  );
}

/** Options: `by` (`actor`, `words`) and `scope` (`article`, `folder`) skip both questions. Gives how many were answered. */
async function answerAll(services: Services, before: FoundMention, args: Args, answer: Answer): Promise<number | undefined> {
  const found = await joinedMention(services, before);
  if (!found) return undefined;
  const { state, mention } = found;
  const name = shortText(mention.text, 50);
  const title = answer === 'accepted' ? vscode.l10n.t('Accept All Like “{0}”', name) : vscode.l10n.t('Not a Name: All Like “{0}”', name);
  const corpus = services.library.corpus();
  const actor = corpusActorOf(corpus, state, mention.actor);
  const members = actor && [...membersNow(corpus, services.library.byPath, actor)].map((m) => ({ article: m.state.path, actor: m.actor }));
  const alike = alikeTo(mention, state, articlesThatName(services, corpus, mention.text, actor), members);
  const given = givenPlaces(alike, args);
  if ((given ?? alike.flatMap((one) => one.places)).length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Every name like “{0}” is reviewed already.', name));
    return 0;
  }
  const places = given ?? (await ask(services, title, alike));
  if (!places || places.length === 0) return undefined;
  return withLateProgress(title, (pace) => write(services, title, places, answer, pace));
}

/** Of thousands of closed articles those that can hold such a name: by the joined actors' spellings, without unpacking any. */
function articlesThatName({ library }: Services, { actors }: CorpusReport, name: string, actor: CorpusActor | undefined): readonly ArticleState[] {
  const words = fold(name);
  const spelled = actors.filter((a) => a === actor || fold(a.name) === words || a.aliases.some((alias) => fold(alias) === words));
  const paths = new Set(spelled.flatMap((a) => a.members.map((m) => m.article)));
  return [...paths].flatMap((path) => library.byPath(path) ?? []);
}

function givenPlaces(alike: readonly Alike[], args: Args): readonly Place[] | undefined {
  const options = optionsFrom(args);
  const [by, scope] = [textOption(options, 'by'), textOption(options, 'scope')];
  if (by === undefined && scope === undefined) return undefined;
  return alike.find((a) => (by === undefined || a.by === by) && (scope === undefined || a.reach === scope))?.places ?? [];
}

async function ask(services: Services, title: string, alike: readonly Alike[]): Promise<readonly Place[] | undefined> {
  const items = differing(alike).map((a) => ({ ...a, label: likenessWords(a), description: countWords(a.places) }));
  const picked = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Which ones? You see them before anything is written') });
  return picked && previewPlaces(services, title, picked.places);
}

function likenessWords({ by, reach }: Alike): string {
  if (reach === 'folder') return by === 'actor' ? vscode.l10n.t('The same actor, in the folder') : vscode.l10n.t('The same words, in the folder');
  return by === 'actor' ? vscode.l10n.t('The same actor, in this article') : vscode.l10n.t('The same words, in this article');
}

function countWords(places: readonly Place[]): string {
  const articles = new Set(places.map((p) => p.path)).size;
  return vscode.l10n.t('{0} in {1}', counted(places.length, '{0} place', '{0} places', translate), counted(articles, '{0} article', '{0} articles', translate));
}

/** Places whose words changed meanwhile, and articles whose annotations cannot be read, are left out and counted. */
async function write(services: Services, title: string, places: readonly Place[], status: Answer, pace: Pace): Promise<number | undefined> {
  const byArticle = new Map<string, Place[]>();
  for (const place of places) {
    const list = byArticle.get(place.path);
    if (list) list.push(place);
    else byArticle.set(place.path, [place]);
  }
  const changes: Change[] = [];
  let count = 0;
  for (const [path, here] of byArticle) {
    if (pace.isCancelled()) return undefined;
    const now = services.library.byPath(path);
    if (!now?.sidecar.readable) continue;
    const waiting = new Set(unreviewed(now).map((m) => `${m.start}-${m.end}`));
    const still = here.filter(({ mention: m }) => now.text.slice(m.start, m.end) === m.text && waiting.has(`${m.start}-${m.end}`));
    if (still.length === 0) continue;
    changes.push({ article: now.uri, changes: still.map(({ mention }) => ({ kind: 'add', annotation: annotationOf(services, now, mention, { label: mention.type, status }) })) });
    count += still.length;
    await breathe();
  }
  const done = count > 0 && (await services.decisions.apply(title, changes, pace));
  if (done && count < places.length) void vscode.window.showWarningMessage(vscode.l10n.t('{0} of {1} places were left out: their words changed meanwhile, or the annotations beside their article cannot be read.', places.length - count, places.length));
  return done ? count : undefined;
}
