// Plain data with typed arrays in it as one piece of bytes: JSON, and behind it the arrays as they lie in memory. For files
// of ours that the same kind of machine reads again.

const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array } as const;
type Kind = keyof typeof KINDS;
type Column = InstanceType<(typeof KINDS)[Kind]>;

/** In the JSON in place of an array. */
interface Place {
  readonly column: Kind;
  readonly at: number;
  readonly length: number;
}

/** The length of the JSON, and whether numbers lie here as they lay there. */
const HEAD = 8;
const ORDER_MARK = new Uint8Array(Uint32Array.of(0x01020304).buffer);
/** Every array begins where numbers of its kind may. */
const aligned = (at: number): number => Math.ceil(at / 8) * 8;

/** Of what JSON can say, and typed arrays. */
export function bytesOfColumns(value: unknown): Uint8Array {
  const columns: Column[] = [];
  let size = 0;
  const json = JSON.stringify(value, (_, part: unknown) => {
    const column = kindOf(part);
    if (!column) return part;
    const place: Place = { column, at: size, length: (part as Column).length };
    columns.push(part as Column);
    size = aligned(size + (part as Column).byteLength);
    return place;
  });
  const text = new TextEncoder().encode(json);
  const from = aligned(HEAD + text.length);
  const bytes = new Uint8Array(from + size);
  new DataView(bytes.buffer).setUint32(0, text.length);
  bytes.set(ORDER_MARK, 4);
  bytes.set(text, HEAD);
  let at = from;
  for (const column of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at = aligned(at + column.byteLength);
  }
  return bytes;
}

/** Throws where the bytes are of another kind of machine, or none of `bytesOfColumns`. */
export function columnsOfBytes(bytes: Uint8Array): unknown {
  if (ORDER_MARK.some((byte, i) => bytes[4 + i] !== byte)) throw new Error('written in another order of bytes');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const from = aligned(HEAD + length);
  return JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD, HEAD + length)), (_, part: unknown) => {
    if (!isPlace(part)) return part;
    const Of = KINDS[part.column];
    const size = part.length * Of.BYTES_PER_ELEMENT;
    // A copy in any case: `slice` of what VS Code reads (a Buffer) would be a view of the whole.
    return new Of(new Uint8Array(bytes.subarray(from + part.at, from + part.at + size)).buffer);
  });
}

const kindOf = (part: unknown): Kind | undefined => (ArrayBuffer.isView(part) ? (Object.keys(KINDS) as Kind[]).find((kind) => part instanceof KINDS[kind]) : undefined);

const isPlace = (part: unknown): part is Place => typeof part === 'object' && part !== null && 'column' in part && typeof part.column === 'string' && part.column in KINDS;
