// Small pieces of readable output: indented items, names escaped for a terminal.

/** One line without control characters: what an article holds must not steer the terminal. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '').trim();

export function shorten(text: string, most: number): string {
  const line = plain(text);
  return line.length <= most ? line : `${line.slice(0, line.lastIndexOf(' ', most - 2) > most / 2 ? line.lastIndexOf(' ', most - 2) : most - 2)} …`;
}

/** Items of one section that a summary shows; the JSON has all. */
const SHOWN = 60;

/** A head with its indented items; nothing where there are none. */
export function section(head: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const more = items.length > SHOWN ? [`  … and ${items.length - SHOWN} more`] : [];
  return ['', head, ...items.slice(0, SHOWN).map((i) => `  ${i}`), ...more];
}
