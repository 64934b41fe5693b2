// `dateline merge`: three-way merge of sidecars and of `dateline.yaml`, for people and as git's merge driver.
import type { Problem } from '../../core/model/problem.ts';
import { mergeFiles, parseSidecar, writeConflict } from '../../core/sidecar/index.ts';
import { type Command, type ExitCode, type Io, readArguments, UsageError } from '../command.ts';
import { git } from '../git.ts';
import { installMergeDriver } from '../installMergeDriver.ts';
import { createProblemPrinter } from '../problems.ts';
import { readText } from '../readText.ts';
import { reportProblems } from '../report.ts';
import { writeAtomically } from '../writeFile.ts';

const HELP = `dateline merge: three-way merge of sidecars and dateline.yaml, by annotation

Usage: dateline merge BASE OURS THEIRS [--output PATH]
       dateline merge BASE OURS THEIRS NAME    as git's merge driver: writes to OURS, speaks of NAME
       dateline merge --install [DIR]          sets the driver up for the git repository of DIR (here)

Writes the merged file to standard output, or to PATH. What only one side changed is taken. Where
two people gave different answers, ours stays and theirs is kept beside it under "otherwise", in
valid YAML; VS Code's Problems list both with a quick fix. BASE may be empty: both sides began alone.
Versions that cannot be understood are put side by side between conflict markers.

--install does the same as
  git config merge.dateline.driver "dateline merge %O %A %B %P"
  printf '%s\\n' '*.annotations.yaml merge=dateline' 'dateline.yaml merge=dateline' >> .gitattributes
Each person runs it once; .gitattributes is to be committed.

Exit codes: 0 merged; 1 a choice is left to a person (named on standard error) or a file cannot be read; 2 wrong usage.
`;

interface Files {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export const mergeCommand: Command = {
  name: 'merge',
  summary: 'three-way merge of sidecars and dateline.yaml',
  help: HELP,
  async run(args, io) {
    const { values, positionals } = readArguments(args, { output: { type: 'string' }, install: { type: 'boolean' } });
    if (values.install) return install(positionals, values.output, io);
    const [base, ours, theirs, name] = positionals;
    if (base === undefined || ours === undefined || theirs === undefined || positionals.length > 4) throw new UsageError('name BASE, OURS and THEIRS');
    const output = values.output ?? (name === undefined ? undefined : ours);
    const merged = await mergePaths({ base, ours, theirs }, name !== undefined, io);
    if (!merged) return 1;
    if (output === undefined) await io.write(merged.text);
    else await writeAtomically(output, merged.text, output === ours ? { expected: merged.ours } : {});
    const shown = name ?? output ?? ours;
    const printer = createProblemPrinter((file) => (file === shown ? merged.text : undefined));
    for (const problem of [...merged.choices, ...merged.notes]) io.complain(printer.line({ path: shown, problem }));
    return merged.choices.length > 0 ? 1 : 0;
  },
};

async function install(positionals: readonly string[], output: string | undefined, io: Io): Promise<ExitCode> {
  const [directory = '.'] = positionals;
  if (positionals.length > 1 || output !== undefined) throw new UsageError('--install takes one folder');
  const { repository, driver, added } = await installMergeDriver(directory);
  await io.write(`${repository}: git merges annotations with\n  ${driver}\n`);
  await io.write(added.length > 0 ? `.gitattributes now says, to be committed:\n${added.map((line) => `  ${line}\n`).join('')}` : '.gitattributes says so already.\n');
  return 0;
}

interface Merged {
  readonly text: string;
  readonly choices: readonly Problem[];
  readonly notes: readonly Problem[];
}

/** Undefined, after saying why, where a file cannot be read. `byGit`: git is there and merges lines, if it comes to that. */
async function mergePaths(files: Files, byGit: boolean, io: Io): Promise<(Merged & { readonly ours: string }) | undefined> {
  const texts: string[] = [];
  for (const path of [files.base, files.ours, files.theirs]) {
    const read = await readText(path);
    if ('text' in read) texts.push(read.text);
    else reportProblems([{ path, problem: read.problem }], () => undefined, io);
  }
  const [base, ours, theirs] = texts;
  if (base === undefined || ours === undefined || theirs === undefined) return undefined;
  const result = { ...mergeFiles(base, ours, theirs), ours };
  if (result.merged) return result;
  // Markers within markers could not be told apart: ours stays, theirs is in git.
  if ([base, ours, theirs].some(hasMarkers)) return result;
  return { ...result, text: (byGit ? await mergeLines(files) : undefined) ?? writeConflict(base, ours, theirs) };
}

const hasMarkers = (text: string): boolean => parseSidecar(text).problems.some((p) => p.code === 'yaml-conflict');

/** By lines, as git would have done without us. Undefined where git fails. */
async function mergeLines({ base, ours, theirs }: Files): Promise<string | undefined> {
  const { code, out } = await git(['merge-file', '-p', '--diff3', '-L', 'ours', '-L', 'base', '-L', 'theirs', ours, base, theirs]);
  return code !== undefined && code < 128 ? out : undefined;
}
