// What the learned models see: of a candidate trigger, of an actor beside a trigger. Features are strings; the models
// are lists of weights for them (`model.json`), learned from the public-domain training stories.
import { CAPITAL, flagsAt, POSSESSIVE, wordAt } from '../text/tokens.ts';
import { AUXILIARIES, PREPOSITIONS, PRONOUNS, SPEAKING } from './lexicon.ts';
import { type Path, pathBetween, pathName } from './path.ts';
import { datesOf, mentionsNear, type Place, type Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';

const bucket = (n: number): string => (n <= 3 ? String(n) : n <= 6 ? '6' : n <= 12 ? '12' : n <= 24 ? '24' : 'far');

/** Words to the left that tell of a plan, a denial or an end. */
const AROUND = new Set(
  ('will would to not no never cancelled canceled cancel postponed postpone refuse refused refuses refusal rejected rejects reject decline ' +
    'declined plans plan planned scheduled expected due set hopes hope agreed propose proposed proposal offered offer called calls urged urging ' +
    'invited resume resumed return stalled boycotted boycott ahead begin began begun opened ended continued continues continue currently ongoing ' +
    'after following before during if until could may might ready willing wants wanted want seeks seeking seek suspended suspend held hold holding ' +
    'holds had failed broke possible collapsed delayed delay possibility prepare prepared preparing is are was were has have later next last ' +
    'upcoming arrives arrived arrive wrapped concluded attended attending attend since again').split(' '),
);

/** Features of a candidate as the head of a meeting's record. `before`: candidates of the article before it. */
export function candidateFeatures(scene: Scene, c: Candidate, before: readonly Candidate[], after: Candidate | undefined): string[] {
  const t = scene.tokens;
  const s = scene.sentences[c.sentence] ?? { firstToken: c.at, endToken: c.at + 1 };
  const g = `${c.entry.group}${c.noun ? 'N' : 'V'}`;
  const out = ['bias', `g=${g}`, `w=${c.word}`, `l=${c.entry.lemma}${c.noun ? 'N' : 'V'}`];
  const previous = wordAt(t, c.at - 1);
  const next = scene.mentionAt[c.at + 1] !== -1 ? `NAME-${scene.mentions[scene.mentionAt[c.at + 1] as number]?.mention.type}` : wordAt(t, c.at + 1);
  out.push(`p=${g} ${previous}`, `n=${g} ${next}`, `wn=${c.word} ${next}`, `wp=${c.word} ${previous}`, `pp=${g} ${wordAt(t, c.at - 2)} ${previous}`);
  if (c.noun) {
    out.push(`d=${g} ${c.determiner}`, `wd=${c.word} ${c.determiner}`, `k=${c.modifiers.length}`);
    for (const m of c.modifiers) out.push(`m=${m}`, `gm=${g} ${m}`);
  }
  const near = mentionsNear(scene, c.sentence, c.sentence, c.at);
  const left = near.filter((p) => p.from < c.at);
  const right = near.filter((p) => p.from > c.at);
  const of = (list: readonly Place[], type: string): number => Math.min(2, new Set(list.filter((p) => p.mention.type === type).map((p) => p.mention.actor)).size);
  out.push(
    `lp=${g} ${of(left, 'person')}`, `rp=${g} ${of(right, 'person')}`, `lo=${g} ${of(left, 'organization')}`, `ro=${g} ${of(right, 'organization')}`,
    `lg=${g} ${Math.min(2, of(left, 'group') + of(left, 'place'))}`, `rg=${g} ${Math.min(2, of(right, 'group') + of(right, 'place'))}`,
    `names=${g} ${Math.min(4, new Set(near.map((p) => p.mention.actor)).size)}`,
  );
  const leftName = left.at(-1);
  const rightName = right[0];
  if (leftName) out.push(`L=${g} ${leftName.mention.type} ${pathName(pathBetween(scene, leftName.to, c.at).steps)}`);
  if (rightName) out.push(`R=${g} ${rightName.mention.type} ${pathName(pathBetween(scene, c.at + 1, rightName.from).steps)}`);
  out.push(`nl=${g} ${leftName !== undefined} ${rightName !== undefined}`);
  for (let i = Math.max(s.firstToken, c.at - 8); i < c.at; i++) if (AROUND.has(wordAt(t, i))) out.push(`a=${wordAt(t, i)}`, `ga=${g} ${wordAt(t, i)}`);
  for (let i = c.at + 1; i < Math.min(s.endToken, c.at + 6); i++) if (AROUND.has(wordAt(t, i)) || PREPOSITIONS.has(wordAt(t, i))) out.push(`r=${g} ${wordAt(t, i)}`);
  for (let i = Math.max(s.firstToken, c.at - 12); i < c.at; i++) {
    if (SPEAKING.has(wordAt(t, i))) out.push(`say=${g}`);
    if (PRONOUNS.has(wordAt(t, i))) out.push(`pro=${g}`);
  }
  out.push(`date=${g} ${datesOf(scene, c.sentence).length > 0}`, `pos=${Math.min(c.sentence, 4)}`, `gpos=${g} ${Math.min(c.sentence, 3)}`);
  return [...out, ...neighbours(c, before, after, g)];
}

function neighbours(c: Candidate, before: readonly Candidate[], after: Candidate | undefined, g: string): string[] {
  const out: string[] = [];
  const last = before.at(-1);
  if (last?.sentence === c.sentence) out.push(`sb=${last.entry.group}>${g}`, `sbw=${last.entry.lemma}>${c.entry.lemma}`, `sbd=${bucket(c.at - last.at)} ${g}`);
  if (after?.sentence === c.sentence) out.push(`sa=${g}>${after.entry.group}${after.noun ? 'N' : 'V'}`, `saw=${c.entry.lemma}>${after.entry.lemma}`, `sad=${bucket(after.at - c.at)} ${g}`);
  const earlier = before.slice(-12);
  const same = earlier.some((b) => b.entry.lemma === c.entry.lemma);
  const kin = earlier.some((b) => b.entry.group === c.entry.group);
  out.push(`same=${same} ${g} ${c.determiner}`, `kin=${kin} ${g}`, `first=${earlier.length === 0} ${g}`);
  if (same) out.push(`samew=${c.word}`);
  return out;
}

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

/** Features of an actor, named at `places` near the trigger, as one who took part. */
export function actorFeatures(scene: Scene, c: Candidate, actor: string, places: readonly Place[], pronoun: string | undefined): string[] {
  const g = `${c.entry.group}${c.noun ? 'N' : 'V'}`;
  const { left, right, other } = nearestMentions(places, c);
  const first = left ?? right ?? other;
  const type = first?.mention.type ?? 'none';
  const count = scene.counts.get(actor) ?? 0;
  const out = ['bias', `t=${type}`, `gt=${g} ${type}`, `count=${type} ${bucket(count)}`, `sides=${left !== undefined} ${right !== undefined} ${other !== undefined}`];
  if (left) out.push(...sideFeatures(scene, c, left, 'L', g));
  if (right) out.push(...sideFeatures(scene, c, right, 'R', g));
  if (!left && !right && other) {
    const d = other.sentence - c.sentence;
    out.push(`o=${d} ${type}`, `og=${d} ${g} ${type}`, `oc=${type} ${bucket(count)} ${d > 0}`, `od=${c.determiner} ${type} ${d > 0}`);
    if (other.index === (scene.firstMention[other.sentence] ?? -1)) out.push(`ofirst=${type} ${d}`, `ofirstg=${g} ${type}`);
    if (isModifier(scene, other)) out.push(`omod=${type}`);
  }
  if (pronoun === actor) out.push('antecedent', `antecedent=${g}`);
  else if (pronoun !== undefined) out.push(`pronoun=${type} ${left !== undefined}`);
  return out;
}

function sideFeatures(scene: Scene, c: Candidate, p: Place, side: 'L' | 'R', g: string): string[] {
  const t = scene.tokens;
  const type = p.mention.type;
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
  if (p.index === (scene.firstMention[c.sentence] ?? -1)) out.push(`${k} opens ${type}`);
  const over = path.steps.filter((x) => /^T[a-z]/.test(x)).length;
  const clauses = path.steps.filter((x) => x === 'who' || x === 'Q' || x === ',' || x === 'SAY' || x === 'AUX').length;
  out.push(`${k} over ${Math.min(over, 2)} ${type}`, `${k} clauses ${Math.min(clauses, 3)} ${type}`, `${side} over ${Math.min(over, 2)} ${Math.min(clauses, 3)}`);
  if (path.steps.includes('SAY')) out.push(`${k} said ${type} ${side === 'L' && path.steps.indexOf('SAY') === 0}`);
  return out;
}

/** The preposition or mark that governs a name: to the left over titles, adjectives and other names' modifiers. */
function wordBefore(scene: Scene, p: Place): string {
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
  return scene.mentions[scene.mentionAt[p.from - 2] as number]?.mention.type === 'person';
}

/** "Malian officials", "Russia's president", "Russian President Putin": the name only says whose. */
export function isModifier(scene: Scene, p: Place): boolean {
  const t = scene.tokens;
  if (isBracketed(scene, p)) return true;
  if (p.mention.type === 'person') return (flagsAt(t, p.to) & POSSESSIVE) !== 0;
  for (let i = p.to, n = 0; n < 7; i++, n++) {
    const m = scene.mentions[scene.mentionAt[i] as number];
    if (m) return m.mention.type === 'person';
    if ((flagsAt(t, i) & POSSESSIVE) !== 0) continue;
    const w = wordAt(t, i);
    if (!/^[\p{L}]/u.test(w) && w !== '-') return false;
    if (PREPOSITIONS.has(w) || AUXILIARIES.has(w) || w === 'and' || w.endsWith('ed')) return false;
  }
  return false;
}
