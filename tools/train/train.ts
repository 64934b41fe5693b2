// Trains the tagger of names: averaged perceptron over the features of src/core/names/tagger. Deterministic: same data, same
// file. Run: npx tsx tools/train/train.ts GOLD_DIR [--rounds N] [--keep N] (see README.md). Prints F1 on the sets kept for measuring.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Candidate } from '../../src/core/names/candidates/candidate.ts';
import { findByRules } from '../../src/core/names/candidates/ruleFinder.ts';
import { lexicon } from '../../src/core/names/lexicon/lexicon.ts';
import { createNameText, type NameText } from '../../src/core/names/nameText.ts';
import { decode, type Model } from '../../src/core/names/tagger/decode.ts';
import { type FeatureTable, HASH_BITS, LEXICAL_COLUMNS, makeFeatures, TAGS, TYPES, WIDTH } from '../../src/core/names/tagger/features.ts';
import { readArticle } from '../../src/core/text/article.ts';
import { packModel } from './packModel.ts';

interface GoldMention { readonly start: number; readonly end: number; readonly type: string }
interface GoldDoc { readonly text: string; readonly mentions: readonly GoldMention[] }
interface Example { readonly n: NameText; readonly table: FeatureTable; readonly gold: Uint8Array; readonly known: Uint8Array }

const [gold = '', ...flags] = process.argv.slice(2);
const flag = (name: string, fallback: number): number => Number(flags[flags.indexOf(`--${name}`) + 1] ?? fallback) || fallback;
const ROUNDS = flag('rounds', 8);

/** Sets whose licence lets shipped weights be trained on them, and how the labels are to be read. */
const TRAIN: readonly { readonly set: string; readonly full: boolean; readonly times: number }[] = [
  { set: 'voa-train', full: true, times: 1 }, { set: 'wikigold', full: false, times: 1 }, { set: 'gum-news.train', full: false, times: 1 },
  { set: 'gum-interview.train', full: false, times: 1 }, { set: 'gum-ccby-other.train', full: false, times: 1 }, { set: 'wnut17.train', full: false, times: 1 },
];
const MEASURE = ['voa-dev', 'gum-news.dev', 'crossner-politics.dev', 'uner-ewt.dev', 'wnut17.dev', 'worldwide-latam'];

const read = (set: string): GoldDoc[] => readFileSync(path.join(gold, 'names', `${set}.jsonl`), 'utf8').split('\n').slice(1).filter((l) => l !== '').map((l) => JSON.parse(l) as GoldDoc);

/** `full`: the set marks groups and events too. Elsewhere the rules' groups and events stand in where the set says nothing. */
function example(doc: GoldDoc, full: boolean): Example {
  const n = createNameText(readArticle(doc.text), lexicon());
  const rules = findByRules(n);
  const tags = new Uint8Array(n.t.count);
  for (const m of doc.mentions) {
    const type = TYPES.indexOf(m.type as (typeof TYPES)[number]);
    if (type < 0) continue;
    let first = true;
    for (let i = 0; i < n.t.count; i++) {
      if ((n.t.start[i] as number) < m.start || (n.t.end[i] as number) > m.end) continue;
      tags[i] = 1 + 2 * type + (first ? 0 : 1);
      first = false;
    }
  }
  if (!full) addGroups(tags, rules);
  return { n, table: makeFeatures(n, rules), gold: tags, known: new Uint8Array(0) };
}

/** Groups and events that a set leaves unmarked, or marks as people. */
function addGroups(tags: Uint8Array, rules: readonly Candidate[]): void {
  for (const c of rules) {
    if ((c.type !== 'group' && c.type !== 'event') || !c.phrase) continue;
    const free = Array.from({ length: c.end - c.first }, (_, k) => tags[c.first + k] as number);
    const alone = (tags[c.end] ?? 0) % 2 === 1 || (tags[c.end] ?? 0) === 0;
    if (!free.every((t) => t === 0) && !(c.type === 'group' && free[0] === 1 && alone)) continue;
    const tag = 1 + 2 * TYPES.indexOf(c.type);
    for (let k = c.first; k < c.end; k++) tags[k] = k === c.first ? tag : tag + 1;
  }
}

/** A small generator with a fixed seed: the order of examples and the dropped features are the same every time. */
let state = 12345;
const random = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
};

const SIZE = 1 << HASH_BITS;
const weights = new Float32Array(SIZE * TAGS);
const totals = new Float64Array(SIZE * TAGS);
const transitions = new Float32Array(TAGS * TAGS);
const transitionTotals = new Float64Array(TAGS * TAGS);
const live = dense(weights, transitions);
let step = 1;

function update(x: Example, from: number, to: number, guess: Uint8Array): void {
  let before = 0;
  let beforeGuess = 0;
  for (let i = from; i < to; i++) {
    const [want, got] = [x.gold[i] as number, guess[i] as number];
    if (x.table.active[i] === 1) {
      if (want !== got) for (let c = 0; c < WIDTH; c++) {
        const f = x.table.features[i * WIDTH + c] as number;
        if (f === 0) continue;
        bump(weights, totals, f * TAGS + want, 1);
        bump(weights, totals, f * TAGS + got, -1);
      }
      if (want !== got || before !== beforeGuess) {
        bump(transitions, transitionTotals, before * TAGS + want, 1);
        bump(transitions, transitionTotals, beforeGuess * TAGS + got, -1);
      }
    }
    before = want;
    beforeGuess = got;
  }
}

function bump(w: Float32Array, t: Float64Array, at: number, by: number): void {
  w[at] = (w[at] as number) + by;
  t[at] = (t[at] as number) + by * step;
}

/** Weights of the words themselves are left out for some tokens, so that the model learns to read context. */
function dropped(table: FeatureTable, from: number, to: number): FeatureTable {
  const features = table.features;
  const kept: number[] = [];
  for (let i = from; i < to; i++) {
    if (table.active[i] === 0 || random() > 0.15) continue;
    for (let c = 0; c < LEXICAL_COLUMNS; c++) {
      kept.push(i * WIDTH + c, features[i * WIDTH + c] as number);
      features[i * WIDTH + c] = 0;
    }
  }
  undo = () => {
    for (let k = 0; k < kept.length; k += 2) features[kept[k] as number] = kept[k + 1] as number;
  };
  return table;
}
let undo: () => void = () => undefined;

const examples = TRAIN.flatMap(({ set, full, times }) => Array.from({ length: times }, () => read(set).map((d) => example(d, full))).flat());
process.stdout.write(`${examples.length} documents\n`);
const tests = MEASURE.map((set) => ({ set, docs: read(set) }));
for (let round = 0; round < ROUNDS; round++) {
  let wrong = 0;
  for (let k = examples.length - 1; k > 0; k--) {
    const j = Math.floor(random() * (k + 1));
    [examples[k], examples[j]] = [examples[j] as Example, examples[k] as Example];
  }
  for (const x of examples) {
    const guess = new Uint8Array(x.n.t.count);
    for (const s of x.n.article.sentences) {
      dropped(x.table, s.firstToken, s.endToken);
      decode(live, x.table, s.firstToken, s.endToken, guess);
      let same = true;
      for (let i = s.firstToken; i < s.endToken && same; i++) same = guess[i] === x.gold[i] || x.table.active[i] === 0;
      if (!same) {
        wrong++;
        update(x, s.firstToken, s.endToken, guess);
      }
      undo();
      step++;
    }
  }
  process.stdout.write(`round ${round + 1}: ${wrong} sentences wrong\n`);
}
const averaged = new Float32Array(weights.length);
for (let i = 0; i < averaged.length; i++) averaged[i] = (weights[i] as number) - (totals[i] as number) / step;
const averagedTransitions = new Float32Array(transitions.length);
for (let i = 0; i < averagedTransitions.length; i++) averagedTransitions[i] = (transitions[i] as number) - (transitionTotals[i] as number) / step;

const packed = packModel(averaged, averagedTransitions, flag('keep', 60_000));
writeFileSync(new URL('../../src/core/names/tagger/model.data.ts', import.meta.url), packed.source);
process.stdout.write(`${packed.entries} weights kept, ${packed.source.length} bytes\n`);
for (const { name, model } of [{ name: 'all weights', model: dense(averaged, averagedTransitions) }, { name: 'as shipped', model: packed.model }]) {
  process.stdout.write(`${name}: ${tests.map(({ set, docs }) => `${set} ${measure(model, docs).toFixed(1)}`).join('  ')}\n`);
}

/** F1 of people, organizations and places, exact spans. */
/** Every weight of every feature, as they are while they are learnt. */
function dense(table: Float32Array, between: Float32Array): Model {
  return {
    transitions: between,
    add(feature, out) {
      for (let tag = 0; tag < TAGS; tag++) out[tag] = (out[tag] as number) + (table[feature * TAGS + tag] as number);
    },
  };
}

function measure(model: Model, docs: readonly GoldDoc[]): number {
  let hits = 0;
  let found = 0;
  let wanted = 0;
  for (const doc of docs) {
    const { n, table } = example(doc, true);
    const tags = new Uint8Array(n.t.count);
    const want = new Set(doc.mentions.filter((m) => TYPES.indexOf(m.type as 'person') >= 0 && TYPES.indexOf(m.type as 'person') < 3).map((m) => `${m.start},${m.end},${m.type}`));
    wanted += want.size;
    for (const s of n.article.sentences) decode(model, table, s.firstToken, s.endToken, tags);
    for (let i = 0; i < tags.length; i++) {
      const tag = tags[i] as number;
      if (tag % 2 !== 1 || tag > 6) continue;
      let end = i + 1;
      while (tags[end] === tag + 1) end++;
      found++;
      if (want.has(`${n.t.start[i] as number},${n.t.end[end - 1] as number},${TYPES[(tag - 1) >> 1] as string}`)) hits++;
    }
  }
  return (200 * hits) / (found + wanted);
}
