// What the learned model sees of a candidate trigger. Features are strings; the models are lists of weights for them
// (`model.data.ts`), learned from stories with marked meetings.
import { wordAt } from '../text/tokens.ts';
import { PREPOSITIONS, PRONOUNS, SPEAKING } from './lexicon.ts';
import { namedAt } from './namedAt.ts';
import { pathBetween, pathName } from './path.ts';
import { datesOf, mentionsNear, type Place, type Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';

/** A distance or count, coarser the larger. */
export const bucket = (n: number): string => (n <= 3 ? String(n) : n <= 6 ? '6' : n <= 12 ? '12' : n <= 24 ? '24' : 'far');

/** Words to the left that tell of a plan, a denial or an end. */
const AROUND = new Set(
  ('will would to not no never cancelled canceled cancel postponed postpone refuse refused refuses refusal rejected rejects reject decline ' +
    'declined plans plan planned scheduled expected due set hopes hope agreed propose proposed proposal offered offer called calls urged urging ' +
    'invited resume resumed return stalled boycotted boycott ahead begin began begun opened ended continued continues continue currently ongoing ' +
    'after following before during if until could may might ready willing wants wanted want seeks seeking seek suspended suspend held hold holding ' +
    'holds had failed broke possible collapsed delayed delay possibility prepare prepared preparing is are was were has have later next last ' +
    'upcoming arrives arrived arrive wrapped concluded attended attending attend since again').split(' '),
);

/** Features of a candidate as one that tells of an encounter. `before`: candidates of the article before it. */
export function candidateFeatures(scene: Scene, c: Candidate, before: readonly Candidate[], after: Candidate | undefined): string[] {
  const t = scene.tokens;
  const s = scene.sentences[c.sentence] ?? { firstToken: c.at, endToken: c.at + 1 };
  const g = `${c.entry.group}${c.noun ? 'N' : 'V'}`;
  const out = ['bias', `g=${g}`, `w=${c.word}`, `l=${c.entry.lemma}${c.noun ? 'N' : 'V'}`];
  const previous = wordAt(t, c.at - 1);
  const next = scene.mentionAt[c.at + 1] !== -1 ? `NAME-${namedAt(scene, c.at + 1)?.mention.type}` : wordAt(t, c.at + 1);
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
