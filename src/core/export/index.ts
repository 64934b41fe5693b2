// The door of the exports.
export type { ExportArticle, Exporter, ExportInput, ExportResult } from './exporter.ts';
export { exporters } from './exporters.ts';
