// One line of a brat `.ann` file → what it says. After brat's own manual: the first column's letter tells the kind.

interface At {
  /** Offset of the line in the file. */
  readonly at: number;
}

export type BratLine = At & (
  | { readonly kind: 'words'; readonly id: string; readonly type: string; readonly parts: readonly { readonly start: number; readonly end: number }[]; readonly words: string }
  | { readonly kind: 'relation'; readonly type: string; readonly from: string; readonly to: string }
  | { readonly kind: 'event'; readonly id: string; readonly trigger: string; readonly roles: readonly { readonly role: string; readonly id: string }[] }
  | { readonly kind: 'same'; readonly type: string; readonly ids: readonly string[] }
  | { readonly kind: 'attribute'; readonly target: string; readonly name: string; readonly value: string }
  | { readonly kind: 'reference'; readonly target: string; readonly link: string }
  | { readonly kind: 'note'; readonly type: string; readonly target: string; readonly text: string });

/** Why a line is not understood, for its problem. */
interface NotRead {
  readonly reason: string;
}

export function readBratLine(line: string, at: number): BratLine | NotRead {
  const [id = '', facts = '', ...rest] = line.split('\t');
  const text = rest.join('\t');
  const words = facts.split(' ').filter((w) => w !== '');
  switch (id.charAt(0)) {
    case 'T': return readWords(id, facts, text, at);
    case 'R': return readRelation(words, at);
    case 'E': return readEvent(id, words, at);
    case '*': return words.length >= 3 ? { kind: 'same', at, type: words[0] ?? '', ids: words.slice(1) } : { reason: 'expected *, a tab, a type and two ids' };
    case 'A':
    case 'M': return readAttribute(words, at);
    case 'N': return readReference(words, at);
    case '#': return words[1] === undefined ? { reason: 'expected #, a tab, a type and an id' } : { kind: 'note', at, type: words[0] ?? '', target: words[1], text };
    default: return { reason: 'it begins with none of T, R, E, A, M, N, # and *' };
  }
}

/** `Person 0 5` or, of several stretches, `Person 0 5;9 12`. */
function readWords(id: string, facts: string, words: string, at: number): BratLine | NotRead {
  const blank = facts.indexOf(' ');
  const type = facts.slice(0, Math.max(0, blank));
  const parts = facts.slice(blank + 1).split(';').map((part) => {
    const found = /^ *(\d{1,12}) +(\d{1,12}) *$/.exec(part);
    return { start: Number(found?.[1] ?? NaN), end: Number(found?.[2] ?? NaN) };
  });
  if (type === '') return { reason: 'expected a type, a start and an end' };
  const ordered = parts.every(({ start, end }, i) => start < end && start >= (parts[i - 1]?.end ?? 0));
  if (!ordered) return { reason: 'start and end are not whole numbers in order' };
  if (words === '') return { reason: 'the words are missing' };
  return { kind: 'words', at, id, type, parts, words };
}

/** `Type Arg1:T1 Arg2:T2`. */
function readRelation([type, ...args]: readonly string[], at: number): BratLine | NotRead {
  const [from, to] = args.map(afterColon);
  if (type === undefined || from === undefined || to === undefined || args.length > 2) return { reason: 'expected a type and two arguments' };
  return { kind: 'relation', at, type, from, to };
}

/** `Type:T1 Role:T2 Role2:E3`. */
function readEvent(id: string, [head = '', ...args]: readonly string[], at: number): BratLine | NotRead {
  const trigger = afterColon(head);
  if (trigger === undefined) return { reason: 'expected a type with the id of its trigger' };
  const roles = args.flatMap((arg) => {
    const target = afterColon(arg);
    return target === undefined ? [] : [{ role: arg.slice(0, arg.indexOf(':')), id: target }];
  });
  return roles.length < args.length ? { reason: 'an argument names no id' } : { kind: 'event', at, id, trigger, roles };
}

function afterColon(word: string): string | undefined {
  const at = word.indexOf(':');
  return at > 0 && at < word.length - 1 ? word.slice(at + 1) : undefined;
}

/** `Certainty T1 High`; one without a value says that it holds. */
function readAttribute([name, target, ...value]: readonly string[], at: number): BratLine | NotRead {
  if (name === undefined || target === undefined) return { reason: 'expected a name and an id' };
  return { kind: 'attribute', at, target, name, value: value.join(' ') || 'yes' };
}

/** `Reference T1 Wikidata:Q42`. */
function readReference([, target, link]: readonly string[], at: number): BratLine | NotRead {
  return target === undefined || link === undefined ? { reason: 'expected an id and a record' } : { kind: 'reference', at, target, link };
}
