// An office with its body after it: "spokeswoman for the IAEA, NAME", "head of Iran's Atomic Energy Organization, NAME", "the
// head of the military government, NAME".
import type { NameText } from '../nameText.ts';
import { isHeldAbroad, isPluralNoun } from './nouns.ts';
import { FAITHS } from './ownerBefore.ts';
import type { NameAt, Title } from './title.ts';
import { officeNoun, widen } from './titleWords.ts';

const MAX_WORDS = 14;
const STOPS = new Set('who which that said says say is was were are be been has have had will would can could may might must told as than while but or because if when where he she it they his her we i not also by after before'.split(' '));

/** The title whose body ends right before `end`. `apart`: a comma or dash follows, so that the body need not be a name. */
export function officeWithBody(n: NameText, end: number, from: number, nameAt: NameAt, apart: boolean): Title | undefined {
  let named = false;
  for (let k = end - 1; k > from && k > end - MAX_WORDS; k--) {
    const word = n.word(k);
    if (nameAt(k) >= 0) {
      named = true;
      continue;
    }
    if (/^(?:of|for|at|to|in|with|on|from)$/.test(word)) {
      const title = k < end - 1 ? titleAt(n, k, end, from, nameAt, apart, named) : undefined;
      if (title) return title;
      continue;
    }
    if (!n.isWord(k) && !/^(?:'s|['’()&-]|\d+)$/.test(word)) return undefined;
    if (STOPS.has(word)) return undefined;
  }
  return undefined;
}

function titleAt(n: NameText, prep: number, end: number, from: number, nameAt: NameAt, apart: boolean, named: boolean): Title | undefined {
  const noun = officeNoun(n, prep, from);
  if (noun < 0 || nameAt(noun) >= 0 || isPluralNoun(n, noun)) return undefined;
  const of = bodyOwner(n, prep + 1, end, nameAt);
  const adjacent = nameAt(end - 1) >= 0 || n.isCapital(end - 1) || n.word(end - 1) === ')';
  if (!apart && !(adjacent && named) && !(n.isCapital(noun) && adjacent)) return undefined;
  const office = widen(n, noun, prep, from, nameAt);
  // "Minister for Women and Family Affairs": the body's words say which office it is.
  const title = office && !named && n.isCapital(noun) && n.isCapital(end - 1) ? { ...office, end } : office;
  if (!title || (!named && title.first > from && title.end !== end && !/^(?:the|a|an|its|their|'s)$/.test(n.word(title.first - 1)) && title.of === undefined)) return undefined;
  // "Peru's ambassador to Japan": the office is Peru's.
  if (of === undefined || (isHeldAbroad(n, noun) && /^(?:to|in|at|for|on)$/.test(n.word(prep)))) return isSpeaker(n, noun) && of !== undefined ? { ...title, of } : title;
  return { ...title, of };
}

const isSpeaker = (n: NameText, noun: number): boolean => /^spokes/.test(n.word(noun));

/** The body's name, or the country or longer name before it: "Iran's Atomic Energy Organization" is the organization. */
function bodyOwner(n: NameText, first: number, end: number, nameAt: NameAt): number | undefined {
  for (let i = first; i < end; i++) {
    if (nameAt(i) < 0) continue;
    let next = i;
    while (next < end && nameAt(next) === nameAt(i)) next++;
    // "the Sunni-backed alliance", "the Islamic kingdom".
    if ((n.word(next) === '-' && n.joined(next + 1)) || FAITHS.test(n.word(i)) && nameAt(next) < 0 && n.word(next) !== "'s") {
      i = next;
      continue;
    }
    if (n.word(next) === "'s") next++;
    return next < end && nameAt(next) >= 0 && n.word(next) !== 'and' ? next : i;
  }
  return undefined;
}
