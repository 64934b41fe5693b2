// Persons and envoys named in one breath ("Diop of Mali, Sangaré of Niger and Traoré of Burkina Faso"): who stands in
// such a list takes part together, and "the three ministers" later means them.
import { isPersonTitle } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import { type Tokens, wordAt } from '../text/tokens.ts';
import type { Place } from './scene.ts';

export interface Party {
  readonly sentence: number;
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Two actor ids or more, each once. */
  readonly actors: readonly string[];
}

const BETWEEN = 9;
const JOINERS = /^(?:,|and|or|the|of|from|\(|\)|for|as|well|visitor|guest|host|counterpart|colleague|foreign|prime|defen[cs]e|vice|deputy|former|interior|finance|energy|'s|his|her|their|-)$/;

/** In text order. Linear. */
export function findParties(t: Tokens, mentions: readonly Place[]): Party[] {
  const out: Party[] = [];
  let open: { from: number; to: number; sentence: number; actors: string[]; closed: boolean } | undefined;
  const close = (): void => {
    if (open?.closed === true && open.actors.length > 1) out.push({ from: open.from, to: open.to, sentence: open.sentence, actors: open.actors });
    open = undefined;
  };
  for (const p of mentions) {
    if (p.mention.type !== 'person') continue;
    const join = open && open.sentence === p.sentence ? joint(t, mentions, p, open.to) : undefined;
    if (!open || !join) {
      close();
      open = { from: p.from, to: p.to, sentence: p.sentence, actors: [p.mention.actor], closed: false };
      continue;
    }
    if (!open.actors.includes(p.mention.actor)) open.actors.push(p.mention.actor);
    open.to = p.to;
    open.closed = join === 'and'; // "A, B and C" is a list, "A, B, said" is not
  }
  close();
  return out;
}

/** What joins a person to the list that ends at token `end`: undefined where other words stand between. */
function joint(t: Tokens, mentions: readonly Place[], p: Place, end: number): 'and' | ',' | undefined {
  if (p.from - end > BETWEEN) return undefined;
  let found: 'and' | ',' | undefined;
  let inner = p.index - 1;
  while (inner >= 0 && (mentions[inner] as Place).from >= end) inner--;
  for (let i = end; i < p.from; i++) {
    const m = mentions[inner + 1];
    if (m && m.from <= i && i < m.to) {
      if (i === m.to - 1) inner++;
      continue;
    }
    const w = wordAt(t, i);
    if (w === 'and') found = 'and';
    else if (w === ',') found ??= ',';
    else if (!JOINERS.test(w) && !isPersonTitle(fold(w))) return undefined;
  }
  return found;
}
