// `dateline merge`: three-way merge of sidecars, for people and as git's merge driver.
import { mergeSidecars } from '../../core/sidecar/index.ts';
import { type Command, readArguments, UsageError } from '../command.ts';
import { createProblemPrinter } from '../problems.ts';
import { readText } from '../readText.ts';
import { reportProblems } from '../report.ts';
import { writeAtomically } from '../writeFile.ts';

const HELP = `dateline merge: three-way merge of sidecars

Usage: dateline merge BASE OURS THEIRS [--output PATH]

Writes the merged sidecar to standard output, or to PATH. As git's merge driver:
  git config merge.dateline.driver "dateline merge %O %A %B --output %A"
  echo "*.annotations.yaml merge=dateline" >> .gitattributes

Exit codes: 0 merged; 1 a choice is left to a person (named on standard error) or a file has problems; 2 wrong usage.
`;

export const mergeCommand: Command = {
  name: 'merge',
  summary: 'three-way merge of sidecars',
  help: HELP,
  async run(args, io) {
    const { values, positionals } = readArguments(args, { output: { type: 'string' } });
    const [base, ours, theirs] = positionals;
    if (base === undefined || ours === undefined || theirs === undefined || positionals.length > 3) throw new UsageError('name BASE, OURS and THEIRS');
    const texts: string[] = [];
    for (const file of [base, ours, theirs]) {
      const read = await readText(file);
      if ('text' in read) texts.push(read.text);
      else reportProblems([{ path: file, problem: read.problem }], () => undefined, io);
    }
    const [baseText, oursText, theirsText] = texts;
    if (baseText === undefined || oursText === undefined || theirsText === undefined) return 1;
    const { text, choices } = mergeSidecars(baseText, oursText, theirsText);
    const shown = values.output ?? ours;
    if (values.output === undefined) await io.write(text);
    else await writeAtomically(values.output, text);
    const printer = createProblemPrinter((file) => (file === shown ? text : undefined));
    for (const problem of choices) io.complain(printer.line({ path: shown, problem }));
    return choices.length > 0 ? 1 : 0;
  },
};
