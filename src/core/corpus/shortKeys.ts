// Under what shorter names a person may go: the endings of a full name that are no full names themselves ("Bell" and "J. Bell"
// of "Maria J. Bell"), and its initial with the last word.
import { numbered, type Spellings, wordsOf } from './spellings.ts';

export interface ShortKeys {
  /** Numbers of the keys of a full name, by the number of its form; the last two are the last word, and the initial with it. */
  of(fullForm: number): readonly number[];
  /** The number of the key that a short name's form is: of a name that is not full. */
  own(form: number): number;
}

/** Grows with the full names that it is asked for. */
export function createShortKeys({ formTexts }: Spellings): ShortKeys {
  const numbers = new Map<string, number>();
  const known: (readonly number[] | undefined)[] = [];
  const read = (form: string): number[] => {
    const words = wordsOf(form);
    const keys: string[] = [];
    for (let from = firstOf(words); from < words.length; from++) keys.push(from === words.length - 1 ? (words[from] as string) : words.slice(from).join(' '));
    keys.push(`${(words[0] as string).charAt(0)} ${words.at(-1)}`);
    return keys.map((key) => numbered(numbers, key));
  };
  return {
    of: (form) => (known[form] ??= read(formTexts[form] as string)),
    own: (form) => numbered(numbers, formTexts[form] as string),
  };
}

/** Initials before a surname; nobody has more. */
const MOST_INITIALS = 8;

/** Where the longest ending begins that has one word and initials: an ending with two words is a full name. */
function firstOf(words: readonly string[]): number {
  let from = words.length - 1;
  let long = (words[from] as string).length > 1 ? 1 : 0;
  while (from > 1 && words.length - from <= MOST_INITIALS) {
    if ((words[from - 1] as string).length > 1 && ++long > 1) break;
    from--;
  }
  return from;
}
