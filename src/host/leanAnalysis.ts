// A partial analysis in an eighth of the memory, for a thread that keeps thousands: every string once for all of them, all
// else as letters until somebody looks.
import type { Analysis } from '../core/model/analysis.ts';
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

/** Of the article that was asked last: whoever asks for one thing asks for the next. */
let last: { readonly of: LeanAnalysis; readonly what: Unpacked } | undefined;

/** What it holds is made anew where another article was asked in between. */
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
    if (!('letters' in this.#lean)) return this.#lean;
    if (last?.of !== this) last = { of: this, what: unpackLean(this.#lean) };
    return last.what;
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
