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
    return close !== undefined && isBlank(text, close + 1, end) ? quoted(text, from, close, next) : undefined;
  }
  let to = end;
  while (text.charCodeAt(to - 1) === 32) to--;
  return plain(text, from, to, next);
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

function isBlank(text: string, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (text.charCodeAt(i) !== 32) return false;
  return true;
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

/** `[a, b]` or `{a: b}` of plain values, closed on this line with nothing behind it. */
export function readFlow(text: string, from: number, end: number, next: number): YAMLSeq | YAMLMap | undefined {
  if (end - from > LONGEST) return undefined;
  const isMap = text.charCodeAt(from) === 123;
  let close = end - 1;
  while (close > from && text.charCodeAt(close) === 32) close--;
  if (text.charCodeAt(close) !== (isMap ? 125 : 93)) return undefined;
  const node: YAMLMap<unknown, unknown> | YAMLSeq<unknown> = isMap ? new YAMLMap() : new YAMLSeq();
  const items: unknown[] = node.items;
  node.flow = true;
  node.range = [from, close + 1, next];
  let at = skip(text, from + 1, close);
  while (at < close) {
    const key = isMap ? readFlowKey(text, at, close) : undefined;
    if (isMap && !key) return undefined;
    const value = readPart(text, key?.after ?? at, close);
    if (!value) return undefined;
    items.push(key ? makePair(key.node, value.node) : value.node);
    if (value.after === close) break;
    at = skip(text, value.after + 1, close);
    if (at === close) return undefined; // a comma at the end
  }
  return node;
}

const skip = (text: string, from: number, to: number): number => {
  let at = from;
  while (at < to && text.charCodeAt(at) === 32) at++;
  return at;
};

function readFlowKey(text: string, from: number, close: number): { readonly node: Scalar; readonly after: number } | undefined {
  const colon = text.indexOf(':', from);
  if (colon < 0 || colon >= close || text.charCodeAt(colon + 1) !== 32) return undefined;
  const word = text.slice(from, colon);
  if (!/^[A-Za-z_][\w-]*$/.test(word) || TYPED_WORDS.has(word.toLowerCase())) return undefined;
  return { node: makeScalar(word, word, 'PLAIN', from, colon, colon), after: skip(text, colon + 1, close) };
}

/** One value in brackets; `after` is the comma or bracket behind it. */
function readPart(text: string, from: number, close: number): { readonly node: Scalar; readonly after: number } | undefined {
  const first = text.charCodeAt(from);
  const isQuoted = first === 34 || first === 39;
  const closing = isQuoted ? closingQuote(text, from, close) : undefined;
  if (isQuoted && closing === undefined) return undefined;
  const comma = text.indexOf(',', closing ?? from);
  const after = comma < 0 || comma > close ? close : comma;
  if (closing !== undefined) {
    const node = isBlank(text, closing + 1, after) ? quoted(text, from, closing, closing + 1) : undefined;
    return node && { node, after };
  }
  let to = after;
  while (to > from && text.charCodeAt(to - 1) === 32) to--;
  const node = plain(text, from, to, to);
  return node && { node, after };
}
