// JSON with positions, so that a problem can name its line: values keep where they begin, objects are maps (no key of a
// file can be mistaken for a property of ours), and what other programs' JSON may hold besides (NaN) is read as a number.

export type Json = null | boolean | number | string | JsonList | JsonObject;

export interface JsonList {
  /** UTF-16 offset of its bracket. */
  readonly at: number;
  readonly items: readonly Json[];
}

export interface JsonObject {
  readonly at: number;
  /** Of a key that stands twice, the last value. */
  readonly keys: ReadonlyMap<string, Json>;
}

export type JsonResult = { readonly value: Json } | { readonly at: number; readonly reason: string };

/** Deeper than any format nests. */
const DEEPEST = 200;

/** Reads one value between two offsets of a text, and nothing else beside white space. Never throws; linear. */
export function readJson(text: string, from = 0, to = text.length): JsonResult {
  const cursor: Cursor = { text, at: from, to };
  try {
    const value = readValue(cursor, 0);
    skipSpace(cursor);
    if (cursor.at < to) fail(cursor, 'something stands after the end of the value');
    return { value };
  } catch (error) {
    if (error instanceof JsonFault) return { at: Math.min(error.at, text.length), reason: error.message };
    throw error;
  }
}

interface Cursor {
  readonly text: string;
  readonly to: number;
  at: number;
}

class JsonFault extends Error {
  readonly at: number;
  constructor(at: number, reason: string) {
    super(reason);
    this.at = at;
  }
}

function fail(cursor: Cursor, reason: string): never {
  throw new JsonFault(cursor.at, reason);
}

function skipSpace(cursor: Cursor): void {
  for (; cursor.at < cursor.to; cursor.at++) {
    const c = cursor.text.charCodeAt(cursor.at);
    if (c !== 32 && c !== 10 && c !== 13 && c !== 9) return;
  }
}

/** The next sign that is no white space; empty at the end. */
function next(cursor: Cursor): string {
  skipSpace(cursor);
  return cursor.at < cursor.to ? cursor.text.charAt(cursor.at) : '';
}

function readValue(cursor: Cursor, depth: number): Json {
  if (depth > DEEPEST) fail(cursor, `brackets stand more than ${DEEPEST} levels deep`);
  const sign = next(cursor);
  if (sign === '{') return readObject(cursor, depth);
  if (sign === '[') return readList(cursor, depth);
  if (sign === '"') return readString(cursor);
  return readWord(cursor);
}

function readObject(cursor: Cursor, depth: number): JsonObject {
  const at = cursor.at++;
  const keys = new Map<string, Json>();
  for (let sign = next(cursor), first = true; sign !== '}'; sign = next(cursor), first = false) {
    if (!first) {
      if (sign !== ',') fail(cursor, 'expected , or }');
      cursor.at++;
      sign = next(cursor);
    }
    if (sign !== '"') fail(cursor, 'expected a key in double quotes');
    const key = readString(cursor);
    if (next(cursor) !== ':') fail(cursor, 'expected :');
    cursor.at++;
    keys.set(key, readValue(cursor, depth + 1));
  }
  cursor.at++;
  return { at, keys };
}

function readList(cursor: Cursor, depth: number): JsonList {
  const at = cursor.at++;
  const items: Json[] = [];
  for (let sign = next(cursor), first = true; sign !== ']'; sign = next(cursor), first = false) {
    if (!first) {
      if (sign !== ',') fail(cursor, 'expected , or ]');
      cursor.at++;
    }
    items.push(readValue(cursor, depth + 1));
  }
  cursor.at++;
  return { at, items };
}

function readString(cursor: Cursor): string {
  const { text, to } = cursor;
  const start = cursor.at;
  let escaped = false;
  for (let at = start + 1; at < to; at++) {
    const c = text.charCodeAt(at);
    if (c === 92) {
      escaped = true;
      at++;
    } else if (c === 34) {
      cursor.at = at + 1;
      return escaped ? unescaped(cursor, start, at + 1) : text.slice(start + 1, at);
    }
  }
  return fail(cursor, 'a string does not end');
}

function unescaped(cursor: Cursor, start: number, end: number): string {
  try {
    return JSON.parse(cursor.text.slice(start, end)) as string;
  } catch {
    cursor.at = start;
    return fail(cursor, 'a string holds an escape or a control character that JSON does not have');
  }
}

const WORDS: Readonly<Record<string, null | boolean | number>> = {
  true: true, false: false, null: null, NaN: NaN, Infinity: Infinity, '-Infinity': -Infinity,
};

function readWord(cursor: Cursor): null | boolean | number {
  const word = /[-+.\w]{1,400}/y;
  word.lastIndex = cursor.at;
  const found = word.exec(cursor.text)?.[0] ?? '';
  if (found === '' || cursor.at + found.length > cursor.to) return fail(cursor, cursor.at < cursor.to ? `${JSON.stringify(cursor.text.charAt(cursor.at))} begins no value` : 'it ends too early');
  const known = Object.hasOwn(WORDS, found) ? WORDS[found] : undefined;
  if (known === undefined && !/^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(found)) return fail(cursor, `${found} is no value`);
  cursor.at += found.length;
  return known === undefined ? Number(found) : known;
}
