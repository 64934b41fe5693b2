// Offices that a verb gives: "NAME was elected president of Mali", "the election of NAME as president", "appointed NAME the new
// interior minister", "NAME is a professor at ORG".
import type { NameText } from '../nameText.ts';
import { officePhrase } from './titleAfter.ts';
import type { NameAt, Title } from './title.ts';

const GIVES = /^(?:re)?-?(?:elect(?:ed|ion|s|ing)?|nam(?:e|ed|es|ing)|appoint(?:ed|s|ing|ment)?|install(?:ed|s|ing|ation)?|nominat(?:e|ed|es|ing|ion)|inaugurat(?:ed|es|ing|ion)|confirm(?:ed|s|ing|ation)?|approv(?:e|ed|es|ing|al)|chose|chosen|choos(?:e|es|ing)|choice|pick(?:ed|s)?|select(?:ed|s|ion)?|tapped|designat(?:e|ed|es)|reinstat(?:e|ed|es)|sworn|promot(?:e|ed|es)|endors(?:e|ed|es))$/;
const COPULAS = /^(?:is|was|remains|remained|became|becomes|serves|served)$/;
const BACK = 12;

/** `first`, `after`: the person's name is tokens [first, after). `from`, `limit`: its sentence. */
export function givenOffice(n: NameText, first: number, after: number, from: number, limit: number, nameAt: NameAt): Title | undefined {
  let k = after;
  const given = isGiven(n, first, from);
  if (given && (n.word(k) === 'as' || (n.word(k) === 'to' && n.word(k + 1) === 'be'))) return officePhrase(n, n.word(k) === 'as' ? k + 1 : k + 2, limit, nameAt);
  if (given && /^(?:the|his|her|its|their)$/.test(n.word(k)) && n.word(k + 1) === 'new') return officePhrase(n, k, limit, nameAt);
  while (/^(?:has|had|have|will|to|be|been|also|now|again|formally|currently|officially|already|still)$/.test(n.word(k)) && k < after + 4) k++;
  if (n.word(k) === 'become') return officePhrase(n, k + 1, limit, nameAt);
  if (!COPULAS.test(n.word(k)) && !GIVES.test(n.word(k))) return undefined;
  if (COPULAS.test(n.word(k))) k++;
  if (/^(?:formally|officially|again|also|recently|later|first|now|currently)$/.test(n.word(k))) k++;
  if (GIVES.test(n.word(k))) {
    if (!/^(?:is|was|been|be|as)$/.test(n.word(k - 1)) && !/ly$/.test(n.word(k - 1))) return undefined; // "NAME named president X": active
    k++;
    if (n.word(k) === 'in') k++;
  }
  if (n.word(k) === 'to' && n.word(k + 1) === 'be') k += 2;
  return officePhrase(n, k, limit, nameAt);
}

/** A verb or noun of giving an office stands shortly before the name. */
function isGiven(n: NameText, first: number, from: number): boolean {
  for (let i = first - 1; i >= from && i >= first - BACK; i--) {
    if (GIVES.test(n.word(i))) return true;
    if (/^[.;:]$/.test(n.word(i))) return false;
  }
  return false;
}
