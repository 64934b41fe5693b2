// Whether two places can be where one encounter was: a building stands in a city, a city in a country.
import { isNation, stateOf } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import type { Scene } from './scene.ts';

/** `open`: one of them is unknown, or says more or less of the other. */
export type Whereabouts = 'same' | 'open' | 'other';

const BUILDING = /\b(?:palace|house|hotel|airport|castle|ministry|kremlin|embassy|residence|hall|cent(?:re|er)|elysee|base|villa|university|stadium|parliament)\b/;

export function whereabouts(scene: Scene, a: string | undefined, b: string | undefined): Whereabouts {
  if (a === undefined || b === undefined) return 'open';
  if (a === b) return 'same';
  const [p, q] = [siteOf(scene, a), siteOf(scene, b)];
  if (p.nation === q.nation && p.building === q.building) return 'other';
  return p.state === undefined || q.state === undefined || p.state === q.state ? 'open' : 'other';
}

/** What a place is compared by. */
export interface Site {
  readonly nation: boolean;
  readonly building: boolean;
  readonly state: string | undefined;
}

function siteOf({ memo, actors }: Scene, actor: string): Site {
  let site = memo.sites.get(actor);
  if (!site) {
    const name = fold(actors.get(actor)?.name ?? '').replace(/^the /, '');
    memo.sites.set(actor, (site = { nation: isNation(name), building: isBuilding(name), state: stateOf(name) }));
  }
  return site;
}

/** A folded name of a building or site, which stands in a city. */
export const isBuilding = (name: string): boolean => BUILDING.test(name);
