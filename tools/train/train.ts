// Trains the tagger of names. Deterministic: same data, same lists, same code, same file. Run:
// npx tsx tools/train/train.ts GOLD_DIR (options: README.md). Prints F1 on the sets kept for measuring.
import { writeFileSync } from 'node:fs';
import { HASH_BITS, WIDTH } from '../../src/core/names/tagger/features.ts';
import type { Model } from '../../src/core/names/tagger/model.ts';
import { inOtherCase } from './augment.ts';
import type { Weights } from './chain.ts';
import { type Example, examplesOf, readGold, readOwnNews } from './gold.ts';
import { learn } from './learn.ts';
import { measure } from './measure.ts';
import { packModel, whole } from './packModel.ts';
import { tagUnlabelled } from './unlabelled.ts';

const [gold = '', ...flags] = process.argv.slice(2);
const flag = (name: string, fallback: number): number => (flags.includes(`--${name}`) ? Number(flags[flags.indexOf(`--${name}`) + 1]) : fallback);

/** Sets whose licence lets shipped weights be trained on them. `full`: groups and events are marked too. */
const TRAIN: readonly { readonly set: string; readonly full: boolean }[] = [
  { set: 'voa-train', full: true }, { set: 'wikigold', full: false }, { set: 'gum-news.train', full: false },
  { set: 'gum-interview.train', full: false }, { set: 'gum-ccby-other.train', full: false }, { set: 'wnut17.train', full: false },
];
const MEASURE = ['voa-dev', 'gum-news.dev', 'crossner-politics.dev', 'uner-ewt.dev', 'wnut17.dev', 'worldwide-latam'];
const OTHER_CASE = 0.7;

const sources = [...TRAIN.map(({ set, full }) => ({ docs: readGold(gold, set).docs, full })), { docs: readOwnNews(), full: true }];
const marked = sources.flatMap(({ docs, full }) =>
  [...docs.flatMap((d) => examplesOf(d, full, 1)), ...inOtherCase(docs).flatMap((d) => examplesOf(d, full, OTHER_CASE))]);
let weights = train(marked, 'gold', 1);
if (!flags.includes('--brief')) report('gold', whole(weights));
let all: readonly Example[] = marked;
for (let pass = 0; pass < flag('passes', 1); pass++) {
  const tagged = tagUnlabelled(gold, whole(weights));
  all = [...marked, ...tagged.flatMap((d) => examplesOf(d, true, flag('news', 0.4)))];
  weights = train(all, `gold and news, pass ${pass + 1}`, flag('seeds', 2));
  if (!flags.includes('--brief')) report(`gold and news, pass ${pass + 1}`, whole(weights));
}
const packed = packModel(weights, timesSeen(all), flag('keep', 200_000));
if (!flags.includes('--dry')) writeFileSync(new URL('../../src/core/names/tagger/model.data.ts', import.meta.url), packed.source);
process.stdout.write(`${packed.entries} weights kept, ${packed.source.length} bytes\n`);
report('as shipped', packed.model);

/** The mean of the weights that several seeds give. */
function train(examples: readonly Example[], name: string, seeds: number): Weights {
  process.stdout.write(`${name}: ${examples.length} sentences\n`);
  const learnt = Array.from({ length: seeds }, (_, k) =>
    learn(examples, { rounds: flag('rounds', 5), seed: 12345 + k, rate: 0.02, pull: 0.5, hidden: 0.15 }, (round, loss) => {
      process.stdout.write(`  seed ${k + 1} round ${round + 1}: loss ${loss.toFixed(4)}\n`);
    }));
  const [first] = learnt;
  if (!first || learnt.length === 1) return first as Weights;
  const average = (pick: (w: Weights) => Float32Array): Float32Array => pick(first).map((_, i) => learnt.reduce((sum, w) => sum + (pick(w)[i] as number), 0) / learnt.length);
  return { features: average((w) => w.features), transitions: average((w) => w.transitions) };
}

/** How many of the examples' tokens have a feature. */
function timesSeen(examples: readonly Example[]): Uint32Array {
  const out = new Uint32Array(1 << HASH_BITS);
  for (const { table, from, to } of examples) {
    for (let k = from * WIDTH; k < to * WIDTH; k++) {
      const f = table.features[k] as number;
      out[f] = (out[f] as number) + 1;
    }
  }
  return out;
}

function report(name: string, model: Model): void {
  process.stdout.write(`${name}: people, organizations and places; then person, organization, place, group, event\n`);
  for (const set of MEASURE) {
    const score = measure(gold, set, model);
    process.stdout.write(`  ${set.padEnd(22)} ${score.all.toFixed(2)}   ${score.types.map((t) => t.toFixed(1)).join(' ')}\n`);
  }
}
