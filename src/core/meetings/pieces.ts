// The texts of features in pieces. A model asks only for the hash of a feature's text, and that follows from the hashes of
// its pieces: no text is put together, which took longer than all else in this layer.

/** Part of a feature's text; its hash by two polynomials modulo 2^32, and what each multiplies the hash of the text before it by. */
export interface Piece {
  readonly text: string;
  readonly low: number;
  readonly high: number;
  readonly lowPower: number;
  readonly highPower: number;
}

/** Odd, with no relation to each other: any two would do. */
export const LOW = 0x01000193;
export const HIGH = 0x5bd1e995;
const SPACE = 32;

/** Made anew; `pieceOf` remembers. */
export function makePiece(text: string): Piece {
  let [low, high, lowPower, highPower] = [0, 0, 1, 1];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    low = (Math.imul(low, LOW) + c) | 0;
    high = (Math.imul(high, HIGH) + c) | 0;
    lowPower = Math.imul(lowPower, LOW);
    highPower = Math.imul(highPower, HIGH);
  }
  return { text, low, high, lowPower, highPower };
}

const pieces = new Map<string, Piece>();
const MOST = 20_000;

export function pieceOf(text: string): Piece {
  let piece = pieces.get(text);
  if (piece === undefined) {
    if (pieces.size >= MOST) pieces.clear(); // words of hostile texts
    piece = makePiece(text);
    pieces.set(text, piece);
  }
  return piece;
}

export const lowAfter = (low: number, piece: Piece): number => (Math.imul(low, piece.lowPower) + piece.low) | 0;
export const highAfter = (high: number, piece: Piece): number => (Math.imul(high, piece.highPower) + piece.high) | 0;

/** The hash with a space and the piece after it. */
export const lowSpaced = (low: number, piece: Piece): number => (Math.imul(Math.imul(low, LOW) + SPACE, piece.lowPower) + piece.low) | 0;
export const highSpaced = (high: number, piece: Piece): number => (Math.imul(Math.imul(high, HIGH) + SPACE, piece.highPower) + piece.high) | 0;

/** Both with a space between. */
export const spaced = (a: Piece, b: Piece): Piece => ({
  text: `${a.text} ${b.text}`,
  low: lowSpaced(a.low, b),
  high: highSpaced(a.high, b),
  lowPower: Math.imul(Math.imul(a.lowPower, LOW), b.lowPower),
  highPower: Math.imul(Math.imul(a.highPower, HIGH), b.highPower),
});

export const NOTHING = makePiece('');
const YES = makePiece('true');
const NO = makePiece('false');

/** `true` or `false`. */
export const truth = (holds: boolean): Piece => (holds ? YES : NO);

const LEAST = -32;
const INTEGERS = Array.from({ length: 65 }, (_, i) => makePiece(String(LEAST + i)));

/** A small integer in digits. */
export const integer = (n: number): Piece => INTEGERS[n - LEAST] ?? pieceOf(String(n));
