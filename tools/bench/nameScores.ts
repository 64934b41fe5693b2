// How right the names are, beside how fast they come: exact F1 of people, organizations and places on the score kit's sets.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Context } from './part.ts';
import { compromiseSpans, type FoundName } from './recipes.ts';
import { newStage, stageRunner } from './stages.ts';
import { table } from './table.ts';

interface Document {
  readonly text: string;
  readonly mentions: readonly FoundName[];
}

const TYPES = ['person', 'organization', 'place'];

/** Sets `names/*.jsonl` of the folder that nothing has learned from: a header line, then a document a line. */
function goldSets(folder: string): { set: string; documents: readonly Document[] }[] {
  const files = readdirSync(path.join(folder, 'names')).filter((name) => name.endsWith('.jsonl')).sort();
  return files.flatMap((name) => {
    const [header = '{}', ...lines] = readFileSync(path.join(folder, 'names', name), 'utf8').split('\n').filter((line) => line !== '');
    const { train } = JSON.parse(header) as { readonly train?: string };
    if (/[.-]train\.jsonl$/.test(name) || (train === 'yes' && !/dev\.jsonl$/.test(name))) return [];
    return [{ set: name.slice(0, -'.jsonl'.length), documents: lines.map((line) => JSON.parse(line) as Document) }];
  });
}

/** In percent; spans and types must be the same. */
export function exactF1(documents: readonly Document[], find: (text: string) => readonly FoundName[]): number {
  let [hits, found, gold] = [0, 0, 0];
  const keys = (marks: readonly FoundName[]): string[] => marks.filter((m) => TYPES.includes(m.type)).map((m) => `${m.start} ${m.end} ${m.type}`);
  for (const { text, mentions } of documents) {
    const wanted = new Set(keys(mentions));
    const got = keys(find(text));
    hits += got.filter((key) => wanted.has(key)).length;
    found += got.length;
    gold += wanted.size;
  }
  return found + gold === 0 ? 0 : (200 * hits) / (found + gold);
}

export async function nameScores({ core, others, gold, print }: Context): Promise<void> {
  if (gold === undefined) return print('skipped how right the names are: name the folder of gold data with --gold');
  const other = await others.load(compromiseSpans);
  const run = stageRunner(core);
  const ours = (text: string): readonly FoundName[] => {
    const stage = newStage(core, text);
    run(stage, 'names');
    return stage.names.mentions;
  };
  const rows = goldSets(gold).map(({ set, documents }) => [
    set, String(documents.length), exactF1(documents, ours).toFixed(1), typeof other === 'string' ? '–' : exactF1(documents, (text) => other.read(text) as FoundName[]).toFixed(1),
  ]);
  for (const line of table(['exact F1 of people, organizations and places', 'documents', 'ours', typeof other === 'string' ? `compromise (${other})` : other.name], rows)) print(line);
  print('wink-nlp finds no names.');
}
