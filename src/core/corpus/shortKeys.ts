// Under what shorter names a person may go: every ending of a full name ("Bell" and "Okonjo Bell" of "Maria Okonjo Bell"),
// and its initial with the last word.
import { numbered, type Spellings, wordsOf } from './spellings.ts';

export interface ShortKeys {
  /** Numbers of the keys of a full name, by the number of its form; the last two are the last word, and the initial with it. */
  of(fullForm: number): readonly number[];
  /** The number of the key that a short name's form is. */
  own(form: number): number;
  /** How many keys there are. */
  readonly size: number;
}

/** Grows with the full names that it is asked for. */
export function createShortKeys({ formTexts }: Spellings): ShortKeys {
  const numbers = new Map<string, number>();
  const known: (readonly number[] | undefined)[] = [];
  const read = (form: string): number[] => {
    const words = wordsOf(form);
    const keys: string[] = [];
    for (let from = 1; from < words.length; from++) keys.push(from === words.length - 1 ? (words[from] as string) : words.slice(from).join(' '));
    keys.push(`${(words[0] as string).charAt(0)} ${words.at(-1)}`);
    return keys.map((key) => numbered(numbers, key));
  };
  return {
    of: (form) => (known[form] ??= read(formTexts[form] as string)),
    own: (form) => numbered(numbers, formTexts[form] as string),
    get size() {
      return numbers.size;
    },
  };
}
