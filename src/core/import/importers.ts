// The list of formats, in the order in which they are offered, and which of them a file is likely to be of. A new format
// is a file with an `Importer` and a line here.
import { bratImporter } from './brat.ts';
import { conllImporter } from './conll.ts';
import { csvImporter } from './csv.ts';
import { doccanoImporter } from './doccano.ts';
import type { Importer, ImportFile } from './importer.ts';
import { jsonImporter } from './json.ts';
import { labelStudioImporter } from './labelStudio.ts';
import { w3cImporter } from './w3c.ts';

export const importers: readonly Importer[] = [csvImporter, jsonImporter, w3cImporter, bratImporter, conllImporter, doccanoImporter, labelStudioImporter];

/** By its own id, or that of an exporter whose files it reads. */
export const importerNamed = (id: string): Importer | undefined => importers.find((i) => i.id === id || i.otherIds?.includes(id));

/** The surest first: those that look into the file before those that go by its ending. */
const BY_SURENESS: readonly Importer[] = [jsonImporter, bratImporter, csvImporter, labelStudioImporter, w3cImporter, conllImporter, doccanoImporter];

/** The format that most of the files look like; undefined where none looks like one. */
export function guessImporter(files: readonly ImportFile[]): Importer | undefined {
  const votes = new Map<Importer, number>();
  for (const file of files) {
    const first = BY_SURENESS.find((importer) => importer.fits(file));
    if (first) votes.set(first, (votes.get(first) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}
