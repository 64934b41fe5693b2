// Find by pattern: compromise's match syntax over articles, with our mentions as its tags. Pure; bundled by itself as
// dist/pattern.js and loaded on the first search only, for compromise is large and slow (some 12,000 words a second).
import type { Problem } from '../../core/model/problem.ts';
import { readArticle } from '../../core/text/article.ts';
import { overlaps, type Span } from '../../core/text/span.ts';
import { type PatternStep, prefixes, tagTerms, type TaggedDocument, teachTags } from './compromise.ts';
import { type Mark, OWN_TAGS } from './marks.ts';
import { mayMatch, needsOf } from './needs.ts';
import { readPattern } from './readPattern.ts';
import { sentenceTerms } from './terms.ts';

export interface PatternText {
  readonly text: string;
  /** In text order. */
  readonly marks: readonly Mark[];
}

/** A sentence with the stretches that fit the pattern. */
export interface PatternHit {
  readonly sentence: Span;
  readonly matches: readonly Span[];
}

export interface Matcher {
  /** Goes sentence by sentence, so that the caller can pause or stop: yields a hit, or undefined after a sentence without. */
  search(article: PatternText): Generator<PatternHit | undefined, void, void>;
}

/** `labels`: tags of the folder's own labels (`labelTag`), which patterns may use as well. */
export function createMatcher(pattern: string, labels: readonly string[] = []): Matcher | { readonly problem: Problem } {
  teachTags(OWN_TAGS.filter((tag) => tag !== 'Meeting'), false);
  teachTags(['Meeting', ...labels], true);
  const read = readPattern(pattern);
  if ('problem' in read) return read;
  const needs = needsOf(read.steps);
  return {
    *search({ text, marks }) {
      const article = readArticle(text);
      let next = 0;
      for (const sentence of article.sentences) {
        while (next < marks.length && (marks[next] as Mark).end <= sentence.start) next++;
        const here: Mark[] = [];
        for (let i = next; i < marks.length && (marks[i] as Mark).start < sentence.end; i++) here.push(marks[i] as Mark);
        if (!mayMatch(needs, article.tokens, sentence, here)) yield undefined;
        else {
          const { terms, spans } = sentenceTerms(text, article.tokens, sentence, prefixes);
          const matches = terms.length === 0 ? [] : matchTerms(terms, spans, here, read.steps);
          yield matches.length === 0 ? undefined : { sentence: { start: sentence.start, end: sentence.end }, matches };
        }
      }
    },
  };
}

type Terms = ReturnType<typeof sentenceTerms>;

function matchTerms(terms: Terms['terms'], spans: readonly Span[], marks: readonly Mark[], steps: readonly PatternStep[]): readonly Span[] {
  const document = tagTerms(terms);
  const places = placesOf(document, spans);
  giveOurTags(document, places, marks);
  return document.match(steps).fullPointer.flatMap(([, from, to]) => {
    const first = places[from ?? 0];
    const last = places[(to ?? places.length) - 1];
    if (!first || !last) return [];
    return [{ start: steps[0]?.tag ? wholeName(marks, first, 'start') : first.start, end: steps.at(-1)?.tag ? wholeName(marks, last, 'end') : last.end }];
  });
}

/** compromise's `+` stops early where the next step fits a word of the same name (`#Person+ .`): a name is not cut for that. */
const wholeName = (marks: readonly Mark[], edge: Span, side: 'start' | 'end'): number =>
  marks.find((m) => m.tag === 'Name' && overlaps(m, edge))?.[side] ?? edge[side];

/** Where each of compromise's terms stands. Contractions make terms without text (`didn't`: did + not): they stand where the whole does. */
function placesOf(document: TaggedDocument, spans: readonly Span[]): readonly (Span | undefined)[] {
  let at = -1;
  return (document.document[0] ?? []).map((term) => {
    if (term.text !== '') at++;
    return spans[Math.max(at, 0)];
  });
}

/** compromise's guesses of names go, ours come in: a pattern finds what the highlights show. */
function giveOurTags(document: TaggedDocument, places: readonly (Span | undefined)[], marks: readonly Mark[]): void {
  for (const term of document.document[0] ?? []) for (const guess of GUESSES) term.tags.delete(guess);
  for (const mark of marks) {
    const from = places.findIndex((p) => p !== undefined && overlaps(p, mark));
    const to = places.findLastIndex((p) => p !== undefined && overlaps(p, mark));
    if (from >= 0) document.update([[0, from, to + 1]]).tag(mark.tag);
  }
}

const GUESSES = (
  'Person FirstName LastName MaleName FemaleName Place City Country Region Address Organization Company School SportsTeam'
).split(' ');
