// Candidate triggers: every word that can tell of an encounter, with the noun phrase or verb group it stands in. What
// is no encounter at all (news conferences, "met demand") is left out here; a model weighs the rest.
import { flagsAt, LETTERS, NUMBER, POSSESSIVE, SPACE_BEFORE, wordAt } from '../text/tokens.ts';
import { ANOTHER, AUXILIARIES, BLOCKED_AFTER, BLOCKED_BEFORE, DETERMINERS, PREPOSITIONS, PRONOUNS, TRIGGER, type TriggerWord, triggerWord } from './lexicon.ts';
import { classesAt } from './memo.ts';
import { namedAt } from './namedAt.ts';
import type { Scene } from './scene.ts';

export interface Candidate {
  /** Token of the trigger word. */
  readonly at: number;
  readonly sentence: number;
  readonly word: string;
  readonly entry: TriggerWord;
  readonly noun: boolean;
  /** Nouns: the word that opens the phrase (`the`, `a`, `their`, `NAME's`), or empty. */
  readonly determiner: string;
  /** Nouns: words between determiner and noun, lower case; `NAME` for a mention. */
  readonly modifiers: readonly string[];
}

const SKIPPED_KINDS = new Set(['meta', 'byline', 'headline', 'heading']);

/** In text order. Headlines and headings repeat what the text tells, so they start nothing. */
export function findCandidates(scene: Scene): Candidate[] {
  const out: Candidate[] = [];
  const { tokens: t, sentences, article } = scene;
  for (const [index, s] of sentences.entries()) {
    if (SKIPPED_KINDS.has(article.paragraphs[s.paragraph]?.kind ?? 'body')) continue;
    for (let i = s.firstToken; i < s.endToken; i++) {
      if ((classesAt(scene, i) & (TRIGGER | ANOTHER)) === 0) continue;
      const word = wordAt(t, i);
      const entry = triggerWord(word) ?? anotherOne(scene, i, out.at(-1), index);
      if (!entry || (flagsAt(t, i) & LETTERS) === 0) continue;
      const inName = namedAt(scene, i);
      if (inName && (inName.mention.type !== 'event' || inName.to !== i + 1)) continue;
      const c = candidate(scene, i, index, word, entry);
      if (!isBlocked(scene, c)) out.push(c);
    }
  }
  return out;
}

/** "The next one", "the second": stands for the noun of the meeting told last. */
function anotherOne(scene: Scene, at: number, last: Candidate | undefined, sentence: number): TriggerWord | undefined {
  if (!/^(?:one|edition)$/.test(wordAt(scene.tokens, at)) || !/^(?:next|second|third|last|previous)$/.test(wordAt(scene.tokens, at - 1))) return undefined;
  return last?.noun === true && last.entry.group === 'event' && sentence - last.sentence <= 2 ? last.entry : undefined;
}

function candidate(scene: Scene, at: number, sentence: number, word: string, entry: TriggerWord): Candidate {
  const t = scene.tokens;
  const from = scene.sentences[sentence]?.firstToken ?? at;
  const noun = entry.noun === 'yes' ? !(word === 'meeting' && isVerbal(scene, at)) : entry.noun === 'either' && isNoun(scene, at, word);
  if (!noun) return { at, sentence, word, entry, noun, determiner: '', modifiers: [] };
  const modifiers: string[] = [];
  let determiner = '';
  for (let i = at - 1; i >= from && at - i <= 7; i--) {
    const m = namedAt(scene, i);
    const w = wordAt(t, i);
    if (m) {
      modifiers.unshift('NAME');
      i = m.from;
      continue;
    }
    if ((flagsAt(t, i) & POSSESSIVE) !== 0) {
      determiner = scene.mentionAt[i - 1] === -1 ? "'s" : "NAME's";
      break;
    }
    if (DETERMINERS.has(w)) {
      determiner = w;
      break;
    }
    if (w === '-') continue;
    if (w === "'" && (flagsAt(t, i) & SPACE_BEFORE) === 0) {
      determiner = scene.mentionAt[i - 1] === -1 ? "'s" : "NAME's"; // "the ministers' meeting"
      break;
    }
    if ((flagsAt(t, i) & (LETTERS | NUMBER)) === 0 || PREPOSITIONS.has(w) || AUXILIARIES.has(w) || PRONOUNS.has(w) || w === 'and' || w === 'or') break;
    if (VERB_BEFORE.test(w)) break;
    modifiers.unshift(w);
  }
  return { at, sentence, word, entry, noun, determiner, modifiers: modifiers.slice(-4) };
}

const VERB_BEFORE = /^(?:held|hold|holds|holding|began|begin|begins|had|resumed?|start(?:ed|s)?|opened|attend(?:ed|s|ing)?|said|making|made|make|makes|paid|pays?|end(?:ed|s)?)$/;

/** "are meeting", "met before meeting Putin": a verb; "a meeting", "the two-day meeting": a noun. */
function isVerbal(scene: Scene, at: number): boolean {
  const before = wordAt(scene.tokens, at - 1);
  if (DETERMINERS.has(before)) return false;
  if (/^(?:is|are|was|were|been|be)$/.test(before)) return true;
  const after = wordAt(scene.tokens, at + 1);
  return (before === 'after' || before === 'before' || before === 'while' || before === ',') && (after === 'with' || scene.mentionAt[at + 1] !== -1);
}

/** visit, call, stop: a noun after a determiner, an adjective or a preposition; a verb after a subject, to or a modal. */
function isNoun(scene: Scene, at: number, word: string): boolean {
  if (/^(?:called|phoned|telephoned|spoke|speaks?|speaking|spoken|stopped)$/.test(word)) return false;
  const before = wordAt(scene.tokens, at - 1);
  if (before === 'to' || AUXILIARIES.has(before) || before === 'and' || before === 'who' || PRONOUNS.has(before) && !DETERMINERS.has(before)) return false;
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before)) return true;
  const mention = namedAt(scene, at - 1);
  if (mention) return mention.mention.type === 'group';
  const next = wordAt(scene.tokens, at + 1);
  return scene.mentionAt[at + 1] === -1 && next !== 'the';
}

function isBlocked(scene: Scene, c: Candidate): boolean {
  const t = scene.tokens;
  const before = wordAt(t, c.at - 1);
  const after = wordAt(t, c.at + 1);
  if (c.noun && c.modifiers.some((m) => BLOCKED_BEFORE.has(m)) && c.entry.kind !== 'call') return true;
  if (c.entry.group === 'meet' && BLOCKED_AFTER.has(after)) return true;
  if (c.word === 'met' && /^(?:is|are|was|were|be|been|being)$/.test(before) && (after === 'with' || after === 'by')) return true;
  if (c.word === 'conference' && /^calls?$/.test(after)) return true;
  if (c.noun && c.entry.group === 'event' && (isUndated(scene, c) || isGeneral(scene, c) || isSetting(scene, c))) return true;
  if (c.entry.lemma === 'tête') return before !== 'à' && !(before === '-' && /^[àa]$/.test(wordAt(t, c.at - 2)));
  if (c.entry.lemma === 'sit') return after !== 'down';
  if (c.entry.lemma === 'shake') return after !== 'hands';
  if (c.entry.lemma === 'host' && /^hosts?$/.test(c.word) && /^(?:the|their|his|her|its|a|as|both)$/.test(before)) return true; // the one who hosts
  if (c.noun && c.entry.kind === 'conference' && BLOCKED_AFTER.has(after)) return true;
  if (c.entry.lemma === 'attend' && near(scene, c.at, ['news', 'press'])) return true;
  if (c.word === 'talks' && isSpeaking(scene, c.at)) return true;
  if (c.word === 'call' || c.word === 'calls' || c.word === 'called') {
    return !(c.modifiers.some((m) => m === 'phone' || m === 'telephone' || m === 'conference') || (c.word === 'called' && scene.mentionAt[c.at + 1] !== -1));
  }
  if (/^sp[eo]/.test(c.word)) return !(after === 'with' || /^(?:by|on)$/.test(after) || (after === 'for' && near(scene, c.at, ['minutes', 'hours', 'hour'])) || (after === 'to' && scene.mentionAt[c.at + 2] !== -1));
  if (c.entry.lemma === 'phone' || c.entry.lemma === 'telephone') return after === 'call' || after === 'calls' || after === 'conversation' || after === 'number';
  if (c.word === 'left') return after !== 'for';
  if (c.entry.lemma === 'leave' || c.entry.lemma === 'depart' || c.entry.lemma === 'head') return after !== 'for' && after !== 'to';
  if (c.entry.lemma === 'go' || c.entry.lemma === 'fly') return after !== 'to';
  if (c.entry.lemma === 'send') return !near(scene, c.at, ['envoy', 'delegation', 'mission', 'minister', 'secretary']);
  if (c.entry.lemma === 'round') {
    return !(after === 'of' && /^(?:talks|negotiations|discussions|consultations)$/.test(wordAt(t, c.at + 2))) && !(c.word === 'round' && c.modifiers.some((m) => m === 'next'));
  }
  return (flagsAt(t, c.at) & SPACE_BEFORE) === 0 && before === '-' && c.entry.group !== 'event';
}

/** "Somebody talks about", "talks to reporters": the verb. */
function isSpeaking(scene: Scene, at: number): boolean {
  const word = wordAt(scene.tokens, at - 1);
  if (PREPOSITIONS.has(word) || DETERMINERS.has(word) || VERB_BEFORE.test(word)) return false; // "due for talks on the reefs"
  const before = namedAt(scene, at - 1);
  const after = wordAt(scene.tokens, at + 1);
  if (after === 'about' || after === 'to' || (after === 'on' && wordAt(scene.tokens, at + 2) === 'the')) {
    return before?.mention.type === 'person' || before?.mention.type === 'place' || after === 'on' || PRONOUNS.has(wordAt(scene.tokens, at - 1));
  }
  return before?.mention.type === 'person' && after !== 'with';
}

function near(scene: Scene, at: number, words: readonly string[]): boolean {
  for (let i = at + 1; i <= at + 8; i++) if (words.includes(wordAt(scene.tokens, i))) return true;
  return false;
}

/** "no date for the next meeting": of a meeting that nobody has called yet. */
function isUndated(scene: Scene, c: Candidate): boolean {
  let i = c.at - 1 - c.modifiers.length;
  if (c.determiner !== '') i--;
  // "not clear whether a meeting would be called"
  if (/^(?:whether|if)$/.test(wordAt(scene.tokens, i)) && /^an?$/.test(c.determiner) && /^(?:would|will|could|might|can)$/.test(wordAt(scene.tokens, c.at + 1))) return true;
  return /^(?:for|of)$/.test(wordAt(scene.tokens, i)) && /^(?:dates?|time|venue)$/.test(wordAt(scene.tokens, i - 1));
}

const EDGE = /^(?:margins?|sidelines?|fringes?|edges?|eve)$/;

/** "met on the margins of the summit": where or when another encounter was, which the sentence tells of. */
function isSetting(scene: Scene, c: Candidate): boolean {
  const t = scene.tokens;
  let i = c.at - 1;
  while (i > c.at - 10 && wordAt(t, i) !== 'of' && !/^[.,;:]$/.test(wordAt(t, i))) i--;
  if (wordAt(t, i) !== 'of' || !EDGE.test(wordAt(t, i - 1))) return false;
  const s = scene.sentences[c.sentence] ?? { firstToken: c.at, endToken: c.at + 1 };
  const isOther = (k: number): boolean => {
    const entry = triggerWord(wordAt(t, k));
    return entry !== undefined && k !== c.at && (entry.group !== 'go');
  };
  for (let k = Math.max(s.firstToken, c.at - 30); k < Math.min(s.endToken, c.at + 20); k++) if (isOther(k)) return true;
  return false;
}

/** "A summit is easy to announce": of summits as such. */
function isGeneral(scene: Scene, c: Candidate): boolean {
  const verb = wordAt(scene.tokens, c.at + 1);
  if (!/^an?$/.test(c.determiner) || c.modifiers.length > 0 || !/^(?:is|can|cannot)$/.test(verb)) return false;
  const next = wordAt(scene.tokens, c.at + 2);
  return !/^(?:to|set|due|be|underway|under|on|in|not|now|also|still|likely|being)$|(?:ed|ing)$/.test(next);
}
