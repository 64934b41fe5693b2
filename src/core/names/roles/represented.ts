// "Minister Adair will speak for Orland", "Orland was represented by Minister Adair": for whom somebody comes is whose office
// it is, whatever else the article is about.
import { wordAt } from '../../text/tokens.ts';
import type { Named } from '../actors/named.ts';
import type { Held, OwnerScene } from './ownerScene.ts';

const REACH = 6;
const SPEAKS = /^(?:speak|speaks|spoke|speaking|act|acts|acted|acting|negotiate[sd]?|negotiating|sign|signs|signed|signing)$/;
const REPRESENTS = /^(?:represent|represents|represented|representing)$/;

/** Actor of the country or body; undefined where nothing of the kind is said. */
export function representedOwner(scene: OwnerScene, held: Held): number | undefined {
  return before(scene, held) ?? after(scene, held);
}

/** "Orland will be represented by Energy Minister Adair" */
function before(scene: OwnerScene, held: Held): number | undefined {
  const { t } = scene.n;
  let i = held.first - 1;
  if (/^(?:the|its|their)$/.test(wordAt(t, i))) i--;
  if (wordAt(t, i) !== 'by' || wordAt(t, i - 1) !== 'represented') return undefined;
  for (let k = i - 2; k > i - 2 - REACH; k--) {
    const owner = scene.ownerOfToken(k);
    if (owner >= 0) return owner;
    if (!/^(?:will|would|be|been|is|are|was|were|has|had|also|to)$/.test(wordAt(t, k))) return undefined;
  }
  return undefined;
}

/** "Energy Minister Adair will speak for Orland", "Adair, representing Orland" */
function after(scene: OwnerScene, held: Held): number | undefined {
  const { t } = scene.n;
  const from = Math.max((scene.names[held.at] as Named).endToken, held.end);
  for (let i = from; i < from + REACH; i++) {
    const w = wordAt(t, i);
    const to = REPRESENTS.test(w) && wordAt(t, i - 1) !== 'be' && wordAt(t, i + 1) !== 'by' ? i + 1 : SPEAKS.test(w) && wordAt(t, i + 1) === 'for' ? i + 2 : undefined;
    if (to !== undefined) {
      const owner = scene.ownerOfToken(wordAt(t, to) === 'the' ? to + 1 : to);
      return owner >= 0 ? owner : undefined;
    }
    if (!/^(?:,|will|would|is|are|was|to|also|who|has|had|have)$/.test(w)) return undefined;
  }
  return undefined;
}
