// Whose office it is where the text names no country or body beside it: "Kenya … talks between President A and Prime Minister
// B". A small linear model weighs the countries and bodies named around; below its threshold nothing is said.
import { getOrMake } from '../../util/getOrMake.ts';
import { ownerChoices } from './ownerFeatures.ts';
import { isRankTitle } from './nouns.ts';
import { createOwnerScene, type Held } from './ownerScene.ts';
import model from './ownerModel.json';
import { representedOwner } from './represented.ts';
import type { RoleContext } from './roleContext.ts';

const weights: ReadonlyMap<string, number> = new Map(Object.entries(model.weights));

/** The weights of features that count for one class of offices, by class: no names need to be put together to ask. */
const ofClass = new Map<string, Map<string, number>>();
for (const [name, weight] of weights) {
  const colon = name.indexOf(':');
  if (colon > 0) getOrMake(ofClass, name.slice(0, colon), () => new Map<string, number>()).set(name.slice(colon + 1), weight);
}

/** The offices, with owners where they are implied. Linear in names and offices. */
export function withImpliedOwners(c: RoleContext, held: readonly Held[]): Held[] {
  if (held.every((h) => h.of !== undefined)) return [...held];
  const scene = createOwnerScene(c, held);
  return held.map((h) => {
    if (h.of !== undefined) return h;
    const told = representedOwner(scene, h);
    if (told !== undefined) return { ...h, of: told };
    let best: number | undefined;
    // A rank tells of an army, a uniform or a past: a country by mere nearness is a guess too many.
    let top = model.threshold + (isRankTitle(h.title) ? RANK : 0);
    let second = -Infinity;
    for (const { owner, features, kind } of ownerChoices(scene, h)) {
      if (features.includes('listed') && !KNOWN.some((k) => features.includes(k))) continue;
      let score = 0;
      for (const f of features) score += weights.get(f) ?? 0;
      const own = kind === undefined ? undefined : ofClass.get(kind);
      if (own) for (const f of features) score += own.get(f) ?? 0;
      if (score > top) [best, second, top] = [owner, best === undefined ? second : top, score];
      else second = Math.max(second, score);
    }
    // Two that are as likely: nothing is said.
    return best === undefined || top - second < MARGIN ? h : { ...h, of: best };
  });
}

/** What tells one of several peers from the others. */
const KNOWN = ['fact+', 'fact?', 'self', 'has=only'];

/** In log odds, both. */
const MARGIN = 0.3;
const RANK = 2;
