// Nouns that many bodies are called by, and which of them a longer name is shortened to.
import type { NameText } from '../nameText.ts';
import type { Named } from './named.ts';

/** No names by themselves: "the Ministry". Those that are (Congress, Parliament) are not here. */
export const GENERIC = new Set(`ministry council committee commission department agency union party court assembly office bureau board group government company university institute bank association
federation organization organisation center centre foundation movement front alliance confederation conference coalition authority administration affaires affairs league forum panel mission embassy directorate secretariat service`.split(/\s+/));

/** Generic nouns at the end of a body's name of several tokens [first, end), or at its start before "of". */
export function bodyWords(n: NameText, first: number, end: number): string[] {
  if (end - first < 2) return [];
  const out: string[] = [];
  if (GENERIC.has(n.word(end - 1))) out.push(n.word(end - 1));
  if (GENERIC.has(n.word(first)) && /^(?:of|for|on)$/.test(n.word(first + 1))) out.push(n.word(first));
  return out;
}

/** Index of a lone noun of bodies → index of the longer name before it, else the first after it. */
export function findShortBodies(n: NameText, names: readonly Named[]): Map<number, number> {
  const before = new Map<string, number>();
  const waiting = new Map<string, number[]>();
  const out = new Map<number, number>();
  for (const [i, name] of names.entries()) {
    if (name.type !== 'organization') continue;
    for (const word of bodyWords(n, name.first, name.endToken)) {
      before.set(word, i);
      for (const w of waiting.get(word) ?? []) out.set(w, i);
      waiting.delete(word);
    }
    const word = n.word(name.first);
    if (name.endToken !== name.first + 1 || !GENERIC.has(word)) continue;
    const full = before.get(word);
    if (full !== undefined) out.set(i, full);
    else waiting.set(word, [...(waiting.get(word) ?? []), i]);
  }
  return out;
}
