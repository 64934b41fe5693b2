// The hover card of an annotation: what a person marked, with note, tags, attributes, links and relations.
import * as vscode from 'vscode';
import type { AnchoredAnnotation } from '../core/model/annotation.ts';
import { commandLink, escapeMarkdown } from '../host/markdown.ts';
import type { ArticleState } from '../host/services.ts';
import { shownLink } from './actors/links.ts';
import { labelName } from './commands/askLabel.ts';
import { fullDate } from './dateText.ts';
import { relationLines } from './relations/relationLines.ts';
import { shortText } from './trees/labelText.ts';

/** `several`: other annotations lie at the same place, so the card says whose words it speaks of. */
export function annotationCard(state: ArticleState, { annotation, state: anchor }: AnchoredAnnotation, several = false): string {
  const actor = state.folder.decisions.actors.find((a) => a.id === annotation.actor)?.name;
  const rest = [
    ...(several ? [`“${shortText(annotation.quote, 40)}”`] : []),
    ...(actor === undefined ? [] : [vscode.l10n.t('is {0}', actor)]),
    ...(annotation.value === undefined ? [] : [fullDate(annotation.value)]),
    ...Object.entries(annotation.attributes ?? {}).map(([key, value]) => `${key}: ${value}`),
    ...(annotation.tags ?? []).map((tag) => `#${tag}`),
    ...(anchor === 'changed' ? [vscode.l10n.t('the words were changed since')] : []),
  ];
  const lines = [
    `$(bookmark) **${escapeMarkdown(labelName(annotation.label, state.folder))}**${rest.map((r) => ` · ${escapeMarkdown(r)}`).join('')}`,
    ...(annotation.note === undefined ? [] : annotation.note.trim().split('\n').map(escapeMarkdown)),
    ...(annotation.links ?? []).map(outsideLink),
    ...relationLines(state, annotation.id),
    actionsOf(state, annotation.id, anchor === 'changed'),
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}

function actionsOf(state: ArticleState, id: string, isChanged: boolean): string {
  if (!state.sidecar.readable) return vscode.l10n.t('The sidecar cannot be read at the moment; this is its last good state.');
  const link = (icon: string, words: string, command: string): string => commandLink(`$(${icon}) ${words}`, command, [state.uri.toString(), id]);
  return [
    ...(isChanged ? [link('check', vscode.l10n.t('Accept the new words'), 'dateline.acceptWords')] : []),
    link('edit', vscode.l10n.t('Edit'), 'dateline.editAnnotation'),
    link('arrow-right', vscode.l10n.t('Relate'), 'dateline.relate'),
    link('trash', vscode.l10n.t('Delete'), 'dateline.deleteAnnotation'),
  ].join(' &nbsp; ');
}

/** A sidecar may hold anything: only a web address can be opened. */
function outsideLink(link: string): string {
  const { url, label } = shownLink(link);
  const words = `$(link-external) ${escapeMarkdown(label)}`;
  return url === '' ? words : `[${words}](${url})`;
}
