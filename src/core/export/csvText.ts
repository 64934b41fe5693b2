// One wording of CSV (RFC 4180) for all tables that we export: guarded, with the byte order mark where it is asked for.
import papaparse from 'papaparse';
import type { ExportInput } from './exporter.ts';

/** CWE-1236: signs at which a cell counts as a formula, their full-width forms, and the control characters before them. */
const FORMULA = /^[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20][^]*$/;

/** A cell that a spreadsheet would run gets a `'` in front. */
export function csvText(columns: readonly string[], rows: readonly (readonly (string | number)[])[], { byteOrderMark = false }: Pick<ExportInput, 'byteOrderMark'>): string {
  const csv = papaparse.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { newline: '\r\n', escapeFormulae: FORMULA });
  return `${byteOrderMark ? '\uFEFF' : ''}${csv}\r\n`;
}
