// Text into XML 1.0: what markup means is escaped, what XML forbids is replaced.

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;', '\u0085': '&#133;', '\u2028': '&#8232;' };

/** Control characters, halves of pairs, and the two code points that are none. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What XML forbids replaced, each code unit by one, so that offsets stay. */
export const xmlChars = (text: string): string => text.replace(FORBIDDEN, '\uFFFD');

/** For attributes and elements alike: line ends are written so that no reader makes blanks of them. */
export const xmlText = (text: string): string => xmlChars(text).replace(/[&<>"'\t\n\r\u0085\u2028]/g, (c) => ENTITIES[c] ?? c);
