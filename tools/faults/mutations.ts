// What happens to files: slips of the hand, half writes, merges by lines, other programs. Each returns edits, so that it
// is known which annotations were left alone.
import type { TextEdit } from '../../src/core/text/textEdit.ts';
import type { Random } from './random.ts';

export type Mutation = (text: string, random: Random) => readonly TextEdit[];

interface LineSpan {
  readonly start: number;
  /** With its line end. */
  readonly end: number;
}

function linesOf(text: string): LineSpan[] {
  const lines: LineSpan[] = [];
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at + 1;
    lines.push({ start, end });
    start = end;
  }
  return lines.length === 0 ? [{ start: 0, end: 0 }] : lines;
}

const someLine = (text: string, random: Random): LineSpan => random.pick(linesOf(text));

/** A run of lines. */
function someLines(text: string, random: Random): LineSpan {
  const lines = linesOf(text);
  const from = random.below(lines.length);
  const to = Math.min(lines.length - 1, from + random.below(6));
  return { start: (lines[from] as LineSpan).start, end: (lines[to] as LineSpan).end };
}

const insert = (at: number, newText: string): TextEdit[] => [{ start: at, end: at, newText }];

/** Replaces what a pattern finds somewhere; nothing where it finds nothing. */
function replaceOne(text: string, random: Random, pattern: RegExp, by: (found: string) => string): TextEdit[] {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return [];
  const m = random.pick(found);
  return [{ start: m.index, end: m.index + m[0].length, newText: by(m[0]) }];
}

const SIGNS = ['"', "'", ':', '#', '-', '[', ']', '{', '}', '&', '*', '!', '|', '>', '%', '@', '`', ',', '?', ' ', '\t', '\n', '\r', '\0', '\ufeff', '\u2028', '\ud83d', '\udc00', 'é', '\u0085', '~', '0'];
const VALUES = ['[]', '{}', '5', '-3', '1e5', '1.5', 'true', 'null', '~', '', '[a, [b]]', '{a: {b: c}}', '"', "'", '*x', '&x 1', '!!int 3', '|', '>', '2025-02-30', '9007199254740993', '[', 'x'.repeat(5000), '"\\ud800"', '"\\x00"', '- - -', 'a: b', '# x'];
const KEYS = ['id', 'label', 'quote', 'start', 'end', 'note', 'schema', 'annotations', 'relations', 'other', '__proto__', '? x', '"id"', 'true'];

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'sign put in': (text, random) => insert(random.below(text.length + 1), random.pick(SIGNS)),
  'sign replaced': (text, random) => {
    const at = random.below(Math.max(1, text.length));
    return [{ start: at, end: Math.min(text.length, at + 1), newText: random.pick(SIGNS) }];
  },
  'signs lost': (text, random) => {
    const at = random.below(Math.max(1, text.length));
    return [{ start: at, end: Math.min(text.length, at + 1 + random.below(20)), newText: '' }];
  },
  'cut off': (text, random) => [{ start: random.below(text.length + 1), end: text.length, newText: '' }],
  'beginning lost': (text, random) => [{ start: 0, end: random.below(text.length + 1), newText: '' }],
  'lines lost': (text, random) => [{ ...someLines(text, random), newText: '' }],
  'lines doubled': (text, random) => {
    const { start, end } = someLines(text, random);
    return insert(end, text.slice(start, end));
  },
  'lines moved': (text, random) => {
    const { start, end } = someLines(text, random);
    const to = someLine(text, random).start;
    return to >= start && to <= end ? [] : [{ start, end, newText: '' }, { start: to, end: to, newText: text.slice(start, end) }];
  },
  'conflict markers': (text, random) => {
    const { start, end } = someLines(text, random);
    const ours = text.slice(start, end);
    return [{ start, end, newText: `<<<<<<< HEAD\n${ours}=======\n${random.chance(0.5) ? ours.toUpperCase() : ''}>>>>>>> theirs\n` }];
  },
  'a marker left behind': (text, random) => insert(someLine(text, random).start, random.pick(['<<<<<<< HEAD\n', '=======\n', '>>>>>>> theirs\n', '||||||| base\n'])),
  'indentation changed': (text, random) => {
    const { start, end } = someLine(text, random);
    const spaces = /^ */.exec(text.slice(start, end))?.[0].length ?? 0;
    return [{ start, end: start + spaces, newText: random.pick(['', ' ', '   ', '      ', '\t', '  \t', ' '.repeat(spaces + 1), ' '.repeat(spaces + 2)]) }];
  },
  'all tabs': (text) => [{ start: 0, end: text.length, newText: text.replaceAll(/^ {2,}/gm, (m) => '\t'.repeat(m.length / 2)) }],
  'other line ends': (text) => [{ start: 0, end: text.length, newText: text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n') }],
  'mixed line ends': (text, random) => replaceOne(text, random, /\r?\n/g, (m) => (m === '\n' ? '\r\n' : random.pick(['\n', '\r']))),
  'other value': (text, random) => replaceOne(text, random, /(?<=^[ -]*[A-Za-z]{1,12}: )[^\r\n]*/gm, () => random.pick(VALUES)),
  'other key': (text, random) => replaceOne(text, random, /(?<=^[ -]*)[A-Za-z]{1,12}(?=:)/gm, () => random.pick(KEYS)),
  'mistyped key': (text, random) => replaceOne(text, random, /(?<=^[ -]*)[A-Za-z]{2,12}(?=:)/gm, (m) => m.slice(1)),
  'quotes lost': (text, random) => replaceOne(text, random, /"/g, () => ''),
  'an alias': (text, random) => replaceOne(text, random, /(?<=^[ -]*(?:quote|prefix|suffix|label): )[^\r\n]*/gm, (m) => random.pick([`&x ${m}`, '*x', '*nobody', `!t ${m}`])),
  'a bomb of aliases': (text) => insert(text.length, `\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`),
  'another document': (text, random) => insert(someLine(text, random).start, random.pick(['---\n', '...\n', '---\nschema: x\n', '%YAML 1.1\n---\n', '--- |\n'])),
  'byte order mark': () => insert(0, '\ufeff'),
  'id doubled': (text, random) => {
    const ids = [...text.matchAll(/(?<=\bid: )[a-z][a-z0-9]{5}/g)].map((m) => m[0]);
    return replaceOne(text, random, /(?<=\bid: )[a-z][a-z0-9]{5}/g, () => random.pick(ids));
  },
  'newer schema': (text, random) => replaceOne(text, random, /dateline-annotations\/1/g, () => random.pick(['dateline-annotations/2', 'dateline-annotations/1.1', 'dateline-folder/1', 'x'])),
  'offsets out of range': (text, random) => replaceOne(text, random, /(?<=(?:start|end): )\d+/g, () => random.pick(['999999999', '-1', '1e9', '0x10', '007', '99999999999999999999', '1_000'])),
  'deep nesting': (text, random) => insert(text.length, `\ndeep: ${random.pick(['[', '{a: ', '- ', '? '])}`.padEnd(9) + random.pick(['[', '- ', '{']).repeat(random.pick([10, 100, 3000]))),
  'a very long line': (text, random) => replaceOne(text, random, /(?<=quote: )[^\r\n]*/g, () => random.pick(['x'.repeat(200_000), `"${'\\n'.repeat(50_000)}"`, `[${'a, '.repeat(20_000)}b]`])),
  'file emptied': (text) => [{ start: 0, end: text.length, newText: '' }],
};
