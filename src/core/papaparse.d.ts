// What the core uses of papaparse. Its own types pull in Node's, which the core must not see (see tsconfig.json here).
interface UnparseOptions {
  readonly newline?: string;
  readonly escapeFormulae?: boolean | RegExp;
}

interface StepResult<Row> {
  readonly data: Row;
  readonly errors: readonly { readonly type: string; readonly message: string }[];
  /** `cursor`: offset behind the row. */
  readonly meta: { readonly cursor: number };
}

interface ParseOptions<Row> {
  readonly skipEmptyLines?: boolean;
  step(result: StepResult<Row>): void;
}

declare const papaparse: {
  unparse(input: { fields: string[]; data: unknown[][] }, options?: UnparseOptions): string;
  parse<Row>(text: string, options: ParseOptions<Row>): void;
};
export default papaparse;
