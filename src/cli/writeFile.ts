// Writes a file so that a reader, a crash or a full disk leaves the old content or the new, never a half, and so that what
// somebody else wrote in between is not overwritten.
import fs from 'node:fs/promises';
import path from 'node:path';
import { decode } from './decode.ts';

/** The part of `node:fs/promises` that is used: the fault tests put a disk of their own here. */
export interface Disk {
  access(file: string, mode: number): Promise<void>;
  open(file: string, flags: string, mode?: number): Promise<DiskHandle>;
  readFile(file: string): Promise<Uint8Array>;
  readdir(folder: string): Promise<string[]>;
  readlink(file: string): Promise<string>;
  rename(from: string, to: string): Promise<void>;
  stat(file: string): Promise<DiskStat>;
  unlink(file: string): Promise<void>;
  writeFile(file: string, content: string | Uint8Array): Promise<void>;
}

export interface DiskHandle {
  writeFile(content: string | Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface DiskStat {
  readonly mode: number;
  readonly ino: number;
  readonly size: number;
  readonly mtimeMs: number;
  isFile(): boolean;
  isDirectory(): boolean;
}

export interface WriteOptions {
  /**
   * The text, as `decode` reads it, that the new one was made from; null where there was no file. Where that is no longer
   * so, nothing is written. Missing: whatever is there is replaced.
   */
  readonly expected?: string | null;
  readonly disk?: Disk;
}

/**
 * Temporary file in the same folder, fsync, rename, fsync of the folder. Keeps the mode of an existing file and writes
 * through links. Throws in words for the user. Between the last look at the file and the rename nothing waits, but the
 * file system knows no "rename if unchanged": that moment stays open.
 */
export async function writeAtomically(file: string, content: string | Uint8Array, { expected, disk = fs }: WriteOptions = {}): Promise<void> {
  try {
    const target = await endOfLinks(disk, path.resolve(file));
    const before = await stateOf(disk, target);
    if (before && !before.isFile()) {
      if (before.isDirectory()) throw new Error('it is a folder');
      return await disk.writeFile(target, content); // a pipe or a device
    }
    if (before) await disk.access(target, WRITABLE);
    if (expected !== undefined && (before ? await textOf(disk, target) : null) !== expected) throw new Changed();
    await sweep(disk, target);
    await replace(disk, target, content, before);
  } catch (error) {
    throw new Error(`${file} cannot be written: ${reason(error)}`, { cause: error });
  }
}

const WRITABLE = 2;

class Changed extends Error {
  constructor() {
    super('somebody else changed it meanwhile; run the command again');
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist', ENOTDIR: 'its folder does not exist', EACCES: 'you may not write there', EPERM: 'you may not write there',
  EROFS: 'the disk is read-only', ENOSPC: 'the disk is full', EDQUOT: 'your share of the disk is used up', ELOOP: 'its links lead nowhere',
};

function reason(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}

async function replace(disk: Disk, target: string, content: string | Uint8Array, before: DiskStat | undefined): Promise<void> {
  const temporary = `${temporaryPrefix(target)}${process.pid}.tmp`;
  try {
    const handle = await disk.open(temporary, 'wx', before ? before.mode & 0o777 : 0o666);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!isSame(before, await stateOf(disk, target))) throw new Changed();
    await disk.rename(temporary, target);
  } catch (error) {
    await disk.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(disk, path.dirname(target));
}

async function textOf(disk: Disk, file: string): Promise<string | undefined> {
  const decoded = decode(await disk.readFile(file));
  return 'text' in decoded ? decoded.text : undefined;
}

/** Undefined: there is none. */
async function stateOf(disk: Disk, file: string): Promise<DiskStat | undefined> {
  return disk.stat(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
}

const isSame = (a: DiskStat | undefined, b: DiskStat | undefined): boolean =>
  a === undefined || b === undefined ? a === b : a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs;

const MOST_LINKS = 40;

/** Where a path leads, also where nothing is there yet. */
async function endOfLinks(disk: Disk, file: string): Promise<string> {
  let at = file;
  for (let n = 0; n < MOST_LINKS; n++) {
    const next = await disk.readlink(at).catch(() => undefined);
    if (next === undefined) return at;
    at = path.resolve(path.dirname(at), next);
  }
  throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
}

const temporaryPrefix = (target: string): string => path.join(path.dirname(target), `.${path.basename(target)}.`);

/** A temporary file older than this, whose process is gone, is what a crash left. */
const STALE_MS = 60_000;

/** Removes what earlier crashes left beside the file. Never the reason why nothing is written. */
async function sweep(disk: Disk, target: string): Promise<void> {
  const prefix = path.basename(temporaryPrefix(target));
  const names = await disk.readdir(path.dirname(target)).catch(() => []);
  for (const name of names) {
    const pid = name.startsWith(prefix) ? /^(\d{1,10})\.tmp$/.exec(name.slice(prefix.length))?.[1] : undefined;
    if (pid === undefined || isAlive(Number(pid))) continue;
    const stale = path.join(path.dirname(target), name);
    const state = await disk.stat(stale).catch(() => undefined);
    if (state && Date.now() - state.mtimeMs > STALE_MS) await disk.unlink(stale).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false; // ours of now is not made yet
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** So that the new name survives a loss of power. Not every system can; the file itself is whole without it. */
async function syncFolder(disk: Disk, folder: string): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows opens no folders
  }
}
