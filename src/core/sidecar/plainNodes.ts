// The library's scalars and pairs in a form that is cheap to make by the hundred thousand: its own constructors define a
// property a node, and every node would hold an array for its range. To the library's tests they are what they stand for.
import { Pair, type Range, Scalar } from 'yaml';

class PlainScalar {
  readonly value: unknown;
  readonly source: string;
  readonly type: Scalar.Type;
  private readonly start: number;
  private readonly end: number;
  private readonly after: number;
  constructor(value: unknown, source: string, type: Scalar.Type, start: number, end: number, after: number) {
    this.value = value;
    this.source = source;
    this.type = type;
    this.start = start;
    this.end = end;
    this.after = after;
  }
  get range(): Range {
    return [this.start, this.end, this.after];
  }
}

class PlainPair {
  readonly key: Scalar;
  readonly value: unknown;
  constructor(key: Scalar, value: unknown) {
    this.key = key;
    this.value = value;
  }
}

/** What the library's constructors define on each node, here once for all. */
function standFor(plain: object, model: object): void {
  Object.setPrototypeOf(plain, Object.getPrototypeOf(model) as object);
  for (const symbol of Object.getOwnPropertySymbols(model)) Object.defineProperty(plain, symbol, { value: Reflect.get(model, symbol) });
}
standFor(PlainScalar.prototype, new Scalar(null));
standFor(PlainPair.prototype, new Pair(null));

/** `after`: where what follows the value begins, past the line's end. */
export const makeScalar = (value: unknown, source: string, type: Scalar.Type, start: number, end: number, after: number): Scalar =>
  new PlainScalar(value, source, type, start, end, after) as unknown as Scalar;

export const makePair = (key: Scalar, value: unknown): Pair<Scalar> => new PlainPair(key, value) as unknown as Pair<Scalar>;
