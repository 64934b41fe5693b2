// What `npm run bench` is asked for on its command line.
import { parseArgs } from 'node:util';
import { Failure } from '../vscode/failure.ts';
import { PARTS } from './parts.ts';

export interface Options {
  readonly parts: readonly string[];
  readonly quick: boolean;
  /** Without the other libraries. */
  readonly alone: boolean;
  readonly text?: string;
  readonly gold?: string;
  readonly articles: number;
  readonly write?: string;
}

export const USAGE = `npm run bench [-- PART… --text DIR --gold DIR --articles N --alone --quick]

${[...PARTS].map(([name, { says }]) => `  ${name.padEnd(10)}${says}`).join('\n')}

  --text DIR      measure on the texts below DIR, not on the samples and generated articles
  --gold DIR      names: also how right, on the sets names/*.jsonl below DIR
  --articles N    corpus: size of the largest folder (1000)
  --alone         without the other libraries; installs nothing
  --quick         tiny; shows only that it runs
  --write DIR     no measuring: writes N generated articles into DIR`;

export function readOptions(args: readonly string[]): Options | undefined {
  const { values, positionals } = parseArgs({
    args: [...args], allowPositionals: true,
    options: {
      text: { type: 'string' }, gold: { type: 'string' }, articles: { type: 'string', default: '1000' }, write: { type: 'string' },
      quick: { type: 'boolean', default: false }, alone: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const unknown = positionals.find((name) => !PARTS.has(name));
  if (unknown !== undefined) throw new Failure(`There is no part "${unknown}".\n\n${USAGE}`);
  const articles = Number(values.articles);
  if (!Number.isInteger(articles) || articles < 8) throw new Failure('--articles takes a whole number from 8.');
  const { text, gold, write, quick, alone } = values;
  return {
    parts: positionals.length > 0 ? positionals : [...PARTS.keys()], quick, alone, articles,
    ...(text !== undefined && { text }), ...(gold !== undefined && { gold }), ...(write !== undefined && { write }),
  };
}
