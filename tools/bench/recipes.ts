// How each of the other libraries is asked for the same thing as ours. Their types are stated here as far as they are used.
import type { Recipe } from './others.ts';

interface Found {
  out(as: 'array'): unknown[];
  json(options: { readonly offset: true }): readonly { readonly offset?: { readonly start: number; readonly length: number } }[];
}
interface CompromiseDocument {
  people(): Found;
  places(): Found;
  organizations(): Found;
  dates(): Found;
}
type Compromise = ((text: string) => CompromiseDocument) & { plugin(plugin: unknown): void };
interface WithDefault<T> {
  readonly default: T;
}
interface WinkDocument {
  tokens(): { out(its: unknown): string[] };
}
interface Wink {
  readonly its: { readonly pos: unknown };
  readDoc(text: string): WinkDocument;
}

type MakeWink = (model: unknown, pipe?: readonly string[]) => Wink;

const wink = ([make, model]: readonly unknown[], pipe?: readonly string[]): Wink => (make as WithDefault<MakeWink>).default((model as WithDefault<unknown>).default, pipe);

export const compromiseNames: Recipe = {
  package: 'compromise', asked: '.people() .places() .organizations(), their words', characters: 60_000,
  make: ([module]) => {
    const nlp = (module as WithDefault<Compromise>).default;
    return (text) => {
      const doc = nlp(text);
      return [doc.people().out('array'), doc.places().out('array'), doc.organizations().out('array')];
    };
  },
};

export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** The same with the place of each name in the text, as ours gives it. */
export const compromiseSpans: Recipe = {
  package: 'compromise', asked: 'the same, with offsets', characters: 60_000,
  make: ([module]) => {
    const nlp = (module as WithDefault<Compromise>).default;
    return (text): FoundName[] => {
      const doc = nlp(text);
      const spans = (found: Found, type: string): FoundName[] => found.json({ offset: true }).flatMap(({ offset }) => (offset ? [trimmed(text, offset.start, offset.start + offset.length, type)] : []));
      return [...spans(doc.people(), 'person'), ...spans(doc.places(), 'place'), ...spans(doc.organizations(), 'organization')];
    };
  },
};

/** Its spans hold marks and possessives; cut off here, in its favour. */
function trimmed(text: string, from: number, to: number, type: string): FoundName {
  const [, before = ''] = /^([^\p{L}\p{N}]*)/u.exec(text.slice(from, to)) ?? [];
  const inside = text.slice(from + before.length, to).replace(/(?:['’]s)?[^\p{L}\p{N}]{0,9}$/u, '');
  return { start: from + before.length, end: from + before.length + inside.length, type };
}

export const compromiseTags: Recipe = {
  package: 'compromise', asked: 'tagging alone', characters: 80_000,
  make: ([module]) => (module as WithDefault<Compromise>).default,
};

export const winkNouns: Recipe = {
  package: 'wink-nlp', asked: 'parts of speech, runs of proper nouns (it finds no names)', characters: 400_000, with: ['wink-eng-lite-web-model'],
  make: (modules) => {
    const nlp = wink(modules, ['sbd', 'pos']);
    return (text) => {
      const tags = nlp.readDoc(text).tokens().out(nlp.its.pos);
      return tags.filter((tag, i) => tag === 'PROPN' && tags[i - 1] !== 'PROPN').length;
    };
  },
};

export const winkTags: Recipe = {
  package: 'wink-nlp', asked: 'tokens, parts of speech, sentences; no names', characters: 400_000, with: ['wink-eng-lite-web-model'],
  make: (modules) => {
    const nlp = wink(modules);
    return (text) => nlp.readDoc(text);
  },
};

export const chrono: Recipe = {
  package: 'chrono-node', asked: '.parse()', characters: 1_000_000,
  make: ([module]) => {
    const { parse } = module as { parse(text: string, on: Date): unknown };
    const on = new Date(Date.UTC(2019, 0, 7));
    return (text) => parse(text, on);
  },
};

export const compromiseDates: Recipe = {
  package: 'compromise-dates', asked: '.dates()', characters: 40_000, with: ['compromise'],
  make: ([plugin, module]) => {
    const nlp = (module as WithDefault<Compromise>).default;
    nlp.plugin((plugin as WithDefault<unknown>).default);
    return (text) => nlp(text).dates().out('array');
  },
};

export const recognizers: Recipe = {
  package: '@microsoft/recognizers-text-date-time', asked: 'recognizeDateTime', characters: 12_000,
  make: ([module]) => {
    const { default: { recognizeDateTime } } = module as WithDefault<{ recognizeDateTime(text: string, culture: string, options: number, on: Date): unknown }>;
    const on = new Date(Date.UTC(2019, 0, 7));
    return (text) => recognizeDateTime(text, 'en-us', 0, on);
  },
};
