// A meeting that a person saw and Dateline did not: the selected words become an annotation, who, when, where and what
// became of it go to `dateline.yaml`.
import * as vscode from 'vscode';
import { isCalendarDate } from '../../core/corpus/index.ts';
import { guessedKind, guessFacts, sentencesOf } from '../../core/meetings/index.ts';
import { MEETING_KINDS, MEETING_STATUSES } from '../../core/model/analysis.ts';
import type { DecidedMeeting } from '../../core/model/annotation.ts';
import { readArticle } from '../../core/text/article.ts';
import { contains } from '../../core/text/span.ts';
import { registerCommand } from '../../host/commands.ts';
import { corpusActorOf, meetingAt } from '../../host/lookUp.ts';
import type { Change, Services } from '../../host/services.ts';
import { annotationOf, wordsFrom } from '../commands/annotate.ts';
import { type ArticlePlace, type Args, optionsFrom, textOption } from '../commands/place.ts';
import { shortText } from '../trees/labelText.ts';
import type { CurrentView } from '../trees/views.ts';
import { askDate, askParticipants, askPlace, askStatus, isUsable } from './ask.ts';
import { type MeetingFacts, namedAs } from './plans.ts';
import { showInLedger } from './showInLedger.ts';

export function registerAddMeeting(services: Services, current: CurrentView): vscode.Disposable {
  return registerCommand(services, 'dateline.addMeeting', (...args) => addMeeting(services, current, args));
}

/** Options `participants` (names), `date`, `place`, `status`, `kind`: any of them skips the questions. Gives the annotation's id. */
async function addMeeting(services: Services, current: CurrentView, args: Args): Promise<string | undefined> {
  const place = await wordsFrom(services, args);
  if (!place) return undefined;
  const { state, span } = place;
  const known = meetingAt(state, span.start);
  if (known && contains(known.trigger, span)) {
    return void vscode.window.showInformationMessage(vscode.l10n.t('These words tell of a meeting already. “Change Meeting” corrects it.'));
  }
  const facts = given(place, args) ?? (await askFacts(services, current, place));
  if (!facts || (typeof facts.value === 'string' && !isUsable(facts.value))) return undefined;
  const id = state.folder.uri ? services.decisions.newId() : undefined;
  const annotation = annotationOf(services, state, span, { label: 'meeting', status: 'added', ...(id !== undefined && { meeting: id }) });
  const said = Object.fromEntries(Object.entries(facts).filter(([, v]) => v !== null)) as Partial<DecidedMeeting>;
  const toFolder: Change[] = id === undefined ? [] : [{ folderFileOf: state.uri, changes: [{ kind: 'addMeeting', meeting: { ...said, id, reports: [], notSame: [] } }] }];
  const done = await services.decisions.apply(vscode.l10n.t('Add Meeting'), [...toFolder, { article: state.uri, changes: [{ kind: 'add', annotation }] }]);
  if (!done) return undefined;
  await showInLedger(services, state, span.start, false);
  return annotation.id;
}

const kindOf = ({ state, span }: ArticlePlace): MeetingFacts['kind'] & string => guessedKind(state.text.slice(span.start, span.end));

function given(place: ArticlePlace, args: Args): MeetingFacts | undefined {
  const options = optionsFrom(args);
  const { participants } = options;
  if (!Array.isArray(participants)) return undefined;
  const [value, where] = [textOption(options, 'date'), textOption(options, 'place')];
  return {
    kind: MEETING_KINDS.find((k) => k === options['kind']) ?? kindOf(place), status: MEETING_STATUSES.find((s) => s === options['status']) ?? 'unknown',
    participants: participants.filter((p) => typeof p === 'string'), ...(value !== undefined && { value }), ...(where !== undefined && { place: where }),
  };
}

/** Four questions, each answered beforehand as the sentence says. */
async function askFacts(services: Services, current: CurrentView, place: ArticlePlace): Promise<MeetingFacts | undefined> {
  const { state, span } = place;
  const view = current();
  const joined = (local: string | undefined): string | undefined => (local === undefined ? undefined : corpusActorOf(view.corpus, state, local)?.id);
  const evidence = sentencesOf(readArticle(state.text), span);
  const sentence = { start: evidence[0]?.start ?? span.start, end: evidence.at(-1)?.end ?? span.end };
  const guess = guessFacts(sentence, state.analysis);
  const near = new Set(state.analysis.mentions.filter((m) => contains(sentence, m)).flatMap((m) => joined(m.actor) ?? []));
  const words = shortText(state.text.slice(span.start, span.end), 40);
  const actors = await askParticipants(view, vscode.l10n.t('“{0}”: Who Took Part? (1/4)', words), new Set(guess.participants.flatMap((p) => joined(p) ?? [])), near);
  if (!actors) return undefined;
  const { dates } = state.analysis;
  const stated = dates.filter((d) => contains(sentence, d));
  const values = [...stated, ...dates.filter((d) => !contains(sentence, d) && isCalendarDate(d.value))].map((d) => d.value);
  const value = await askDate(services, state, vscode.l10n.t('“{0}”: When Was It? (2/4)', words), guess.date?.value ?? stated[0]?.value, values, false);
  if (value === undefined) return undefined;
  const where = await askPlace(view, vscode.l10n.t('“{0}”: Where Was It? (3/4)', words), joined(guess.place), near, false);
  if (where === undefined || where === 'found') return undefined;
  const status = await askStatus(vscode.l10n.t('“{0}”: What Became of It? (4/4)', words), undefined);
  if (!status) return undefined;
  return { kind: kindOf(place), status, value, place: where === 'unknown' ? '' : namedAs(where), participants: actors.map(namedAs) };
}
