// `npm run bench [-- PART… OPTIONS]`: speed of the core beside other libraries on the same text in the same run, as medians
// with spread and as ratios, with the state of the machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from '../testing/steps.ts';
import { runTool } from '../vscode/failure.ts';
import { loadCore } from './core.ts';
import { type Figure, forgetParts, readParts, readRun, type Run, writePart, writeRun } from './figures.ts';
import { machineState } from './machine.ts';
import { makeArticles } from './makeArticles.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { install, installed, none } from './others.ts';
import { LONG, PARTS } from './parts.ts';
import { drawPlots, FIGURES } from './plot/costPlots.ts';
import { ownTexts, sizeOf, textsOf, wordsOf } from './texts.ts';

const print = (line: string): void => console.log(line);

const CHARACTERS = 800_000;

/** Set for the processes that this one starts. */
const IS_PART = process.env['DATELINE_BENCH_PART'] !== undefined;

await runTool(async () => {
  const args = process.argv.slice(2);
  const options = readOptions(args);
  if (options === undefined) {
    print(USAGE);
    return 0;
  }
  if (options.write !== undefined) return write(options.write, options.articles);
  if (IS_PART) return runPart(options.parts[0] as string, options);
  if (!options.alone && !options.quick && options.parts.some((part) => !LONG.includes(part))) await install(print);
  return runParts(options, args.filter((arg) => !options.parts.includes(arg)));
});

/** Several each in a process of its own: what one has loaded and warmed changes nothing for the next. */
async function runParts(options: Options, args: readonly string[]): Promise<number> {
  const { parts, json, plot } = options;
  const taken = new Date().toISOString().slice(0, 10);
  const machine = machineState();
  forgetParts(parts);
  let code = 0;
  for (const name of parts) {
    const run = parts.length === 1 ? runPart(name, options) : runNode([path.join('tools', 'run.mjs'), 'bench', name, ...args], { DATELINE_BENCH_PART: name });
    code = Math.max(code, await run);
  }
  const run: Run = { taken, machine, figures: readParts(parts) };
  if (json !== undefined) writeRun(json, run);
  if (plot && run.figures.length > 0) {
    writeRun(FIGURES, run);
    for (const file of drawPlots(readRun(FIGURES))) print(`drawn: ${path.relative('.', file)}`);
  }
  return code;
}

async function runPart(name: string, { quick, alone, text, gold, articles, folders }: Options): Promise<number> {
  const part = PARTS.get(name);
  const texts = text !== undefined ? textsOf(text) : ownTexts(quick ? 20_000 : CHARACTERS);
  const figures: Figure[] = [];
  print(`\n${name}: ${part?.says ?? ''}`);
  print(machineState());
  print(`${texts.length} texts, ${wordsOf(texts).toLocaleString('en')} words, ${Math.round(sizeOf(texts) / 1000)} KB; medians (least–most) of processor time\n`);
  const effort = quick ? { rounds: 1, least: 0 } : { rounds: 5, least: 0.3 };
  const sound = await part?.run({
    core: await loadCore(), others: alone ? none : installed, texts, effort, quick, articles, folders, print,
    record: (figure) => void figures.push({ part: name, ...figure }), ...(gold !== undefined && { gold }),
  });
  writePart(name, figures);
  return sound === false ? 1 : 0;
}

function write(folder: string, count: number): number {
  mkdirSync(folder, { recursive: true });
  for (const { id, text } of makeArticles(count)) writeFileSync(path.join(folder, id), text);
  print(`${count} articles written to ${folder}`);
  return 0;
}
