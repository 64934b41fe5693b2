// Both ways in which files are written, stopped at every operation: afterwards the file holds the old text or the new one
// as a whole, or the journal holds the new one.
import { writeAtomically } from '../../src/cli/writeFile.ts';
import { createJournal, GRACE_MS, type Journal, type JournalFiles, type Kept, outcomeOf } from '../../src/host/journal.ts';
import { createMemoryDisk, type Fault, Killed, type MemoryDisk } from './memoryDisk.ts';
import { createRandom, type Random } from './random.ts';

export interface Crashed {
  points: number;
  /**
   * Somebody else wrote after the last look at the file and before the next operation, which is the write: no file system
   * knows "write if unchanged". Counted, at most one operation a run.
   */
  overlooked: number;
  /** By where the text was afterwards. */
  readonly found: Map<string, number>;
  readonly violations: string[];
}

const FILE = '/news/a.txt.annotations.yaml';
const JOURNAL = '/storage/journal';

type Stroke = Fault | 'replaced';
const STROKES: readonly Stroke[] = ['killed', 'ENOSPC', 'EACCES', 'EIO', 'replaced'];

interface Run {
  readonly disk: MemoryDisk;
  readonly random: Random;
  /** Undefined: there is no file yet. */
  readonly before: string | undefined;
  readonly after: string;
}

type Writer = (run: Run) => Promise<void>;

const byCommandLine: Writer = ({ disk, before, after }) => writeAtomically(FILE, after, { disk, expected: before ?? null });

/** As VS Code does it: emptied, written, synced. A file that is not what the editor shows is not written over. */
async function saveAsVsCode({ disk, before, after }: Run): Promise<void> {
  if (before !== undefined && (await disk.content(FILE)) !== before) throw new Error('the file is newer');
  const handle = await disk.open(FILE, before === undefined ? 'wx' : 'w');
  try {
    const half = after.length >> 1;
    await handle.writeFile(after.slice(0, half));
    await handle.writeFile(after);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const byEditor: Writer = async (run) => {
  const journal = journalOn(run.disk, 'first', 0);
  const entries = await journal.begin('Annotate', [{ uri: FILE, before: run.before, after: run.after }]);
  await saveAsVsCode(run);
  await journal.end(entries);
};

/** As VS Code's file system does it: each write is synced. */
function journalOn(disk: MemoryDisk, session: string, now: number): Journal {
  const at = (name: string): string => `${JOURNAL}/${name}`;
  const files: JournalFiles = {
    list: () => disk.readdir(JOURNAL),
    read: (name) => disk.content(at(name)),
    write: async (name, text) => {
      const handle = await disk.open(at(name), 'w');
      try {
        await handle.writeFile(text);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    rename: (from, to) => disk.rename(at(from), at(to)),
    remove: (name) => disk.unlink(at(name)),
  };
  return createJournal({ files, session, now: () => now });
}

const WRITERS: Readonly<Record<string, { readonly write: Writer; readonly powerMayGo: boolean }>> = {
  'command line': { write: byCommandLine, powerMayGo: true },
  editor: { write: byEditor, powerMayGo: false },
};

/** At least `points` of them, each writer at each of its operations with each fault, over and over with other texts. */
export async function crashEverywhere(points: number, seed: number): Promise<Crashed> {
  const out: Crashed = { points: 0, overlooked: 0, found: new Map(), violations: [] };
  for (let round = 0; out.points < points; round++) {
    for (const [name, { write, powerMayGo }] of Object.entries(WRITERS)) {
      const operations = await operationsOf(write, seed + round);
      for (const stroke of STROKES) {
        for (const [at, operation] of operations.entries()) {
          await crashOnce(out, makeRun(seed + round), { name: `round ${round} of seed ${seed}, ${name}`, write, powerMayGo, stroke, at, operation });
        }
      }
    }
  }
  return out;
}

function makeRun(seed: number): Run {
  const random = createRandom(seed);
  const disk = createMemoryDisk(random);
  const text = (): string => `schema: dateline-annotations/1\n# ${'x'.repeat(random.below(60))}\n`;
  const before = random.chance(0.8) ? `${text()}# old\n` : undefined;
  if (before !== undefined) disk.put(FILE, before);
  return { disk, random, before, after: `${text()}${text()}# new\n` };
}

async function operationsOf(write: Writer, seed: number): Promise<readonly string[]> {
  const run = makeRun(seed);
  await write(run);
  return run.disk.operations;
}

const THEIRS = '# theirs\n';

interface Crash {
  readonly name: string;
  readonly write: Writer;
  readonly powerMayGo: boolean;
  readonly stroke: Stroke;
  readonly at: number;
  readonly operation: string;
}

async function crashOnce(out: Crashed, run: Run, { name, write, powerMayGo, stroke, at, operation }: Crash): Promise<void> {
  const { disk, random, before, after } = run;
  out.points++;
  disk.strike(stroke === 'replaced' ? { at, meanwhile: () => disk.put(FILE, THEIRS) } : { at, fault: stroke });
  let ended: 'done' | 'refused' | 'killed' = 'done';
  try {
    await write(run);
  } catch (error) {
    const killed = error instanceof Killed || (error instanceof Error && error.cause instanceof Killed);
    ended = killed ? 'killed' : 'refused';
  }
  const powerLost = powerMayGo && ended === 'killed' && random.chance(0.5);
  disk.restart(powerLost);
  const text = disk.text(FILE);
  const place = await placeOf(text, disk, before, after);
  out.found.set(place, (out.found.get(place) ?? 0) + 1);
  const fault = (what: string): void => void out.violations.push(`${name}, ${stroke} at operation ${at} (${operation}): ${what} (${ended}, ${place}, file ${JSON.stringify(text)})`);
  if (place === 'nowhere') fault('neither file nor journal has it');
  if (ended === 'done' && text !== after && stroke !== 'replaced') fault('done, and the file does not say so');
  if (powerMayGo && ended === 'refused' && text === after) fault('refused, and written');
  if (stroke === 'replaced' && ended === 'done' && text === after) {
    out.overlooked++;
    if (operation !== (powerMayGo ? 'rename' : 'open')) fault('somebody else’s text was written over');
  }
  if (powerMayGo && ended !== 'killed' && disk.files().some((f) => f.endsWith('.tmp')) && stroke !== 'EIO' && stroke !== 'EACCES') fault('a temporary file is left');
}

/** Where a reader finds the old text or the new one, whole. */
async function placeOf(text: string | undefined, disk: MemoryDisk, before: string | undefined, after: string): Promise<string> {
  const kept = await keptIn(disk);
  const outcome = kept && (await outcomeOf(kept, text));
  if (text === after) return 'the new text, in the file';
  if (kept?.after === after) return `the new text, in the journal, and offered (${outcome === 'unwritten' ? 'the file is as before' : 'the file holds something else'})`;
  if (text === THEIRS) return 'somebody else’s text, in the file';
  return text === before ? 'the old text, in the file' : 'nowhere';
}

async function keptIn(disk: MemoryDisk): Promise<Kept | undefined> {
  const { kept } = await journalOn(disk, 'second', GRACE_MS * 2).leftOver();
  return kept[0];
}
