// The parts of `npm run bench`, by the word that asks for them. A new one: a file in parts/ and a line here.
import type { Part } from './part.ts';
import { analysis } from './parts/analysis.ts';
import { corpus } from './parts/corpus.ts';
import { dates } from './parts/dates.ts';
import { hostile } from './parts/hostile.ts';
import { load } from './parts/load.ts';
import { meetings } from './parts/meetings.ts';
import { names } from './parts/names.ts';

export const PARTS: ReadonlyMap<string, Part> = new Map(Object.entries({ names, dates, meetings, analysis, corpus, hostile, load }));
