// What is right, from somebody who was not there: the command line reads the folder anew, in a process of its own.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Analysis } from '../../../src/core/model/analysis.ts';
import type { CorpusReport } from '../../../src/core/model/corpus.ts';

const run = promisify(execFile);

export interface Truth {
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly corpus: Omit<CorpusReport, 'articles'>;
}

/** `cli`: path of the command line. */
export async function truthOf(folder: string, cli: string): Promise<Truth> {
  const { stdout } = await run(process.execPath, [cli, 'corpus', folder, '--format', 'json', '--jobs', '2'], { maxBuffer: 1 << 30, env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } })
    // Problems of sidecars make it end with 1; the report is there all the same.
    .catch((error: { readonly stdout?: string }) => ({ stdout: error.stdout ?? '' }));
  const { articles, ...corpus } = JSON.parse(stdout) as CorpusReport;
  return { analyses: new Map(articles.map((a) => [a.id, plain(a)])), corpus };
}

/** As JSON has it, without who made it. */
export function plain(analysis: Analysis): Analysis {
  const { engine: _, ...rest } = JSON.parse(JSON.stringify(analysis)) as Analysis & { readonly engine?: string };
  return rest;
}

/** Where two plain values first differ, in words; undefined where they do not. The order of fields does not count. */
export function difference(ours: unknown, truth: unknown, at = ''): string | undefined {
  if (ours === null || truth === null || typeof ours !== 'object' || typeof truth !== 'object') {
    return ours === truth ? undefined : `${at}: ${shown(ours)}, and a fresh reading says ${shown(truth)}`;
  }
  const [a, b] = [ours as Record<string, unknown>, truth as Record<string, unknown>];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = difference(a[key], b[key], `${at}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 200));
