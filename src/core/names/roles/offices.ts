// What an office says about its owner by itself: its class, and countries that have it or cannot have it.
import { remembered } from '../lexicon/sortedRecords.ts';

/** Whose offices are alike: heads of state and government, ministers, legislators, judges, soldiers, envoys, spokesmen, heads of bodies. */
export type OfficeClass = 'head' | 'minister' | 'legislator' | 'law' | 'military' | 'envoy' | 'spokes' | 'chief' | 'none';

const list = (words: string): readonly string[] => words.split(' ');

const CLASSES: readonly (readonly [OfficeClass, ReadonlySet<string>])[] = [
  ['envoy', new Set(list('ambassador envoy negotiator attache consul diplomat representative mediator'))],
  ['spokes', new Set(list('spokesman spokeswoman spokesperson'))],
  ['head', new Set(list('president premier chancellor king queen sultan emperor emir monarch shah ruler dictator vice-president president-elect then-president ex-president vice-premier pope chancellor-designate'))],
  ['minister', new Set(list('minister undersecretary ex-minister minister-designate vice-minister'))],
  ['legislator', new Set(list('senator congressman congresswoman lawmaker legislator parliamentarian speaker rep. sen.'))],
  ['law', new Set(list('judge justice prosecutor attorney'))],
  ['military', new Set(list('general colonel admiral marshal commander gen. major lieutenant captain'))],
  ['chief', new Set(list('chief head leader chairman chairwoman director director-general secretary-general commissioner governor mayor inspector adviser advisor secretary candidate nominee official coordinator executive'))],
];

/** `title`: lower-case words. "vice president" is a head; "treasury secretary" and "secretary of state" are ministers. */
export const officeClass = remembered(classOf);

function classOf(title: string): OfficeClass {
  const words = title.split(/[\s-]+/);
  if (words.includes('secretary') && !/\bsecretary[ -]general\b/.test(title)) return /\bsecretary$/.test(title) && words.length === 1 ? 'chief' : 'minister';
  if (/\b(?:first lady|supreme leader|opposition leader)$/.test(title)) return 'head';
  if (/(?:^|\s)(?:judge|prosecutor)$|^(?:[a-z]+ )?attorney$/.test(title)) return 'none';
  for (const [name, nouns] of CLASSES) if (nouns.has(title) || words.some((w) => nouns.has(w)) || nouns.has(words.join('-'))) return name;
  return 'none';
}

const MONARCHIES = new Set(`united kingdom,japan,spain,netherlands,sweden,norway,denmark,belgium,thailand,jordan,saudi arabia,morocco,canada,australia,new zealand,kuwait,bahrain,qatar,oman,malaysia,cambodia,bhutan,lesotho,eswatini,brunei,luxembourg,
monaco,liechtenstein,tonga,jamaica,bahamas,vatican city,nepal,papua new guinea`.split(/,\s*/));

/** No prime minister since about 1990. */
const PRESIDENTIAL = new Set(`united states,mexico,brazil,argentina,colombia,venezuela,chile,bolivia,ecuador,paraguay,uruguay,guatemala,honduras,el salvador,nicaragua,costa rica,panama,dominican republic,philippines,indonesia,nigeria,ghana,liberia,
sierra leone,south africa,zambia,malawi,gambia,cyprus,botswana,switzerland`.split(/,\s*/));

const ONLY: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/\b(?:secretary of (?:state|defen[cs]e|the treasury|homeland security|commerce|energy|labor|agriculture|education)|(?:treasury|homeland security|commerce|energy|labor) secretary|surgeon general)\b/, new Set(['united states'])],
  [/\bhome secretary\b/, new Set(['united kingdom', 'india'])],
  [/\bforeign secretary\b/, new Set(['united kingdom', 'india', 'pakistan', 'bangladesh', 'philippines', 'nepal', 'sri lanka'])],
  [/\bdefen[cs]e secretary\b/, new Set(['united states', 'united kingdom', 'philippines', 'india', 'pakistan', 'sri lanka'])],
  [/\bsenator|\bcongress(?:man|woman)/, new Set(['united states', 'philippines', 'colombia', 'mexico', 'brazil', 'argentina', 'chile', 'nigeria', 'australia', 'canada', 'france', 'italy', 'pakistan', 'peru', 'haiti', 'paraguay', 'uruguay', 'kenya', 'spain', 'romania', 'poland', 'czech republic', 'bolivia', 'dominican republic', 'thailand', 'belgium', 'ireland', 'liberia', 'afghanistan', 'kazakhstan', 'zimbabwe', 'cambodia'])],
  [/\bpope\b/, new Set(['vatican city'])],
  [/\bchancellor\b/, new Set(['germany', 'austria', 'united kingdom'])],
  [/\bfirst lady\b/, new Set(['united states', 'france', 'ivory coast', 'kenya', 'nigeria', 'ukraine', 'south korea', 'brazil', 'mexico', 'argentina', 'egypt', 'turkey', 'taiwan', 'philippines', 'south africa', 'zimbabwe', 'ghana', 'pakistan'])],
  [/\bayatollah\b/, new Set(['iran', 'iraq'])],
  [/\bemperor\b/, new Set(['japan', 'ethiopia', 'china', 'france', 'germany', 'austria'])],
];

/** Does the country (folded) have the office? `only`: few countries do and it is one of them. */
export const hasOffice = (title: string, country: string): 'only' | 'no' | 'may' => havers(title)(country);

/** The question of `hasOffice` for one title: titles come again and again. */
const havers = remembered((title: string): ((country: string) => 'only' | 'no' | 'may') => {
  const only = ONLY.find(([pattern]) => pattern.test(title))?.[1] ?? (/\b(?:king|queen|crown prince|sultan|emir)\b/.test(title) ? MONARCHIES : undefined);
  if (only) return (country) => (only.has(country) ? 'only' : 'no');
  const president = /\bpresident\b/.test(title);
  const premier = /^(?!.*\b(?:former|late|then)\b).*\b(?:prime minister|premier)\b/.test(title);
  return (country) => ((president && MONARCHIES.has(country) && country !== 'nepal') || (premier && PRESIDENTIAL.has(country)) ? 'no' : 'may');
});
