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
  const [p, q] = [nameOf(scene, a), nameOf(scene, b)];
  if (isNation(p) === isNation(q) && isBuilding(p) === isBuilding(q)) return 'other';
  const [s, t] = [stateOf(p), stateOf(q)];
  return s === undefined || t === undefined || s === t ? 'open' : 'other';
}

const nameOf = (scene: Scene, actor: string): string => fold(scene.actors.get(actor)?.name ?? '').replace(/^the /, '');

/** A folded name of a building or site, which stands in a city. */
export const isBuilding = (name: string): boolean => BUILDING.test(name);
