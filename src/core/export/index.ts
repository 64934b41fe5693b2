// The door of the exports. A new format is a file with an `Exporter` and a line in the list below.
import { csvExporter } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { jsonExporter } from './json.ts';
import { markdownExporter } from './markdown.ts';
import { w3cExporter } from './w3c.ts';

export type { ExportArticle, Exporter, ExportInput, ExportResult } from './exporter.ts';

export const exporters: readonly Exporter[] = [csvExporter, jsonExporter, w3cExporter, markdownExporter];
