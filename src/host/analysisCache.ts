// Analyses kept from one session to the next, so that a second start reads instead of computing. Packs of lines, each a key
// and an analysis: only ever added to or removed as a whole, so that two windows cannot harm each other, and what a crash
// or a fault leaves behind is at worst worked out again. Knows files by their names only.
import type { Logger } from '../core/ports.ts';
import type { JournalFiles } from './journal.ts';
import type { AnalysisJob, AnalysisResult } from './workerMessages.ts';

export interface AnalysisCache {
  /** Undefined where it was never kept, or cannot be read any more. */
  get(job: AnalysisJob): Promise<AnalysisResult | undefined>;
  put(job: AnalysisJob, result: AnalysisResult): Promise<void>;
  /** Everything was asked for once: writes what is new and throws away what nobody asked for. Never throws. */
  settle(): Promise<void>;
}

export interface CacheParts {
  readonly files: Pick<JournalFiles, 'list' | 'read' | 'write' | 'remove'>;
  /** What made the analyses: another engine's are thrown away. Letters, digits and `-`. */
  readonly engine: () => Promise<string>;
  /** A name that no other window uses. */
  readonly newName: () => string;
  readonly log: Logger;
  /** Characters of all packs together. */
  readonly most?: number;
}

/** Characters of one pack: read in one go without anybody noticing. */
const PACK = 4_000_000;
const MOST = 400_000_000;
const MOST_SMALL = 8;
const SUFFIX = '.jsonl';

interface Pack {
  readonly name: string;
  readonly size: number;
  /** Characters of its lines that were asked for in this session. */
  used: number;
}

interface Line {
  readonly pack: Pack;
  /** The analysis as JSON; undefined once it was handed out. */
  json: string | undefined;
}

export function createAnalysisCache({ files, engine, newName, log, most = MOST }: CacheParts): AnalysisCache {
  const known = new Map<string, Line>();
  let packs: Pack[] = [];
  let fresh: string[] = [];
  let freshSize = 0;
  let prefix = '';
  let loading: Promise<void> | undefined;

  /** Packs that cannot be read, those of other engines and those beyond the limit are as good as none. */
  async function load(): Promise<void> {
    const ours = `${await engine()}_`;
    let total = 0;
    for (const name of (await files.list()).filter((n) => n.endsWith(SUFFIX))) {
      const text = name.startsWith(ours) && total < most ? await files.read(name).catch(() => '') : '';
      if (text === '') await remove(name);
      else total += text.length;
      const pack = { name, size: text.length, used: 0 };
      if (text !== '') packs.push(pack);
      for (const [key, json] of linesOf(text)) known.set(key, { pack, json });
    }
    prefix = ours;
  }

  const loaded = (): Promise<void> => (loading ??= load().catch((error: unknown) => log.warn(`Kept analyses cannot be read: ${String(error)}`)));

  const remove = (name: string): Promise<void> => files.remove(name).catch(() => undefined);

  function keep(key: string, json: string): void {
    const line = `${key}\t${json}\n`;
    fresh.push(line);
    freshSize += line.length;
  }

  /** False where the disk takes nothing: the next start computes, and nothing else is lost. */
  async function writeFresh(): Promise<boolean> {
    if (fresh.length === 0) return true;
    const text = fresh.join('');
    fresh = [];
    freshSize = 0;
    if (prefix === '') return false;
    try {
      await files.write(`${prefix}${newName()}${SUFFIX}`, text);
      return true;
    } catch (error) {
      log.warn(`Analyses cannot be kept: ${String(error)}`);
      return false;
    }
  }

  /** What is still asked for of packs that are mostly stale, or of many small ones, moves to new packs. */
  async function tidy(): Promise<void> {
    const small = packs.filter((p) => p.size < PACK / 4);
    const poor = packs.filter((p) => p.used < p.size / 2 || (small.length > MOST_SMALL && small.includes(p)));
    for (const pack of poor) {
      for (const [key, json] of pack.used === 0 ? [] : linesOf(await files.read(pack.name).catch(() => ''))) {
        const line = known.get(key);
        if (line?.pack === pack && line.json === undefined) keep(key, json);
      }
      if (freshSize > PACK && !(await writeFresh())) return;
    }
    if (await writeFresh()) for (const { name } of poor) await remove(name);
    packs = packs.filter((p) => !poor.includes(p));
  }

  return {
    async get(job) {
      await loaded();
      const key = await keyOf(job);
      const line = known.get(key);
      if (line?.json === undefined) return undefined;
      const { json, pack } = line;
      line.json = undefined;
      const result = resultOf(json);
      if (result) pack.used += key.length + json.length + 2;
      else known.delete(key);
      return result;
    },
    async put(job, result) {
      await loaded();
      keep(await keyOf(job), JSON.stringify(result));
      if (freshSize > PACK) await writeFresh();
    },
    async settle() {
      await loaded();
      await tidy().catch((error: unknown) => log.warn(`Kept analyses cannot be tidied: ${String(error)}`));
      for (const [key, line] of known) if (line.json !== undefined) known.delete(key); // nobody asked: gives the memory back
    },
  };
}

function* linesOf(text: string): Generator<[key: string, json: string]> {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const tab = text.indexOf('\t', from);
    if (end < 0) return; // half a line: the window was closed while it was written
    if (tab > from && tab < end) yield [text.slice(from, tab), text.slice(tab + 1, end)];
    from = end + 1;
  }
}

function resultOf(json: string): AnalysisResult | undefined {
  try {
    const result = JSON.parse(json) as AnalysisResult;
    return Array.isArray(result.analysis.mentions) ? result : undefined;
  } catch {
    return undefined;
  }
}

/** Of everything that an analysis is made of. SHA-256: articles are untrusted, and one must not pass for another. */
async function keyOf({ id, text, annotations, folder, published, numericOrder }: AnalysisJob): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([id, published ?? null, numericOrder ?? null, annotations, folder, text]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 16), (b) => b.toString(16).padStart(2, '0')).join('');
}
