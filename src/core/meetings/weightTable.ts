// Weights of string features, read from one text on first use: an object or a map a model, or a row of its own a feature,
// takes many times as long to make and several times the memory.

/** Models that see the same features. */
export interface WeightTable {
  /** Number of models. */
  readonly models: number;
  /** Feature → where its row in `hundredths` starts. */
  readonly rows: ReadonlyMap<string, number>;
  /** Rows of weights × 100, one a model. */
  readonly hundredths: Int16Array;
}

/** `text`: lines of a feature, a tab, and a weight × 100 for each model with commas between; nothing stands for 0. */
export function weightTable(text: string, models: number): WeightTable {
  let read: WeightTable | undefined;
  const table = (): WeightTable => (read ??= readTable(text, models));
  return {
    models,
    get rows() {
      return table().rows;
    },
    get hundredths() {
      return table().hundredths;
    },
  };
}

function readTable(text: string, models: number): WeightTable {
  const rows = new Map<string, number>();
  let at = 0;
  for (let tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', at)) {
    rows.set(text.slice(at, tab), rows.size * models);
    at = text.indexOf('\n', tab) + 1;
  }
  const hundredths = new Int16Array(rows.size * models);
  let line = 0;
  for (const row of rows.values()) {
    line = readNumbers(text, text.indexOf('\t', line) + 1, hundredths, row);
  }
  return { models, rows, hundredths };
}

/** Reads to the line's end; gives the start of the next. */
function readNumbers(text: string, from: number, out: Int16Array, row: number): number {
  let number = 0;
  let sign = 1;
  let model = row;
  for (let at = from; ; at++) {
    const c = text.charCodeAt(at);
    if (c === MINUS) sign = -1;
    else if (c >= ZERO) number = number * 10 + c - ZERO;
    else {
      out[model++] = sign * number;
      number = 0;
      sign = 1;
      if (c !== COMMA) return at + 1;
    }
  }
}

const MINUS = 45;
const COMMA = 44;
const ZERO = 48;
