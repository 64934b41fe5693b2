// The user's settings as one typed object. Reads VS Code's configuration when asked, so nothing goes stale; features
// listen to `onDidChange` and read again.
import * as vscode from 'vscode';
import type { ArticleGlobs } from '../core/articleFiles.ts';
import type { NumericOrder } from '../core/model/analysis.ts';
import { isAnnotatorName } from '../core/model/sidecarName.ts';
import { numericOrderFor } from './numericOrder.ts';

/** What can be shown or hidden by itself. `annotation` stands for every annotation with a free label. */
export const HIGHLIGHT_KINDS = ['person', 'organization', 'place', 'group', 'event', 'date', 'annotation'] as const;
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

export const HIGHLIGHT_SETTINGS: Readonly<Record<HighlightKind, string>> = {
  person: 'highlights.people',
  organization: 'highlights.organizations',
  place: 'highlights.places',
  group: 'highlights.groups',
  event: 'highlights.events',
  date: 'highlights.dates',
  annotation: 'highlights.annotations',
};

/** After which dates their value is shown as an inlay hint. */
export const DATE_HINTS = ['off', 'relative', 'all'] as const;
export type DateHints = (typeof DATE_HINTS)[number];

export interface Settings extends vscode.Disposable {
  readonly highlightsEnabled: boolean;
  shows(kind: HighlightKind): boolean;
  readonly hoverEnabled: boolean;
  readonly problemsEnabled: boolean;
  /** Who annotates blind, in a sidecar of their own; empty for everybody's shared one. */
  readonly annotator: string;
  dateHints(scope: vscode.Uri | undefined): DateHints;
  /** How 03/04/2025 is read where the article does not show it. */
  numericOrder(scope: vscode.Uri | undefined): NumericOrder;
  /** The globs that hold for a file or folder, as the nearest settings have them. */
  articleGlobs(scope: vscode.Uri | undefined): ArticleGlobs;
  /** Any setting of ours by its name without `dateline.`; the manifest gives the default. */
  read<T>(name: string, scope?: vscode.Uri): T | undefined;
  /** Fired with a test for "did this setting of ours change", names without `dateline.`. */
  readonly onDidChange: vscode.Event<(name: string) => boolean>;
}

export function createSettings(): Settings {
  const changed = new vscode.EventEmitter<(name: string) => boolean>();
  const subscription = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('dateline')) changed.fire((name) => event.affectsConfiguration(`dateline.${name}`));
  });
  const read = <T>(name: string, scope?: vscode.Uri): T | undefined =>
    vscode.workspace.getConfiguration('dateline', scope ?? null).get<T>(name);
  const isOn = (name: string): boolean => read<unknown>(name) !== false;
  return {
    get highlightsEnabled() {
      return isOn('highlights.enabled');
    },
    shows: (kind) => isOn(HIGHLIGHT_SETTINGS[kind]),
    get hoverEnabled() {
      return isOn('hover.enabled');
    },
    get problemsEnabled() {
      return isOn('problems.enabled');
    },
    get annotator() {
      const name = read<unknown>('annotator');
      return typeof name === 'string' && isAnnotatorName(name) ? name : '';
    },
    dateHints(scope) {
      const set = read('dates.inlayHints', scope);
      return DATE_HINTS.find((hints) => hints === set) ?? 'off';
    },
    numericOrder: (scope) => numericOrderFor(read('dates.numericOrder', scope), vscode.env.language),
    articleGlobs: (scope) => ({
      include: strings(read('articles.include', scope)),
      exclude: strings(read('articles.exclude', scope)),
    }),
    read,
    onDidChange: changed.event,
    dispose: () => vscode.Disposable.from(subscription, changed).dispose(),
  };
}

/** Settings are written by hand: whatever is no list of strings counts as what of it is. */
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((v) => typeof v === 'string' && v !== '') : []);
