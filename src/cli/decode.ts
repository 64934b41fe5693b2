// Bytes to text, as `decisions.md` of the project settles it: UTF-8 with or without byte order mark, UTF-16 by its mark,
// else Windows-1252 with a problem. The core sees strings only.
import type { Problem } from '../core/model/problem.ts';

export const MAX_BYTES = 50 * 1024 * 1024;

/** `guessed`: the bytes were no Unicode and were read as Windows-1252. */
export type Decoded = { readonly text: string; readonly guessed: boolean } | { readonly problem: Problem };

const NOWHERE = { start: 0, end: 0 };

/** Text without byte order mark and with its own line ends. Binary content and more than 50 MB are refused. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) return { problem: { code: 'file-too-large', severity: 'error', span: NOWHERE } };
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), guessed: false };
  if (a === 0xfe && b === 0xff) return { text: new TextDecoder('utf-16le').decode(swapped(bytes)), guessed: false };
  if (!(a === 0xef && b === 0xbb && c === 0xbf) && isBinary(bytes)) {
    return { problem: { code: 'file-binary', severity: 'error', span: NOWHERE } };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}

/** Node's decoder knows little-endian UTF-16 only in small builds, so big-endian bytes are swapped. */
function swapped(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let i = 0; i < out.length; i += 2) {
    out[i] = bytes[i + 1] as number;
    out[i + 1] = bytes[i] as number;
  }
  return out;
}

/** A zero byte, or many control characters, among the first 8,000 bytes. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8_000);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return controls > sample.length / 50;
}
