// One layer by itself, after the layers that it stands on: words and megabytes a second.
import { timed } from './measure.ts';
import type { Context } from './part.ts';
import { type StageName, stageRunner, stagesBefore } from './stages.ts';
import { rate, spread } from './table.ts';
import { sizeOf, wordsOf } from './texts.ts';

/** Prints the rate of the stages together. */
export function alone(context: Context, names: readonly StageName[]): void {
  const [first = 'text'] = names;
  const stages = stagesBefore(context.core, context.texts, first);
  const run = stageRunner(context.core);
  const seconds = timed(() => {
    for (const stage of stages) for (const name of names) run(stage, name);
  }, context.effort);
  context.record({ name: `${names.join(' + ')} alone`, unit: 'words/s', value: rate(wordsOf(context.texts), seconds) });
  const [words, megabytes] = [wordsOf(context.texts), sizeOf(context.texts) / 1e6];
  context.print(`${names.join(' + ')} alone: ${spread(rate(words, seconds))} words/s, ${spread(rate(megabytes, seconds))} MB/s on ${Math.round(megabytes * 1000)} KB`);
}
