// Do two names of persons fit one person? Asked within an article and across a folder. Precision first: a wrong join misleads
// the reader, a missed one only leaves two entries. Bundled alone as dist/names.mjs.
import { compareNames, isOne, prepareName } from './person/compareNames.ts';

export { compareNames, isOne, type NameVerdict, type PreparedName, preparedName, prepareName } from './person/compareNames.ts';

/**
 * Spelling variants (`Sergei`/`Sergey`, `Traoré`/`TRAORE`), titles, initials, nicknames, left-out middle names, word order.
 * A lone surname fits every full name that ends in it. For many comparisons: `compareNames` over prepared names.
 */
export const sameName = (a: string, b: string): boolean => isOne(compareNames(prepareName(a), prepareName(b)));
