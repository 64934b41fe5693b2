// A partial analysis in an eighth of the memory, for a thread that keeps thousands: every string once for all of them, all
// else as letters until somebody looks.
import type { Analysis } from '../core/model/analysis.ts';
import { createLastFew } from '../core/util/lastFew.ts';
import { packLean, type Unpacked, unpackLean } from './leanArticle.ts';
import type { Lean } from './leanLetters.ts';

/** The same string each time for strings that are equal. */
export type Intern = (text: string) => string;

/** Forgets what only articles of long ago said. */
export function createIntern(most = 200_000): Intern {
  let known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known = new Map();
    known.set(text, text);
    return text;
  };
}

const NONE: readonly never[] = Object.freeze([]);

type Kept = Pick<Analysis, 'id' | 'language' | 'published' | 'facts'>;

/** Of the articles that were asked last: meetings of some are compared one after the other, in turns. */
const MOST_UNPACKED = 64;
const unpacked = createLastFew<LeanAnalysis, Unpacked>(MOST_UNPACKED);
/** Whoever asks for one thing asks for the next. */
let last: { readonly of: LeanAnalysis; readonly what: Unpacked } | undefined;

function unpackedOf(article: LeanAnalysis, lean: Lean): Unpacked {
  if (last?.of !== article) last = { of: article, what: unpacked(article, () => unpackLean(lean)) };
  return last.what;
}

/** What it holds is made anew where many others were asked in between. */
class LeanAnalysis implements Analysis {
  declare readonly schema: 'dateline-analysis/1';
  declare readonly title: '';
  declare readonly dates: readonly never[];
  declare readonly quotes: readonly never[];
  readonly id: string;
  readonly language: Analysis['language'];
  readonly published: Analysis['published'];
  declare readonly facts?: NonNullable<Analysis['facts']>;
  readonly #lean: Lean | Unpacked;

  constructor({ id, language, published, facts }: Kept, lean: Lean | Unpacked) {
    this.id = id;
    this.language = language;
    this.published = published;
    if (facts) this.facts = facts;
    this.#lean = lean;
  }

  get actors(): Analysis['actors'] {
    return this.#unpacked().actors;
  }

  get meetings(): Analysis['meetings'] {
    return this.#unpacked().meetings;
  }

  get mentions(): Analysis['mentions'] {
    return this.#unpacked().mentions;
  }

  #unpacked(): Unpacked {
    return 'letters' in this.#lean ? unpackedOf(this, this.#lean) : this.#lean;
  }
}

/** The same of all, so no article holds them. */
Object.assign(LeanAnalysis.prototype, { schema: 'dateline-analysis/1', title: '', dates: NONE, quotes: NONE });

/** `analysis`: as `partialAnalysis` gives it. */
export function leanAnalysis(analysis: Analysis, intern: Intern): Analysis {
  const { id, language, published, facts, actors, meetings, mentions } = analysis;
  const kept: Kept = {
    id, language: { code: intern(language.code), name: intern(language.name), analysed: language.analysed },
    published: { value: published.value === null ? null : intern(published.value), source: published.source },
    ...(facts && { facts: facts.map(({ start, end, kind, about, value }) => ({ start, end, kind, about: intern(about), value: intern(value) })) }),
  };
  return new LeanAnalysis(kept, packLean(analysis, intern) ?? {
    actors, mentions: mentions.map(({ start, end, type, actor, by }) => ({ start, end, text: '', type, actor, by })), meetings: meetings.map((meeting) => ({ ...meeting, triggers: NONE, topics: NONE })),
  });
}
