// The core has no host's base64: data files of this folder carry bytes as text.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const EQUALS = 61;

/** `data`: no line ends; `=` at the end at most. */
export function decodeBase64(data: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i;
  let length = data.length;
  while (length > 0 && data.charCodeAt(length - 1) === EQUALS) length--;
  const out = new Uint8Array(Math.floor((length * 3) / 4));
  const whole = length & ~3;
  let at = 0;
  for (let i = 0; i < whole; i += 4) {
    const four = ((values[data.charCodeAt(i)] as number) << 18) | ((values[data.charCodeAt(i + 1)] as number) << 12) | ((values[data.charCodeAt(i + 2)] as number) << 6) | (values[data.charCodeAt(i + 3)] as number);
    out[at++] = four >> 16;
    out[at++] = four >> 8;
    out[at++] = four;
  }
  let last = 0;
  for (let i = whole; i < whole + 4; i++) last = (last << 6) | (i < length ? (values[data.charCodeAt(i)] as number) : 0);
  for (let shift = 16; at < out.length; shift -= 8) out[at++] = last >> shift;
  return out;
}
