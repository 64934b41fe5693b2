// What the learned models see of an actor named near a trigger, as one who took part and as the place: how the name hangs
// on the trigger, how often and where else it stands. Features are strings (`model.data.ts` holds their weights).
import { countryOf, isCapital, isRoleNoun } from '../names/index.ts';
import { fold } from '../text/fold.ts';
import { CAPITAL, flagsAt, POSSESSIVE, wordAt } from '../text/tokens.ts';
import { pronounSubject } from './antecedent.ts';
import { bucket } from './features.ts';
import { bondOf, type Link, linkOf } from './frame.ts';
import { AUXILIARIES, PREPOSITIONS, SPEAKING } from './lexicon.ts';
import { namedAt } from './namedAt.ts';
import { type Path, pathBetween, pathName } from './path.ts';
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

const sorts = new WeakMap<Scene, Map<string, string>>();

/** The type of a mention, countries told apart from other places. */
export const sortOf = (scene: Scene, p: Place): string => (p.mention.type === 'place' ? placeSort(scene, p.mention.actor) : p.mention.type);

/** The same of an actor. */
export function sortOfActor(scene: Scene, id: string): string {
  const type = scene.actors.get(id)?.type ?? 'none';
  return type === 'place' ? placeSort(scene, id) : type;
}

function placeSort(scene: Scene, id: string): string {
  let known = sorts.get(scene);
  if (!known) sorts.set(scene, (known = new Map<string, string>()));
  let sort = known.get(id);
  if (sort === undefined) {
    const name = fold(scene.actors.get(id)?.name ?? '');
    sort = countryOf(name) === undefined ? 'place' : isCapital(name) ? 'capital' : 'nation';
    known.set(id, sort);
  }
  return sort;
}

/** What stands for somebody named elsewhere in the trigger's sentence: pronouns, "the minister". */
export interface Stand {
  readonly pronoun: string;
  readonly nominal: string;
  /** Persons named in the sentence before the trigger, and after it; at most 2. */
  readonly left: number;
  readonly right: number;
}

function standOf(scene: Scene, c: Candidate): Stand {
  const t = scene.tokens;
  const s = scene.sentences[c.sentence] ?? { firstToken: c.at, endToken: c.at };
  let pronoun = '';
  let nominal = '';
  for (let i = c.at - 1; i >= Math.max(s.firstToken, c.at - 25); i--) {
    if (scene.mentionAt[i] !== -1) continue;
    const w = wordAt(t, i);
    if (pronoun === '' && /^(?:he|she|they|his|her|their|who|it|its|we|i)$/.test(w)) pronoun = w;
    if (nominal === '' && isRoleNoun(w) && scene.mentionAt[i + 1] === -1 && /^(?:the|\p{L}+)$/u.test(wordAt(t, i - 1))) nominal = w;
  }
  const near = mentionsNear(scene, c.sentence, c.sentence, c.at).filter((p) => p.mention.type === 'person');
  return { pronoun, nominal, left: Math.min(2, near.filter((p) => p.from < c.at).length), right: Math.min(2, near.filter((p) => p.from > c.at).length) };
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

/** Features of an actor, named at `places` near the trigger, as one who took part. */
export function actorFeatures(scene: Scene, c: Candidate, actor: string, places: readonly Place[], { pronoun, link, stand }: View): string[] {
  const g = `${c.entry.group}${c.noun ? 'N' : 'V'}`;
  const { left, right, other } = nearestMentions(places, c);
  const first = left ?? right ?? other;
  const type = first ? sortOf(scene, first) : 'none';
  const count = scene.counts.get(actor) ?? 0;
  const out = ['bias', `t=${type}`, `gt=${g} ${type}`, `count=${type} ${bucket(count)}`, `sides=${left !== undefined} ${right !== undefined} ${other !== undefined}`];
  if (left) out.push(...sideFeatures(scene, c, left, 'L', g), ...bondFeatures(scene, c, link, left, g));
  if (right) out.push(...sideFeatures(scene, c, right, 'R', g), ...bondFeatures(scene, c, link, right, g));
  if (!left && !right && other) {
    const d = other.sentence - c.sentence;
    out.push(`o=${d} ${type}`, `og=${d} ${g} ${type}`, `oc=${type} ${bucket(count)} ${d > 0}`, `od=${c.determiner} ${type} ${d > 0}`);
    if (other.index === (scene.firstMention[other.sentence] ?? -1)) out.push(`ofirst=${type} ${d}`, `ofirstg=${g} ${type}`);
    if (isModifier(scene, other)) out.push(`omod=${type}`);
    out.push(`ohas=${type} ${stand.left} ${stand.right} ${c.noun}`, `opro=${type} ${stand.pronoun} ${stand.left}`, `opd=${type} ${stand.pronoun} ${stand.left} ${d} ${other.index === (scene.firstMention[other.sentence] ?? -1)}`, `ocount=${type} ${bucket(count)} ${stand.left}`, `olink=${type} ${link.word} ${stand.left}`);
    if (stand.nominal !== '') out.push(`onom=${type} ${isCalled(scene, actor, stand.nominal)} ${stand.left}`);
    if (type === 'person') out.push(`obetween=${Math.min(3, personsBetween(scene, other, c))} ${d > 0}`, `olead=${actor === leadOf(scene)} ${stand.left} ${c.determiner === 'the' || c.determiner === ''}`);
  }
  if (pronoun === actor) out.push('antecedent', `antecedent=${g}`);
  else if (pronoun !== undefined) out.push(`pronoun=${type} ${left !== undefined}`);
  return out;
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

function bondFeatures(scene: Scene, c: Candidate, link: Link, p: Place, g: string): string[] {
  const bond = bondOf(scene, c, link, p);
  const type = sortOf(scene, p);
  const modifier = isModifier(scene, p);
  const out = [`B ${bond.label} ${type}`, `B ${bond.label} ${type} ${modifier}`, `Bg ${bond.label} ${g} ${type}`, `Bb ${bond.by} ${g} ${type} ${modifier}`];
  if (p.from < c.at) out.push(`Bl ${bond.label} ${link.word} ${type}`, `Blg ${link.word} ${bond.by} ${g} ${type} ${modifier}`);
  return out;
}

function sideFeatures(scene: Scene, c: Candidate, p: Place, side: 'L' | 'R', g: string): string[] {
  const t = scene.tokens;
  const type = sortOf(scene, p);
  const path: Path = side === 'L' ? pathBetween(scene, p.to, c.at) : pathBetween(scene, c.at + 1, p.from);
  const name = pathName(path.steps);
  const previous = wordBefore(scene, p);
  const following = scene.mentionAt[p.to] !== -1 ? 'NAME' : wordAt(t, p.to);
  const k = `${side}${g}`;
  const modifier = isModifier(scene, p);
  const out = [
    `${k} ${type}`, `${k} ${type} ${name}`, `${side}${type} ${name}`, `${k} ${name}`, `${k} last ${path.steps.at(-1) ?? ''} ${type}`, `${k} first ${path.steps[0] ?? ''} ${type}`,
    `${side} persons ${Math.min(3, path.persons)} ${type}`, `${side} names ${Math.min(4, path.names)} ${type}`, `${k} dist ${bucket((side === 'L' ? c.at - p.to : p.from - c.at - 1))}`,
    `${side} prev ${previous} ${type}`, `${k} prev ${previous} ${type}`, `${side} next ${following} ${type}`, `${side} mod ${modifier} ${type}`, `${k} mod ${modifier} ${type}`,
    `${side} lemma ${c.entry.lemma} ${type} ${previous}`,
  ];
  if ((flagsAt(t, p.to) & POSSESSIVE) !== 0) out.push(`${k} owner ${type}`);
  if (p.standIn) out.push(`${side} stand ${p.standIn}`, `${k} stand ${p.standIn}`, `${side} stand ${p.standIn} ${modifier} ${path.steps.at(-1) ?? ''}`);
  if (p.index === (scene.firstMention[c.sentence] ?? -1) || (p.standIn && p.from === (scene.sentences[c.sentence]?.firstToken ?? -1))) out.push(`${k} opens ${type}`);
  const over = path.steps.filter((x) => /^T[a-z]/.test(x)).length;
  const clauses = path.steps.filter((x) => x === 'who' || x === 'Q' || x === ',' || x === 'SAY' || x === 'AUX').length;
  out.push(`${k} over ${Math.min(over, 2)} ${type}`, `${k} clauses ${Math.min(clauses, 3)} ${type}`, `${side} over ${Math.min(over, 2)} ${Math.min(clauses, 3)}`);
  if (path.steps.includes('SAY')) out.push(`${k} said ${type} ${side === 'L' && path.steps.indexOf('SAY') === 0}`);
  return out;
}

/** The preposition or mark that governs a name: to the left over titles, adjectives and other names' modifiers. */
function wordBefore(scene: Scene, p: Place): string {
  let known = befores.get(scene);
  if (!known) befores.set(scene, (known = []));
  return (known[p.index] ??= readBefore(scene, p));
}

/** By index of the mention: asked for once a trigger. */
const befores = new WeakMap<Scene, string[]>();

function readBefore(scene: Scene, p: Place): string {
  const t = scene.tokens;
  for (let i = p.from - 1, n = 0; i >= 0 && n < 7; i--, n++) {
    const w = wordAt(t, i);
    if (PREPOSITIONS.has(w) || w === 'and' || w === ',' || w === '.' || AUXILIARIES.has(w) || SPEAKING.has(w)) return w;
    if ((flagsAt(t, i) & POSSESSIVE) !== 0) return "'s";
    if (w.endsWith('ed') && (flagsAt(t, i) & CAPITAL) === 0 && w !== 'united') return 'Ved';
  }
  return 'none';
}

/** "Diop (Mali)": the country of the person before the bracket. */
function isBracketed(scene: Scene, p: Place): boolean {
  if (wordAt(scene.tokens, p.from - 1) !== '(' || wordAt(scene.tokens, p.to) !== ')') return false;
  return namedAt(scene, p.from - 2)?.mention.type === 'person';
}

/** "Malian officials", "Russia's president", "Russian President Putin": the name only says whose. */
export function isModifier(scene: Scene, p: Place): boolean {
  let known = modifiers.get(scene);
  if (!known) modifiers.set(scene, (known = new Int8Array(scene.mentions.length + scene.standIns.length)));
  if (known[p.index] === 0) known[p.index] = readModifier(scene, p) ? 2 : 1;
  return known[p.index] === 2;
}

/** For each mention 2 where it is one, 1 where not, 0 where not yet asked. */
const modifiers = new WeakMap<Scene, Int8Array>();

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
    if (PREPOSITIONS.has(w) || AUXILIARIES.has(w) || w === 'and' || w.endsWith('ed')) return false;
  }
  return false;
}
