// TEI checked by libxml2 against the TEI consortium's own RelaxNG schema, where that stands beside this repository.
import { existsSync, readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const SCHEMA = new URL('../../../../shared/reference/schemas/tei_all.rng', import.meta.url);

export const hasTeiSchema = (): boolean => existsSync(SCHEMA);

/** What is wrong with these documents, all read in one go: compiling the schema is what takes time. */
export async function teiFaults(documents: readonly string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: documents.map((contents, i) => ({ fileName: `${i}.xml`, contents })),
    schema: readFileSync(SCHEMA, 'utf8'), extension: 'relaxng', initialMemoryPages: 2048, maxMemoryPages: 16_384,
  });
  return errors.map((e) => e.rawMessage);
}
