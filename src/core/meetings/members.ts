// Who took part in an encounter that several triggers tell of: every actor near one of them, weighed by how well it fits each.
import { sortOfActor } from './actorFeatures.ts';
import { BIAS, groupOf } from './features.ts';
import type { Encounter } from './join.ts';
import { add, type Features } from './linear.ts';
import { integer, makePiece, type Piece, truth } from './pieces.ts';
import { mentionsNear, type Scene } from './scene.ts';
import { type Fit, together } from './who.ts';

/** Fits so near each other count as even. */
const EVEN = 0.35;

const LOW = makePiece('low');
const HIGH = makePiece('high');
const NONE = makePiece('none');
const HALVES = Array.from({ length: 17 }, (_, i) => makePiece((i / 2 - 4).toFixed(1)));

/** Log odds to the half below. */
const step = (x: number): Piece => (x < -4 ? LOW : x > 4 ? HIGH : (HALVES[Math.floor(x * 2) + 8] as Piece));
const stepOf = (fit: Fit | undefined): Piece => (fit === undefined ? NONE : step(fit.part));

/** What a record tells of those who may have taken part in it. */
export interface Membership {
  readonly record: Encounter;
  /** By actor id: the fit to the head, the best to another trigger, the best of all. */
  readonly own: ReadonlyMap<string, Fit>;
  readonly elsewhere: ReadonlyMap<string, Fit>;
  readonly best: ReadonlyMap<string, Fit>;
  /** Of how many other triggers an actor more likely takes part than not. */
  readonly times: ReadonlyMap<string, number>;
  /** Actor ids named in the head's sentence. */
  readonly here: ReadonlySet<string>;
  /** The best fits, best first. */
  readonly parts: readonly number[];
  /** Persons who more likely take part by the head's sentence than not. */
  readonly people: number;
}

export function membershipOf(scene: Scene, record: Encounter): Membership {
  const { head, others } = record;
  const own = new Map(head.fits.map((f) => [f.actor, f]));
  const best = new Map(own);
  const times = new Map<string, number>();
  const elsewhere = new Map<string, Fit>();
  for (const o of others) {
    for (const f of o.fits) {
      if (f.part > 0) times.set(f.actor, (times.get(f.actor) ?? 0) + 1);
      if (f.part > (elsewhere.get(f.actor)?.part ?? -Infinity)) elsewhere.set(f.actor, f);
      if (f.part > (best.get(f.actor)?.part ?? -Infinity)) best.set(f.actor, f);
    }
  }
  const { at, sentence } = head.candidate;
  const here = new Set(mentionsNear(scene, sentence, sentence, at).map((p) => p.mention.actor));
  const parts = [...best.values()].map((f) => f.part).sort((a, b) => b - a);
  const people = [...own.values()].filter((f) => f.part > 0 && sortOfActor(scene, f.actor).text === 'person').length;
  return { record, own, elsewhere, best, times, here, parts, people };
}

const named = (name: string): Piece => makePiece(`${name}=`);
const P = {
  h: named('h'), th: named('th'), e: named('e'), te: named('te'), he: named('he'), n: named('n'), tn: named('tn'), here: named('here'), rank: named('rank'), rankg: named('rankg'), short: named('short'), shortt: named('shortt'),
  shortn: named('shortn'), likely: named('likely'), likelyh: named('likelyh'), g: named('g'), gh: named('gh'), people: named('people'), peoplee: named('peoplee'), place: named('place'), others: named('others'),
};

/** Features of an actor, whose best fit this is, as one who took part. */
export function memberFeatures(out: Features, scene: Scene, membership: Membership, fit: Fit): void {
  const { head, others } = membership.record;
  const { actor } = fit;
  const own = membership.own.get(actor);
  const g = groupOf(head.candidate);
  const type = sortOfActor(scene, actor);
  const h = stepOf(own);
  const e = stepOf(membership.elsewhere.get(actor));
  const n = integer(Math.min(3, membership.times.get(actor) ?? 0));
  const here = truth(membership.here.has(actor));
  const rank = integer(Math.min(4, membership.parts.findIndex((x) => x <= fit.part + EVEN))); // those in one list are even
  const short = step((membership.parts[0] ?? 0) - fit.part);
  const likely = integer(Math.min(3, head.likely.length));
  const people = integer(Math.min(3, membership.people));
  add(out, BIAS);
  add(out, P.h, h);
  add(out, P.th, type, h);
  add(out, P.e, e);
  add(out, P.te, type, e);
  add(out, P.he, h, e);
  add(out, P.n, n);
  add(out, P.tn, type, n, here);
  add(out, P.here, here, h);
  add(out, P.rank, rank, h);
  add(out, P.rankg, g, rank);
  add(out, P.short, short, h);
  add(out, P.shortt, short, type);
  add(out, P.shortn, short, n, here);
  add(out, P.likely, likely, rank);
  add(out, P.likelyh, likely, h, type);
  add(out, P.g, g, type);
  add(out, P.gh, g, h);
  add(out, P.people, people, type, h);
  add(out, P.peoplee, people, type, e);
  add(out, P.place, step(own?.place ?? -9), type, h);
  add(out, P.others, integer(Math.min(2, others.length)), e);
}

/** How much the fit to the head's own sentence counts beside what the whole record tells. */
const OWN = 0.4;
const UNNAMED = -1;
const MOST = 3;

/** The fits of all who stand near one of the record's triggers, `part` by all that the record tells. */
export function recordFits(scene: Scene, record: Encounter): Fit[] {
  const membership = membershipOf(scene, record);
  const fits = [...membership.best.values()].map((fit): Fit => {
    const out = scene.models.members.begin();
    memberFeatures(out, scene, membership, fit);
    const here = Math.max(-MOST, Math.min(MOST, membership.own.get(fit.actor)?.part ?? UNNAMED));
    return { ...fit, part: (1 - OWN) * (out.sums[0] as number) + OWN * here };
  });
  return together(scene, record.head.candidate, fits);
}
