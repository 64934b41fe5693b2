// `npm run bench:anchors [-- DIR --seed N --cases N --misses]`: how many anchors stand at the right place after the texts
// below DIR (or the samples) were revised, beside what other tools do, and how fast ours are found again.
import { parseArgs } from 'node:util';
import { Failure, runTool } from '../../vscode/failure.ts';
import { SAMPLES } from '../../vscode/paths.ts';
import { machineState } from '../machine.ts';
import { textsOf } from '../texts.ts';
import type { Case, Verdict } from './cases.ts';
import { lineOf, measure, rightShare, sumOf } from './figures.ts';
import { FINDERS } from './finders.ts';
import { measureSpeed } from './speed.ts';

const print = (line: string): void => console.log(line);

const ms = (seconds: number): string => `${Math.round(seconds * 1000)} ms`;

/** Shorter texts are all context. */
const SHORTEST = 300;
/** Cases a family. */
const CASES = 500;
const SPEED_TARGET = 0.3;
const OURS = 'Dateline' satisfies keyof typeof FINDERS;

await runTool(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string', default: '1' }, cases: { type: 'string', default: String(CASES) }, misses: { type: 'boolean', default: false } } });
  const [seed, each] = [Number(values.seed), Number(values.cases)];
  if (!Number.isInteger(seed) || !Number.isInteger(each) || each < 1) throw new Failure('--seed and --cases take whole numbers.');
  const folder = positionals[0] ?? SAMPLES;
  const texts = textsOf(folder).filter((text) => text.length >= SHORTEST);
  if (texts.length === 0) throw new Failure(`No text in ${folder} has ${SHORTEST} characters or more.`);
  print(`${texts.length} texts, seed ${seed}, ${each} cases a family\n`);
  const all = measure({ texts, seed, each }, FINDERS, values.misses ? show : undefined);
  for (const [name, families] of all) {
    print(name);
    for (const [family, figures] of families) print(`  ${family.padEnd(20)}${lineOf(figures)}`);
    const sum = sumOf(families.values());
    print(`  together: ${(100 * rightShare(sum)).toFixed(2)} % right of those to be found; ${lineOf(sum)}\n`);
  }
  const { cpu, states } = measureSpeed(texts, seed);
  print(machineState());
  print(`1,000 anchors in 1 MB, 50 edited: ${ms(cpu.median)} of processor time (${ms(cpu.least)} to ${ms(cpu.most)}; target ${ms(SPEED_TARGET)}); ${Object.entries(states).map(([state, n]) => `${state} ${n}`).join(', ')}\n`);
  print(lineOf(sumOf(all.get(OURS)?.values() ?? [])));
  return 0; // it measures; the tests hold the line
});



/** `--misses`: what ours got wrong or missed, to look at. */
function show({ family, anchor, annotations, revised, right }: Case, name: string, verdict: Verdict): void {
  if (name !== OURS || verdict === 'right' || verdict === 'lostRightly') return;
  const around = (text: string, start: number, end: number): string => JSON.stringify(`${text.slice(Math.max(0, start - 48), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 48)}`);
  const found = FINDERS[OURS]({ family, anchor, annotations, revised, right, mayBeLost: false });
  print(`${verdict}: ${family}, ${annotations.length - 1} neighbours\n  was   ${JSON.stringify(`${anchor.prefix}[[${anchor.quote}]]${anchor.suffix}`)}`);
  if (right) print(`  right ${around(revised.text, right.start, right.end)}`);
  if (found) print(`  found ${around(revised.text, found.start, found.end)}`);
}
