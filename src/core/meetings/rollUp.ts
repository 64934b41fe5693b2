// Places among the participants: a city is where an encounter is, its country's government is who takes part.
import { countryOf, isCapital } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import type { Actor } from '../model/analysis.ts';
import type { Scene } from './scene.ts';

/** Participants with cities left out, or read as their country where the article names it. */
export function rollUp(scene: Scene, participants: readonly string[], place: string | undefined): string[] {
  const out = new Set<string>();
  const spokenFor = new Set(participants.flatMap((id) => (scene.actors.get(id)?.roles ?? []).map((r) => r.of)));
  for (const id of participants) {
    const actor = scene.actors.get(id);
    if (spokenFor.has(id) && actor?.type !== 'person') continue; // its minister stands for it
    if (!actor || actor.type !== 'place') {
      out.add(id);
      continue;
    }
    const name = fold(actor.name);
    const country = countryOf(name);
    if (country === undefined) {
      if (id !== place) out.add(id); // a region, a province, a place that we do not know
    } else if (!isCapital(name)) out.add(id);
    else {
      const known = countryActor(scene, country);
      if (known !== undefined) out.add(known);
      else if (id !== place) out.add(id);
    }
  }
  return [...out];
}

const cache = new WeakMap<Scene, Map<string, string>>();

/** Actor id of a folded country name in this article. */
function countryActor(scene: Scene, country: string): string | undefined {
  let known = cache.get(scene);
  if (!known) {
    known = new Map();
    for (const a of scene.actors.values()) if (isCountry(a)) known.set(countryOf(fold(a.name)) ?? '', a.id);
    cache.set(scene, known);
  }
  return known.get(country);
}

function isCountry(a: Actor): boolean {
  const name = fold(a.name);
  return (a.type === 'place' || a.type === 'group') && !isCapital(name) && countryOf(name) !== undefined;
}
