// A pack of the cache as bytes: entry after entry, each 32 letters of key, length, checksum, content. Half an entry, or one
// whose checksum differs, ends the pack: everything before it holds.

export interface Entry {
  /** 32 hexadecimal digits. */
  readonly key: string;
  readonly bytes: Uint8Array;
}

const KEY = 32;
const HEAD = KEY + 8;

export const sizeOf = ({ bytes }: Entry): number => HEAD + bytes.length;

export function bytesOfPack(entries: readonly Entry[]): Uint8Array {
  const pack = new Uint8Array(entries.reduce((sum, entry) => sum + sizeOf(entry), 0));
  const view = new DataView(pack.buffer);
  let at = 0;
  for (const entry of entries) {
    for (let i = 0; i < KEY; i++) pack[at + i] = entry.key.charCodeAt(i);
    view.setUint32(at + KEY, entry.bytes.length);
    view.setUint32(at + KEY + 4, checksum(entry.bytes));
    pack.set(entry.bytes, at + HEAD);
    at += sizeOf(entry);
  }
  return pack;
}

/** The entries' bytes are views into the pack: nothing is copied. */
export function* entriesOf(pack: Uint8Array): Generator<Entry> {
  const view = new DataView(pack.buffer, pack.byteOffset, pack.length);
  for (let at = 0; at + HEAD <= pack.length;) {
    const bytes = pack.subarray(at + HEAD, at + HEAD + view.getUint32(at + KEY));
    if (bytes.length !== view.getUint32(at + KEY) || checksum(bytes) !== view.getUint32(at + KEY + 4)) return;
    yield { key: String.fromCharCode(...pack.subarray(at, at + KEY)), bytes };
    at += HEAD + bytes.length;
  }
}

/** FNV-1a of 32 bits: against what disks and crashes do, not against anybody. */
function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) sum = Math.imul(sum ^ (bytes[i] as number), 0x01000193);
  return sum >>> 0;
}
