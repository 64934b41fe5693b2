// "The two presidents met", "they held talks", "a meeting of the three ministers": plurals that stand for people named
// before (or, at the head of an article, soon after), and whom they stand for.
import { type Company, companyOf } from './company.ts';
import { isPeopleNoun, numberOf } from './people.ts';
import { lowest, type Scene } from './scene.ts';
import { wordAt } from '../text/tokens.ts';
import type { Candidate } from './triggers.ts';
import { type Fit, participantsOf } from './who.ts';

export interface Pointing {
  /** How many, where the words say it. */
  readonly count?: number;
}

const REACH = 10;
const SENTENCES = 12;
const AHEAD = 8;
const SURE = 1.2;

/** Undefined where no such plural stands before the trigger, or right after it, with no name between. */
export function pointing(scene: Scene, c: Candidate): Pointing | undefined {
  const t = scene.tokens;
  for (let i = c.at - 1, n = 0; i >= 0 && n < REACH; i--, n++) {
    if (scene.mentionAt[i] !== -1 || wordAt(t, i) === '.') break;
    const found = plural(scene, i);
    if (found) return found;
  }
  return c.noun && /^(?:between|among|of)$/.test(wordAt(t, c.at + 1)) ? plural(scene, c.at + 2) : undefined;
}

/** A plural that begins at token `i`. */
function plural(scene: Scene, i: number): Pointing | undefined {
  const t = scene.tokens;
  const w = wordAt(t, i);
  if (w === 'they') return {};
  if (w !== 'the' && w !== 'both' && w !== 'these' && w !== 'all') return undefined;
  const first = w === 'both' ? i : i + 1;
  const count = numberOf(wordAt(t, first));
  for (let k = i + 1; k <= i + 4; k++) {
    if (scene.mentionAt[k] !== -1 || wordAt(t, k) === "'s") return undefined; // "the region's ministers": its, not those told of
    if (isPeopleNoun(wordAt(t, k)) && !/^(?:of|from)$/.test(wordAt(t, k + 1))) return count === undefined ? {} : { count };
    if (count !== undefined && /^(?:met|will|had|held|also|are|were|have)$/.test(wordAt(t, k))) return { count };
  }
  return undefined;
}

/** The company that a candidate points to, carried over to it; unchanged where nothing fits. */
export function carriedOver(scene: Scene, company: Company, to: Pointing, before: readonly Company[]): Company {
  const here = company.candidate.sentence;
  const { count } = to;
  const near = before.map(withTwo).filter((b) => b.likely.length >= 2 && here - b.candidate.sentence <= (count === undefined ? 4 : SENTENCES));
  if (count === undefined || count === 2) {
    const people = (b: Company): string[] => b.likely.filter((a) => scene.actors.get(a)?.type === 'person');
    const two = count === 2 ? near.findLast((b) => people(b).length === 2 && here - b.candidate.sentence <= 4) : undefined;
    const pair = two && { ...two, likely: people(two) };
    const last = pair ?? (count === 2 ? near.findLast((b) => b.likely.length === 2 && here - b.candidate.sentence <= 4) : undefined) ?? near.findLast((b) => here - b.candidate.sentence <= 4);
    if (last) return taking(company, last.likely.map((a) => last.fits.find((f) => f.actor === a)).filter((f) => f !== undefined));
    return count === 2 ? withParty(scene, company, 2) : company;
  }
  const same = near.findLast((b) => b.likely.length === count);
  const party = partyOf(scene, here, count);
  if (same && (!party || same.candidate.sentence >= party.sentence)) return taking(company, same.fits.filter((f) => same.likely.includes(f.actor)));
  return withParty(scene, company, count);
}

/** An encounter takes two: the second counts where it is likelier than not to be one of them. */
function withTwo(c: Company): Company {
  return c.likely.length >= 2 ? c : { ...c, likely: participantsOf(c.fits) };
}

/** The nearest list of `count` before the sentence, else the first within a few sentences after it. */
function partyOf(scene: Scene, sentence: number, count: number): Scene['parties'][number] | undefined {
  const at = lowest(scene.parties, sentence);
  for (let k = at - 1; k >= Math.max(0, at - 30); k--) {
    const p = scene.parties[k];
    if (p && sentence - p.sentence <= SENTENCES && p.actors.length === count) return p;
  }
  for (let k = at; k < Math.min(scene.parties.length, at + 10); k++) {
    const p = scene.parties[k];
    if (p && p.sentence - sentence <= AHEAD && p.actors.length === count) return p;
  }
  return undefined;
}

/** Who is counted out takes part, who is only named near does not. */
function withParty(scene: Scene, company: Company, count: number): Company {
  const party = partyOf(scene, company.candidate.sentence, count);
  if (!party) return company;
  const named = new Set(mentionedIn(scene, company.candidate.sentence));
  const own = company.fits.map((f): Fit => (named.has(f.actor) || party.actors.includes(f.actor) ? f : { ...f, part: Math.min(f.part, -SURE) }));
  return taking({ ...company, fits: own }, party.actors.map((actor, i) => ({ actor, part: SURE, place: -Infinity, order: party.from + i })));
}

function mentionedIn(scene: Scene, sentence: number): string[] {
  const a = scene.firstMention[sentence] ?? 0;
  return scene.mentions.slice(a, Math.min(scene.firstMention[sentence + 1] ?? a, a + 40)).map((p) => p.mention.actor);
}

/** The company with these members added, or raised where they stand in it. */
function taking(company: Company, members: readonly Fit[]): Company {
  const own = new Map(company.fits.map((f) => [f.actor, f]));
  for (const f of members) {
    const mine = own.get(f.actor);
    if (!mine || mine.part < f.part) own.set(f.actor, { ...f, place: mine?.place ?? -Infinity });
  }
  return companyOf(company.candidate, [...own.values()]);
}
