// Who took part, and where: every actor named near a trigger is weighed by the learned model.
import { wordAt } from '../text/tokens.ts';
import { actorFeatures, isModifier, viewOf } from './actorFeatures.ts';
import { SPEAKING, triggerWord } from './lexicon.ts';
import { withDelegates } from './delegates.ts';
import { isComplete } from './floor.ts';
import { namedAt } from './namedAt.ts';
import { pathBetween, type Step } from './path.ts';
import { withVenues } from './venue.ts';
import { mentionsNear, partiesOf, standInsOf, type Place, type Scene } from './scene.ts';
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

export function fitsOf(scene: Scene, c: Candidate): Fit[] {
  const by = new Map<string, Place[]>();
  for (const p of mentionsNear(scene, c.sentence - BACK, c.sentence + AHEAD, c.at)) {
    if (p.mention.type === 'event' || p.aside || scene.reporters.has(p.mention.actor)) continue;
    const list = by.get(p.mention.actor);
    if (list) list.push(p);
    else by.set(p.mention.actor, [p]);
  }
  addStandIns(scene, c, by);
  const view = viewOf(scene, c);
  const fits = [...by].map(([actor, places]) => {
    const isPlace = places.some((p) => p.mention.type === 'place');
    const out = scene.models.fits.begin();
    actorFeatures(out, scene, c, actor, places, view);
    return { actor, part: out.sums[0] as number, place: isPlace ? (out.sums[1] as number) : -Infinity, order: places[0]?.from ?? 0 };
  });
  const here = inSentence(c, by);
  const own = withoutBystanders(scene, c, withoutSuccessor(scene, c, withoutOthers(scene, c, fits, here), here), here);
  return withVenues(scene, c, withDelegates(scene, c, together(scene, c, betweenThem(scene, c, withoutSpeakers(scene, c, own, here)))), here);
}

/** Where the trigger's own sentence names an actor; nothing for those whom it does not name. */
export type Here = ReadonlyMap<string, readonly Place[]>;

function inSentence(c: Candidate, by: ReadonlyMap<string, readonly Place[]>): Here {
  const out = new Map<string, readonly Place[]>();
  for (const [actor, places] of by) {
    if (!places.some((p) => p.sentence === c.sentence)) continue;
    out.set(actor, places.every((p) => p.sentence === c.sentence) ? places : places.filter((p) => p.sentence === c.sentence));
  }
  return out;
}

/** "talks in Lorn between A and B": both take part, and nobody named only in other sentences. */
function betweenThem(scene: Scene, c: Candidate, fits: Fit[]): Fit[] {
  if (!c.noun || c.entry.group !== 'event') return fits;
  const t = scene.tokens;
  let i = c.at + 1;
  while (i <= c.at + 8 && wordAt(t, i) !== 'between') {
    if (triggerWord(wordAt(t, i)) !== undefined || /^(?:[.,;]|with|and)$/.test(wordAt(t, i))) return fits;
    i++;
  }
  if (wordAt(t, i) !== 'between') return fits;
  const named = new Set<string>();
  let joined = 0;
  for (let k = i + 1; k < i + 25 && joined < 2; k++) {
    const m = namedAt(scene, k);
    const w = wordAt(t, k);
    if (m && !isModifier(scene, m)) named.add(m.mention.actor);
    if (m) k = m.to - 1;
    else if (w === 'and') joined++;
    else if (/^(?:[.;]|in|on|at|to|about|over|will|is|was|has|have|were|are|that|which|who)$/.test(w) || (joined > 0 && w === ',')) break;
  }
  if (joined === 0 || named.size < 2) return fits;
  const here = new Set(mentionsNear(scene, c.sentence, c.sentence, c.at).map((p) => p.mention.actor));
  return fits.map((f) => (named.has(f.actor) ? { ...f, part: Math.max(f.part, BETWEEN) } : here.has(f.actor) ? f : { ...f, part: f.part - ELSEWHERE }));
}

const BETWEEN = 0.5;
const ELSEWHERE = 0.8;

/** "The bloc will hold its summit in Lorn": whose it is stands in the sentence. */
function isHeldBy(scene: Scene, c: Candidate): boolean {
  if (c.entry.group !== 'event' || !/^(?:its|their)$/.test(c.determiner)) return false;
  const t = scene.tokens;
  let i = c.at - 1;
  while (i > c.at - 8 && wordAt(t, i) !== c.determiner) i--;
  i--;
  if (!/^(?:hold|holds|held|holding|open|opens|opened|begin|begins|began|convene[ds]?)$/.test(wordAt(t, i))) return false;
  for (let k = i - 1; k >= i - 4; k--) if (scene.mentionAt[k] !== -1) return true;
  return false;
}

/** "A received B in Lorn": both sides are named, so that nobody from other sentences is missing. */
function withoutBystanders(scene: Scene, c: Candidate, fits: Fit[], here: Here): Fit[] {
  const complete = c.noun ? isHeldBy(scene, c) : (c.entry.group === 'meet' || c.entry.group === 'host') && isComplete(scene, c);
  if (!complete) return fits;
  return fits.map((f) => (here.has(f.actor) ? f : { ...f, part: f.part - OTHERS }));
}

const SPOKES = /^spokes(?:man|woman|person|people|men|women)$/;

/** "…, Vall confirmed", "a spokeswoman for the ministry said": who tells of it at the sentence's end says nothing of taking part. */
function withoutSpeakers(scene: Scene, c: Candidate, fits: Fit[], here: Here): Fit[] {
  const t = scene.tokens;
  const sent = (p: Place): boolean => /^(?:for|of|at|from)$/.test(wordAt(t, p.from - (wordAt(t, p.from - 1) === 'the' ? 2 : 1))) && SPOKES.test(wordAt(t, p.from - (wordAt(t, p.from - 1) === 'the' ? 3 : 2)));
  const tells = (p: Place): boolean => p.to < c.at && wordAt(t, p.to + 1) === 'that' && /^(?:said|says|added|adds|noted|recalled|stated)$/.test(wordAt(t, p.to));
  const speaks = (p: Place): boolean => sent(p) || tells(p) || p.from > c.at && wordAt(t, p.from - 1) === ',' && SPEAKING.has(wordAt(t, p.to)) && /^[.,]?$/.test(wordAt(t, p.to + 1));
  return fits.map((f) => (here.get(f.actor)?.every(speaks) === true ? { ...f, part: Math.min(f.part, -OTHERS) } : f));
}

const PREDECESSORS = new Set(['predecessor', 'predecessors']);

/** "His predecessor, A, had met B": the one whom he followed was there, he was not. */
function withoutSuccessor(scene: Scene, c: Candidate, fits: Fit[], here: Here): Fit[] {
  const from = scene.sentences[c.sentence]?.firstToken ?? c.at;
  let found = false;
  for (let i = c.at - 1; i >= Math.max(from, c.at - 14) && !found; i--) found = PREDECESSORS.has(wordAt(scene.tokens, i));
  if (!found) return fits;
  return fits.map((f) => (here.has(f.actor) ? f : { ...f, part: f.part - OTHERS }));
}

/** "A and B met a day before their talks with C": C is of the talks, not of the meeting. */
function withoutOthers(scene: Scene, c: Candidate, fits: Fit[], here: Here): Fit[] {
  if (c.noun || c.entry.group !== 'meet') return fits;
  return fits.map((f) => {
    const others = here.get(f.actor)?.every((p) => p.from > c.at && isOfAnother(pathBetween(scene, c.at + 1, p.from).steps));
    return others === true ? { ...f, part: f.part - OTHERS } : f;
  });
}

const OTHERS = 2.5;

function isOfAnother(steps: readonly Step[]): boolean {
  const event = steps.findIndex((s) => s.text === 'Tevent');
  return event >= 0 && steps[event - 1]?.text !== 'for' && /^(?:with|between)$/.test(steps[event + 1]?.text ?? '');
}

/** Those named in one list in the trigger's sentence take part together. */
export function together(scene: Scene, c: Candidate, fits: Fit[]): Fit[] {
  const least = new Map<string, number>();
  for (const party of partiesOf(scene, c.sentence)) {
    let top = -Infinity;
    for (const f of fits) if (f.part > top && party.actors.includes(f.actor)) top = f.part;
    if (top > 0) for (const a of party.actors) least.set(a, Math.max(least.get(a) ?? -Infinity, top - LAG));
  }
  return least.size === 0 ? fits : fits.map((f) => ({ ...f, part: Math.max(f.part, least.get(f.actor) ?? -Infinity) }));
}

const LAG = 0.15;

/** Log odds from which an actor counts; lower for the second, since an encounter takes two. */
const SURE = -0.25;
const SURE_OF_TWO = -0.65;

export function participantsOf(fits: readonly Fit[]): string[] {
  const ranked = [...fits].sort((a, b) => b.part - a.part || a.order - b.order);
  const taken = ranked.filter((f, i) => f.part > (i < 2 ? SURE_OF_TWO : SURE));
  return taken.sort((a, b) => a.order - b.order).map((f) => f.actor);
}

const PLACE_SURE = -0.4;

export function placeOf(fits: readonly Fit[]): string | undefined {
  let best: Fit | undefined;
  for (const f of fits) if (f.place > (best?.place ?? PLACE_SURE)) best = f;
  return best?.actor;
}

/** Who is meant by other words in the trigger's sentence is named there. */
export function addStandIns(scene: Scene, c: Candidate, by: Map<string, Place[]>): void {
  for (const p of standInsOf(scene, c.sentence)) {
    if (scene.reporters.has(p.mention.actor)) continue;
    const list = by.get(p.mention.actor);
    if (list) list.push(p);
    else by.set(p.mention.actor, [p]);
  }
  for (const list of by.values()) if (list.some((p) => p.standIn)) list.sort((a, b) => a.from - b.from);
}
