// Whom a pronoun before a trigger stands for: the person that the sentences before are about.
import { PRONOUNS } from './lexicon.ts';
import { wordAt } from '../text/tokens.ts';
import { namedAt } from './namedAt.ts';
import type { Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';

const REACH = 20;

/** Actor id for a `he`, `she`, `his` or `her` that stands before the trigger with no person between; else undefined. */
export function pronounSubject(scene: Scene, c: Candidate): string | undefined {
  const t = scene.tokens;
  const from = Math.max(scene.sentences[c.sentence]?.firstToken ?? 0, c.at - REACH);
  for (let i = c.at - 1; i >= from; i--) {
    const m = namedAt(scene, i);
    if (m?.mention.type === 'person') return undefined;
    const w = wordAt(t, i);
    if (PRONOUNS.has(w) && (w === 'he' || w === 'she' || w === 'his' || w === 'her')) return lastPerson(scene, i, c.sentence);
  }
  return undefined;
}

/** In the pronoun's own sentence the last person before it; else the first person of the nearest sentence that has one. */
function lastPerson(scene: Scene, token: number, sentence: number): string | undefined {
  for (let i = token - 1, n = 0; n < 40 && i >= (scene.sentences[sentence]?.firstToken ?? 0); i--, n++) {
    const m = namedAt(scene, i);
    if (m?.mention.type === 'person') return m.mention.actor;
  }
  for (let s = sentence - 1; s >= Math.max(0, sentence - 4); s--) {
    const a = scene.firstMention[s] ?? 0;
    const b = Math.min(scene.firstMention[s + 1] ?? a, a + 30);
    for (let i = a; i < b; i++) {
      const m = scene.mentions[i];
      if (m?.mention.type === 'person') return m.mention.actor;
    }
  }
  return undefined;
}
