// Lines of a byte stream, one at a time: memory holds one chunk and one line, however long the stream is.

/** Splits at LF only (JSON lines may hold U+2028 and lone CR). A last line without LF counts; a CR before LF stays. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let parts: string[] = []; // pieces of the line that has not ended, joined once
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      parts.push(text.slice(from, end));
      yield parts.join('');
      parts = [];
      from = end + 1;
    }
    if (from < text.length) parts.push(text.slice(from));
  }
  const rest = parts.join('') + decoder.decode();
  if (rest !== '') yield rest;
}
