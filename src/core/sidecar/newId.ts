// Random short ids for annotations, relations, actors and meetings.

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SIGNS = `${LETTERS}0123456789`;

/** Six of [a-z0-9] that are not taken; a letter first, so that no YAML reader takes `1e5000` or `123456` for a number. */
export function newId(random: () => number, taken: ReadonlySet<string>): string {
  const pick = (signs: string): string => signs.charAt(Math.min(signs.length - 1, Math.floor(random() * signs.length)));
  for (let attempt = 0; attempt < 1000; attempt++) {
    let id = pick(LETTERS);
    while (id.length < 6) id += pick(SIGNS);
    if (!taken.has(id)) return id;
  }
  return firstFree(taken);
}

/** Where the source of chance repeats itself: the first id in order that is free. */
function firstFree(taken: ReadonlySet<string>): string {
  for (let n = 0; ; n++) {
    const id = `a${n.toString(36).padStart(5, '0')}`;
    if (!taken.has(id)) return id;
  }
}
