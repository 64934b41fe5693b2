// What the learned models see of an actor named near a trigger, as one who took part and as the place: how the name hangs
// on the trigger, how often and where else it stands. `model.data.ts` holds the weights of these features.
import type { Actor } from '../model/analysis.ts';
import { countryOf, isCapital, isRoleNoun } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import { CAPITAL, flagsAt, POSSESSIVE, wordAt } from '../text/tokens.ts';
import { pronounSubject } from './antecedent.ts';
import { BIAS, bucket, groupOf } from './features.ts';
import { bondOf, type Link, linkOf } from './frame.ts';
import { AUXILIARY, PREPOSITION, SPEECH } from './lexicon.ts';
import { add, type Features } from './linear.ts';
import { classesAt, wordPiece } from './memo.ts';
import { namedAt } from './namedAt.ts';
import { pathBetween, pathName, SAY } from './path.ts';
import { integer, makePiece, NOTHING, type Piece, pieceOf, truth } from './pieces.ts';
import { mentionsNear, type Place, type Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';

/** The mention that says most about an actor's part in an encounter: in the trigger's sentence, else the nearest. */
function nearestMentions(places: readonly Place[], c: Candidate): { left?: Place; right?: Place; other?: Place } {
  let left: Place | undefined;
  let right: Place | undefined;
  let other: Place | undefined;
  for (const p of places) {
    if (p.sentence === c.sentence) {
      if (p.to <= c.at + 1 && p.from <= c.at) left = p;
      else right ??= p;
    } else if (!other || Math.abs(p.sentence - c.sentence) < Math.abs(other.sentence - c.sentence)) other = p;
  }
  return { ...(left && { left }), ...(right && { right }), ...(other && { other }) };
}

const SORTS = {
  person: makePiece('person'), organization: makePiece('organization'), place: makePiece('place'), group: makePiece('group'), event: makePiece('event'),
  nation: makePiece('nation'), capital: makePiece('capital'), none: makePiece('none'),
} satisfies Record<Actor['type'] | 'nation' | 'capital' | 'none', Piece>;

/** The type of a mention, countries told apart from other places. */
export const sortOf = (scene: Scene, p: Place): Piece => (p.mention.type === 'place' ? placeSort(scene, p.mention.actor) : SORTS[p.mention.type]);

/** The same of an actor. */
export function sortOfActor(scene: Scene, id: string): Piece {
  const type = scene.actors.get(id)?.type ?? 'none';
  return type === 'place' ? placeSort(scene, id) : SORTS[type];
}

function placeSort({ memo, actors }: Scene, id: string): Piece {
  let sort = memo.sorts.get(id);
  if (sort === undefined) {
    const name = fold(actors.get(id)?.name ?? '');
    sort = countryOf(name) === undefined ? SORTS.place : isCapital(name) ? SORTS.capital : SORTS.nation;
    memo.sorts.set(id, sort);
  }
  return sort;
}

/** What stands for somebody named elsewhere in the trigger's sentence: pronouns, "the minister". */
export interface Stand {
  readonly pronoun: Piece;
  readonly nominal: string;
  /** Persons named in the sentence before the trigger, and after it; at most 2. */
  readonly left: Piece;
  readonly right: Piece;
}

const STANDING_IN = new Set('he she they his her their who it its we i'.split(' '));

function standOf(scene: Scene, c: Candidate): Stand {
  const t = scene.tokens;
  const s = scene.sentences[c.sentence] ?? { firstToken: c.at, endToken: c.at };
  let pronoun = '';
  let nominal = '';
  for (let i = c.at - 1; i >= Math.max(s.firstToken, c.at - 25); i--) {
    if (scene.mentionAt[i] !== -1) continue;
    const w = wordAt(t, i);
    if (pronoun === '' && STANDING_IN.has(w)) pronoun = w;
    if (nominal === '' && isRoleNoun(w) && scene.mentionAt[i + 1] === -1 && /^\p{L}+$/u.test(wordAt(t, i - 1))) nominal = w;
  }
  const near = mentionsNear(scene, c.sentence, c.sentence, c.at).filter((p) => p.mention.type === 'person');
  return { pronoun: pieceOf(pronoun), nominal, left: integer(Math.min(2, near.filter((p) => p.from < c.at).length)), right: integer(Math.min(2, near.filter((p) => p.from > c.at).length)) };
}

/** Whether one of the actor's offices is called by this noun. */
function isCalled(scene: Scene, actor: string, noun: string): boolean {
  return (scene.actors.get(actor)?.roles ?? []).some((r) => fold(r.title).split(' ').at(-1) === noun);
}

/** What is the same for all who are named near a trigger. */
export interface View {
  /** Actor id that a pronoun before the trigger stands for. */
  readonly pronoun: string | undefined;
  readonly link: Link;
  readonly stand: Stand;
}

export const viewOf = (scene: Scene, c: Candidate): View => ({ pronoun: pronounSubject(scene, c), link: linkOf(scene, c), stand: standOf(scene, c) });

const named = (name: string): Piece => makePiece(`${name}=`);
const A = {
  t: named('t'), gt: named('gt'), count: named('count'), sides: named('sides'), o: named('o'), og: named('og'), oc: named('oc'), od: named('od'), first: named('ofirst'), firstg: named('ofirstg'), mod: named('omod'), has: named('ohas'),
  pro: named('opro'), opd: named('opd'), ocount: named('ocount'), link: named('olink'), nom: named('onom'), between: named('obetween'), lead: named('olead'), antecedent: makePiece('antecedent'), ofGroup: named('antecedent'), pronoun: named('pronoun'),
};

/** Features of an actor, named at `places` near the trigger, as one who took part. */
export function actorFeatures(out: Features, scene: Scene, c: Candidate, actor: string, places: readonly Place[], view: View): void {
  const { pronoun, link } = view;
  const g = groupOf(c);
  const { left, right, other } = nearestMentions(places, c);
  const nearest = left ?? right ?? other;
  const type = nearest ? sortOf(scene, nearest) : SORTS.none;
  add(out, BIAS);
  add(out, A.t, type);
  add(out, A.gt, g, type);
  add(out, A.count, type, bucket(scene.counts.get(actor) ?? 0));
  add(out, A.sides, truth(left !== undefined), truth(right !== undefined), truth(other !== undefined));
  if (left) {
    sideFeatures(out, scene, c, left, 'L', g);
    bondFeatures(out, scene, c, link, left, g);
  }
  if (right) {
    sideFeatures(out, scene, c, right, 'R', g);
    bondFeatures(out, scene, c, link, right, g);
  }
  if (!left && !right && other) elsewhereFeatures(out, scene, c, actor, other, view);
  if (pronoun === actor) {
    add(out, A.antecedent);
    add(out, A.ofGroup, g);
  } else if (pronoun !== undefined) add(out, A.pronoun, type, truth(left !== undefined));
}

/** Of an actor whom the trigger's sentence does not name. */
function elsewhereFeatures(out: Features, scene: Scene, c: Candidate, actor: string, other: Place, { link, stand }: View): void {
  const g = groupOf(c);
  const type = sortOf(scene, other);
  const count = bucket(scene.counts.get(actor) ?? 0);
  const sentences = other.sentence - c.sentence;
  const d = integer(sentences);
  const isAfter = truth(sentences > 0);
  const isFirst = other.index === (scene.firstMention[other.sentence] ?? -1);
  add(out, A.o, d, type);
  add(out, A.og, d, g, type);
  add(out, A.oc, type, count, isAfter);
  add(out, A.od, pieceOf(c.determiner), type, isAfter);
  if (isFirst) {
    add(out, A.first, type, d);
    add(out, A.firstg, g, type);
  }
  if (isModifier(scene, other)) add(out, A.mod, type);
  add(out, A.has, type, stand.left, stand.right, truth(c.noun));
  add(out, A.pro, type, stand.pronoun, stand.left);
  add(out, A.opd, type, stand.pronoun, stand.left, d, truth(isFirst));
  add(out, A.ocount, type, count, stand.left);
  add(out, A.link, type, link.word, stand.left);
  if (stand.nominal !== '') add(out, A.nom, type, truth(isCalled(scene, actor, stand.nominal)), stand.left);
  if (type !== SORTS.person) return;
  add(out, A.between, integer(Math.min(3, personsBetween(scene, other, c))), isAfter);
  add(out, A.lead, truth(actor === leadOf(scene)), stand.left, truth(c.determiner === 'the' || c.determiner === ''));
}

/** Other persons named between a mention and the trigger's sentence. */
function personsBetween(scene: Scene, p: Place, c: Candidate): number {
  const [a, b] = p.sentence < c.sentence ? [p.index + 1, scene.firstMention[c.sentence] ?? 0] : [scene.firstMention[c.sentence + 1] ?? p.index, p.index];
  let n = 0;
  for (let i = a; i < Math.min(b, a + 20); i++) if (scene.mentions[i]?.mention.type === 'person' && scene.mentions[i]?.mention.actor !== p.mention.actor) n++;
  return n;
}

const leads = new WeakMap<Scene, string>();

/** The person named most often, of several the first named. */
function leadOf(scene: Scene): string {
  let lead = leads.get(scene);
  if (lead === undefined) {
    lead = '';
    for (const p of scene.mentions) if (p.mention.type === 'person' && (scene.counts.get(p.mention.actor) ?? 0) > (scene.counts.get(lead) ?? 0)) lead = p.mention.actor;
    leads.set(scene, lead);
  }
  return lead;
}

const B = { bond: makePiece('B '), group: makePiece('Bg '), by: makePiece('Bb '), link: makePiece('Bl '), linkBy: makePiece('Blg ') };

function bondFeatures(out: Features, scene: Scene, c: Candidate, link: Link, p: Place, g: Piece): void {
  const { label, by } = bondOf(scene, c, link, p);
  const type = sortOf(scene, p);
  const modifier = truth(isModifier(scene, p));
  add(out, B.bond, label, type);
  add(out, B.bond, label, type, modifier);
  add(out, B.group, label, g, type);
  add(out, B.by, by, g, type, modifier);
  if (p.from >= c.at) return;
  add(out, B.link, label, link.word, type);
  add(out, B.linkBy, link.word, by, g, type, modifier);
}

const S = {
  last: makePiece('last'), first: makePiece('first'), persons: makePiece('persons'), names: makePiece('names'), dist: makePiece('dist'), prev: makePiece('prev'), next: makePiece('next'), mod: makePiece('mod'), lemma: makePiece('lemma'),
  owner: makePiece('owner'), stand: makePiece('stand'), opens: makePiece('opens'), over: makePiece('over'), clauses: makePiece('clauses'), said: makePiece('said'), name: makePiece('NAME'),
};
const SIDE = { L: makePiece('L'), R: makePiece('R') };
const SIDE_AND = { L: makePiece('L '), R: makePiece('R ') };

function sideFeatures(out: Features, scene: Scene, c: Candidate, p: Place, at: 'L' | 'R', g: Piece): void {
  const t = scene.tokens;
  const type = sortOf(scene, p);
  const { steps, persons, names } = at === 'L' ? pathBetween(scene, p.to, c.at) : pathBetween(scene, c.at + 1, p.from);
  const name = pathName(steps);
  const last = steps.at(-1) ?? NOTHING;
  const previous = wordBefore(scene, p);
  const following = scene.mentionAt[p.to] === -1 ? wordPiece(scene, p.to) : S.name;
  const side = SIDE_AND[at];
  const k = pieceOf(`${at}${g.text} `);
  const modifier = truth(isModifier(scene, p));
  add(out, k, type);
  add(out, k, type, name);
  add(out, SIDE[at], type, name);
  add(out, k, name);
  add(out, k, S.last, last, type);
  add(out, k, S.first, steps[0] ?? NOTHING, type);
  add(out, side, S.persons, integer(Math.min(3, persons)), type);
  add(out, side, S.names, integer(Math.min(4, names)), type);
  add(out, k, S.dist, bucket(at === 'L' ? c.at - p.to : p.from - c.at - 1));
  add(out, side, S.prev, previous, type);
  add(out, k, S.prev, previous, type);
  add(out, side, S.next, following, type);
  add(out, side, S.mod, modifier, type);
  add(out, k, S.mod, modifier, type);
  add(out, side, S.lemma, pieceOf(c.entry.lemma), type, previous);
  if ((flagsAt(t, p.to) & POSSESSIVE) !== 0) add(out, k, S.owner, type);
  if (p.standIn) {
    const kind = pieceOf(p.standIn);
    add(out, side, S.stand, kind);
    add(out, k, S.stand, kind);
    add(out, side, S.stand, kind, modifier, last);
  }
  if (p.index === (scene.firstMention[c.sentence] ?? -1) || (p.standIn && p.from === (scene.sentences[c.sentence]?.firstToken ?? -1))) add(out, k, S.opens, type);
  let triggers = 0;
  let borders = 0;
  for (const step of steps) {
    if (step.isTrigger) triggers++;
    if (step.isClause) borders++;
  }
  const over = integer(Math.min(triggers, 2));
  const clauses = integer(Math.min(borders, 3));
  add(out, k, S.over, over, type);
  add(out, k, S.clauses, clauses, type);
  add(out, side, S.over, over, clauses);
  const said = steps.indexOf(SAY);
  if (said >= 0) add(out, k, S.said, type, truth(at === 'L' && said === 0));
}

/** The preposition or mark that governs a name: to the left over titles, adjectives and other names' modifiers. */
const wordBefore = (scene: Scene, p: Place): Piece => (scene.memo.befores[p.index] ??= readBefore(scene, p));

function readBefore(scene: Scene, p: Place): Piece {
  const t = scene.tokens;
  for (let i = p.from - 1, n = 0; i >= 0 && n < 7; i--, n++) {
    const w = wordAt(t, i);
    if ((classesAt(scene, i) & (PREPOSITION | AUXILIARY | SPEECH)) !== 0 || w === 'and' || w === ',' || w === '.') return wordPiece(scene, i);
    if ((flagsAt(t, i) & POSSESSIVE) !== 0) return OWNER;
    if (w.endsWith('ed') && (flagsAt(t, i) & CAPITAL) === 0 && w !== 'united') return ED;
  }
  return SORTS.none;
}

const OWNER = makePiece("'s");
const ED = makePiece('Ved');

/** "Diop (Mali)": the country of the person before the bracket. */
function isBracketed(scene: Scene, p: Place): boolean {
  if (wordAt(scene.tokens, p.from - 1) !== '(' || wordAt(scene.tokens, p.to) !== ')') return false;
  return namedAt(scene, p.from - 2)?.mention.type === 'person';
}

/** "Malian officials", "Russia's president", "Russian President Putin": the name only says whose. */
export function isModifier(scene: Scene, p: Place): boolean {
  const { modifiers } = scene.memo;
  if (modifiers[p.index] === 0) modifiers[p.index] = readModifier(scene, p) ? 2 : 1;
  return modifiers[p.index] === 2;
}

function readModifier(scene: Scene, p: Place): boolean {
  const t = scene.tokens;
  if (isBracketed(scene, p)) return true;
  if (p.mention.type === 'person') return (flagsAt(t, p.to) & POSSESSIVE) !== 0 || (p.standIn === 'pronoun' && /^(?:his|her)$/.test(wordAt(t, p.from)) && p.to === p.from + 1 && scene.mentionAt[p.to] === -1);
  for (let i = p.to, n = 0; n < 7; i++, n++) {
    const m = namedAt(scene, i);
    if (m) return m.mention.type === 'person';
    if ((flagsAt(t, i) & POSSESSIVE) !== 0) continue;
    const w = wordAt(t, i);
    if (!/^[\p{L}]/u.test(w) && w !== '-') return false;
    if ((classesAt(scene, i) & (PREPOSITION | AUXILIARY)) !== 0 || w === 'and' || w.endsWith('ed')) return false;
  }
  return false;
}
