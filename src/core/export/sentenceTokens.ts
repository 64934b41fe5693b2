// Sentences and tokens as formats of tokens need them: cut where an exported span begins or ends, so that every span is made
// of whole tokens; sentences that a name goes across are one.
import { readArticle } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { endAt, startAt, type Tokens } from '../text/tokens.ts';
import { partitionPoint } from '../util/partitionPoint.ts';

/** `first` included, `end` excluded. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

export interface SentenceTokens {
  /** Of all sentences, in text order; none holds white space. */
  readonly tokens: readonly Span[];
  readonly sentences: readonly TokenRange[];
  /** The tokens of a span; undefined where it holds none (white space, front matter). */
  rangeOf(span: Span): TokenRange | undefined;
  /** The same, parted at the ends of sentences. */
  partsOf(range: TokenRange): TokenRange[];
}

/** `names`: spans that no end of a sentence may part, in text order. O(n log n). */
export function sentenceTokens(text: string, spans: readonly Span[], names: readonly Span[]): SentenceTokens {
  const { tokens: table, sentences: found } = readArticle(text);
  const edges = new Set(spans.flatMap(({ start, end }) => [start, end]));
  const tokens: Span[] = [];
  const sentences: { first: number; end: number }[] = [];
  const starts: number[] = [];
  let reached = 0;
  let name = 0;
  for (const sentence of found) {
    const first = tokens.length;
    for (const whole of glued(text, table, sentence)) for (const token of cut(text, whole, edges)) tokens.push(token);
    for (; name < names.length && (names[name] as Span).start < sentence.start; name++) reached = Math.max(reached, (names[name] as Span).end);
    const before = sentences.at(-1);
    if (before && reached > sentence.start) before.end = tokens.length;
    else if (tokens.length > first) {
      sentences.push({ first, end: tokens.length });
      starts.push(first);
    }
  }
  return {
    tokens, sentences,
    rangeOf({ start, end }) {
      const first = partitionPoint(tokens.length, (i) => (tokens[i] as Span).start < start);
      const after = partitionPoint(tokens.length, (i) => (tokens[i] as Span).end <= end);
      return first < after ? { first, end: after } : undefined;
    },
    partsOf(range) {
      const parts: TokenRange[] = [];
      let at = range.first;
      for (let i = partitionPoint(starts.length, (k) => (starts[k] as number) <= at); at < range.end; i++) {
        const end = Math.min(range.end, starts[i] ?? range.end);
        parts.push({ first: at, end });
        at = end;
      }
      return parts;
    },
  };
}

/** What is drawn as one sign is one token: emoji with their joiners and skin tones, whatever combines with what stands before. */
function* glued(text: string, table: Tokens, { firstToken, endToken }: Sentence): Generator<Span> {
  let open: Span | undefined;
  for (let i = firstToken; i < endToken; i++) {
    const [start, end] = [startAt(table, i), endAt(table, i)];
    if (open && open.end === start && (text.charCodeAt(start - 1) === 0x200d || /^[\p{M}\p{EMod}\u200d]/u.test(text.slice(start, start + 2)))) open = { start: open.start, end };
    else {
      if (open) yield open;
      open = { start, end };
    }
  }
  if (open) yield open;
}

/** A pair is not cut in two. */
function cut(text: string, { start, end }: Span, edges: ReadonlySet<number>): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let i = start + 1; i < end; i++) {
    if (!edges.has(i) || /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(i - 1, i + 1))) continue;
    parts.push({ start: from, end: i });
    from = i;
  }
  return [...parts, { start: from, end }];
}
