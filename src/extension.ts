// Where VS Code enters: makes the services, registers every feature, returns. Whatever takes time starts by itself later.
import type * as vscode from 'vscode';
import { registerAnchors } from './features/anchors/index.ts';
import { registerAgreement } from './features/agreement/index.ts';
import { registerArticleLanguage } from './features/articleLanguage.ts';
import { registerCodeActions } from './features/codeActions.ts';
import { registerCommands } from './features/commands/index.ts';
import { registerDateActions } from './features/dateActions.ts';
import { registerDateHints } from './features/dateHints.ts';
import { registerCursorContext } from './features/cursorContext.ts';
import { registerDiagnostics } from './features/diagnostics.ts';
import { registerGeneralCommands } from './features/generalCommands.ts';
import { type Highlights, registerHighlights } from './features/highlights.ts';
import { registerHover } from './features/hover.ts';
import { registerKeptChanges } from './features/keptChanges.ts';
import { registerLoneSidecars } from './features/loneSidecars.ts';
import { type MeetingMarks, registerMeetingMarks } from './features/meetingMarks.ts';
import { registerMerge } from './features/merge/index.ts';
import { registerNavigation } from './features/navigation.ts';
import { registerOpenSpan } from './features/openSpan.ts';
import { registerFindByPattern } from './features/pattern/index.ts';
import { registerPublicationDate } from './features/publicationDate.ts';
import { registerRenames } from './features/renames.ts';
import { registerSameDay } from './features/sameDay.ts';
import { registerSidecarFixes } from './features/sidecarFixes.ts';
import { registerSymbols } from './features/symbols.ts';
import { registerTooLarge } from './features/tooLarge.ts';
import { registerTrees } from './features/trees/index.ts';
import type { Tree } from './features/trees/treeProvider.ts';
import { registerWhoSaidWhat } from './features/said/whoSaidWhat.ts';
import { registerWalkthrough } from './features/walkthrough.ts';
import { createServices } from './host/createServices.ts';
import { cpuMs } from './host/nodeThread.ts';
import type { Services } from './host/services.ts';

/** For tests in the real host: what the extension knows and shows. */
export interface DatelineApi {
  readonly services: Services;
  /** Ranges shown by kind in the editors of a document. */
  shown(uri: vscode.Uri): Readonly<Record<string, number>>;
  /** Where the highlights of a long article are while it is typed into. */
  readonly moved: Highlights['moved'];
  /** Lines marked in the gutter of a document. */
  markedLines(uri: vscode.Uri): ReturnType<MeetingMarks['marked']>;
  /** The sidebar's views. */
  readonly trees: Readonly<Record<'actors' | 'meetings' | 'annotations' | 'patternResults' | 'disagreements', Tree>>;
  /** How long `activate` took, by the clock and in processor time: on a busy machine the clock tells of the others. */
  readonly activationMs: number;
  readonly activationCpuMs: number;
}

export function activate(context: vscode.ExtensionContext): DatelineApi {
  const started = performance.now();
  const cpu = cpuMs();
  const services = createServices(context);
  const highlights = registerHighlights(services);
  const trees = registerTrees(services);
  const pattern = registerFindByPattern(services);
  const agreement = registerAgreement(services);
  const meetingMarks = registerMeetingMarks(services);
  context.subscriptions.push(
    highlights,
    trees,
    pattern,
    agreement,
    meetingMarks,
    registerAnchors(services),
    registerArticleLanguage(services),
    registerCodeActions(services),
    registerCommands(services),
    registerDateActions(services),
    registerDateHints(services),
    registerCursorContext(services),
    registerDiagnostics(services),
    registerGeneralCommands(services),
    registerHover(services),
    registerKeptChanges(services),
    registerLoneSidecars(services),
    registerMerge(services),
    registerNavigation(services),
    registerOpenSpan(services),
    registerPublicationDate(services),
    registerRenames(services),
    registerSameDay(services),
    registerSidecarFixes(services),
    registerSymbols(services),
    registerTooLarge(services),
    registerWalkthrough(services),
    registerWhoSaidWhat(services),
  );
  const activationMs = performance.now() - started;
  const activationCpuMs = cpuMs() - cpu;
  services.log.info(`Activated in ${activationMs.toFixed(1)} ms`);
  const { actors, meetings, annotations } = trees;
  return { services, shown: highlights.shown, moved: highlights.moved, markedLines: meetingMarks.marked, trees: { actors, meetings, annotations, patternResults: pattern.tree, disagreements: agreement.tree }, activationMs, activationCpuMs };
}
