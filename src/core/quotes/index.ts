// The quotes layer's door: what is said in an article, and by whom. Quotation marks give the stretches, their shape
// tells what was said from titles and scare quotes, cue words beside them give the speaker.
import type { Actor, Mention, Quote } from '../model/analysis.ts';
import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import { lastStartingAt, type Span } from '../text/span.ts';
import { startAt, tokenAt, wordAt } from '../text/tokens.ts';
import { type Attribution, cueAfter, cueBefore } from './attribution.ts';
import { isNoQuotation, isWhole, type Shape, shapeOf } from './classify.ts';
import { type Ground, peopleIn, rangeSpan } from './ground.ts';
import { reportedIn, type Reported } from './indirect.ts';
import { findStretches, type Stretch, stretchSpan } from './marks.ts';
import { resolveSpeaker } from './speaker.ts';
import { sentenceSubject } from './subject.ts';

export { spokenSpan } from './spoken.ts';

export interface QuoteContext {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
}

/** Quotations of all kinds in text order. Linear in the text. */
export function findQuotes(article: Article, context: QuoteContext): readonly Quote[] {
  const stretches = findStretches(article);
  const ground = groundOf(article, context.mentions, stretches);
  const actors = new Map(context.actors.map((a) => [a.id, a]));
  const marked = stretches.length === 0 ? [] : findMarked(article, ground, stretches, actors);
  const reported = article.sentences.flatMap((s) => reportedIn(ground, s)).map((r) => indirect(ground, r, actors));
  return [...marked, ...reported]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((q, i, all) => q.kind !== 'indirect' || q.start !== all[i - 1]?.start || q.end !== all[i - 1]?.end);
}

function indirect(g: Ground, r: Reported, actors: ReadonlyMap<string, Actor>): Quote {
  return { ...rangeSpan(g.tokens, r.content), kind: 'indirect', ...said(g, r, actors) };
}

/** Direct and mixed quotations. */
function findMarked(article: Article, ground: Ground, stretches: readonly Stretch[], actors: ReadonlyMap<string, Actor>): readonly Quote[] {
  const out: Quote[] = [];
  let before: { stretch: Stretch; quote: Quote } | undefined;
  for (const stretch of stretches) {
    const shape = shapeOf(article.tokens, stretch);
    if (shape.words === 0) continue;
    const place = placeOf(article, stretch);
    const shared = before && before.stretch.last >= place.from ? before.quote : undefined;
    const found = attribute(ground, article, stretch, shape, place);
    const gap = found.beside === 'before' && found.attribution?.cue ? stretch.first - found.attribution.cue.to : Infinity;
    if (isNoQuotation(article.tokens, stretch, shape, gap, found.beside === 'after')) continue;
    const kind = isWhole(shape, place.opensSentence, gap) ? 'direct' : 'mixed';
    const quote: Quote = {
      ...stretchSpan(article.tokens, stretch), kind,
      ...(shared?.speakerSpan && found.attribution?.loose ? alike(shared) : found.attribution ? said(ground, found.attribution, actors) : goesOn(article, before, stretch, kind)),
    };
    out.push(quote);
    if (found.beside === 'after' && found.attribution?.cue) ground.answered.add(found.attribution.cue.from);
    before = { stretch, quote };
  }
  return out;
}

function groundOf(article: Article, mentions: readonly Mention[], stretches: readonly Stretch[]): Ground {
  const t = article.tokens;
  const mentionAt = new Int32Array(t.count).fill(-1);
  for (const [index, m] of mentions.entries()) {
    for (let i = tokenAt(t, m.start); i < t.count && startAt(t, i) < m.end; i++) mentionAt[i] = index;
  }
  const quoted = new Uint8Array(t.count);
  for (const s of stretches) quoted.fill(1, s.first, s.last + 1);
  return { tokens: t, mentionAt, mentions, quoted, answered: new Set(), people: peopleIn(t, mentionAt, mentions, quoted) };
}

interface Place {
  /** First token of the sentence in which the stretch opens. */
  readonly from: number;
  /** End token of the sentence in which it closes. */
  readonly to: number;
  /** End token of the sentence after that in the same paragraph, else `to`. */
  readonly next: number;
  readonly opensSentence: boolean;
  /** Tokens of the sentence before, where that ends with a colon. */
  readonly leadIn?: Sentence;
}

/** A sentence without end is looked at this far, so that hostile text stays linear. */
const WINDOW = 150;

function placeOf(article: Article, s: Stretch): Place {
  const t = article.tokens;
  const opening = lastStartingAt(article.sentences, startAt(t, s.first));
  const closing = lastStartingAt(article.sentences, startAt(t, s.last));
  const from = Math.max(article.sentences[opening]?.firstToken ?? s.first, s.first - WINDOW);
  const last = article.sentences[closing];
  const next = article.sentences[closing + 1];
  const to = Math.min(last?.endToken ?? s.last + 1, s.last + WINDOW);
  const before = article.sentences[opening - 1];
  const opensSentence = article.sentences[opening]?.firstToken === s.first;
  return {
    from, to, opensSentence,
    next: next && next.paragraph === last?.paragraph ? Math.min(next.endToken, s.last + WINDOW) : to,
    ...(opensSentence && before && wordAt(t, before.endToken - 1) === ':' && { leadIn: before }),
  };
}

interface Found {
  readonly attribution?: Attribution;
  readonly beside: 'before' | 'after' | 'none';
}

/** The nearest cue: after a quotation that opens its sentence, else before it, else the sentence's subject. */
function attribute(g: Ground, article: Article, s: Stretch, shape: Shape, place: Place): Found {
  const t = article.tokens;
  if (place.leadIn) {
    const leadFrom = Math.max(place.leadIn.firstToken, place.leadIn.endToken - WINDOW);
    const led = cueBefore(g, place.leadIn.endToken, leadFrom) ?? colon(g, place.leadIn.endToken - 1, leadFrom);
    if (led) return { attribution: led, beside: 'before' };
  }
  const closedByStop = shape.stop !== '' && shape.stop !== ',';
  const signed = /^[―—–-]$/.test(wordAt(t, s.last + 1));
  const reach = shape.stop === '?' || shape.stop === '!' || shape.stop === '…' || signed ? place.next : place.to;
  const after = place.opensSentence || shape.stop === ',' ? cueAfter(g, s.last + 1, reach, closedByStop) : undefined;
  if (after) return { attribution: after, beside: 'after' };
  const previous = cueBefore(g, s.first, place.from);
  if (previous) return { attribution: previous, beside: 'before' };
  if (wordAt(t, s.first - 1) === ':') {
    const led = colon(g, s.first - 1, place.from);
    if (led) return { attribution: led, beside: 'before' };
  }
  const late = place.opensSentence || wordAt(t, s.last + 1) === '.' ? undefined : cueAfter(g, s.last + 1, place.to, false);
  if (late) return { attribution: late, beside: 'after' };
  if (place.opensSentence) return { beside: 'none' };
  const subject = sentenceSubject(g, place.from, s.first);
  return subject ? { attribution: { speaker: subject, loose: true }, beside: 'none' } : { beside: 'none' };
}

/** "Diop: “…”" */
function colon(g: Ground, at: number, from: number): Attribution | undefined {
  const speaker = sentenceSubject(g, from, at);
  return speaker && { speaker, cue: { from: at, to: at + 1 } };
}

type Said = Pick<Quote, 'speaker' | 'speakerSpan' | 'cue' | 'guess'>;

function said(g: Ground, a: Attribution, actors: ReadonlyMap<string, Actor>): Said {
  if (!a.speaker) return {};
  const { actor, guess } = resolveSpeaker(g, a.speaker, actors);
  return {
    ...(actor !== undefined && { speaker: actor }),
    speakerSpan: rangeSpan(g.tokens, a.speaker),
    ...(a.cue && { cue: rangeSpan(g.tokens, a.cue) }),
    ...((guess || a.loose) && { guess: true as const }),
  };
}

/** No cue of its own: the speaker of the quotation just before it, in the same paragraph or the one above. */
function goesOn(article: Article, before: { stretch: Stretch; quote: Quote } | undefined, s: Stretch, kind: Quote['kind']): Said {
  if (!before || kind !== 'direct') return {};
  const gap: Span = { start: before.quote.end, end: startAt(article.tokens, s.first) };
  if (gap.end - gap.start > 400) return {};
  return alike(before.quote);
}

/** The same speaker as another quotation's. */
function alike({ speaker, speakerSpan }: Quote): Said {
  return {
    ...(speaker !== undefined && { speaker }),
    ...(speakerSpan && { speakerSpan }),
    ...((speaker !== undefined || speakerSpan) && { guess: true as const }),
  };
}
