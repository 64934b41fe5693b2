// The arithmetic of the conditional random field: what the weights expect of a sentence, and a step towards what its marks say.
import { follows } from '../../src/core/names/tagger/decode.ts';
import { LEXICAL_COLUMNS, TAGS, WIDTH } from '../../src/core/names/tagger/features.ts';
import type { Example } from './gold.ts';

/** By feature × TAGS + tag; by tag before × TAGS + tag. */
export interface Weights { readonly features: Float32Array; readonly transitions: Float32Array }

export interface Settings {
  /** First step size; it falls with the rounds. */
  readonly rate: number;
  /** Strength of the pull of all weights to zero, over one round. */
  readonly pull: number;
  /** Share of tokens whose words are hidden, so that context is learnt. */
  readonly hidden: number;
}

export interface Chain {
  /** One step along the gradient; gives the sentence's negative log-likelihood before it. */
  learnFrom(x: Example, rate: number, examples: number): number;
  /** Brings the weights to their true size. */
  settle(): void;
}

/** Longer runs of tokens that may be names are cut. */
const MAX = 4096;
const ALLOWED = Uint8Array.from({ length: TAGS * TAGS }, (_, i) => (follows(Math.floor(i / TAGS), i % TAGS) ? 1 : 0));

/** Steps change `weights` in place. The pull to zero is kept as one factor, `scale`, until `settle`. */
export function createChain({ features: w, transitions: between }: Weights, settings: Settings, random: () => number): Chain {
  let scale = 1;
  const own = new Float64Array(MAX * TAGS);
  const alpha = new Float64Array(MAX * TAGS);
  const beta = new Float64Array(MAX * TAGS);
  const norm = new Float64Array(MAX);
  const firstColumn = new Uint8Array(MAX);
  const step = new Float64Array(TAGS * TAGS);
  const gradient = new Float64Array(TAGS);

  /** Exponentials of the tokens' own scores, by token and tag, up to a factor. */
  function scoreOwn(features: Int32Array, at: number, length: number): void {
    for (let k = 0; k < length; k++) {
      const row = k * TAGS;
      own.fill(0, row, row + TAGS);
      for (let c = firstColumn[k] as number; c < WIDTH; c++) {
        const f = (features[(at + k) * WIDTH + c] as number) * TAGS;
        if (f !== 0) for (let t = 0; t < TAGS; t++) own[row + t] = (own[row + t] as number) + (w[f + t] as number);
      }
      let most = -Infinity;
      for (let t = 0; t < TAGS; t++) most = Math.max(most, (own[row + t] as number) * scale);
      for (let t = 0; t < TAGS; t++) own[row + t] = Math.exp((own[row + t] as number) * scale - most);
    }
  }

  function forward(length: number): void {
    for (let k = 0; k < length; k++) {
      const row = k * TAGS;
      let total = 0;
      for (let t = 0; t < TAGS; t++) {
        let into = 0;
        if (k === 0) into = step[t] as number;
        else for (let b = 0; b < TAGS; b++) into += (alpha[row - TAGS + b] as number) * (step[b * TAGS + t] as number);
        alpha[row + t] = into * (own[row + t] as number);
        total += alpha[row + t] as number;
      }
      norm[k] = total;
      for (let t = 0; t < TAGS; t++) alpha[row + t] = (alpha[row + t] as number) / total;
    }
  }

  function backward(length: number): void {
    beta.fill(1, (length - 1) * TAGS, length * TAGS);
    for (let k = length - 2; k >= 0; k--) {
      const after = (k + 1) * TAGS;
      for (let t = 0; t < TAGS; t++) {
        let out = 0;
        for (let b = 0; b < TAGS; b++) out += (step[t * TAGS + b] as number) * (own[after + b] as number) * (beta[after + b] as number);
        beta[k * TAGS + t] = out / (norm[k + 1] as number);
      }
    }
  }

  /** Wanted pairs of tags go up, expected ones down. */
  function moveTransitions(k: number, before: number, want: number, rate: number): void {
    for (let t = 0; t < TAGS; t++) {
      const here = ((own[k * TAGS + t] as number) * (beta[k * TAGS + t] as number)) / (norm[k] as number);
      if (here < 1e-6) continue;
      if (k === 0) between[t] = (between[t] as number) - rate * here * (step[t] as number);
      else for (let b = 0; b < TAGS; b++) between[b * TAGS + t] = (between[b * TAGS + t] as number) - rate * here * (alpha[(k - 1) * TAGS + b] as number) * (step[b * TAGS + t] as number);
    }
    between[before * TAGS + want] = (between[before * TAGS + want] as number) + rate;
  }

  /** Moves the weights of a token's features; gives its loss. */
  function moveFeatures(features: Int32Array, token: number, k: number, want: number, rate: number): number {
    let far = false;
    for (let t = 0; t < TAGS; t++) {
      const g = (t === want ? 1 : 0) - (alpha[k * TAGS + t] as number) * (beta[k * TAGS + t] as number);
      gradient[t] = (rate * g) / scale;
      far ||= g > 0.002 || g < -0.002;
    }
    if (far) {
      for (let c = firstColumn[k] as number; c < WIDTH; c++) {
        const f = (features[token * WIDTH + c] as number) * TAGS;
        if (f !== 0) for (let t = 0; t < TAGS; t++) w[f + t] = (w[f + t] as number) + (gradient[t] as number);
      }
    }
    return -Math.log(Math.max((alpha[k * TAGS + want] as number) * (beta[k * TAGS + want] as number), 1e-12));
  }

  function learnRun(x: Example, at: number, length: number, rate: number): number {
    for (let i = 0; i < TAGS * TAGS; i++) step[i] = ALLOWED[i] === 1 ? Math.exp(between[i] as number) : 0;
    for (let k = 0; k < length; k++) firstColumn[k] = random() < settings.hidden ? LEXICAL_COLUMNS : 0;
    scoreOwn(x.table.features, at, length);
    forward(length);
    backward(length);
    let before = 0;
    let loss = 0;
    for (let k = 0; k < length; k++) {
      const want = x.gold[at + k] as number;
      moveTransitions(k, before, want, rate);
      loss += moveFeatures(x.table.features, at + k, k, want, rate);
      before = want;
    }
    return loss;
  }

  const settle = (): void => {
    for (let i = 0; i < w.length; i++) w[i] = (w[i] as number) * scale;
    scale = 1;
  };

  return {
    settle,
    learnFrom(x, rate, examples) {
      scale *= 1 - (rate * settings.pull) / examples;
      if (scale < 1e-3) settle();
      let loss = 0;
      for (let at = x.from; at < x.to;) {
        let end = at;
        while (end < x.to && x.table.active[end] === 1 && end - at < MAX) end++;
        if (end > at) loss += learnRun(x, at, end - at, rate * x.weight);
        at = Math.max(end, at + 1);
      }
      return loss;
    },
  };
}
