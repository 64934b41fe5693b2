// Texts for properties: prose with everything that counts differently in different units, in any mixture.
import fc from 'fast-check';

const PIECES = [
  'Minister ', 'met ', 'a', ' ', '.', ', ', '\n', '\r\n', '\n\n', '“No,” ', '’s ', '–', '👨🏻‍🚒', '👩🏽', '🇹🇬', '𝔄𝔟', '𐍈', 'Traore\u0301 ', 'Traoré ', 'a\u0323\u0307', 'ﬁ', 'İ', 'ß',
  'שלום ', 'مرحبا ', '\u202Eabc\u202C', '\u200B', '\u00AD', '\u00A0', '東京', '각', '\u1100\u1161',
];

/** Half of a pair, as broken programs write them. */
const LONE = ['\uD800', '\uDC00'];

/** Well-formed or not. */
export const awkwardText = fc.array(fc.constantFrom(...PIECES, ...LONE), { maxLength: 40 }).map((pieces) => pieces.join(''));

/** As above, without halves of pairs: what a file can hold. */
export const fileText = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
