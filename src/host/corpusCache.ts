// The joined corpus, made when somebody asks and kept until an article or a decision changes.
import * as vscode from 'vscode';
import { joinCorpus } from '../core/corpus/index.ts';
import type { FolderDecisions } from '../core/model/annotation.ts';
import type { CorpusReport } from '../core/model/corpus.ts';
import type { ArticleState } from './services.ts';

export interface CorpusCache extends vscode.Disposable {
  get(): CorpusReport;
  invalidate(): void;
  readonly onDidChange: vscode.Event<void>;
}

const CALMEST_MS = 100;
/** A join that takes long is asked for less often: at most this share of the time goes into it. */
const REST_FACTOR = 10;

export function createCorpusCache(articles: () => readonly ArticleState[], decisions: () => FolderDecisions): CorpusCache {
  const changed = new vscode.EventEmitter<void>();
  let report: CorpusReport | undefined;
  let timer: NodeJS.Timeout | undefined;
  let rest = CALMEST_MS;
  return {
    get() {
      if (report) return report;
      const started = performance.now();
      report = joinCorpus(articles().map((state) => state.analysis), decisions());
      rest = Math.max(CALMEST_MS, (performance.now() - started) * REST_FACTOR);
      return report;
    },
    invalidate() {
      report = undefined;
      timer ??= setTimeout(() => {
        timer = undefined;
        changed.fire();
      }, rest);
    },
    onDidChange: changed.event,
    dispose() {
      clearTimeout(timer);
      changed.dispose();
    },
  };
}
