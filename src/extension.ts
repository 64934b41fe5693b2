// Where VS Code enters: makes the services, registers every feature, returns. Whatever takes time starts by itself later.
import type * as vscode from 'vscode';
import { registerArticleLanguage } from './features/articleLanguage.ts';
import { registerCodeActions } from './features/codeActions.ts';
import { registerDiagnostics } from './features/diagnostics.ts';
import { registerGeneralCommands } from './features/generalCommands.ts';
import { registerHighlights } from './features/highlights.ts';
import { registerHover } from './features/hover.ts';
import { registerNavigation } from './features/navigation.ts';
import { registerOpenSpan } from './features/openSpan.ts';
import { registerPublicationDate } from './features/publicationDate.ts';
import { registerSymbols } from './features/symbols.ts';
import { createServices } from './host/createServices.ts';
import type { Services } from './host/services.ts';

/** For tests in the real host: what the extension knows and shows. */
export interface DatelineApi {
  readonly services: Services;
  /** Ranges shown by kind in the editors of a document. */
  shown(uri: vscode.Uri): Readonly<Record<string, number>>;
  /** How long `activate` took. */
  readonly activationMs: number;
}

export function activate(context: vscode.ExtensionContext): DatelineApi {
  const started = performance.now();
  const services = createServices(context);
  const highlights = registerHighlights(services);
  context.subscriptions.push(
    highlights,
    registerArticleLanguage(services),
    registerCodeActions(services),
    registerDiagnostics(services),
    registerGeneralCommands(services),
    registerHover(services),
    registerNavigation(services),
    registerOpenSpan(services),
    registerPublicationDate(services),
    registerSymbols(services),
  );
  const activationMs = performance.now() - started;
  services.log.info(`Activated in ${activationMs.toFixed(1)} ms`);
  return { services, shown: highlights.shown, activationMs };
}
