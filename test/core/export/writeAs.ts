// An exporter by its id, for tests.
import assert from 'node:assert/strict';
import { exporters, type ExportInput, type ExportResult } from '../../../src/core/export/index.ts';

export function writeAs(id: string, input: ExportInput): ExportResult {
  const exporter = exporters.find((e) => e.id === id);
  assert.ok(exporter, id);
  return exporter.write(input);
}
