// The joined corpus, kept until an article or a decision changes. A small folder is joined when somebody asks; a large one
// in a thread of its own, and who asks meanwhile gets the corpus as it was.
import { joinCorpus } from '../core/corpus/index.ts';
import type { Analysis } from '../core/model/analysis.ts';
import type { FolderDecisions } from '../core/model/annotation.ts';
import type { CorpusReport } from '../core/model/corpus.ts';
import type { Logger } from '../core/ports.ts';
import type { Joiner } from './joiner.ts';

export interface CorpusCache {
  /** Of a large folder: perhaps of a moment ago; `onChange` is called when there is a newer one. */
  get(): CorpusReport;
  /** Of everything known now. */
  whenJoined(): Promise<CorpusReport>;
  invalidate(): void;
  dispose(): void;
}

export interface CorpusParts {
  readonly articles: () => readonly Analysis[];
  readonly decisions: () => FolderDecisions;
  readonly joiner: Joiner;
  readonly log: Logger;
  readonly onChange: () => void;
}

const CALMEST_MS = 100;
/** A join that takes long is asked for less often: at most this share of the time goes into it. */
const REST_FACTOR = 3;
/** The longest that the extension host may stand still for a join. */
const MOST_HERE_MS = 50;
/** What a join takes an article, before there is anything to go by. */
const FIRST_GUESS_MS = 0.3;

const NOTHING: Omit<CorpusReport, 'articles'> = { schema: 'dateline-corpus/1', actors: [], meetings: [], maybeSame: [], maybeSameActors: [], conflicts: [] };

export function createCorpusCache({ articles, decisions, joiner, log, onChange }: CorpusParts): CorpusCache {
  let report: CorpusReport | undefined;
  let isFresh = false;
  let perArticle = FIRST_GUESS_MS;
  let rest = CALMEST_MS;
  let timer: NodeJS.Timeout | undefined;
  let joining: Promise<void> | undefined;
  let disposed = false;

  function took(ms: number, count: number): void {
    perArticle = (perArticle + ms / Math.max(count, 20)) / 2;
    rest = Math.max(CALMEST_MS, ms * REST_FACTOR);
  }

  const isSmall = (count: number): boolean => count * perArticle < MOST_HERE_MS;

  function joinHere(all: readonly Analysis[]): CorpusReport {
    const started = performance.now();
    report = joinCorpus(all, decisions());
    isFresh = true;
    took(performance.now() - started, all.length);
    return report;
  }

  /** What changes while it is joined makes it stale again at once. */
  async function joinAside(): Promise<void> {
    const started = performance.now();
    const all = articles();
    isFresh = true;
    try {
      report = await joiner.join(all, decisions());
      took(performance.now() - started, all.length);
    } catch (error) {
      isFresh = false;
      if (!disposed) log.error('The folder could not be joined', error);
    } finally {
      joining = undefined;
    }
    if (!disposed) onChange();
  }

  const aside = (): Promise<void> => (joining ??= joinAside());

  return {
    get() {
      if (report && isFresh) return report;
      const all = articles();
      if (!joining && isSmall(all.length)) return joinHere(all);
      void aside();
      return report ?? { ...NOTHING, articles: all };
    },
    async whenJoined() {
      for (let tries = 0; tries < 5; tries++) {
        if (!joining && report && isFresh) return report;
        const all = articles();
        if (!joining && isSmall(all.length)) return joinHere(all);
        await aside();
      }
      return report ?? joinHere(articles()); // articles keep changing, or the thread keeps dying
    },
    invalidate() {
      isFresh = false;
      if (disposed) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        // Whoever listens asks for the corpus; of a large folder there is a new one only when it has been joined.
        if (isSmall(articles().length)) onChange();
        else void aside();
      }, rest);
    },
    dispose() {
      disposed = true;
      clearTimeout(timer);
      joiner.dispose();
    },
  };
}
