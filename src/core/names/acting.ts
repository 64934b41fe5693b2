// Countries, capitals and seats of power that act: "Moscow and Kyiv agreed", "the Kremlin said", "talks with Beijing" are
// governments; "in Moscow", "a Moscow court", "officials in the north of Mali say" are not.
import type { Named } from './actors/named.ts';
import { BITS } from './lexicon/lexicon.ts';
import type { NameText } from './nameText.ts';

const MAX_LIST = 8;
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs whose subject is a government; -s, -ed and -ing are understood. Those that are plural nouns as well stand in NOUNS. */
const VERBS = setOf(`say add announce state declare deny agree decide reject accept accuse warn insist condemn criticize criticise promise pledge vow express confirm sign want refuse propose oppose believe consider withdraw expel recall
impose lift recognize recognise threaten invite join suspend approve order launch send seek argue acknowledge admit blame sever endorse ask ratify veto abstain negotiate maintain regard describe respond react dismiss welcome praise
emphasize emphasise stress note reiterate assure intend resume object value fear hold think know prepare try continue begin start stop end give provide supply sell buy pay release extradite deploy mobilize ban block freeze
cancel postpone delay halt summon protest retaliate respect regret consult assert suspect need agree propose pursue develop test enrich abandon dismantle comply cooperate establish restore normalize cede annex invade attack retreat send reply demand support plan call claim host hope offer urge back vote view cut pull stand`);
const NOUNS = setOf('states demands supports plans calls claims hosts hopes offers backs votes views cuts pulls stands tests attacks bans blocks orders ends protests delays starts fears needs values notes reports');
/** "plans to", "calls on": what makes a verb of a word in NOUNS. */
const AFTER_VERB = /^(?:to|for|on|that|the|a|an|it|its|their|it's|out|up|no|all|any|more|by|some|will)$/;
const PAST = setOf('said told withdrew sent sought held thought knew began gave sold bought paid agreed cut stood froze vetoed denied left');
const HELPERS = /^(?:has|have|had|is|was|are|were|will|would|could|may|might|must|should|can|cannot|does|do|did|also|later|then|again|already|repeatedly|strongly|now|still|not|never|been|being|since|so|far|recently|reportedly|long|only|n't|formally|officially|quickly|immediately|first|flatly|itself|both|each|all|currently)$/;

/** Who is asked, urged and accused is a government too. */
const TOWARDS = /^(?:convinc(?:e|ed|es|ing)|persuad(?:e|ed|es|ing)|urg(?:e|ed|es|ing)|pressur(?:e|ed|es|ing)|accus(?:e|ed|es|ing)|ask(?:ed|s|ing)?|warn(?:ed|s|ing)?|told|tell(?:s|ing)?|giv(?:e|es|ing)|gave|allow(?:ed|s|ing)?|forc(?:e|ed|es|ing)|press(?:ed|es|ing)?|criticiz(?:e|ed|es|ing)|criticis(?:e|ed|es|ing)|blam(?:e|ed|es|ing)|condemn(?:ed|s|ing)?|assur(?:e|ed|es|ing)|inform(?:ed|s|ing)?|invit(?:e|ed|es|ing)|thank(?:ed|s|ing)?|remind(?:ed|s|ing)?)$/;
/** What one has with governments, not with cities. */
const DEALINGS = /^(?:talks?|negotiations?|relations?|ties|tensions?|deals?|agreements?|accords?|treaty|treaties|dispute|disputes|dialogue|cooperation|contacts?|pact|alliance|summit|war|ceasefire|truce|understanding|rapprochement|differences|links|partnership|consultations?|pressure|sanctions|influence|support|approval|permission|backing|demands?|threats?|assurances?|criticism|complaints?|negotiate|negotiated|negotiating|agree|agreed|cooperate|cooperating|dealing|deal|dealings|trade|break|sided|siding|consult|consulted|working|works|worked)$/;
const OWNED = setOf(`assistance position decision refusal proposal proposals offer response demand demands support policy policies request statement willingness readiness intention intentions claim claims concerns concern stance influence allies ally role interests
efforts effort attempts attempt ambitions ambition program programme programs government ambassador envoy negotiator negotiators diplomats approval permission agreement commitment accusations accusation denial warning warnings sanctions plan plans plans
foreign nuclear weapons missile military uranium territorial defence defense failure insistence objections objection participation aid cooperation relations ties pressure goal goals aim hopes help backing announcement acceptance rejection`);
const REGIME = /^(?:government|regime|authorities|administration|leadership|governments)$/;
const INTO_PLACE = /^(?:in|at|near|from|to|of|outside|inside|into|across|around|through|throughout|within|over|via|toward|towards|under|for|on|by|with|against|between|among|including|like|off|via|western|eastern|northern|southern|central|northwestern|northeastern|southwestern|southeastern|downtown|greater|upper|lower|occupied|neighboring|neighbouring|mainland|visiting|leaving|reached|entered)$/;

/** Does name `i` stand for its government here? Reads MAX_LIST names and a dozen words. */
export function acts(n: NameText, names: readonly Named[], i: number): boolean {
  const name = names[i] as Named;
  const kind = (name.phrase ?? n.phraseAt(name.first, name.endToken)?.phrase)?.kind; // "the Kremlin" is found as a body too
  if (kind !== 'country' && kind !== 'capital' && kind !== 'seat') return false;
  if (isPart(n, names, i)) return false;
  const after = n.word(name.endToken);
  if (REGIME.test(after)) return kind !== 'country';
  if (after === "'s") return kind === 'country' ? GOVERNMENT.has(n.word(name.endToken + 1)) : OWNED.has(n.word(name.endToken + 1)) || OWNED.has(n.word(name.endToken + 2));
  const first = firstOfList(n, names, i);
  const before = tokenBefore(n, names[first] as Named);
  const word = n.word(before);
  if (!INTO_PLACE.test(word) && !n.isCapital(before) && isSubject(n, names, i, kind !== 'country')) return true;
  if (TOWARDS.test(word)) return n.isPunct(name.endToken) || n.is(name.endToken, BITS.never) || /day$/.test(after);
  return /^(?:with|between|against|on|from|by)$/.test(word) && kind !== 'country' && hasDealings(n, before, word);
}

const GOVERNMENT = setOf('assistance position decision refusal proposal offer response demand policy request statement willingness readiness intention claim');

/** Another name or a hyphen runs into it: "Indian Kashmir", "Moscow-backed". */
function isPart(n: NameText, names: readonly Named[], i: number): boolean {
  const { first, endToken } = names[i] as Named;
  if (names[i - 1]?.endToken === first && n.word(first - 1) !== "'s") return true;
  return (n.word(endToken) === '-' && n.joined(endToken)) || (n.word(first - 1) === '-' && n.joined(first));
}

/** The token before the name and its article. */
const tokenBefore = (n: NameText, { first }: Named): number => (n.word(first - 1) === 'the' ? first - 2 : first - 1);

const isPower = (name: Named | undefined): boolean => name?.phrase?.kind === 'country' || name?.phrase?.kind === 'capital' || name?.phrase?.kind === 'seat' || name?.type === 'organization';

/** Only "and", commas and an article between two names. */
function areListed(n: NameText, a: Named | undefined, b: Named | undefined): boolean {
  if (!a || !b || !isPower(a) || !isPower(b) || b.first - a.endToken > 3 || b.first <= a.endToken) return false;
  for (let k = a.endToken; k < b.first; k++) if (!/^(?:and|,|the|or|both)$/.test(n.word(k))) return false;
  return true;
}

function firstOfList(n: NameText, names: readonly Named[], i: number): number {
  let k = i;
  while (k > 0 && i - k < MAX_LIST && areListed(n, names[k - 1], names[k]) && n.word((names[k - 1] as Named).endToken) !== "'s") k--;
  return k;
}

/** A verb of acting follows, after the rest of a list: "Moscow and Kyiv have agreed". */
function isSubject(n: NameText, names: readonly Named[], i: number, isCity: boolean): boolean {
  let last = i;
  while (last - i < MAX_LIST && areListed(n, names[last], names[last + 1])) last++;
  let k = (names[last] as Named).endToken;
  const from = k;
  while (k < from + 5 && HELPERS.test(n.word(k))) k++;
  const word = n.word(k);
  const helper = k > from ? n.word(k - 1) : '';
  if (isCity && k > from && (READY.test(word) || (hasModal(n, from, k) && !/^(?:get|see|look|become)$/.test(word) && helper !== 'be'))) return true;
  if (/^(?:been|be|is|was|are|were)$/.test(helper) && /(?:ed|t)$/.test(word)) return false; // "has been attacked"
  if (VERBS.has(word) && !PAST.has(word) && k === from && last === i) return false; // "U.S. support"
  return (PAST.has(word) || isVerb(word)) && (!NOUNS.has(word) || AFTER_VERB.test(n.word(k + 1)) || k > from);
}

const READY = /^(?:ready|willing|prepared|determined|committed|unwilling|reluctant|eager)$/;

function hasModal(n: NameText, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^(?:will|would|can|could|must|should)$/.test(n.word(k))) return true;
  return false;
}

function isVerb(word: string): boolean {
  if (VERBS.has(word)) return true;
  for (const [ending, rest] of ENDINGS) if (word.endsWith(ending) && VERBS.has(word.slice(0, -ending.length) + rest)) return true;
  return false;
}

const ENDINGS: readonly (readonly [string, string])[] = [['s', ''], ['es', ''], ['ies', 'y'], ['ed', ''], ['d', ''], ['ied', 'y'], ['ing', ''], ['ing', 'e'], ['ning', ''], ['ting', ''], ['ned', ''], ['ted', ''], ['ped', '']];

/** "talks with", "pressure on", "approval from": the noun stands before the preposition, a few words apart at most. */
function hasDealings(n: NameText, at: number, word: string): boolean {
  if (word === 'with' || word === 'against') return !/^(?:together|along|home|flight|train|road)$/.test(n.word(at - 1));
  for (let k = at - 1; k >= at - (word === 'between' ? 4 : 2) && k >= 0; k--) if (DEALINGS.test(n.word(k))) return true;
  return false;
}
