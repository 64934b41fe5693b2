// The different spellings of names, numbered, with what is worked out of each once. What the join asks of nodes again and
// again lies in lists by these numbers, so that a pass over a folder touches no strings.
import { readName } from './nameKeys.ts';

export interface Spellings {
  /** 0, 1, 2 …: equal texts have one number. */
  numberOf(text: string): number;
  /** By number of the spelling: itself, the number of its form, the number of its squeezed form. */
  readonly texts: readonly string[];
  readonly forms: readonly number[];
  readonly keys: readonly number[];
  /** By number of the form: its words with single spaces; whether it is a full name's. */
  readonly formTexts: readonly string[];
  readonly isFull: readonly boolean[];
  /** How many numbers of squeezed forms there are. */
  readonly keyCount: number;
}

/** Grows with the different spellings that it is asked for. */
export function createSpellings(): Spellings {
  const numbers = new Map<string, number>();
  const byForm = new Map<string, number>();
  const byKey = new Map<string, number>();
  const texts: string[] = [];
  const forms: number[] = [];
  const keys: number[] = [];
  const formTexts: string[] = [];
  const isFull: boolean[] = [];
  return {
    texts, forms, keys, formTexts, isFull,
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const { form, isFull: full, squeezed } = readName(text);
      const number = texts.length;
      numbers.set(text, number);
      texts.push(text);
      const formNumber = numbered(byForm, form);
      if (formNumber === formTexts.length) {
        formTexts.push(form);
        isFull.push(full);
      }
      forms.push(formNumber);
      keys.push(numbered(byKey, squeezed));
      return number;
    },
    get keyCount() {
      return byKey.size;
    },
  };
}

/** The number of a text, the next one where it is new. */
export function numbered(numbers: Map<string, number>, text: string): number {
  let number = numbers.get(text);
  if (number === undefined) numbers.set(text, (number = numbers.size));
  return number;
}

/** The words of a form. */
export const wordsOf = (form: string): readonly string[] => (form === '' ? [] : form.split(' '));
