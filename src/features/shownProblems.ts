// Shows the problems of many files by what changed since they were last shown: all of a folder of thousands sent again would
// hold the editor up for a tenth of a second with each change.
import type * as vscode from 'vscode';
import { createRest } from '../host/breathe.ts';

/** Problems of one file. The same problem is the same object as last time. */
export interface FileDiagnostics {
  readonly uri: vscode.Uri;
  readonly found: readonly vscode.Diagnostic[];
}

export interface ShownProblems {
  /** In steps, with rests in between; stops where nobody wants them any more, and what is left comes with the next call. */
  show(files: Iterable<FileDiagnostics>, isStale: () => boolean): Promise<void>;
  clear(): void;
}

/** Of one message, which holds the thread for some milliseconds. VS Code drops what goes beyond 1,100 without a word. */
const BATCH = 200;

export function createShownProblems(collection: vscode.DiagnosticCollection): ShownProblems {
  const shown = new Map<string, FileDiagnostics>();

  /** Files whose problems differ from what is shown; of those that have none any more, undefined. */
  function changesTo(wanted: ReadonlyMap<string, FileDiagnostics>): (readonly [key: string, uri: vscode.Uri, now: FileDiagnostics | undefined])[] {
    const gone = [...shown].filter(([key]) => !wanted.has(key)).map(([key, { uri }]) => [key, uri, undefined] as const);
    const changed = [...wanted].filter(([key, { found }]) => !isSame(shown.get(key)?.found, found)).map(([key, file]) => [key, file.uri, file] as const);
    return [...gone, ...changed];
  }

  return {
    async show(files, isStale) {
      const rest = createRest();
      let batch: [vscode.Uri, vscode.Diagnostic[] | undefined][] = [];
      let weight = 0;
      for (const [key, uri, now] of changesTo(new Map([...files].map((file) => [file.uri.toString(), file])))) {
        const more = now?.found.length ?? 1;
        if (weight > 0 && weight + more > BATCH) {
          collection.set(batch);
          [batch, weight] = [[], 0];
          await rest();
          if (isStale()) return;
        }
        if (now) shown.set(key, now);
        else shown.delete(key);
        batch.push([uri, now && [...now.found]]);
        weight += more;
      }
      if (batch.length > 0) collection.set(batch);
    },
    clear() {
      shown.clear();
      collection.clear();
    },
  };
}

const isSame = (a: readonly vscode.Diagnostic[] | undefined, b: readonly vscode.Diagnostic[]): boolean => a?.length === b.length && b.every((one, i) => one === a[i]);
