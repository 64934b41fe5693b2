// Lists of numbers in one column, filled in any order of the lists: how a packed corpus turns members of actors into
// actors of articles.

/** List `i` is what stands from `starts[i]` to `starts[i + 1]`. */
export interface NumberLists {
  readonly all: Uint32Array<ArrayBuffer>;
  readonly starts: Uint32Array<ArrayBuffer>;
}

type Put = (list: number, one: number, other: number) => void;

/** One or two numbers are put at a time, in order within each list; `each` is run twice, first to count. Lists that are not there take nothing. */
export function gathered(count: number, width: 1 | 2, each: (put: Put) => void): NumberLists {
  const starts = new Uint32Array(count + 1);
  each((list) => {
    if (list >= 0 && list < count) starts[list + 1] = (starts[list + 1] as number) + width;
  });
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const all = new Uint32Array(starts[count] as number);
  const at = starts.slice();
  each((list, one, other) => {
    if (list < 0 || list >= count) return;
    const place = at[list] as number;
    all[place] = one;
    if (width === 2) all[place + 1] = other;
    at[list] = place + width;
  });
  return { all, starts };
}
