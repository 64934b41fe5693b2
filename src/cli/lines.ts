// Lines of a byte stream: memory holds one chunk and one line, however long the stream is.

/** One-based; `text` is null where the line is longer than may be. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** UTF-16 code units of one line: half of what a string can be. */
const LONGEST = 256 * 1024 * 1024;

/**
 * The lines that each chunk completes, as soon as it is there, so that nobody who sends one and waits for the answer waits
 * for ever. Splits at LF only (JSON lines may hold U+2028 and lone CR). A last line without LF counts; a CR before LF stays.
 */
export async function* readLineGroups(chunks: AsyncIterable<Uint8Array>, longest = LONGEST): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder('utf-8');
  let parts: string[] = []; // pieces of the line that has not ended, joined once
  let length = 0;
  let number = 0;
  const add = (piece: string): void => {
    length += piece.length;
    if (length > longest) parts = [];
    else if (piece !== '') parts.push(piece);
  };
  const take = (): Line => {
    const line = { number: ++number, text: length > longest ? null : parts.join('') };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    const group: Line[] = [];
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      add(text.slice(from, end));
      group.push(take());
      from = end + 1;
    }
    add(text.slice(from));
    if (group.length > 0) yield group;
  }
  add(decoder.decode());
  if (length > 0) yield [take()];
}
