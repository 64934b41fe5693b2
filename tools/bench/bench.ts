// `npm run bench [-- PART… OPTIONS]`: speed of the core beside other libraries on the same text in the same run, as medians
// with spread and as ratios, with the state of the machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from '../testing/steps.ts';
import { runTool } from '../vscode/failure.ts';
import { loadCore } from './core.ts';
import { machineState } from './machine.ts';
import { makeArticles } from './makeArticles.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { install, installed, none } from './others.ts';
import { PARTS } from './parts.ts';
import { ownTexts, sizeOf, textsOf, wordsOf } from './texts.ts';

const print = (line: string): void => console.log(line);

const CHARACTERS = 800_000;

await runTool(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) {
    print(USAGE);
    return 0;
  }
  if (options.write !== undefined) return write(options.write, options.articles);
  if (!options.alone && !options.quick) await install(print);
  if (options.parts.length === 1) return runPart(options.parts[0] as string, options);
  let code = 0;
  // Each in a process of its own: what one part has loaded and warmed changes nothing for the next.
  for (const name of options.parts) code = Math.max(code, await runNode([path.join('tools', 'run.mjs'), 'bench', name, ...process.argv.slice(2).filter((arg) => !options.parts.includes(arg))]));
  return code;
});

async function runPart(name: string, { quick, alone, text, gold, articles }: Options): Promise<number> {
  const part = PARTS.get(name);
  const texts = text !== undefined ? textsOf(text) : ownTexts(quick ? 20_000 : CHARACTERS);
  print(`\n${name}: ${part?.says ?? ''}`);
  print(machineState());
  print(`${texts.length} texts, ${wordsOf(texts).toLocaleString('en')} words, ${Math.round(sizeOf(texts) / 1000)} KB; medians (least–most) of processor time\n`);
  const effort = quick ? { rounds: 1, least: 0 } : { rounds: 5, least: 0.3 };
  const sound = await part?.run({ core: await loadCore(), others: alone ? none : installed, texts, effort, quick, articles, print, ...(gold !== undefined && { gold }) });
  return sound === false ? 1 : 0;
}

function write(folder: string, count: number): number {
  mkdirSync(folder, { recursive: true });
  for (const { id, text } of makeArticles(count)) writeFileSync(path.join(folder, id), text);
  print(`${count} articles written to ${folder}`);
  return 0;
}
