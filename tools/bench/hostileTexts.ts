// Texts that nobody would write, of any size: what an attacker or a broken file hands to the core.

export interface HostileText {
  readonly name: string;
  /** Characters of the largest one. */
  readonly largest: number;
  /** A text of about so many characters. */
  make(characters: number): string;
}

const MEGABYTE = 1_000_000;

const repeated = (name: string, unit: string, largest = MEGABYTE): HostileText => ({ name, largest, make: (characters) => unit.repeat(Math.ceil(characters / unit.length)) });

export const HOSTILE: readonly HostileText[] = [
  repeated('a line of capitalised words', 'Vebova Hason Lima ', 5 * MEGABYTE),
  { name: 'nested brackets', largest: 200_000, make: (characters) => '('.repeat(characters >> 1) + ')'.repeat(characters >> 1) },
  repeated('one word', 'a'),
  repeated('one word in capitals', 'A'),
  repeated('full stops', '.'),
  repeated('initials', 'A. '),
  repeated('a list of names', 'Anton Vebova, '),
  repeated('names and names', 'Anton Vebova and '),
  repeated('hyphens', 'Lima-'),
  repeated('possessives', "Peru's "),
  repeated('offices', 'President of the Foreign Minister of '),
  repeated('acronyms in brackets', 'Harbour Union (HU) '),
  repeated('months', 'May '),
  repeated('numbers', '3/4/05 '),
  repeated('ranges of dates', 'between 3 April and '),
  repeated('weekdays that point back', 'two days later on Monday, '),
  repeated('meetings', 'met with talks with '),
  repeated('meetings of people', 'Anton Vebova met Boris Hason in Lima on Monday. '),
  repeated('opening quotation marks', '“said '),
  repeated('straight quotation marks', '" he said '),
  repeated('quotation marks in quotation marks', '“‘'),
  repeated('empty lines', '\n\n'),
  repeated('short lines', 'By Anton\n'),
  repeated('white space', ' \t'),
  repeated('surrogates without their half', '\ud83d a '),
];
