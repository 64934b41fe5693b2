// Whether an encounter was held, is going on, is planned, proposed, cancelled or refused: what the models see of the
// words around the trigger.
import { flagsAt, PUNCT, wordAt } from '../text/tokens.ts';
import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS, SPEAKING } from './lexicon.ts';
import { datesOf, type Scene } from './scene.ts';
import { tenseOf } from './tense.ts';
import type { Candidate } from './triggers.ts';

/** Features of the status of the encounter that a trigger tells of. */
export function statusFeatures(scene: Scene, c: Candidate): string[] {
  const t = scene.tokens;
  const s = scene.sentences[c.sentence] ?? { firstToken: c.at, endToken: c.at + 1 };
  const g = `${c.entry.group}${c.noun ? 'N' : 'V'}`;
  const out = ['bias', `g=${g}`, `w=${c.word}`, `gd=${g} ${c.determiner}`, `p=${wordAt(t, c.at - 1)}`, `wp=${c.word} ${wordAt(t, c.at - 1)}`, `pp=${wordAt(t, c.at - 2)} ${wordAt(t, c.at - 1)}`, `n=${wordAt(t, c.at + 1)}`, `nn=${g} ${wordAt(t, c.at + 1)} ${wordAt(t, c.at + 2)}`];
  const tense = tenseOf(scene, c);
  out.push(`tense=${tense}`, `gtense=${g} ${tense}`, `wtense=${c.word} ${tense}`);
  for (const m of c.modifiers) out.push(`m=${m}`);
  let aux = '';
  let clause = 0;
  for (let i = c.at - 1, n = 0; i >= s.firstToken && n < 30; i--, n++) {
    const w = wordAt(t, i);
    if (scene.mentionAt[i] !== -1) continue;
    if ((flagsAt(t, i) & PUNCT) !== 0) {
      if (w === ',') clause++;
      continue;
    }
    if (AUXILIARIES.has(w) && aux === '') {
      aux = `${w} ${wordAt(t, i + 1)}`;
      out.push(`aux=${g} ${w}`, `aux2=${w}>${n <= 4}`, `auxn=${aux}`);
    }
    if (CLAUSE_OPENERS.has(w) && clause === 0) clause = 1;
    if (DETERMINERS.has(w) && w !== 'no' && w !== 'any') continue;
    if (w.length < 2 || /\d/.test(w)) continue;
    out.push(`b=${w}`, n < 6 ? `b6=${w}` : `bf=${w}`);
    if (n < 6) out.push(`gb=${g} ${w}`);
    if (SPEAKING.has(w)) clause = 2;
  }
  for (let i = c.at + 1, n = 0; i < s.endToken && n < 14; i++, n++) {
    const w = wordAt(t, i);
    if (scene.mentionAt[i] !== -1 || (flagsAt(t, i) & PUNCT) !== 0) continue;
    if (PREPOSITIONS.has(w) && n > 2) continue;
    out.push(`r=${w}`);
    if (AUXILIARIES.has(w) || /ed$/.test(w)) out.push(`rv=${g} ${w} ${wordAt(t, i + 1)}`);
  }
  for (const d of datesOf(scene, c.sentence)) {
    const w = d.date.text.toLowerCase();
    out.push(`date=${/\b(?:next|later|tomorrow|coming|upcoming)\b/.test(w) ? 'next' : /\b(?:last|yesterday|earlier|ago|past)\b/.test(w) ? 'last' : /today/.test(w) ? 'today' : 'plain'} ${g}`);
  }
  return out;
}
