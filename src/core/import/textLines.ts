// The lines of a text with their offsets, without cutting the text into a list of lines first.

export interface TextLine {
  readonly start: number;
  /** Without its line end. */
  readonly words: string;
}

/** Ends are LF and CRLF. */
export function* linesOf(text: string): Generator<TextLine> {
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed;
    const end = next > start && text.charCodeAt(next - 1) === 13 ? next - 1 : next;
    yield { start, words: text.slice(start, end) };
    start = next + 1;
  }
}
