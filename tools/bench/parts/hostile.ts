// Every layer on hostile text of one, two, four and eight times a size: the cost may grow with the text, not faster.
import { once } from '../figures.ts';
import { HOSTILE, type HostileText } from '../hostileTexts.ts';
import { cpuSeconds, growthExponent, type Point } from '../measure.ts';
import type { Context, Part } from '../part.ts';
import { newStage, type StageName, stageRunner } from '../stages.ts';

const LIMIT = 1.3;

/** Below so many seconds at the largest size an exponent is noise. */
const MEASURABLE = 0.05;

/** Seconds after which a larger text is not tried. */
const TOO_LONG = 20;

const LAYERS: readonly StageName[] = ['text', 'names', 'dates', 'meetings', 'quotes'];

interface Growth {
  readonly exponent: number;
  /** At the largest size. */
  readonly seconds: number;
}

export const hostile: Part = {
  says: 'growth of every layer on hostile text',
  run(context) {
    let sound = true;
    context.print(row('1×, 2×, 4×, 8× up to', 'KB', LAYERS));
    for (const text of HOSTILE) {
      let found = growthOf(context, text);
      // Garbage is first collected somewhere between these sizes, which looks like a step: only what grows on is steep.
      let times = 1;
      if (!context.quick && [...found.values()].some(isSteep)) {
        times = 4;
        found = growthOf(context, text, times);
      }
      const cells = LAYERS.map((layer) => {
        const { exponent, seconds } = found.get(layer) ?? { exponent: 0, seconds: 0 };
        if (seconds < MEASURABLE) return '·';
        context.record({ name: `${layer}: ${text.name}`, unit: 'exponent', value: once(exponent) });
        const steep = isSteep({ exponent, seconds });
        if (steep && !context.quick) sound = false;
        return `${exponent.toFixed(2)} in ${seconds.toFixed(2)} s${steep ? ' !' : ''}`;
      });
      context.print(row(text.name, String(Math.round((times * largestOf(context, text)) / 1000)), cells));
    }
    context.print(`exponent of growth and time at the largest; · under ${MEASURABLE} s; ! over ${LIMIT}`);
    return Promise.resolve(sound);
  },
};

const isSteep = ({ exponent, seconds }: Growth): boolean => exponent > LIMIT && seconds >= MEASURABLE;

/** Printed as it comes: the whole takes minutes. */
const row = (name: string, size: string, cells: readonly string[]): string => `${name.padEnd(36)}${size.padStart(5)}${cells.map((cell) => cell.padStart(20)).join('')}`.trimEnd();

const largestOf = ({ quick }: Context, { largest }: HostileText): number => (quick ? 400 : largest);

/** Each layer's cost at up to four sizes; no larger size where the next would take too long. What the layers before find is a layer's input. `times`: the sizes of the table. */
function growthOf(context: Context, hostileText: HostileText, times = 1): ReadonlyMap<StageName, Growth> {
  const run = stageRunner(context.core);
  const points = new Map<StageName, Point[]>(LAYERS.map((layer) => [layer, []]));
  for (const part of [8, 4, 2, 1]) {
    const size = Math.ceil((times * largestOf(context, hostileText)) / part);
    const text = hostileText.make(size);
    const stage = newStage(context.core, text);
    if (part === 8) for (const layer of LAYERS) run(stage, layer); // only warms the code
    let slowest = 0;
    for (const layer of LAYERS) {
      const cost = Math.max(1e-6, cpuSeconds(() => run(stage, layer)));
      points.get(layer)?.push({ size, cost });
      slowest = Math.max(slowest, cost);
    }
    if (part > 1 && slowest > TOO_LONG) {
      if (times > 1) throw new Error(`${hostileText.name}: ${slowest.toFixed(0)} s for ${size} characters`);
      if (part < 8) break;
    }
  }
  return new Map([...points].map(([layer, found]) => [layer, { exponent: growthExponent(found), seconds: found.at(-1)?.cost ?? 0 }]));
}
