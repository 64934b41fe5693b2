// SHA-1 (FIPS 180-4) and UUID version 5 (RFC 9562) made of it: names for things that must be the same in every export.
// The core has no crypto to ask, and nothing secret hangs on it.

const UTF8_LIMITS = [0x80, 0x800, 0x10000] as const;

/** UTF-8 bytes of well-formed text. */
function utf8(text: string): number[] {
  const out: number[] = [];
  for (const character of text) {
    const c = character.codePointAt(0) as number;
    if (c < UTF8_LIMITS[0]) out.push(c);
    else if (c < UTF8_LIMITS[1]) out.push(0xc0 | (c >> 6), 0x80 | (c & 63));
    else if (c < UTF8_LIMITS[2]) out.push(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
    else out.push(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
  }
  return out;
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** Twenty bytes. */
function digest(message: readonly number[]): number[] {
  const length = Math.ceil((message.length + 9) / 64) * 64;
  const bytes = new DataView(new ArrayBuffer(length));
  for (const [i, byte] of message.entries()) bytes.setUint8(i, byte);
  bytes.setUint8(message.length, 0x80);
  bytes.setUint32(length - 8, Math.floor(message.length / 0x20000000));
  bytes.setUint32(length - 4, message.length << 3);
  const state: State = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < length; block += 64) mix(state, bytes, block);
  return state.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
}

type State = [number, number, number, number, number];

function mix(state: State, bytes: DataView, block: number): void {
  const words = new Int32Array(80);
  for (let i = 0; i < 16; i++) words[i] = bytes.getInt32(block + i * 4);
  const word = (i: number): number => words[i] as number;
  for (let i = 16; i < 80; i++) words[i] = rotated(word(i - 3) ^ word(i - 8) ^ word(i - 14) ^ word(i - 16), 1);
  let [a, b, c, d, e] = state;
  for (let i = 0; i < 80; i++) {
    const [f, k] = i < 20 ? [(b & c) | (~b & d), 0x5a827999] : i < 40 ? [b ^ c ^ d, 0x6ed9eba1] : i < 60 ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc] : [b ^ c ^ d, 0xca62c1d6];
    [a, b, c, d, e] = [(rotated(a, 5) + f + e + k + word(i)) | 0, a, rotated(b, 30), c, d];
  }
  for (const [i, more] of [a, b, c, d, e].entries()) state[i] = ((state[i] as number) + more) | 0;
}

const hex = (bytes: readonly number[]): string => bytes.map((b) => (b & 255).toString(16).padStart(2, '0')).join('');

/** Forty hexadecimal digits, of the text's UTF-8. */
export const sha1 = (text: string): string => hex(digest(utf8(text)));

/** `namespace` is a UUID: the same name in it gives the same UUID everywhere and always. */
export function uuid5(namespace: string, name: string): string {
  const space = (namespace.replaceAll('-', '').match(/../g) ?? []).map((pair) => parseInt(pair, 16));
  const bytes = digest([...space, ...utf8(name)]).slice(0, 16);
  bytes[6] = ((bytes[6] as number) & 15) | 0x50;
  bytes[8] = ((bytes[8] as number) & 63) | 0x80;
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
