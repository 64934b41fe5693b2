// Many articles that nobody has open, from their files to their states. On Node the analysis threads read plain UTF-8 files
// themselves, so that a folder of thousands hardly touches the extension host's own thread; everything else (annotated,
// in other encodings, of virtual file systems, in a browser) goes one by one through `bringUpToDate`.
import * as vscode from 'vscode';
import { NO_DECISIONS } from '../core/model/annotation.ts';
import type { AnalysisCache } from './analysisCache.ts';
import type { Analyst } from './analyst.ts';
import { type ArticleRules, baseName } from './articleRules.ts';
import { createRest } from './breathe.ts';
import type { Entry } from './bringUpToDate.ts';
import { closedAgain, closedArticle } from './closedArticle.ts';
import { type Folders, parentOf } from './folders.ts';
import { isOnNode } from './nodeThread.ts';
import { aboutOf } from './analysisKey.ts';
import type { ArticleState, FolderState } from './services.ts';
import type { Settings } from './settings.ts';
import type { Shelf } from './shelf.ts';
import { type Sidecars, sidecarOf } from './sidecars.ts';
import { readsPlainUtf8, type Texts } from './texts.ts';
import type { FileResult, FileRules, FileToRead } from './workerMessages.ts';

export interface ReadParts {
  readonly shelf: Shelf;
  readonly rules: ArticleRules;
  readonly settings: Settings;
  readonly texts: Texts;
  readonly folders: Folders;
  readonly sidecars: Sidecars;
  readonly analysts: { readonly front: Analyst; readonly back: Analyst };
  readonly cache: AnalysisCache;
  readonly log: vscode.LogOutputChannel;
}

export interface Pace {
  /** Waits where reading is paused. False where nobody wants any more. */
  turn(): Promise<boolean>;
  /** One more is done with. */
  done(): void;
}

/** Files that are looked at in one message. */
const BATCH = 16;
/** Each thread has the next question waiting while the host takes in an answer. */
const LANES_A_THREAD = 2;
/** How many articles the host itself reads at a time. */
const READERS = 8;

interface Batch {
  readonly entries: readonly Entry[];
  readonly rules: FileRules;
  readonly folder: FolderState;
}

interface Directory {
  readonly names: ReadonlySet<string>;
  readonly folder: FolderState;
  readonly rules: FileRules;
  readonly isPlain: boolean;
}

/** Settles when all have been read once; what is worked on already is waited for. */
export async function readMany(parts: ReadParts, entries: readonly Entry[], pace: Pace): Promise<void> {
  const { shelf, analysts, cache } = parts;
  // Of now: for what is decided or changed from here on somebody else looks again.
  const generations = new Map(entries.map((entry) => [entry, entry.generation]));
  await cache.load();
  const directories = await lookIntoDirectories(parts, entries);
  const { batches, others } = await sorted(parts, entries, directories);

  async function overThreads(analyst: Analyst): Promise<void> {
    for (let batch = batches.shift(); batch && (await pace.turn()); batch = batches.shift()) await readBatch(parts, analyst, batch, generations, pace);
  }
  async function byHost(): Promise<void> {
    for (let entry = others.shift(); entry && (await pace.turn()); entry = others.shift()) {
      await (entry.work ?? shelf.invalidate(entry));
      pace.done();
    }
  }
  const lanes = Array.from({ length: LANES_A_THREAD }, () => [overThreads(analysts.back), overThreads(analysts.front)]);
  await Promise.all([...lanes.flat(), ...Array.from({ length: READERS }, byHost)]);
}

async function readBatch({ shelf, sidecars, cache, rules, log }: ReadParts, analyst: Analyst, batch: Batch, generations: ReadonlyMap<Entry, number>, pace: Pace): Promise<void> {
  const { entries, folder } = batch;
  const usual = aboutOf(batch.rules.numericOrder, NO_DECISIONS);
  const isCurrent = (i: number): boolean => entries[i]?.removed === false && entries[i].generation === generations.get(entries[i]);
  const files = entries.map(({ uri, path }): FileToRead => ({ file: uri.fsPath, id: path, ifProse: rules.byName(uri) !== 'named' }));
  const looks = await analyst.analyse({ look: files, rules: batch.rules }, () => true, 'has time').catch(() => undefined);
  for (const [i, entry] of entries.entries()) {
    if (isCurrent(i)) await one(entry, i);
    pace.done();
  }

  async function one(entry: Entry, i: number): Promise<void> {
    const look = looks?.[i] ?? 'aside';
    if (typeof look === 'string') return passedOn(entry, i, look);
    // One that was closed a moment ago may still be as it was open.
    const same = entry.state && entry.key === look.key ? closedAgain(entry.state, folder) : undefined;
    if (same) return take(entry, same);
    const kept = cache.get(look.key);
    if (kept) return known(entry, i, { ...look, packed: kept });
    if (!(await pace.turn())) return;
    try {
      const found = await analyst.analyse({ read: files[i] as FileToRead, rules: batch.rules }, () => isCurrent(i), 'has time');
      if (found === undefined || typeof found === 'string') return await passedOn(entry, i, found ?? 'aside');
      cache.put(found.key, found.packed);
      known(entry, i, found);
    } catch (error) {
      if (!isCurrent(i)) return;
      entry.failed = true;
      log.error(`${entry.path} could not be analysed`, error);
    }
  }

  function known(entry: Entry, i: number, { key, about, packed }: Exclude<FileResult, string>): void {
    if (!isCurrent(i)) return;
    const { uri, path } = entry;
    entry.key = key;
    entry.about = about === usual ? usual : about; // one string instead of thousands alike
    take(entry, closedArticle({ uri, path, sidecar: sidecars.absent(uri), folder }, packed));
  }

  function take(entry: Entry, state: ArticleState): void {
    shelf.take(entry, generations.get(entry) as number, { kind: 'ready', state });
  }

  /** Where a newer change came, whoever made it works on it. */
  async function passedOn(entry: Entry, i: number, look: 'aside' | 'none'): Promise<void> {
    if (!isCurrent(i)) return;
    if (look === 'none') shelf.take(entry, generations.get(entry) as number, { kind: 'none' });
    else await shelf.invalidate(entry);
  }
}

/** What all files of a directory share, looked up once. */
async function lookIntoDirectories({ folders, settings }: ReadParts, entries: readonly Entry[]): Promise<ReadonlyMap<string, Directory>> {
  const first = new Map<string, vscode.Uri>();
  if (isOnNode) for (const { uri } of entries) if (uri.scheme === 'file' && !first.has(directoryOf(uri))) first.set(directoryOf(uri), uri);
  const look = async ([path, uri]: [string, vscode.Uri]): Promise<[string, Directory]> => {
    const names = vscode.workspace.fs.readDirectory(parentOf(uri)).then((found) => new Set(found.map(([name]) => name)), () => undefined);
    const folder = await folders.load(uri);
    const rules = { folder: folder.decisions, numericOrder: settings.numericOrder(uri) };
    const listed = await names;
    return [path, { names: listed ?? new Set(), folder, rules, isPlain: listed !== undefined && readsPlainUtf8(uri) }];
  };
  return new Map(await Promise.all([...first].map(look)));
}

const directoryOf = ({ path }: vscode.Uri): string => path.slice(0, path.lastIndexOf('/'));

async function sorted({ texts }: ReadParts, entries: readonly Entry[], directories: ReadonlyMap<string, Directory>): Promise<{ readonly batches: Batch[]; readonly others: Entry[] }> {
  const batches: Batch[] = [];
  const others: Entry[] = [];
  let last: { entries: Entry[]; of: Directory } | undefined;
  const rest = createRest();
  for (const entry of entries) {
    await rest();
    const directory = entry.uri.scheme === 'file' ? directories.get(directoryOf(entry.uri)) : undefined;
    if (!directory?.isPlain || entry.work || entry.failed || texts.document(entry.uri) || hasSidecar(entry, directory.names, texts)) others.push(entry);
    else if (last?.of === directory && last.entries.length < BATCH) last.entries.push(entry);
    else {
      last = { entries: [entry], of: directory };
      batches.push({ entries: last.entries, rules: directory.rules, folder: directory.folder });
    }
  }
  return { batches, others };
}

function hasSidecar({ uri, state }: Entry, names: ReadonlySet<string>, texts: Texts): boolean {
  const sidecar = sidecarOf(uri);
  return names.has(baseName(sidecar)) || (state !== undefined && state.sidecar.text !== undefined) || texts.document(sidecar) !== undefined;
}
