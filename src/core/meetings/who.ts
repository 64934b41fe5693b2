// Who took part, and where: every actor named near a trigger is weighed by the learned model.
import { actorFeatures } from './features.ts';
import { pronounSubject } from './antecedent.ts';
import { scoreOf } from './linear.ts';
import { ACTORS, PLACES } from './model.ts';
import { mentionsNear, partiesOf, type Place, type Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';

/** How well each actor near a trigger fits as participant and as place. */
export interface Fit {
  readonly actor: string;
  readonly part: number;
  /** -Infinity for what is no place. */
  readonly place: number;
  /** Text order, to keep lists stable. */
  readonly order: number;
}

const BACK = 3;
const AHEAD = 2;

/** A linear model's two tables that `fitsOf` needs; the training script passes its own. */
export interface FitModel {
  readonly actors: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, number>;
}

export const LEARNED: FitModel = { actors: ACTORS, places: PLACES };

export function fitsOf(scene: Scene, c: Candidate, model: FitModel = LEARNED): Fit[] {
  const by = new Map<string, Place[]>();
  for (const p of mentionsNear(scene, c.sentence - BACK, c.sentence + AHEAD, c.at)) {
    if (p.mention.type === 'event' || scene.reporters.has(p.mention.actor)) continue;
    const list = by.get(p.mention.actor);
    if (list) list.push(p);
    else by.set(p.mention.actor, [p]);
  }
  const pronoun = pronounSubject(scene, c);
  const fits = [...by].map(([actor, places]) => {
    const features = actorFeatures(scene, c, actor, places, pronoun);
    const isPlace = places.some((p) => p.mention.type === 'place');
    return { actor, part: scoreOf(model.actors, features), place: isPlace ? scoreOf(model.places, features) : -Infinity, order: places[0]?.from ?? 0 };
  });
  return together(scene, c, fits);
}

/** Those named in one list in the trigger's sentence take part together. */
function together(scene: Scene, c: Candidate, fits: Fit[]): Fit[] {
  const least = new Map<string, number>();
  for (const party of partiesOf(scene, c.sentence)) {
    const top = Math.max(...party.actors.map((a) => fits.find((f) => f.actor === a)?.part ?? -Infinity));
    if (top > 0) for (const a of party.actors) least.set(a, Math.max(least.get(a) ?? -Infinity, top - LAG));
  }
  return least.size === 0 ? fits : fits.map((f) => ({ ...f, part: Math.max(f.part, least.get(f.actor) ?? -Infinity) }));
}

const LAG = 0.3;

/** Log odds from which an actor counts; lower for the second, since an encounter takes two. */
const SURE = -0.4;
const SECOND = -1.0;

export function participantsOf(fits: readonly Fit[]): string[] {
  const ranked = [...fits].sort((a, b) => b.part - a.part || a.order - b.order);
  const taken = ranked.filter((f, i) => f.part > (i < 2 ? SECOND : SURE));
  return taken.sort((a, b) => a.order - b.order).map((f) => f.actor);
}

const PLACE_SURE = -0.4;

export function placeOf(fits: readonly Fit[]): string | undefined {
  let best: Fit | undefined;
  for (const f of fits) if (f.place > (best?.place ?? PLACE_SURE)) best = f;
  return best?.actor;
}
