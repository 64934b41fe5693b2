// The worker's side of `joiner.ts`: remembers of the analyses that it is told of what the join reads, and joins them when
// asked. What comes of it goes back as bytes.
import { buffersOf, partialAnalysis } from '../core/corpus/index.ts';
import type { Analysis } from '../core/model/analysis.ts';
import type { FolderDecisions } from '../core/model/annotation.ts';
import { reasonOf } from './failure.ts';
import type { JoinReply, JoinRequest, KnownInParts, PackedKnown } from './joinMessages.ts';
import { createIntern, type Intern, leanAnalysis } from './leanAnalysis.ts';
import { unpackAnalysis } from './packedAnalysis.ts';
import { createPackedJoin, type Quotations, quotationsIn } from './packedJoin.ts';
import { analysisOf } from './resultParts.ts';

interface Known {
  readonly article: Analysis;
  readonly quotations: Quotations;
}

const NONE: Quotations = new Map();

/** With so many articles the first changes would take several times as long as later ones, whose code has run before. */
const WORTH_WARMING = 500;
const FIRST_STEPS = 6;
/** After more changes than these at a time the next join would find much that is new to it, too. */
const FEW = 20;
const LATER_STEPS = 2;
/** Between two steps messages come in. */
const WARMING_MS = 20;
/** A step cannot be interrupted: where one takes longer, who asks would wait longer for it than it wins. */
const LONGEST_STEP_MS = 1500;

/** `moved` goes back without being copied. */
export function createJoinSide(post: (reply: JoinReply, moved?: readonly ArrayBuffer[]) => void, createJoin = createPackedJoin): (request: JoinRequest) => void {
  const known = new Map<string, Known>();
  const intern = createIntern();
  const join = createJoin((id) => known.get(id)?.quotations ?? NONE);
  /** Why an article cannot be joined, by its id. */
  const misfits = new Map<string, string>();
  let warming: NodeJS.Timeout | undefined;
  /** To go until it is warm. */
  let steps = FIRST_STEPS;
  /** Since the last join. */
  let changes = 0;

  const articles = (): Analysis[] => Array.from(known.values(), (k) => k.article);

  /** Articles go and come back while nobody waits. Each step by itself: who asks meanwhile goes first, and ends it. */
  function warmUp(folder: FolderDecisions): void {
    warming = setTimeout(() => {
      const all = articles();
      const missing = steps % 2 === 0 ? all[steps] : undefined;
      const begun = performance.now();
      try {
        join(all.filter((article) => article !== missing), folder);
      } catch {
        return; // whoever asks is told
      }
      steps = performance.now() - begun > LONGEST_STEP_MS ? 0 : steps - 1;
      if (steps > 0) warmUp(folder);
    }, WARMING_MS);
  }

  function forget(id: string): void {
    known.delete(id);
    misfits.delete(id);
  }

  function learn(told: Analysis | PackedKnown | KnownInParts): void {
    forget(told.id);
    try {
      known.set(told.id, knownOf('packed' in told ? unpackAnalysis(told.packed) : 'parts' in told ? analysisOf(told.parts) : told, told.id, intern));
    } catch (error) {
      misfits.set(told.id, String(error));
    }
  }

  return (request) => {
    clearTimeout(warming);
    if (request.kind === 'known') {
      request.gone.forEach(forget);
      request.changed.forEach(learn);
      changes += request.gone.length + request.changed.length;
      return;
    }
    const { number, folder } = request;
    try {
      for (const [id, misfit] of misfits) throw new Error(`${id}: ${misfit}`);
      const packed = join(articles(), folder);
      post({ number, packed }, buffersOf(packed));
      steps = Math.max(steps + (steps % 2), changes > FEW ? LATER_STEPS : 0);
      changes = 0;
      if (steps > 0 && known.size >= WORTH_WARMING) warmUp(folder);
    } catch (error) {
      post({ number, failed: reasonOf(error) });
    }
  };
}

function knownOf(analysis: Analysis, id: string, intern: Intern): Known {
  const article = partialAnalysis(analysis, id);
  if ('misfit' in article) throw new Error(`no analysis: ${article.misfit}`);
  return { article: leanAnalysis(article, intern), quotations: leanQuotations(analysis, intern) };
}

const leanQuotations = (analysis: Analysis, intern: Intern): Quotations => new Map([...quotationsIn(analysis)].map(([actor, count]) => [intern(actor), count]));
