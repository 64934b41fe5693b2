// How iCalendar writes a line: TEXT values escaped, lines folded at 75 octets without cutting a character.

/** TEXT of RFC 5545, 3.3.11. Line ends stay as `\n`; other control characters must have gone before. */
export const icsText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\n\r]/g, '\\n');

const OCTETS = 75;

/** `NAME:value`, folded; a continuation begins with a blank, which counts. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = utf8Size(character.codePointAt(0) ?? 0);
    if (octets + size > OCTETS) {
      lines.push(line);
      line = ' ';
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return [...lines, line].join('\r\n');
}

const utf8Size = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
