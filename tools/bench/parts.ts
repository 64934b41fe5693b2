// The parts of `npm run bench`, by the word that asks for them. A new one: a file in parts/ and a line here.
import type { Part } from './part.ts';
import { analysis } from './parts/analysis.ts';
import { corpus } from './parts/corpus.ts';
import { dates } from './parts/dates.ts';
import { folder } from './parts/folder.ts';
import { hostile } from './parts/hostile.ts';
import { jobs } from './parts/jobs.ts';
import { load } from './parts/load.ts';
import { meetings } from './parts/meetings.ts';
import { names } from './parts/names.ts';
import { sizes } from './parts/sizes.ts';

export const PARTS: ReadonlyMap<string, Part> = new Map(Object.entries({ names, dates, meetings, analysis, corpus, hostile, load, sizes, folder, jobs }));

/** Those whose figures are plotted. */
export const PLOTTED: readonly string[] = ['sizes', 'folder'];

/** They take minutes, and run when they are asked for. */
export const LONG: readonly string[] = [...PLOTTED, 'jobs'];
