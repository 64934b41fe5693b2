// Whether words end a paragraph, or a line after a closing mark: when text moves, what stood there stays an end, though
// what follows may be another paragraph.

/** `after`: what follows the words. A few marks at most, then the line's end; without a mark an empty line, or the text's end. */
export const endsLine = (after: string): boolean => /^(?:[^\p{L}\p{N}\s][^\p{L}\p{N}\n]{0,3}(?:\n|$)|[ \t]{0,4}(?:\n[ \t]{0,4}\n|$))/u.test(after);
