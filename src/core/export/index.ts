// The door of the exports.
export { isSafePath } from './articleFiles.ts';
export type { ExportArticle, Exporter, ExportFile, ExportInput, ExportResult } from './exporter.ts';
export { exporters } from './exporters.ts';
