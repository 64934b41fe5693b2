// Texts put aside on disk until they are wanted again, in another order: the analyses of a corpus, which together may be
// larger than memory. Where the system lets it, the file has no name once it is open, so nothing stays behind, whatever happens.
import { mkdtemp, open, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Where a text lies in the file, in bytes. */
export interface Place {
  readonly start: number;
  readonly bytes: number;
}

export interface Spool {
  keep(text: string): Promise<Place>;
  read(place: Place): Promise<string>;
  close(): Promise<void>;
}

export async function createSpool(): Promise<Spool> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'dateline-'));
  const file = await open(path.join(directory, 'spool'), 'w+');
  // Windows keeps the folder of an open file.
  const sweep = (): Promise<void> => rm(directory, { recursive: true, force: true }).catch(() => undefined);
  await sweep();
  let size = 0;
  return {
    async keep(text) {
      const content = Buffer.from(text);
      const place = { start: size, bytes: content.length };
      size += content.length;
      await file.writeFile(content);
      return place;
    },
    async read({ start, bytes }) {
      const content = Buffer.allocUnsafe(bytes);
      await file.read(content, 0, bytes, start);
      return content.toString();
    },
    async close() {
      await file.close();
      await sweep();
    },
  };
}
