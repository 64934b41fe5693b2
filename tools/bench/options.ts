// What `npm run bench` is asked for on its command line.
import { parseArgs } from 'node:util';
import { Failure } from '../vscode/failure.ts';
import { LONG, PARTS, PLOTTED } from './parts.ts';

export interface Options {
  readonly parts: readonly string[];
  readonly quick: boolean;
  /** Without the other libraries. */
  readonly alone: boolean;
  readonly text?: string;
  readonly gold?: string;
  readonly articles: number;
  readonly folders: readonly number[];
  readonly write?: string;
  /** Where the figures go as data. */
  readonly json?: string;
  /** The parts that are plotted, and the plots of the documentation drawn anew. */
  readonly plot: boolean;
}

export const USAGE = `npm run bench [-- PART… --text DIR --gold DIR --articles N --json FILE --alone --quick]
npm run bench -- --plot [--most N]

${[...PARTS].map(([name, { says }]) => `  ${name.padEnd(10)}${says}${LONG.includes(name) ? ' (only where it is named)' : ''}`).join('\n')}

  --text DIR      measure on the texts below DIR, not on the samples and generated articles
  --gold DIR      names: also how right, on the sets names/*.jsonl below DIR
  --articles N    corpus, jobs: how many generated articles at most (1000)
  --alone         without the other libraries; installs nothing
  --json FILE     the figures as data, too
  --plot          the parts ${PLOTTED.join(' and ')}; draws the plots of docs/ anew, with their figures beside them
  --most N        folder: 1000, 2000, 5000 … articles up to N (10000; 50000 takes ten minutes more)
  --quick         tiny; shows only that it runs
  --write DIR     no measuring: writes N generated articles into DIR`;

const FOLDERS = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000];

export function readOptions(args: readonly string[]): Options | undefined {
  const { values, positionals } = parseArgs({
    args: [...args], allowPositionals: true,
    options: {
      text: { type: 'string' }, gold: { type: 'string' }, articles: { type: 'string', default: '1000' }, most: { type: 'string', default: '10000' }, write: { type: 'string' }, json: { type: 'string' },
      quick: { type: 'boolean', default: false }, alone: { type: 'boolean', default: false }, plot: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const unknown = positionals.find((name) => !PARTS.has(name));
  if (unknown !== undefined) throw new Failure(`There is no part "${unknown}".\n\n${USAGE}`);
  const articles = Number(values.articles);
  if (!Number.isInteger(articles) || articles < 8) throw new Failure('--articles takes a whole number from 8.');
  const folders = FOLDERS.filter((size) => size <= Number(values.most));
  if (folders.length < 2) throw new Failure(`--most takes a number from ${FOLDERS[1]}.`);
  const { text, gold, write, json, quick, alone, plot } = values;
  const usual = plot ? PLOTTED : [...PARTS.keys()].filter((name) => !LONG.includes(name));
  return {
    parts: positionals.length > 0 ? positionals : usual, quick, alone, articles, folders, plot,
    ...(text !== undefined && { text }), ...(gold !== undefined && { gold }), ...(write !== undefined && { write }), ...(json !== undefined && { json }),
  };
}
