// How an actor's name is shown: ordinary capitals, whatever the article's house style.

/** `Abdoulaye DIOP` → `Abdoulaye Diop`; an acronym (`AES`, `U.N.`) stays. */
export function ordinaryCapitals(text: string, isAcronym: boolean): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  if (isAcronym && !clean.includes(' ')) return clean;
  return clean.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) => (word.length > (isAcronym ? 4 : 1) && word === word.toUpperCase() && word !== word.toLowerCase() ? capitalised(word) : word));
}

function capitalised(word: string): string {
  const lower = word.toLowerCase();
  const small = lower.charAt(0).toUpperCase() + lower.slice(1);
  return small.replace(/^(Mc|O['’]|D['’])(\p{L})/u, (_, head: string, next: string) => head + next.toUpperCase());
}
