// The office that one sentence opens with and the next gives a name to, as agencies write: "Iran's foreign minister says talks
// went well. Speaking in Tehran, NAME said …".
import type { Sentence } from '../../text/sentences.ts';
import { BITS } from '../lexicon/lexicon.ts';
import type { NameText } from '../nameText.ts';
import { isPluralNoun, isRoleNoun } from './nouns.ts';
import type { NameAt, Title } from './title.ts';
import { widen } from './titleWords.ts';
import { officePhrase } from './titleAfter.ts';

const MAX_START = 12;

/** The office that the sentence opens with, its holder unnamed: the subject of its first verb. */
export function openingOffice(n: NameText, s: Sentence, nameAt: NameAt): Title | undefined {
  let noun = -1;
  for (let i = s.firstToken; i < s.endToken && i < s.firstToken + MAX_START; i++) {
    if (nameAt(i) < 0 && isRoleNoun(n, i)) {
      noun = i;
      if (!isRoleNoun(n, i + 1) && !(n.word(i + 1) === '-' && n.joined(i + 1))) break;
    } else if (nameAt(i) < 0 && !n.isWord(i) && !/^(?:'s|['’-])$/.test(n.word(i))) return undefined;
    else if (nameAt(i) < 0 && !isInside(n, i)) return undefined;
  }
  if (noun < 0 || isPluralNoun(n, noun) || nameAt(noun + 1) >= 0) return undefined;
  const title = officePhrase(n, s.firstToken, s.endToken, nameAt) ?? widen(n, noun, noun + 1, s.firstToken, nameAt);
  if (!title || title.end > noun + 3 || title.first > noun) return undefined;
  const verb = afterBody(n, title.end, s.endToken, nameAt);
  return verb >= 0 && VERB.test(n.word(verb)) ? title : undefined;
}

/** `The`, `top`, `Iran's`: what may stand before the noun at the start of a sentence. */
const isInside = (n: NameText, i: number): boolean => /^(?:the|a|an|'s)$/.test(n.word(i)) || n.is(i, BITS.roleModifier) || n.word(i) === 'nuclear' || n.word(i) === 'new' || n.word(i) === 'affairs';

const VERB = /^(?:has|says|said|is|was|will|told|have|had|(?!(?:and|or|for|with|to|in|of|at|on|from|who|that)$)[a-z]+(?:ed|s))$/;

/** The first token after "of ORG", "to Cuba", "for human rights". -1: too far. */
function afterBody(n: NameText, from: number, limit: number, nameAt: NameAt): number {
  let k = from;
  for (let parts = 0; parts < 2 && /^(?:of|for|to|in|at)$/.test(n.word(k)); parts++) {
    k++;
    const end = k + 7;
    while (k < limit && k < end && (nameAt(k) >= 0 || /^(?:the|'s|-|and)$/.test(n.word(k)) || (n.isWord(k) && !VERB.test(n.word(k)) && !/^(?:of|for|to|in|at)$/.test(n.word(k))) || n.word(k) === 'affairs' || n.word(k) === 'rights' || n.word(k) === 'nations')) k++;
  }
  return k < limit && nameAt(k) < 0 ? k : -1;
}

/** The name opens its sentence as the subject, perhaps after where and when: what is said of it names the office's holder. */
export function isAnnounced(n: NameText, first: number, after: number, s: Sentence): boolean {
  if (first > s.firstToken + MAX_START || n.isPunct(after)) return false;
  if (first > s.firstToken && n.word(first - 1) !== ',' && !/^(?:mr|ms|mrs|dr|sheikh|sheik)\.?$/.test(n.word(first - 1)) && !/day$/.test(n.word(first - 1))) return false;
  return VERB.test(n.word(after)) || /^(?:also|now|later)$/.test(n.word(after));
}
