// Article text and names on their way into one-line cells, labels and properties of other formats. Articles are untrusted:
// what nobody sees but a program would obey goes.

/** Controls, and line and paragraph separators. */
const BREAKS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Overrides and isolates of direction, which would turn around what stands after them; zero-width space and byte order mark. */
const UNSEEN = /[\u200b\u202a-\u202e\u2066-\u2069\ufeff]+/g;

/** Halves of a pair, and the two code points that XML and others refuse. */
const BROKEN = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g;

/** One line of visible text, well-formed; joiners stay, for emoji and scripts need them. */
export const plainLine = (text: string): string => text.replace(BREAKS, ' ').replace(UNSEEN, '').replace(BROKEN, '\uFFFD').replace(/\s+/g, ' ').trim();

/** Overrides, embeddings and isolates of direction. Marks of direction (U+200E, U+200F) belong to ordinary text. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** As `plainLine`, for readers: what would turn words around is named, not obeyed and not hidden. */
export const visibleLine = (text: string): string => plainLine(text.replace(TURNING, (c) => `‹U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase()}›`));

/** Halves of a pair become U+FFFD, which counts as much as they do in every unit: offsets stay. */
export const wellFormed = (text: string): string => text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\uFFFD');

/** No name is so long; what an endless line is taken for would stand in every row that names it. */
const LONGEST = 300;

export const shortName = (name: string): string => (name.length <= LONGEST ? name : `${name.slice(0, wholeAt(name, LONGEST))}…`);

/** A place for a cut at or after `at` that halves no pair. */
export const wholeAt = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at + 1 : at);
