// Values as Dateline writes them, one line each: words, words in quotes, whole numbers, `[a, b]` and `{key: value}`.
// Whatever is not surely that is left to the library.
import { type Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { makePair, makeScalar } from './plainNodes.ts';

/** Longer values than this are left to the library. */
const LONGEST = 10_000;

/** Words that YAML does not take for words, in lower case. */
const TYPED_WORDS = new Set(['null', 'true', 'false']);

/** Begins with a letter; holds nothing that means something to YAML in a line or in brackets, no control, no odd space. */
const PLAIN = /^\p{L}[^\p{C}\p{Zl}\p{Zp}:#,[\]{}]*$/u;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** Escapes that JSON and YAML share. */
const ESCAPED = /^(?:[^\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*$/;

/** A value from `from` to the line's end, or undefined. `next`: where the line after it begins. */
export function readScalar(text: string, from: number, end: number, next: number): Scalar | undefined {
  if (end - from > LONGEST) return undefined;
  const first = text.charCodeAt(from);
  if (first === 34 || first === 39) {
    const close = closingQuote(text, from, end);
    return close !== undefined && isRest(text, close + 1, end) ? quoted(text, from, close, next) : undefined;
  }
  const comment = text.slice(from, end).indexOf(' #');
  let to = comment < 0 ? end : from + comment;
  while (text.charCodeAt(to - 1) === 32) to--;
  return plain(text, from, to, next);
}

/** Nothing but spaces and a comment. */
function isRest(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && text.charCodeAt(at) === 32) at++;
  return at === end || (at > from && text.charCodeAt(at) === 35);
}

/** The quote that ends what begins at `from`. */
function closingQuote(text: string, from: number, end: number): number | undefined {
  const mark = text.charCodeAt(from);
  for (let i = from + 1; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 92 && mark === 34) i++;
    else if (c === mark) return mark === 39 && text.charCodeAt(i + 1) === 39 ? undefined : i;
  }
  return undefined;
}

function quoted(text: string, from: number, close: number, next: number): Scalar | undefined {
  const inner = text.slice(from + 1, close);
  if (text.charCodeAt(from) === 39) return makeScalar(inner, inner, 'QUOTE_SINGLE', from, close + 1, next);
  if (!inner.includes('\\')) return makeScalar(inner, inner, 'QUOTE_DOUBLE', from, close + 1, next);
  if (!ESCAPED.test(inner) || /\p{Cc}/u.test(inner)) return undefined;
  const value = JSON.parse(`"${inner}"`) as string;
  return makeScalar(value, value, 'QUOTE_DOUBLE', from, close + 1, next);
}

function plain(text: string, from: number, to: number, next: number): Scalar | undefined {
  const words = text.slice(from, to);
  const c = text.charCodeAt(from);
  if (c >= 48 && c <= 57) {
    if (to - from <= 15 && /^\d+$/.test(words)) return makeScalar(Number(words), words, 'PLAIN', from, to, next);
    return DAY.test(words) ? makeScalar(words, words, 'PLAIN', from, to, next) : undefined;
  }
  if (!PLAIN.test(words) || (words.length <= 5 && TYPED_WORDS.has(words.toLowerCase()))) return undefined;
  return makeScalar(words, words, 'PLAIN', from, to, next);
}

/** `[a, b]` or `{a: b}` of plain values and more of the like, closed on this line with nothing but a comment behind it. */
export function readFlow(text: string, from: number, end: number, next: number): YAMLSeq | YAMLMap | undefined {
  const flow = end - from > LONGEST ? undefined : readBrackets(text, from, end, 0);
  if (!flow || !isRest(text, flow.after, end)) return undefined;
  flow.node.range = [from, flow.after, next];
  return flow.node;
}

interface Part<T> {
  readonly node: T;
  /** Where what follows it begins. */
  readonly after: number;
}

/** Brackets in brackets; deeper ones are left to the library. */
const DEEPEST = 8;

function readBrackets(text: string, from: number, end: number, depth: number): Part<YAMLSeq | YAMLMap> | undefined {
  const isMap = text.charCodeAt(from) === 123;
  const close = isMap ? 125 : 93;
  const node: YAMLMap<unknown, unknown> | YAMLSeq<unknown> = isMap ? new YAMLMap() : new YAMLSeq();
  const items: unknown[] = node.items;
  let at = skip(text, from + 1, end);
  if (text.charCodeAt(at) !== close) {
    for (;;) {
      const key = isMap ? readFlowKey(text, at, end) : undefined;
      const value = isMap && !key ? undefined : readPart(text, key?.after ?? at, end, depth);
      if (!value) return undefined;
      items.push(key ? makePair(key.node, value.node) : value.node);
      at = skip(text, value.after, end);
      if (at >= end || text.charCodeAt(at) === close) break;
      if (text.charCodeAt(at) !== 44) return undefined;
      at = skip(text, at + 1, end);
    }
  }
  if (at >= end) return undefined;
  node.flow = true;
  node.range = [from, at + 1, at + 1];
  return { node, after: at + 1 };
}

const skip = (text: string, from: number, to: number): number => {
  let at = from;
  while (at < to && text.charCodeAt(at) === 32) at++;
  return at;
};

function readFlowKey(text: string, from: number, end: number): Part<Scalar> | undefined {
  const colon = text.indexOf(':', from);
  if (colon < 0 || colon >= end || text.charCodeAt(colon + 1) !== 32) return undefined;
  const word = text.slice(from, colon);
  if (!/^[A-Za-z_][\w-]*$/.test(word) || TYPED_WORDS.has(word.toLowerCase())) return undefined;
  return { node: makeScalar(word, word, 'PLAIN', from, colon, colon), after: skip(text, colon + 1, end) };
}

/** One value in brackets. */
function readPart(text: string, from: number, end: number, depth: number): Part<Scalar | YAMLSeq | YAMLMap> | undefined {
  const first = text.charCodeAt(from);
  if (first === 91 || first === 123) return depth < DEEPEST ? readBrackets(text, from, end, depth + 1) : undefined;
  if (first === 34 || first === 39) {
    const close = closingQuote(text, from, end);
    const node = close === undefined ? undefined : quoted(text, from, close, close + 1);
    return node && close !== undefined ? { node, after: close + 1 } : undefined;
  }
  let after = from;
  while (after < end && !isFlowSign(text.charCodeAt(after))) after++;
  let to = after;
  while (to > from && text.charCodeAt(to - 1) === 32) to--;
  const node = plain(text, from, to, to);
  return node && { node, after };
}

/** Comma and closing brackets. */
const isFlowSign = (c: number): boolean => c === 44 || c === 93 || c === 125;
