// The command line's entry: finds the command, runs it over the process, and is the one place where a failure is caught.
import { type Command, type ExitCode, type Io, UsageError } from './command.ts';
import { agreementCommand } from './commands/agreement.ts';
import { analyzeCommand } from './commands/analyze.ts';
import { annotationsCommand } from './commands/annotations.ts';
import { checkCommand } from './commands/check.ts';
import { corpusCommand } from './commands/corpus.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { mergeCommand } from './commands/merge.ts';
import { createProcessIo } from './processIo.ts';

declare const DATELINE_VERSION: string;

const COMMANDS: readonly Command[] = [analyzeCommand, corpusCommand, annotationsCommand, checkCommand, exportCommand, importCommand, mergeCommand, agreementCommand];

function overview(): string {
  const width = Math.max(...COMMANDS.map((c) => c.name.length));
  return [
    'dateline: finds actors, dates and meetings in news articles',
    '',
    'Usage: dateline COMMAND …',
    '',
    ...COMMANDS.map((c) => `  ${c.name.padEnd(width)}  ${c.summary}`),
    '',
    '  --help     this text; dateline COMMAND --help explains a command',
    '  --version  the version',
    '',
    'Exit codes: 0 done; 1 the input has problems (file:line:column: message on standard error); 2 wrong usage.',
    '',
  ].join('\n');
}

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') return (await io.write(overview()), 0);
  if (name === '--version' || name === '-v') return (await io.write(`${DATELINE_VERSION}\n`), 0);
  const command = COMMANDS.find((c) => c.name === name);
  if (!command) {
    io.complain(name === undefined ? overview().trimEnd() : `dateline: there is no command "${name}"; dateline --help lists them`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) return (await io.write(command.help), 0);
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.complain(`dateline ${command.name}: ${error.message}; dateline ${command.name} --help explains it`);
      return 2;
    }
    io.complain(`dateline ${command.name}: ${error instanceof Error ? (process.env['DATELINE_DEBUG'] ? error.stack : error.message) : String(error)}`);
    return 1;
  }
}

void run(process.argv.slice(2), createProcessIo()).then((code) => {
  process.exitCode = code;
});
