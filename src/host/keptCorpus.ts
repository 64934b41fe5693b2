// The joined corpus of a large folder, kept from one session to the next: where no article and no decision changed, a start
// reads it instead of joining thousands again. One file, in the same place as the analyses; whatever is wrong with it, the
// folder is joined.
import type { PackedCorpus } from '../core/corpus/index.ts';
import type { Logger } from '../core/ports.ts';
import type { CacheFiles } from './analysisCache.ts';
import { KEY_DIGITS } from './analysisKey.ts';
import { bytesOfPack, entriesOf } from './analysisPack.ts';
import { bytesOfColumns, columnsOfBytes } from './columnBytes.ts';
import { sha256 } from './sha256.ts';

export interface KeptCorpus {
  /** `madeOf`: all that the corpus depends on. Undefined where another one is kept, or none. Never throws. */
  read(madeOf: string): Promise<PackedCorpus | undefined>;
  /** Instead of the one before. Never throws. */
  write(madeOf: string, corpus: PackedCorpus): Promise<void>;
}

export interface KeptCorpusParts {
  readonly files: CacheFiles;
  readonly engine: () => Promise<string>;
  readonly log: Logger;
}

const SUFFIX = '.corpus';

export function createKeptCorpus({ files, engine, log }: KeptCorpusParts): KeptCorpus {
  const keyFor = async (madeOf: string): Promise<string> => (await sha256(`${await engine()}\n${madeOf}`)).slice(0, KEY_DIGITS);
  return {
    async read(madeOf) {
      try {
        const key = await keyFor(madeOf);
        if (!(await files.list()).includes(key + SUFFIX)) return undefined;
        const [entry] = entriesOf(await files.read(key + SUFFIX));
        return entry?.key === key ? (columnsOfBytes(entry.bytes) as PackedCorpus) : undefined;
      } catch (error) {
        log.warn(`The kept corpus cannot be read: ${String(error)}`);
        return undefined;
      }
    },
    async write(madeOf, corpus) {
      try {
        const key = await keyFor(madeOf);
        const before = (await files.list()).filter((name) => name.endsWith(SUFFIX) && name !== key + SUFFIX);
        await files.write(key + SUFFIX, bytesOfPack([{ key, bytes: bytesOfColumns(corpus) }]));
        for (const name of before) await files.remove(name);
      } catch (error) {
        log.warn(`The corpus cannot be kept: ${String(error)}`);
      }
    },
  };
}
