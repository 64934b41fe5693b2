// Places among the participants: a city is where an encounter is, its country's government is who takes part.
import { countryOf, isCapital, isNation } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import type { Actor } from '../model/analysis.ts';
import { pronounSubject } from './antecedent.ts';
import { isModifier } from './actorFeatures.ts';
import { mentionsNear, type Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';

/** Participants with cities left out, or read as their country where the article names it. */
export function rollUp(scene: Scene, c: Candidate, participants: readonly string[], place: string | undefined): string[] {
  const out = new Set<string>();
  const here = new Set(mentionsNear(scene, c.sentence, c.sentence, c.at).filter((p) => !isModifier(scene, p)).map((p) => p.mention.actor));
  const subject = pronounSubject(scene, c);
  // "Experts from both countries will meet": the minister named elsewhere is not among them
  const absent = (id: string): boolean =>
    !here.has(id) && id !== subject && c.noun && (scene.actors.get(id)?.roles ?? []).some((r) => r.of !== undefined && here.has(r.of) && participants.includes(r.of));
  const present = participants.filter((id) => !absent(id));
  const spokenFor = new Set(present.flatMap((id) => (scene.actors.get(id)?.roles ?? []).map((r) => r.of)));
  for (const id of present) {
    const actor = scene.actors.get(id);
    if (spokenFor.has(id) && actor?.type !== 'person') continue; // its minister stands for it
    if (!actor || actor.type !== 'place') {
      out.add(id);
      continue;
    }
    const name = fold(actor.name);
    const country = countryOf(name);
    if (REGIONS.has(name)) continue;
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

/** Parts of the world that no government speaks for. */
const REGIONS = new Set(('africa,west africa,western africa,east africa,southern africa,north africa,central africa,sahel,the sahel,maghreb,asia,south asia,southeast asia,central asia,' +
  'europe,western europe,eastern europe,central europe,middle east,the middle east,latin america,south america,north america,central america,caribbean,the caribbean,balkans,the balkans,' +
  'caucasus,the caucasus,scandinavia,the gulf,persian gulf').split(','));

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

const isCountry = (a: Actor): boolean => (a.type === 'place' || a.type === 'group') && isNation(fold(a.name));
