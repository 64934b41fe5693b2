// Who says a quoted stretch: the cue beside it and the words of the speaker, from tokens and mentions alone. Patterns:
// “…,” said X · “…,” X said · X said “…” · X: “…” · according to X, “…” · X, who …, said.
import { CAPITAL, flagsAt, wordAt } from '../text/tokens.ts';
import { cueOf } from './cueWords.ts';
import {
  ADVERB, follows, type Ground, isFinite, isPlural, modifies, personIn, REACH, SPEECH, startsSubject, type TokenRange, verbLike,
} from './ground.ts';
import { phraseAfter, sentenceSubject, subjectBefore, subjectOfParticiple } from './subject.ts';

export interface Attribution {
  readonly cue?: TokenRange;
  readonly speaker?: TokenRange;
  /** Neither beside the quotation nor certain: the subject of the sentence. */
  readonly loose?: boolean;
}

/** A cue after the quotation, in tokens [from, to): inverted ("said X") or straight ("X said"). */
export function cueAfter(g: Ground, from: number, to: number, strict: boolean): Attribution | undefined {
  const t = g.tokens;
  let i = from;
  while (i < to && (wordAt(t, i) === ',' || wordAt(t, i) === '—' || wordAt(t, i) === '–')) i++;
  const limit = Math.min(to, i + REACH);
  if (i >= limit) return undefined;
  if (wordAt(t, i) === 'according' && wordAt(t, i + 1) === 'to') return accordingTo(g, i, to);
  const stated = byWhom(g, i, to);
  if (stated) return stated;
  const signed = signature(g, from, to);
  if (signed) return { speaker: signed };
  let v = i;
  while (v < limit && ADVERB.test(wordAt(t, v))) v++;
  const first = cueOf(wordAt(t, v));
  if (first && first.form === 'finite' && first.saying && g.mentionAt[v] === -1 && !isFinite(g, v + 1)) {
    const speaker = phraseAfter(g, v + 1, to);
    if (speaker) return { cue: { from: v, to: v + 1 }, speaker };
  }
  if (strict && i === from && !startsSubject(g, i)) return undefined;
  for (let j = i + 1; j < limit; j++) {
    if (g.quoted[j] === 1 || wordAt(t, j) === ';') return undefined;
    if (wordAt(t, j) === 'according' && wordAt(t, j + 1) === 'to') return accordingTo(g, j, to);
    const by = byWhom(g, j, to);
    if (by) return by;
    const cue = cueOf(wordAt(t, j));
    if (!cue || !cue.saying || g.mentionAt[j] !== -1) continue;
    if (cue.form === 'participle' || (cue.form === 'base' && !isPlural(g, j - 1))) continue;
    if (leadsOn(g, j, to)) return undefined;
    const inverted = wordAt(t, j - 1) === ',' && !hasPerson(g, i, j) ? namedAfter(g, j + 1, to) : undefined;
    if (inverted) return { cue: { from: j, to: j + 1 }, speaker: inverted };
    const speaker = subjectBefore(g, j, i);
    if (speaker) return { cue: { from: j, to: j + 1 }, speaker };
  }
  return undefined;
}

const hasPerson = (g: Ground, from: number, to: number): boolean => personIn(g, { from, to });

/** The phrase after an inverted verb, where it is somebody: "…, said a neighbour". */
function namedAfter(g: Ground, from: number, to: number): TokenRange | undefined {
  return startsSubject(g, from) ? phraseAfter(g, from, to) : undefined;
}

/** "“…” — Amina Sarr" at the end of a line. */
function signature(g: Ground, dash: number, to: number): TokenRange | undefined {
  const t = g.tokens;
  if (!/^[―—–-]$/.test(wordAt(t, dash)) || (flagsAt(t, dash + 1) & CAPITAL) === 0) return undefined;
  const end = wordAt(t, to - 1) === '.' ? to - 1 : to;
  for (let i = dash + 1; i < end; i++) if (g.mentionAt[i] === -1 && (flagsAt(t, i) & CAPITAL) === 0 && wordAt(t, i) !== ',') return undefined;
  return end > dash + 1 && end - dash <= 8 ? { from: dash + 1, to: end } : undefined;
}

/** "said that …", "said: “", "said, “": the verb reports what follows, not what came before. */
function leadsOn(g: Ground, verb: number, to: number): boolean {
  const next = wordAt(g.tokens, verb + 1);
  if (next === ':' || next === 'that') return true;
  return verb + 2 < to && next === ',' && g.quoted[verb + 2] === 1 && g.quoted[verb - 1] !== 1;
}

/** A cue before the quotation, searched backwards from `at` to the sentence's start. */
export function cueBefore(g: Ground, at: number, from: number): Attribution | undefined {
  const t = g.tokens;
  const limit = Math.max(from, at - REACH);
  let nearest: Attribution | undefined;
  for (let v = at - 1; v >= limit; v--) {
    if (g.quoted[v] === 1 || g.mentionAt[v] !== -1) continue;
    const word = wordAt(t, v);
    if (word === 'to' && wordAt(t, v - 1) === 'according') return nearest ?? accordingTo(g, v - 1, at);
    const cue = cueOf(word);
    if (!cue || !verbLike(g, v, cue.form)) continue;
    // "said the allies will seek “…”": a verb of judgement or wish stands in what a verb of speech reports
    if (nearest && !(SPEECH.test(word) && wordAt(t, v + 1) !== ':')) continue;
    const found = attributed(g, v, from, cue.form);
    if (!found) continue;
    if (nearest || SPEECH.test(word) || CERTAIN.has(word) || follows(g, v) || (cue.form === 'participle' && !modifies(g, v)) || wordAt(t, v + 1) === ':') return found;
    nearest = found;
  }
  return nearest;
}

/** Verbs of the quotation beside them, whatever stands before. */
const CERTAIN = new Set('wrote writes warned insisted declared tweeted replied responded explained announced called calls described continued'.split(' '));

function attributed(g: Ground, v: number, from: number, form: string): Attribution | undefined {
  const cue = { from: v, to: v + 1 };
  if (form === 'participle' || follows(g, v)) {
    const own = form === 'participle' ? subjectOfParticiple(g, v, from) : undefined;
    if (own) return { cue, speaker: own };
    const speaker = sentenceSubject(g, from, v);
    if (speaker) return { cue, speaker, ...(form === 'participle' && { loose: true }) };
  }
  const speaker = subjectBefore(g, v, from) ?? sentenceSubject(g, from, v);
  return speaker && { cue, speaker };
}

export /** "as stated by X", "per X". */
function byWhom(g: Ground, i: number, to: number): Attribution | undefined {
  const t = g.tokens;
  const stated = wordAt(t, i) === 'as' && wordAt(t, i + 2) === 'by' && cueOf(wordAt(t, i + 1))?.form === 'finite';
  const per = wordAt(t, i) === 'per' && (wordAt(t, i - 1) === ',' || g.quoted[i - 1] === 1);
  if (!stated && !per) return undefined;
  const speaker = phraseAfter(g, stated ? i + 3 : i + 1, to);
  return speaker && { cue: stated ? { from: i + 1, to: i + 3 } : { from: i, to: i + 1 }, speaker };
}

function accordingTo(g: Ground, i: number, to: number): Attribution | undefined {
  const speaker = phraseAfter(g, i + 2, to);
  return speaker && { cue: { from: i, to: i + 2 }, speaker };
}
