// Where VS Code enters: makes the services, registers every feature, returns. Whatever takes time starts by itself later.
import type * as vscode from 'vscode';
import { registerHighlights } from './features/highlights.ts';
import { registerHover } from './features/hover.ts';
import { registerOpenSpan } from './features/openSpan.ts';
import { createServices } from './host/createServices.ts';
import type { Services } from './host/services.ts';

/** For tests in the real host: what the extension knows and shows. */
export interface DatelineApi {
  readonly services: Services;
  /** Ranges shown by kind in the editors of a document. */
  shown(uri: vscode.Uri): Readonly<Record<string, number>>;
}

export function activate(context: vscode.ExtensionContext): DatelineApi {
  const started = performance.now();
  const services = createServices(context);
  const highlights = registerHighlights(services);
  context.subscriptions.push(highlights, registerHover(services), registerOpenSpan(services));
  services.log.info(`Activated in ${(performance.now() - started).toFixed(1)} ms`);
  return { services, shown: highlights.shown };
}
