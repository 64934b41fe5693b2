// Nouns for several people who speak for somebody: ministers, delegations, guests. Small and closed; news of every
// style uses them for those who meet.

const PEOPLE = new Set(('ministers presidents premiers leaders chiefs heads officials diplomats envoys ambassadors representatives delegates delegations ' +
  'counterparts colleagues peers experts technicians negotiators mediators lawmakers parliamentarians secretaries chancellors kings monarchs ' +
  'commanders generals governors mayors emissaries visitors guests hosts sides parties delegation officers advisers advisors ' +
  'governments countries states nations neighbours neighbors rivals partners allies members men women pair trio duo').split(' '));

/** `ministers`, `delegation`: lower case. */
export const isPeopleNoun = (word: string): boolean => PEOPLE.has(word);

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** 2 for `two` and `both`; undefined for other words. */
export function numberOf(word: string): number | undefined {
  if (word === 'both' || word === 'pair' || word === 'duo') return 2;
  if (word === 'trio') return 3;
  const i = NUMBERS.indexOf(word);
  return i < 0 ? undefined : i + 2;
}

/** `ministers` → `minister`; words that are no plural come back as they are. */
export function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word;
}
