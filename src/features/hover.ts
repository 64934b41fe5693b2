// Hover cards over names, dates, meetings and annotations. Made when asked; what a person decided comes first.
import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import { orNothing } from '../host/commands.ts';
import { annotationsAt, dateAt, meetingAt, mentionAt, nominalAt } from '../host/lookUp.ts';
import { markdownWith } from '../host/markdown.ts';
import type { ArticleState, Services } from '../host/services.ts';
import { offsetOf, rangeOf } from '../host/spans.ts';
import { ARTICLE_SELECTOR } from './articleSelector.ts';
import { FORGET_DATE_VALUE, saysOnlyItsDate, SET_DATE_VALUE } from './commands/setDateValue.ts';
import { annotationCard } from './hoverAnnotation.ts';
import { dateCard } from './hoverDate.ts';
import { meetingCard } from './hoverMeeting.ts';
import { nameCard, nominalCard, saysOnlyWho } from './hoverName.ts';
import { OPEN_SPAN } from './openSpan.ts';
import { relatedTo } from './relations/relationFacts.ts';
import { SAME_DAY } from './sameDay.ts';

/** Nothing else can be run from a hover, whatever an article says. */
export const LINKED_COMMANDS = [
  OPEN_SPAN,
  'dateline.revealActor',
  'dateline.showAllMentions',
  'dateline.annotate',
  'dateline.rejectMention',
  'dateline.acceptMention',
  'dateline.changeActor',
  'dateline.mergeActors',
  'dateline.sameActor',
  'dateline.differentActors',
  'dateline.revealMeeting',
  'dateline.changeMeeting',
  'dateline.rejectMeeting',
  'dateline.sameMeeting',
  'dateline.differentMeetings',
  'dateline.showMeetingsOf',
  'dateline.editAnnotation',
  'dateline.deleteAnnotation',
  'dateline.relate',
  'dateline.setPublicationDate',
  SET_DATE_VALUE,
  FORGET_DATE_VALUE,
  SAME_DAY,
];

export function registerHover(services: Services): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    provideHover: (document, position, token) =>
      orNothing(services, 'Hover', async () => {
        if (!services.settings.hoverEnabled) return undefined;
        const state = await services.library.get(document.uri, token);
        return state && hoverAt(services, state, offsetOf(state.lines, position));
      }),
  });
}

export function hoverAt(services: Services, state: ArticleState, offset: number): vscode.Hover | undefined {
  const cards: string[] = [];
  let span: Span | undefined;
  const date = dateAt(state, offset);
  const mention = mentionAt(state, offset);
  const annotations = annotationsAt(state, offset);
  for (const anchored of annotations) {
    const { annotation } = anchored;
    const isTied = relatedTo(annotation.id, state.sidecar.sidecar.relations, state.annotations).length > 0;
    if (!isTied && annotation.id === mention?.annotation && saysOnlyWho(annotation)) continue; // the name's card says it
    if (!isTied && annotation.id === date?.annotation && saysOnlyItsDate(annotation)) continue; // the date's card says it
    cards.push(annotationCard(state, anchored, annotations.length > 1));
    span ??= anchored.span;
  }
  const meeting = meetingAt(state, offset);
  const nominal = mention ? undefined : nominalAt(state, offset);
  if (mention) cards.push(nameCard(services, state, mention));
  if (nominal) cards.push(nominalCard(state, nominal));
  if (date) cards.push(dateCard(services, state, date));
  if (meeting) cards.push(meetingCard(services, state, meeting));
  span ??= mention ?? nominal ?? date ?? meeting?.trigger;
  if (!span || cards.length === 0) return undefined;
  return new vscode.Hover(cards.map((card) => markdownWith(LINKED_COMMANDS, card)), rangeOf(state.lines, span));
}
