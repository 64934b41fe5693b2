// Who took part in an encounter that several triggers tell of: every actor near one of them, weighed by how well it fits each.
import { sortOfActor } from './actorFeatures.ts';
import type { Encounter } from './join.ts';
import { scoreOf } from './linear.ts';
import { mentionsNear, type Scene } from './scene.ts';
import { type Fit, together } from './who.ts';

export interface Member {
  readonly actor: string;
  readonly features: readonly string[];
  readonly best: Fit;
}

/** Fits so near each other count as even. */
const EVEN = 0.35;

const step = (x: number): string => (x < -4 ? 'low' : x > 4 ? 'high' : (Math.floor(x * 2) / 2).toFixed(1));

/** Every actor near a trigger of the record, with what the learned model sees of it. */
export function membersOf(scene: Scene, { head, others }: Encounter): Member[] {
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
  const likely = head.likely.length;
  const g = `${head.candidate.entry.group}${head.candidate.noun ? 'N' : 'V'}`;
  const here = new Set(mentionsNear(scene, head.candidate.sentence, head.candidate.sentence, head.candidate.at).map((p) => p.mention.actor));
  const parts = [...best.values()].map((f) => f.part).sort((a, b) => b - a);
  const people = [...own.values()].filter((f) => f.part > 0 && sortOfActor(scene, f.actor) === 'person').length;
  return [...best.values()].map((fit): Member => {
    const { actor } = fit;
    const type = sortOfActor(scene, actor);
    const h = own.has(actor) ? step((own.get(actor) as Fit).part) : 'none';
    const e = elsewhere.has(actor) ? step((elsewhere.get(actor) as Fit).part) : 'none';
    const rank = parts.findIndex((x) => x <= fit.part + EVEN); // those in one list are even
    const short = step((parts[0] ?? 0) - fit.part);
    const n = Math.min(3, times.get(actor) ?? 0);
    return {
      actor, best: fit, features: [
        'bias', `h=${h}`, `th=${type} ${h}`, `e=${e}`, `te=${type} ${e}`, `he=${h} ${e}`, `n=${n}`, `tn=${type} ${n} ${here.has(actor)}`, `here=${here.has(actor)} ${h}`, `rank=${Math.min(4, rank)} ${h}`, `rankg=${g} ${Math.min(4, rank)}`, `short=${short} ${h}`, `shortt=${short} ${type}`, `shortn=${short} ${n} ${here.has(actor)}`,
        `likely=${Math.min(3, likely)} ${Math.min(4, rank)}`, `likelyh=${Math.min(3, likely)} ${h} ${type}`, `g=${g} ${type}`, `gh=${g} ${h}`, `people=${Math.min(3, people)} ${type} ${h}`, `peoplee=${Math.min(3, people)} ${type} ${e}`, `place=${step(own.get(actor)?.place ?? -9)} ${type} ${h}`, `others=${Math.min(2, others.length)} ${e}`,
      ],
    };
  });
}

/** How much the fit to the head's own sentence counts beside what the whole record tells. */
const OWN = 0.4;
const UNNAMED = -1;
const MOST = 3;

/** The fits of all who stand near one of the record's triggers, `part` by all that the record tells. */
export function recordFits(scene: Scene, record: Encounter): Fit[] {
  const own = new Map(record.head.fits.map((f) => [f.actor, f.part]));
  const fits = membersOf(scene, record).map(({ actor, best, features }): Fit => {
    const here = Math.max(-MOST, Math.min(MOST, own.get(actor) ?? UNNAMED));
    return { ...best, part: (1 - OWN) * scoreOf(scene.models.members, features) + OWN * here };
  });
  return together(scene, record.head.candidate, fits);
}
