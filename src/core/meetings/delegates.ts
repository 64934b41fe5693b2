// "Russia will be represented by its energy minister, Burkina Faso by the minister of agriculture", "she will speak for
// Niger there": the countries that take part in what was just told.
import { wordAt } from '../text/tokens.ts';
import { type Place, type Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';
import type { Fit } from './who.ts';

const NATION = new Set(['place', 'group', 'organization']);
const SURE = 1.2;
const SPEAKS = new Set(['speak', 'speaks', 'speaking', 'spoke']);
const REPRESENTS = new Set(['represent', 'represents', 'representing']);

/** The sentence after the trigger's says who is represented: they take part, those of the sentences before do not. */
export function withDelegates(scene: Scene, c: Candidate, fits: readonly Fit[]): readonly Fit[] {
  if (!c.noun || c.entry.group !== 'event') return fits;
  const sent = representedIn(scene, c.sentence + 1);
  if (sent.length < 2) return fits;
  const own = new Set(mentionsOf(scene, c.sentence).map((p) => p.mention.actor));
  const known = new Map(fits.map((f) => [f.actor, own.has(f.actor) ? f : { ...f, part: Math.min(f.part, -SURE) }]));
  for (const p of sent) known.set(p.mention.actor, { actor: p.mention.actor, part: SURE, place: -Infinity, order: p.from });
  return [...known.values()];
}

function mentionsOf(scene: Scene, sentence: number): readonly Place[] {
  const a = scene.firstMention[sentence] ?? scene.mentions.length;
  return scene.mentions.slice(a, Math.min(scene.firstMention[sentence + 1] ?? a, a + 20));
}

/** The countries and bodies that the sentence says somebody speaks for. */
function representedIn(scene: Scene, sentence: number): readonly Place[] {
  const t = scene.tokens;
  const s = scene.sentences[sentence];
  if (!s) return [];
  let by = false;
  let speaks = false;
  for (let i = s.firstToken; i < Math.min(s.endToken, s.firstToken + 80); i++) {
    const w = wordAt(t, i);
    if (w === 'represented' && wordAt(t, i + 1) === 'by') by = true;
    if (SPEAKS.has(w) && wordAt(t, i + 1) === 'for') speaks = true;
    if (REPRESENTS.has(w)) speaks = true;
  }
  if (!by && !speaks) return [];
  return mentionsOf(scene, sentence).filter((p) => {
    if (!NATION.has(p.mention.type)) return false;
    const after = wordAt(t, p.to);
    if (by) return after === 'by' || /^(?:is|are|was|were|will|would|to)$/.test(after);
    return /^(?:for|represent|represents|representing)$/.test(wordAt(t, p.from - (wordAt(t, p.from - 1) === 'the' ? 2 : 1)));
  });
}
