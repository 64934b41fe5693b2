// An exporter by its id, for tests; what it writes as one text, and by the names of its files.
import assert from 'node:assert/strict';
import { exporters, type ExportFile, type ExportInput, type ExportResult } from '../../../src/core/export/index.ts';

export interface Written extends ExportResult {
  /** All files one after the other. */
  readonly text: string;
}

export function writeAs(id: string, input: ExportInput): Written {
  const exporter = exporters.find((e) => e.id === id);
  assert.ok(exporter, id);
  const result = exporter.write(input);
  return { ...result, text: result.files.map(textOf).join('') };
}

export const textOf = ({ content }: ExportFile): string => (typeof content === 'string' ? content : new TextDecoder().decode(content));

/** The text of the file with this name, which must be there. */
export function fileIn({ files }: ExportResult, path: string): string {
  const file = files.find((f) => f.path === path);
  assert.ok(file, `${path} is not among ${files.map((f) => f.path).join(', ')}`);
  return textOf(file);
}
