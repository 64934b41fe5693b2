// What the words right before a place say of it: "at the prefecture of Lorn" is where an encounter is, "the president of
// Lorn" is not.
import { wordAt } from '../text/tokens.ts';
import { SPEAKING } from './lexicon.ts';
import { isPeopleNoun } from './people.ts';
import type { Place, Scene } from './scene.ts';
import type { Candidate } from './triggers.ts';
import type { Fit, Here } from './who.ts';

const VENUES = /^(?:prefecture|palace|residence|town|city|port|village|province|region|district|outskirts|airport|resort|island|suburb|university|harbou?r|oasis|valley)$/;
/** What may be somebody's: "the palace of King Orsan". */
const OWNED = /^(?:palace|residence|university|island)$/;
const SURE = 0.5;
const NO_PARTY = 2.5;

/** Fits with places read as what stands before them in the trigger's sentence. */
export function withVenues(scene: Scene, c: Candidate, fits: readonly Fit[], here: Here): Fit[] {
  return fits.map((f) => {
    const own = here.get(f.actor);
    if (own === undefined) return f;
    if (own.some((p) => isVenue(scene, p))) return { ...f, place: Math.max(f.place, SURE), part: Math.min(f.part, -NO_PARTY) };
    return own.every((p) => p.mention.type === 'place' && (isOffice(scene, p) || isOfTelling(scene, c, p))) ? { ...f, place: -Infinity } : f;
  });
}

/** "in the border town of Lorn" */
function isVenue(scene: Scene, p: Place): boolean {
  const t = scene.tokens;
  const noun = wordAt(t, p.from - 2);
  if (wordAt(t, p.from - 1) !== 'of' || !VENUES.test(noun) || (p.mention.type === 'person' && OWNED.test(noun))) return false;
  for (let i = p.from - 3; i >= p.from - 6; i--) if (/^(?:at|in|inside|near|outside)$/.test(wordAt(t, i))) return true;
  return false;
}

/** "the president of Lorn", "the foreign ministers of Lorn and Arden" */
function isOffice(scene: Scene, p: Place): boolean {
  const t = scene.tokens;
  const noun = wordAt(t, p.from - 2);
  return wordAt(t, p.from - 1) === 'of' && noun !== '' && (isPeopleNoun(noun) || isPeopleNoun(`${noun}s`));
}

/** "In Lorn, traders told us about the talks": where it is told. */
function isOfTelling(scene: Scene, c: Candidate, p: Place): boolean {
  const t = scene.tokens;
  if (!c.noun || p.from > c.at || c.at - p.to > 30) return false;
  if (wordAt(t, c.at - 1 - c.modifiers.length - (c.determiner === '' ? 0 : 1)) !== 'about') return false;
  for (let i = p.to; i < c.at; i++) if (SPEAKING.has(wordAt(t, i))) return true;
  return false;
}
