// The joined corpus, kept until an article or a decision changes. A small folder is joined when somebody asks; a large one
// in a thread of its own, and who asks meanwhile gets the corpus as it was.
import type { PackedCorpus } from '../core/corpus/index.ts';
import type { Analysis } from '../core/model/analysis.ts';
import type { FolderDecisions } from '../core/model/annotation.ts';
import type { CorpusReport } from '../core/model/corpus.ts';
import type { Logger } from '../core/ports.ts';
import { corpusOf, type Joiner } from './joiner.ts';
import type { KeptCorpus } from './keptCorpus.ts';
import { plainAnalysis } from './packedArticle.ts';
import { type createPackedJoin, quotationsIn } from './packedJoin.ts';
import { isLong } from './resultParts.ts';

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
  /** Of small folders, on this thread; loaded when there is one. */
  readonly loadJoin: () => Promise<JoinHere>;
  /** Of a large folder, from the session before. */
  readonly kept: KeptCorpus;
  /** All that the corpus depends on; undefined where not all of it is known yet. */
  readonly madeOf: () => string | undefined;
  /** The folder is being read since a moment ago: nobody minds if the first join waits for more of it. */
  readonly isBeginning: () => boolean;
  /** How many articles it will have as far as is known: more than `articles` while it is being read. */
  readonly expected: () => number;
  /** An article is being read, which may change it again. */
  readonly isReading: () => boolean;
  readonly log: Logger;
  readonly onChange: () => void;
}

interface JoinHere {
  readonly createPackedJoin: typeof createPackedJoin;
}

/** From one join to the next. */
const CALMEST_MS = 100;
/** A change is waited with for others that come with it, where something is being read. */
const SOON_MS = 20;
/** While much changes (the folder is being read), at most this share of the time goes into joins. */
const REST_FACTOR = 3;
/** More changes than these at a time are many: the join of few is quick, since the thread knows the rest. */
const FEW = 20;
/** Without a change for so long nothing more is coming. */
const QUIET_MS = 300;
/** The longest that the extension host may stand still for a join. */
const MOST_HERE_MS = 50;
/** What a join takes an article, before there is anything to go by. */
const FIRST_GUESS_MS = 0.5;

/** A changed corpus is kept for the next start when it has not changed again for so long. */
const KEEP_MS = 5_000;
/** After a start, until the joining thread reads the folder to be ready for changes. */
const READY_MS = 3_000;
/** The thread takes some 30 KB an article: for a larger folder it is not started before something changes. */
const READY_MOST = 5_000;

/** Until a large folder has been joined. Without its articles: who looks into them unpacks them. */
const NOTHING: CorpusReport = { schema: 'dateline-corpus/1', articles: [], actors: [], meetings: [], maybeSame: [], maybeSameActors: [], conflicts: [] };

export function createCorpusCache({ articles, decisions, joiner, loadJoin, kept, madeOf, isBeginning, expected, isReading, log, onChange }: CorpusParts): CorpusCache {
  let report: CorpusReport | undefined;
  let isFresh = false;
  let perArticle = FIRST_GUESS_MS;
  /** What the last join after few changes took, and after many. */
  const lasted = { few: 0, many: 0 };
  /** Since the last join began. */
  let changes = 0;
  let firstChange = -Infinity;
  let lastChange = -Infinity;
  let ended = -Infinity;
  let timer: NodeJS.Timeout | undefined;
  let joining: Promise<void> | undefined;
  let lastKept: string | undefined;
  let here: JoinHere | undefined;
  let becoming: Promise<void> | undefined;
  /** The code that joins here; tried again with the next change. */
  let isUnreadable = false;
  const timers: { keep?: NodeJS.Timeout; ready?: NodeJS.Timeout } = {};
  let disposed = false;
  /** The next change makes another join; whoever only asks would make one after the other. */
  let failed = false;

  function rest(now: number): number {
    if (changes <= FEW) return Math.max(CALMEST_MS, lasted.few);
    return now - lastChange > QUIET_MS ? CALMEST_MS : Math.max(CALMEST_MS, lasted.many * REST_FACTOR);
  }

  const isSmall = (all: readonly Analysis[]): boolean => Math.max(all.length, expected()) * perArticle < MOST_HERE_MS && !all.some(isLong);

  function joinHere(all: readonly Analysis[], { createPackedJoin }: JoinHere): CorpusReport {
    const started = performance.now();
    clearTimeout(timers.keep);
    report = joinedHere(createPackedJoin, all, decisions());
    isFresh = true;
    changes = 0;
    ended = performance.now();
    perArticle = (perArticle + (ended - started) / Math.max(all.length, 20)) / 2;
    return report;
  }

  const readyHere = async (): Promise<JoinHere> => (here = await loadJoin());

  /** Whoever listens is told when the code is there. */
  function getReady(): void {
    if (isUnreadable || disposed) return;
    becoming ??= readyHere().then(onChange, (error: unknown) => {
      isUnreadable = true;
      log.error('The folder could not be joined', error);
    }).finally(() => (becoming = undefined));
  }

  /** What changes while it is joined makes it stale again at once. */
  async function joinAside(): Promise<void> {
    const started = performance.now();
    const all = articles();
    const which = joiner.isReady && changes <= FEW ? 'few' : 'many';
    isFresh = true;
    failed = false;
    changes = 0;
    try {
      report = (await fromBefore(all)) ?? (await joined(all));
    } catch (error) {
      isFresh = false;
      failed = true;
      if (!disposed) log.error('The folder could not be joined', error);
    } finally {
      joining = undefined;
      ended = performance.now();
      lasted[which] = ended - started;
    }
    if (!disposed && !failed) onChange();
  }

  async function joined(all: readonly Analysis[]): Promise<CorpusReport> {
    const packed = await joiner.join(all, decisions());
    keepSoon(packed);
    return corpusOf(packed, all);
  }

  /** At the start nothing has to be joined where nothing changed; the thread is made ready for what will. */
  async function fromBefore(all: readonly Analysis[]): Promise<CorpusReport | undefined> {
    const of = report ? undefined : madeOf();
    const packed = of === undefined ? undefined : await kept.read(of);
    if (!packed) return undefined;
    lastKept = of;
    if (all.length <= READY_MOST && !disposed) timers.ready = setTimeout(() => void makeReady(all), READY_MS);
    return corpusOf(packed, all);
  }

  /** A change that comes meanwhile waits for it, and is joined quickly then. */
  async function makeReady(all: readonly Analysis[]): Promise<void> {
    if (joining || joiner.isReady) return;
    await joiner.join(all, decisions()).catch(() => undefined);
  }

  /** When nothing has changed since it was joined, so that it is made of what is there then. */
  function keepSoon(packed: PackedCorpus, tries = 6): void {
    clearTimeout(timers.keep);
    timers.keep = setTimeout(() => {
      if (!isFresh || disposed) return;
      const of = madeOf();
      if (of === undefined && tries > 0) keepSoon(packed, tries - 1); // the last files are still being read
      if (of === undefined || of === lastKept) return;
      lastKept = of;
      void kept.write(of, packed);
    }, lastKept === undefined && tries === 6 ? 0 : KEEP_MS);
  }

  const aside = (): Promise<void> => (joining ??= joinAside());

  function due(): void {
    const isHere = isSmall(articles());
    if (!here && isHere) getReady();
    const now = performance.now();
    const together = isReading() ? firstChange + SOON_MS : 0;
    const wait = joining || (!report && isBeginning()) ? CALMEST_MS : Math.max(ended + rest(now), together) - now;
    timer = wait > 0 ? setTimeout(due, Math.min(wait, CALMEST_MS)) : undefined;
    if (timer !== undefined) return;
    // Whoever listens asks for the corpus; of a large folder there is a new one only when it has been joined.
    if (isHere) {
      ended = now;
      if (here) onChange();
    } else if (!isFresh) void aside();
  }

  return {
    get() {
      if (report && isFresh) return report;
      const all = articles();
      if (!joining && isSmall(all)) {
        if (here) return joinHere(all, here);
        getReady();
        return report ?? NOTHING;
      }
      if (!failed && (timer === undefined || !report)) void aside(); // else it is due in a moment
      return report ?? NOTHING;
    },
    async whenJoined() {
      for (let tries = 0; tries < 5; tries++) {
        if (!joining && report && isFresh) return report;
        if (!here && isSmall(articles())) await readyHere();
        if (here && !joining && isSmall(articles())) return joinHere(articles(), here);
        await aside();
      }
      const join = await readyHere();
      return report ?? joinHere(articles(), join); // articles keep changing, or the thread keeps dying
    },
    invalidate() {
      isFresh = false;
      isUnreadable = false;
      lastChange = performance.now();
      if (changes++ === 0) firstChange = lastChange;
      if (!disposed) timer ??= setTimeout(due, 0);
    },
    dispose() {
      disposed = true;
      for (const each of [timer, timers.keep, timers.ready]) clearTimeout(each);
      joiner.dispose();
    },
  };
}

/** Each article is unpacked once for the whole join. */
function joinedHere(create: typeof createPackedJoin, articles: readonly Analysis[], folder: FolderDecisions): CorpusReport {
  const plain = new Map(articles.map((a) => [a.id, plainAnalysis(a)]));
  return corpusOf(create((id) => quotationsIn(plain.get(id) as Analysis))([...plain.values()], folder), articles);
}
