// Writes a file so that a reader, or a crash, sees the old content or the new, never a half.
import { open, readlink, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';

/** Temporary file in the same folder, fsync, rename. Keeps the mode of an existing file and writes through a link. */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  const target = await readlink(file).then((link) => path.resolve(path.dirname(file), link), () => path.resolve(file));
  const mode = await stat(target).then((s) => s.mode & 0o777, () => 0o666);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(content, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(`${file} cannot be written: ${code === 'ENOENT' ? 'its folder does not exist' : message}`, { cause: error });
  }
}
