// What the core uses of papaparse. Its own types pull in Node's, which the core must not see (see tsconfig.json here).
interface UnparseOptions {
  readonly newline?: string;
  readonly escapeFormulae?: boolean | RegExp;
}

declare const papaparse: {
  unparse(input: { fields: string[]; data: unknown[][] }, options?: UnparseOptions): string;
};
export default papaparse;
