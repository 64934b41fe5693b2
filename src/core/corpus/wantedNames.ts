// Which of the folder's ways to call a person hold a full name that somebody somewhere goes by a shorter form of. Most do
// not, so that a pass over all persons has little to do. Remembered while the short names are the same.
import type { Namings } from './namings.ts';
import type { ShortKeys } from './shortKeys.ts';

/** Of a naming; 0 where nobody asked. */
const [NO, YES] = [1, 2] as const;

/** `keys` of the short names. The result says it of a naming; perhaps also of one whose short name is no more. */
export function createWantedNames({ types, spellings: { forms, isFull }, from, spelled }: Namings, shortKeys: ShortKeys): (keys: Iterable<number>) => (naming: number) => boolean {
  let wanted = new Set<number>();
  let known = new Uint8Array(0); // by naming
  const read = (naming: number): boolean => {
    for (let s = from[naming] as number; s < (from[naming + 1] as number); s++) {
      const form = forms[spelled[s] as number] as number;
      if (isFull[form] && shortKeys.of(form).some((key) => wanted.has(key))) return true;
    }
    return false;
  };
  return (keys) => {
    const now = new Set(keys);
    for (const key of now) {
      if (wanted.has(key)) continue;
      wanted = now;
      known = new Uint8Array(0);
      break;
    }
    if (known.length < types.length) {
      const longer = new Uint8Array(types.length * 2);
      longer.set(known);
      known = longer;
    }
    return (naming) => (known[naming] || (known[naming] = read(naming) ? YES : NO)) === YES;
  };
}
