// What a spreadsheet would run: the guard that all CSV exports share.

/** CWE-1236: signs at which a cell counts as a formula, their full-width forms, and the control characters before them. */
export const FORMULA = /^[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20][^]*$/;
