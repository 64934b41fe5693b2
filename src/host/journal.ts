// A copy of what a file is to say, kept while the editor saves it: VS Code empties a file before it writes it, and whoever
// dies in between leaves half. Entry written → file saved → entry removed; an entry that is found at a start is a save that
// did not end. Knows files by their names only, so that the tests can take the disk away at any point.

import { sha256 } from './sha256.ts';
import type { StoredFiles } from './storedFiles.ts';

/** Where entries are kept. */
export type JournalFiles = StoredFiles<string>;

/** A file that is about to be written. `before` is undefined where there is none yet. */
export interface PendingWrite {
  readonly uri: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** An entry as it is found. */
export interface Kept {
  readonly name: string;
  readonly uri: string;
  /** What a person did, as undo names it. */
  readonly label: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Fingerprint of the text before; null where there was no file. */
  readonly before: string | null;
  readonly after: string;
}

export interface Journal {
  /** Resolves with the entries' names when all of them are safe; throws, leaving none, where they cannot be. */
  begin(label: string, writes: readonly PendingWrite[]): Promise<readonly string[]>;
  /** The files say what they are to say, or somebody decided. Never throws: an entry too many is looked at at the next start. */
  end(names: readonly string[]): Promise<void>;
  /** A file was saved in whatever way: its entries of this session are done with. */
  saved(uri: string): Promise<void>;
  /** Entries of sessions that ended before they were done. `retryMs`: some are so young that another window may be at it. */
  leftOver(): Promise<{ readonly kept: readonly Kept[]; readonly retryMs: number | undefined }>;
}

export interface JournalParts {
  readonly files: JournalFiles;
  /** Names this window's entries. */
  readonly session: string;
  now(): number;
}

/** A save takes less than this; a younger entry of another session may belong to a window that is alive. */
export const GRACE_MS = 10_000;

const ENTRY = '.json';
const UNFINISHED = '.tmp';

export function createJournal({ files, session, now }: JournalParts): Journal {
  /** This session's entries and their files. */
  const open = new Map<string, string>();
  let count = 0;

  async function write(label: string, { uri, before, after }: PendingWrite): Promise<string> {
    const name = `${session}-${now().toString(36)}-${(count++).toString(36)}`;
    const kept: Omit<Kept, 'name'> = { uri, label, at: now(), before: await fingerprint(before), after };
    open.set(name, uri);
    try {
      await files.write(name + UNFINISHED, JSON.stringify({ journal: 1, ...kept }));
      await files.rename(name + UNFINISHED, name + ENTRY);
    } catch (error) {
      await end([name]);
      throw error;
    }
    return name;
  }

  async function end(names: readonly string[]): Promise<void> {
    for (const name of names) {
      open.delete(name);
      await files.remove(name + ENTRY).catch(() => undefined);
      await files.remove(name + UNFINISHED).catch(() => undefined);
    }
  }

  return {
    async begin(label, writes) {
      const names: string[] = [];
      try {
        for (const pending of writes) names.push(await write(label, pending));
      } catch (error) {
        await end(names);
        throw error;
      }
      return names;
    },
    end,
    saved: (uri) => end([...open].filter(([, of]) => of === uri).map(([name]) => name)),
    async leftOver() {
      const kept: Kept[] = [];
      let youngest: number | undefined;
      for (const file of [...(await files.list())].sort()) {
        const name = file.slice(0, file.lastIndexOf('.'));
        if (open.has(name)) continue;
        if (file.endsWith(UNFINISHED) && now() - madeAt(name) > GRACE_MS) await files.remove(file).catch(() => undefined); // its file was not touched yet
        if (!file.endsWith(ENTRY)) continue;
        const entry = readEntry(name, await files.read(file).catch(() => ''));
        if (!entry) continue;
        const age = now() - entry.at;
        if (age >= 0 && age < GRACE_MS) youngest = Math.min(youngest ?? age, age);
        else kept.push(entry);
      }
      return { kept, retryMs: youngest === undefined ? undefined : GRACE_MS - youngest + 1 };
    },
  };
}

/** When an entry was begun, by its name. */
const madeAt = (name: string): number => Number.parseInt(name.split('-').at(-2) ?? '', 36);

function readEntry(name: string, text: string): Kept | undefined {
  let entry: unknown;
  try {
    entry = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { uri, label, at, before, after } = entry as Partial<Record<keyof Kept, unknown>>;
  const isEntry = typeof uri === 'string' && typeof label === 'string' && typeof at === 'number' && (before === null || typeof before === 'string') && typeof after === 'string';
  return isEntry ? { name, uri, label, at, before, after } : undefined;
}

/** written: nothing is missing; unwritten: the file is as it was before; otherwise: it says a third thing, perhaps the half. */
export type Outcome = 'written' | 'unwritten' | 'otherwise';

/** What became of a save, by the file's text now (undefined: there is none). */
export async function outcomeOf(kept: Kept, text: string | undefined): Promise<Outcome> {
  if (text !== undefined && sameLines(text) === sameLines(kept.after)) return 'written';
  return (await fingerprint(text)) === kept.before ? 'unwritten' : 'otherwise';
}

/** VS Code shows a file of mixed line ends with one kind. */
const sameLines = (text: string): string => text.replace(/\r\n?/g, '\n');

async function fingerprint(text: string | undefined): Promise<string | null> {
  return text === undefined ? null : sha256(sameLines(text));
}
