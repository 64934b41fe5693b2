// Acronyms and what they stand for: "Alliance of Sahel States (AES)", "AES (Alliance of Sahel States)", and capitals that
// are the initials of a name in the same article.
import type { NameText } from '../nameText.ts';
import type { Named } from './named.ts';

const MINOR = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'de', 'des', 'du', 'la', 'et']);

/** Index of a name → index of the longer name that it abbreviates. */
export function findAcronyms(n: NameText, names: readonly Named[]): Map<number, number> {
  const out = new Map<number, number>();
  const byInitials = new Map<string, number>();
  for (const [i, name] of names.entries()) {
    if (name.type === 'person' || name.type === 'group' || name.endToken - name.first < 2) continue;
    for (const key of initialsOf(n, name)) if (!byInitials.has(key)) byInitials.set(key, i);
  }
  for (const [i, name] of names.entries()) {
    const letters = name.type === 'person' ? '' : acronymOf(name.text);
    if (letters === '') continue;
    const before = names[i - 1];
    const after = names[i + 1];
    if (before && inBrackets(n, before, name)) out.set(i, i - 1);
    else if (after && inBrackets(n, name, after) && fits(letters, n, after)) out.set(i, i + 1);
    else {
      const full = byInitials.get(letters);
      if (full !== undefined && full !== i) out.set(i, full);
    }
  }
  return out;
}

/** `U.N.` → `un`; empty where the text is no acronym. */
function acronymOf(text: string): string {
  const letters = text.replace(/\./g, '');
  return /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u.test(letters) ? letters.toLowerCase() : '';
}

/** `b` stands alone in brackets right after `a`, a dash or a word between at most. */
function inBrackets(n: NameText, a: Named, b: Named): boolean {
  const gap = b.first - a.endToken;
  if (gap < 1 || gap > 3) return false;
  if (n.word(b.first - 1) !== '(' && !(n.word(a.endToken) === '(' && gap <= 3)) return false;
  return n.word(b.endToken) === ')' && a.type !== 'person' && (a.type === b.type || a.endToken - a.first > 1);
}

function fits(letters: string, n: NameText, name: Named): boolean {
  return initialsOf(n, name).some((key) => key[0] === letters[0]);
}

/** Initials of the capitalised words, and of all words. */
function initialsOf(n: NameText, name: Named): string[] {
  let capitals = '';
  let all = '';
  for (let i = name.first; i < name.endToken; i++) {
    const word = n.word(i);
    if (!n.isWord(i) || word === "'s") continue;
    all += word[0] ?? '';
    if (!MINOR.has(word)) capitals += word[0] ?? '';
  }
  return capitals.length < 2 ? [] : [...new Set([capitals, all])];
}
