// The hover card of an annotation: what a person marked, with note, tags and attributes.
import * as vscode from 'vscode';
import type { AnchoredAnnotation } from '../core/model/annotation.ts';
import { commandLink, escapeMarkdown } from '../host/markdown.ts';
import type { ArticleState } from '../host/services.ts';
import { fullDate } from './dateText.ts';

export function annotationCard(state: ArticleState, { annotation, state: anchor }: AnchoredAnnotation): string {
  const { decisions } = state.folder;
  const label = decisions.labels.find((l) => l.id === annotation.label)?.name ?? annotation.label;
  const actor = decisions.actors.find((a) => a.id === annotation.actor)?.name;
  const rest = [
    ...(actor === undefined ? [] : [vscode.l10n.t('is {0}', actor)]),
    ...(annotation.value === undefined ? [] : [fullDate(annotation.value)]),
    ...Object.entries(annotation.attributes ?? {}).map(([key, value]) => `${key}: ${value}`),
    ...(annotation.tags ?? []).map((tag) => `#${tag}`),
    ...(anchor === 'changed' ? [vscode.l10n.t('the words were changed since')] : []),
  ];
  const args = [state.uri.toString(), annotation.id];
  const links = state.sidecar.readable
    ? `${commandLink(`$(edit) ${vscode.l10n.t('Edit')}`, 'dateline.editAnnotation', args)} &nbsp; ${commandLink(`$(trash) ${vscode.l10n.t('Delete')}`, 'dateline.deleteAnnotation', args)}`
    : vscode.l10n.t('The sidecar cannot be read at the moment; this is its last good state.');
  const lines = [
    `$(bookmark) **${escapeMarkdown(label)}**${rest.map((r) => ` · ${escapeMarkdown(r)}`).join('')}`,
    ...(annotation.note === undefined ? [] : annotation.note.trim().split('\n').map(escapeMarkdown)),
    links,
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}
