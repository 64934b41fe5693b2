// Exact and approximate matches of words in a text, for the finders that ours is compared with.

export interface Match {
  readonly start: number;
  readonly end: number;
  /** Signs put in, taken out or replaced. */
  readonly errors: number;
}

export function exactMatches(text: string, words: string): Match[] {
  const found: Match[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push({ start: at, end: at + words.length, errors: 0 });
  return found;
}

/** All matches with the fewest errors, if these are no more than `most`. Sellers' recurrence: O(text × words). */
export function approximateMatches(text: string, words: string, most: number): Match[] {
  const last = lastRow(words, text);
  let least = Infinity;
  for (const errors of last) least = Math.min(least, errors);
  if (least > most) return [];
  const found: Match[] = [];
  for (const [end, errors] of last.entries()) if (errors === least) found.push({ start: startOf(text, words, end, errors), end, errors });
  return found;
}

/** Errors of the best match that ends at each offset of the text. */
function lastRow(words: string, text: string): Uint16Array {
  let above = new Uint16Array(text.length + 1);
  let row = new Uint16Array(text.length + 1);
  for (let i = 1; i <= words.length; i++) {
    const unit = words.charCodeAt(i - 1);
    row[0] = i;
    for (let j = 1; j <= text.length; j++) {
      row[j] = Math.min((above[j - 1] as number) + (text.charCodeAt(j - 1) === unit ? 0 : 1), (above[j] as number) + 1, (row[j - 1] as number) + 1);
    }
    [above, row] = [row, above];
  }
  return above;
}

const reversed = (text: string): string => text.split('').reverse().join('');

/** The longest of the best matches that end at `end`: the same recurrence backwards, started at `end`. */
function startOf(text: string, words: string, end: number, errors: number): number {
  const stretch = reversed(text.slice(Math.max(0, end - words.length - errors), end));
  let column = Array.from({ length: words.length + 1 }, (_, i) => i);
  const from = reversed(words);
  let best = column[words.length] === errors ? 0 : -1;
  for (let j = 1; j <= stretch.length; j++) {
    const next = [j];
    for (let i = 1; i <= words.length; i++) {
      next.push(Math.min((column[i - 1] as number) + (from[i - 1] === stretch[j - 1] ? 0 : 1), (column[i] as number) + 1, (next[i - 1] as number) + 1));
    }
    column = next;
    if (column[words.length] === errors) best = j;
  }
  return end - Math.max(0, best);
}
