// Values as YAML text that readers of YAML 1.1 and 1.2 understand alike: whatever either would take for a number, a
// date, a truth value or nothing is quoted.

export type YamlValue = string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** What an editor needs to know of the file it writes into. */
export interface Lines {
  /** The file's own line end. */
  readonly eol: '\n' | '\r\n';
}

/** Words that YAML 1.1 reads as truth values or nothing, in lower case. */
const TYPED_WORDS = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null', '~', '<<', '=']);

/** Begins with a letter, so it is no number, date or base-60 figure; holds nothing that YAML reads as structure. */
const PLAIN = /^\p{L}[^\p{C}\u2028\u2029:#,[\]{}"?]*$/u;

const isPlain = (text: string): boolean => PLAIN.test(text) && !text.endsWith(' ') && !/[\s\u0085]/u.test(text.replaceAll(' ', '')) && !TYPED_WORDS.has(text.toLowerCase());

/** What double quotes must escape besides what JSON escapes: YAML's line ends, controls and what is not printable. */
const ESCAPED = /[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g;

/** In double quotes, whatever it is. */
export const writeQuoted = (text: string): string =>
  JSON.stringify(text).replace(ESCAPED, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

export const writeText = (text: string): string => (isPlain(text) ? text : writeQuoted(text));

/** One line: plain or quoted words, `[a, b]`, `{key: value}`. */
export function writeFlow(value: YamlValue): string {
  if (typeof value === 'string') return writeText(value);
  if (value === null) return '~'; // a plain `null` is read as a word
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(writeFlow).join(', ')}]`;
  return `{${Object.entries(value).map(([k, v]) => `${writeText(k)}: ${writeFlow(v)}`).join(', ')}}`;
}

const isList = (value: object): value is readonly YamlValue[] => Array.isArray(value);

/**
 * The lines of a `|` block (indicator first, then the words without indentation), or undefined where the words would
 * not come back the same from one.
 */
function literalLines(text: string): { readonly indicator: string; readonly lines: readonly string[] } | undefined {
  const ends = text.endsWith('\n');
  const body = ends ? text.slice(0, -1) : text;
  if (!body.includes('\n') || /^[\s]|\n$|[ \t]$/.test(body) || /[^\n\P{C}]|[\u0085\u2028\u2029\ufeff]/u.test(body)) return undefined;
  return { indicator: ends ? '|' : '|-', lines: body.split('\n') };
}

/** Keys whose text over several lines is written as a `|` block; elsewhere line ends are escaped in quotes. */
const PROSE_KEYS = new Set(['note']);

/** `key: value` for a block mapping: the first line, and the lines below it with their indentation. */
export function writeEntry(key: string, value: YamlValue, indent: string): readonly string[] {
  const literal = typeof value === 'string' && PROSE_KEYS.has(key) ? literalLines(value) : undefined;
  if (!literal) return [`${writeText(key)}: ${writeFlow(value)}`];
  return [`${writeText(key)}: ${literal.indicator}`, ...literal.lines.map((l) => (l === '' ? '' : `${indent}  ${l}`))];
}

/** A list item as a block, dash included, a line end after each line. */
export function writeItem(entries: readonly (readonly [string, YamlValue])[], dashIndent: string, { eol }: Lines): string {
  const indent = `${dashIndent}  `;
  const lines = entries.flatMap(([key, value]) => {
    const [first = '', ...more] = writeEntry(key, value, indent);
    return [indent + first, ...more];
  });
  const [head = '', ...rest] = lines;
  return [`${dashIndent}- ${head.slice(indent.length)}`, ...rest].map((l) => l + eol).join('');
}
