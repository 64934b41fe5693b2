// `dateline analyze`: what Dateline finds in single articles, as text, JSON or JSON lines.
import { readFile } from 'node:fs/promises';
import { analyze } from '../../core/analyze.ts';
import { type Command, type ExitCode, type Io, isDay, readArguments, readChoice, UsageError } from '../command.ts';
import { decode } from '../decode.ts';
import { analyzeLines } from '../jsonLines.ts';

const HELP = `Usage: dateline analyze FILE… [--published YYYY-MM-DD] [--format text|json|jsonl]
       dateline analyze --stdin-jsonl
`;

export const analyzeCommand: Command = {
  name: 'analyze',
  summary: 'what single articles hold: actors, roles, dates, meetings, quotes',
  help: HELP,
  async run(args, io): Promise<ExitCode> {
    const { values, positionals } = readArguments(args, {
      published: { type: 'string' },
      format: { type: 'string' },
      'stdin-jsonl': { type: 'boolean' },
    });
    if (values['stdin-jsonl']) return analyzeLines(io);
    if (positionals.length === 0) throw new UsageError('name at least one FILE');
    if (values.published !== undefined && !isDay(values.published)) throw new UsageError('--published takes a day as YYYY-MM-DD');
    const format = readChoice('format', values.format, ['text', 'json', 'jsonl'], 'text');
    return analyzeFiles(positionals, values.published, format, io);
  },
};

async function analyzeFiles(files: readonly string[], published: string | undefined, _format: string, io: Io): Promise<ExitCode> {
  for (const file of files) {
    const decoded = decode(await readFile(file));
    if ('problem' in decoded) return 1;
    const a = analyze({ id: file, text: decoded.text, ...(published && { published: { value: published, source: 'option' } }) });
    await io.write(`${JSON.stringify(a)}\n`);
  }
  return 0;
}
