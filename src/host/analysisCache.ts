// Analyses kept from one session to the next, so that a second start reads instead of computing. Packs of entries, each a
// key and a packed article: only ever added to or removed as a whole, so that two windows cannot harm each other, and what
// a crash or a fault leaves behind is at worst worked out again. Knows files by their names only.
import type { Logger } from '../core/ports.ts';
import { bytesOfPack, type Entry, entriesOf, sizeOf } from './analysisPack.ts';
import type { StoredFiles } from './storedFiles.ts';

export interface AnalysisCache {
  /** Reads what earlier sessions kept. Before it has ended nothing is known. Never throws. */
  load(): Promise<void>;
  /** Undefined where it was never kept, or cannot be read any more. The bytes are not to be written to. */
  get(key: string): Uint8Array | undefined;
  /** `key`: 32 hexadecimal digits. */
  put(key: string, packed: Uint8Array): void;
  /** Everything was asked for once: writes what is new and throws away what nobody asked for. Never throws. */
  settle(): Promise<void>;
}

export type CacheFiles = Omit<StoredFiles<Uint8Array>, 'rename'>;

export interface CacheParts {
  readonly files: CacheFiles;
  /** What made the analyses: another engine's are thrown away. Letters, digits and `-`. */
  readonly engine: () => Promise<string>;
  /** A name that no other window uses. */
  readonly newName: () => string;
  readonly log: Logger;
  /** Bytes of all packs together. */
  readonly most?: number;
}

/** Bytes of one pack: read and checked in one go without anybody noticing. */
const PACK = 2_000_000;
const MOST = 400_000_000;
const MOST_SMALL = 8;
const SUFFIX = '.pack';

interface Pack {
  readonly name: string;
  readonly size: number;
  /** Bytes of its entries that were asked for in this session. */
  used: number;
}

interface Kept {
  readonly pack: Pack;
  readonly bytes: Uint8Array;
  asked: boolean;
}

export function createAnalysisCache({ files, engine, newName, log, most = MOST }: CacheParts): AnalysisCache {
  const known = new Map<string, Kept>();
  let packs: Pack[] = [];
  let fresh: Entry[] = [];
  let freshSize = 0;
  let prefix = '';
  let loading: Promise<void> | undefined;

  /** Packs that cannot be read, those of other engines and those beyond the limit are as good as none. */
  async function load(): Promise<void> {
    const ours = `${await engine()}_`;
    let total = 0;
    for (const name of await files.list()) {
      const bytes = isOurs(name, ours) && total < most ? await files.read(name).catch(() => undefined) : undefined;
      const pack = { name, size: bytes?.length ?? 0, used: 0 };
      if (bytes) for (const entry of entriesOf(bytes)) known.set(entry.key, { pack, bytes: entry.bytes, asked: false });
      if (pack.size === 0) await remove(name);
      else packs.push(pack);
      total += pack.size;
    }
    prefix = ours;
  }

  const remove = (name: string): Promise<void> => files.remove(name).catch(() => undefined);

  function keep(entry: Entry): void {
    fresh.push(entry);
    freshSize += sizeOf(entry);
  }

  /** False where the disk takes nothing: the next start computes, and nothing else is lost. */
  async function writeFresh(): Promise<boolean> {
    if (fresh.length === 0) return true;
    const bytes = bytesOfPack(fresh);
    fresh = [];
    freshSize = 0;
    if (prefix === '') return false;
    try {
      await files.write(`${prefix}${newName()}${SUFFIX}`, bytes);
      return true;
    } catch (error) {
      log.warn(`Analyses cannot be kept: ${String(error)}`);
      return false;
    }
  }

  /** What is still asked for of packs that are mostly stale, or of many small ones, moves to new packs. */
  async function tidy(): Promise<void> {
    const small = packs.filter((p) => p.size < PACK / 4);
    const poor = new Set(packs.filter((p) => p.used < p.size / 2 || (small.length > MOST_SMALL && small.includes(p))));
    for (const [key, { pack, bytes, asked }] of known) {
      if (poor.has(pack) && asked) keep({ key, bytes });
      if (freshSize > PACK && !(await writeFresh())) return;
    }
    if (await writeFresh()) for (const { name } of poor) await remove(name);
    packs = packs.filter((p) => !poor.has(p));
  }

  return {
    load: () => (loading ??= load().catch((error: unknown) => log.warn(`Kept analyses cannot be read: ${String(error)}`))),
    get(key) {
      const kept = known.get(key);
      if (kept && !kept.asked) {
        kept.asked = true;
        kept.pack.used += sizeOf({ key, bytes: kept.bytes });
      }
      return kept?.bytes;
    },
    put(key, packed) {
      keep({ key, bytes: packed });
      if (freshSize > PACK) void writeFresh();
    },
    async settle() {
      await this.load();
      await tidy().catch((error: unknown) => log.warn(`Kept analyses cannot be tidied: ${String(error)}`));
      known.clear(); // what was asked for is held by whoever asked; the rest gives its memory back
    },
  };
}

const isOurs = (name: string, prefix: string): boolean => name.startsWith(prefix) && name.endsWith(SUFFIX);
