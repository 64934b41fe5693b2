// A disk in memory that fails where it is told to: the process dies between two operations or in the middle of one, the
// disk is full, permission is gone, somebody else writes. What was not synced may be lost when the power goes too.
import type { Disk, DiskHandle, DiskStat } from '../../src/cli/writeFile.ts';
import type { Random } from './random.ts';

/** Nothing of the process runs after this one. */
export class Killed extends Error {}

export type Fault = 'killed' | 'ENOSPC' | 'EACCES' | 'EIO';

interface Node {
  readonly ino: number;
  content: string;
  /** What a loss of power leaves. */
  synced: string;
  mtimeMs: number;
}

export interface MemoryDisk extends Disk {
  /** As `readFile`, as text. */
  content(file: string): Promise<string>;
  /** The operations that there were, by name. */
  readonly operations: readonly string[];
  /** `fault` strikes at operation `at`, counted from 0; `meanwhile` runs before it. */
  strike(plan: { readonly at: number; readonly fault?: Fault; readonly meanwhile?: () => void }): void;
  /** Puts a file there that nothing fails at. */
  put(file: string, text: string): void;
  /** What is on the disk, past all faults. */
  text(file: string): string | undefined;
  files(): readonly string[];
  /** The process is started anew; `powerLost`: what was not synced is a part of itself, and new names may be gone. */
  restart(powerLost: boolean): void;
}

export function createMemoryDisk(random: Random): MemoryDisk {
  let names = new Map<string, Node>();
  let syncedNames = new Map<string, Node>();
  let plan: Parameters<MemoryDisk['strike']>[0] | undefined;
  const operations: string[] = [];
  let dead = false;
  let clock = 1;
  let inodes = 1;

  /** Counts an operation. The fault, if it strikes here: the caller does a part of its work first. */
  function step(operation: string): Fault | undefined {
    if (dead) throw new Killed();
    const at = operations.push(operation) - 1;
    if (plan?.at !== at) return undefined;
    plan.meanwhile?.();
    return plan.fault;
  }

  function fail(fault: Fault | undefined): void {
    if (fault === undefined) return;
    if (fault === 'killed') {
      dead = true;
      throw new Killed();
    }
    throw Object.assign(new Error(fault), { code: fault });
  }

  const missing = (file: string): Error => Object.assign(new Error(`ENOENT ${file}`), { code: 'ENOENT' });
  const at = (file: string): Node => {
    const node = names.get(file);
    if (!node) throw missing(file);
    return node;
  };
  const part = (text: string): string => text.slice(0, random.below(text.length + 1));
  const create = (): Node => ({ ino: inodes++, content: '', synced: '', mtimeMs: clock++ });

  function write(node: Node, text: string): void {
    const fault = step('write');
    node.mtimeMs = clock++;
    node.content = fault === undefined ? text : part(text); // a full disk takes the beginning
    fail(fault);
  }

  function sync(node: Node): void {
    fail(step('sync'));
    node.synced = node.content;
  }

  const folderHandle: DiskHandle = {
    writeFile: () => Promise.reject(new Error('EISDIR')),
    sync: async () => {
      fail(step('sync folder'));
      syncedNames = new Map(names);
    },
    close: async () => fail(step('close')),
  };

  const handleOf = (node: Node): DiskHandle => ({
    writeFile: async (content) => write(node, String(content)),
    sync: async () => sync(node),
    close: async () => fail(step('close')),
  });

  function content(file: string): string {
    fail(step('read'));
    return at(file).content;
  }

  return {
    operations,
    strike: (next) => void (plan = next),
    put(file, text) {
      const node = { ...create(), content: text, synced: text };
      names.set(file, node);
      syncedNames.set(file, node);
    },
    text: (file) => names.get(file)?.content,
    files: () => [...names.keys()],
    restart(powerLost) {
      dead = false;
      plan = undefined;
      if (!powerLost) return;
      // A changed name may have reached the disk or not; what was not synced of a file is any beginning of it.
      const kept = random.chance(0.5) ? names : syncedNames;
      names = new Map([...kept].map(([file, node]) => [file, { ...node, content: node.content === node.synced ? node.content : random.pick([node.synced, part(node.content)]) }]));
      syncedNames = new Map(names);
    },
    access: async (file) => {
      fail(step('access'));
      at(file);
    },
    async open(file, flags) {
      const fault = step('open');
      if (flags === 'r') {
        fail(fault);
        return folderHandle;
      }
      const known = names.get(file);
      if (fault !== undefined && fault !== 'killed') fail(fault);
      if (flags === 'wx' && known) throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
      const node = known ?? create();
      if (flags === 'w') node.content = ''; // emptied before it is written
      names.set(file, node);
      fail(fault);
      return handleOf(node);
    },
    readFile: async (file) => new TextEncoder().encode(content(file)),
    content: async (file) => content(file),
    async readdir(folder) {
      fail(step('readdir'));
      return [...names.keys()].filter((name) => name.startsWith(`${folder}/`)).map((name) => name.slice(folder.length + 1));
    },
    async readlink(file) {
      fail(step('readlink'));
      throw Object.assign(new Error(`EINVAL ${file}`), { code: 'EINVAL' });
    },
    async rename(from, to) {
      const fault = step('rename');
      const node = at(from);
      if (fault !== undefined && (fault !== 'killed' || random.chance(0.5))) fail(fault);
      names.delete(from);
      names.set(to, node);
      fail(fault);
    },
    async stat(file): Promise<DiskStat> {
      fail(step('stat'));
      const { ino, content, mtimeMs } = at(file);
      return { mode: 0o644, ino, size: content.length, mtimeMs, isFile: () => true, isDirectory: () => false };
    },
    async unlink(file) {
      const fault = step('unlink');
      if (fault !== undefined && fault !== 'killed') fail(fault);
      at(file);
      names.delete(file);
      fail(fault);
    },
    writeFile: (file, content) => {
      const node = names.get(file) ?? create();
      names.set(file, node);
      write(node, String(content));
      return Promise.resolve();
    },
  };
}
