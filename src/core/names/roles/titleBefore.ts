// The office right before a name: "Russian Foreign Minister NAME", "Burkina Faso's foreign minister, NAME", "Defense Minister
// General NAME". Token spans only; whose office it is, `findRoles` says.
import type { NameText } from '../nameText.ts';
import { isPluralNoun, isRankWord, isRoleNoun } from './nouns.ts';
import { officeWithBody } from './officeWithBody.ts';
import type { NameAt, Title } from './title.ts';
import { officeNoun, widen } from './titleWords.ts';

/** `name`: first token of the person's name, `after`: the token after it. `nameAt(i)`: index of the name over token `i`, or -1. */
export function titleBefore(n: NameText, name: number, after: number, from: number, nameAt: NameAt): Title | undefined {
  const start = n.word(name - 1) === 'the' && n.word(name - 2) === ',' ? name - 1 : name; // "spiritual leader, the Dalai Lama"
  let bare = start;
  while (bare > from && isRankWord(n, bare - 1) && nameAt(bare - 1) < 0) bare--;
  for (let end = bare; end <= start; end = end === bare && bare < start ? start : start + 1) {
    const title = titleAt(n, end, after, from, nameAt);
    if (title) return title;
  }
  return undefined;
}

function titleAt(n: NameText, end: number, after: number, from: number, nameAt: NameAt): Title | undefined {
  const mark = n.word(end - 1);
  if (mark !== ',' && mark !== '-' && mark !== '–' && mark !== '—') return titleEndingAt(n, end, from, nameAt);
  const far = officeWithBody(n, end - 1, from, nameAt, true);
  if (far) return mark === ',' && isSetting(n, far.first, after, from) ? undefined : far;
  if (mark !== ',' || end - 2 < from) return undefined;
  const near = titleEndingAt(n, end - 1, from, nameAt);
  return near && !isPluralNoun(n, near.end - 1) && !isSetting(n, near.first, after, from) ? near : undefined;
}

/** "German Chancellor and summit host NAME": the office before the one that stands right before the name. */
export function titleBeside(n: NameText, title: Title, after: number, from: number, nameAt: NameAt): Title | undefined {
  if (n.word(after) === "'s") return undefined; // "Florida Governor and President NAME's brother"
  let k = title.of === undefined ? title.first : Math.min(title.first, title.of);
  while (k > from && nameAt(k) >= 0 && nameAt(k - 1) === nameAt(k)) k--;
  if (n.word(k - 1) !== 'and' && /^(?:prominent|former|leading|then|rebel)$/.test(n.word(k - 1))) k--;
  if (n.word(k - 1) !== 'and' || !isRoleNoun(n, k - 2) || isPluralNoun(n, k - 2) || nameAt(k - 2) >= 0) return undefined;
  const beside = widen(n, k - 2, k - 1, from, nameAt);
  // "the Prime Minister and EU Commission President NAME": two people.
  if (!beside || title.of === undefined) return beside;
  let start = beside.of === undefined ? beside.first : Math.min(beside.first, beside.of);
  while (start > from && nameAt(start) >= 0 && nameAt(start - 1) === nameAt(start)) start--;
  return n.word(start - 1) === 'the' ? undefined : beside;
}

function titleEndingAt(n: NameText, end: number, from: number, nameAt: NameAt): Title | undefined {
  const noun = officeNoun(n, end, from);
  if (noun < 0 || nameAt(noun) >= 0) return officeWithBody(n, end, from, nameAt, false);
  return widen(n, noun, end, from, nameAt);
}

const OPENERS = new Set('after before during in unlike like with as despite following while when if since for at on under according from by among alongside besides without upon amid'.split(' '));

/** "After his visit with the president, Mr. NAME left": the comma ends a phrase, it does not open an apposition. */
function isSetting(n: NameText, title: number, after: number, from: number): boolean {
  if (n.word(after) === ',' || !OPENERS.has(n.word(from))) return false;
  for (let i = title - 1; i > from && i > title - 30; i--) if (n.word(i) === ',') return false;
  return true;
}
