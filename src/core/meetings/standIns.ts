// Words that stand for somebody named elsewhere: "he", "the president", "the two leaders", "the group", "the country".
// Resolved once an article by the focus of the sentences before; they count as mentions of those they stand for.
import type { Actor } from '../model/analysis.ts';
import { isRoleNoun } from '../names/index.ts';
import type { Sentence } from '../text/sentences.ts';
import { fold } from '../text/fold.ts';
import { endAt, flagsAt, POSSESSIVE, startAt, type Tokens, wordAt } from '../text/tokens.ts';
import { partitionPoint } from '../util/partitionPoint.ts';
import { STAND_IN } from './lexicon.ts';
import { namedAt } from './namedAt.ts';
import { isPeopleNoun, numberOf } from './people.ts';
import type { Place } from './scene.ts';

export type StandInKind = 'pronoun' | 'office' | 'plural' | 'body' | 'nation';

/** A place in the text that stands for the actor of its mention. */
export interface StandIn extends Place {
  readonly standIn: StandInKind;
}

export interface StandInInput {
  readonly tokens: Tokens;
  /** Bits of `wordClasses` by number of the word. */
  readonly classes: Uint16Array;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Place[];
  readonly mentionAt: Int32Array;
  readonly firstMention: Int32Array;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly isNation: (actor: string) => boolean;
}

/** Mentions looked back at for one word. */
const LOOK_BACK = 24;
/** Sentences that a word reaches back over. */
const SENTENCES = 5;

/** In text order; `index` goes on after the mentions'. Linear: every word looks at a bounded number of mentions before it. */
export function findStandIns(input: StandInInput): StandIn[] {
  const out: StandIn[] = [];
  const genders = gendersOf(input);
  let focus: Place | undefined; // whom the last sentence was about
  for (const [s, sentence] of input.sentences.entries()) {
    let subject: Place | undefined;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const named = namedAt(input, i);
      if (named) {
        if (named.mention.type === 'person' && !subject && (flagsAt(input.tokens, named.to) & POSSESSIVE) === 0) subject = named;
        i = named.to - 1;
        continue;
      }
      if (((input.classes[input.tokens.word[i] as number] as number) & STAND_IN) === 0) continue;
      for (const found of standInsAt(input, s, i, { subject, focus, genders })) {
        out.push({ mention: { ...found.who.mention, start: startAt(input.tokens, found.from), end: endAt(input.tokens, found.to - 1) }, index: input.mentions.length + out.length, from: found.from, to: found.to, sentence: s, standIn: found.kind });
        if (!subject && found.kind !== 'body' && found.kind !== 'nation' && found.kind !== 'plural' && found.from - sentence.firstToken < 12) subject = found.who;
      }
    }
    focus = subject ?? (input.firstMention[s + 1] === input.firstMention[s] ? focus : lastPerson(input, s) ?? focus);
  }
  return out;
}

interface Found { readonly who: Place; readonly kind: StandInKind; readonly from: number; readonly to: number }
interface State { readonly subject: Place | undefined; readonly focus: Place | undefined; readonly genders: ReadonlyMap<string, 'm' | 'f'> }

const PRONOUN = new Map<string, 'm' | 'f'>([['he', 'm'], ['him', 'm'], ['his', 'm'], ['she', 'f'], ['her', 'f']]);

function standInsAt(input: StandInInput, sentence: number, i: number, state: State): Found[] {
  const t = input.tokens;
  const w = wordAt(t, i);
  const gender = PRONOUN.get(w);
  if (gender && /^(?:his|her)$/.test(w) && isPersonNoun(wordAt(t, i + 1))) return []; // "his wife", "her spokesman"
  if (gender) {
    const object = w === 'him' || (w === 'her' && !/^\p{Ll}/u.test(wordAt(t, i + 1)));
    const about = object ? { ...state, subject: undefined } : state; // "Reck met him": not Reck
    const who = antecedent(input, sentence, i, about, (a) => (state.genders.get(a) ?? gender) === gender && !(object && a === state.subject?.mention.actor));
    return who ? [{ who, kind: 'pronoun', from: i, to: i + 1 }] : [];
  }
  if (w === 'they' || w === 'both') return severalAt(input, sentence, i, i + 1, 2);
  if (w !== 'the' && w !== 'this') return [];
  return phraseAt(input, sentence, i, state);
}

/** "the president", "the British official", "the two leaders", "the group", "the country" */
function phraseAt(input: StandInInput, sentence: number, at: number, state: State): Found[] {
  const t = input.tokens;
  let i = at + 1;
  const nation = namedAt(input, i);
  if (nation) {
    if (nation.mention.type === 'person' || nation.mention.type === 'event') return [];
    i = nation.to;
  }
  const words: string[] = [];
  while (words.length < 4 && input.mentionAt[i] === -1 && /^\p{Ll}[\p{Ll}-]*$/u.test(wordAt(t, i)) && !isHead(words.at(-1))) words.push(wordAt(t, i++));
  const head = words.at(-1) ?? '';
  const next = wordAt(t, i);
  const follower = namedAt(input, i) ?? (next === ',' ? namedAt(input, i + 1) : undefined);
  if (follower?.mention.type === 'person' || next === 'of') return [];
  if (next === "'s" && isPersonNoun(wordAt(t, i + 1))) return []; // "the president's spokesman"
  if (isPeopleNoun(head) || (words.length === 1 && numberOf(head) !== undefined)) {
    const count = words.map(numberOf).find((n) => n !== undefined) ?? 2;
    return nation === undefined && /^(?:leaders|presidents|ministers|men|women|officials|diplomats|premiers|sides|pair|two|three|four|heads)$/.test(head) ? severalAt(input, sentence, at, i, count) : [];
  }
  if (NATIONS.test(head) && !nation) return kindAt(input, at, i, 'nation', (p) => p.mention.type === 'place' && input.isNation(p.mention.actor));
  if (BODIES.test(head) && !nation) return kindAt(input, at, i, 'body', (p) => p.mention.type === 'organization' && (GENERAL_BODY.test(head) || fold(input.actors.get(p.mention.actor)?.name ?? '').includes(head)));
  if (!isRoleNoun(head) && !PERSON.test(head)) return [];
  const home = nation?.mention.actor;
  const who = antecedent(input, sentence, at, state, (a) => isCalled(input, a, words, home));
  return who ? [{ who, kind: 'office', from: at, to: i }] : [];
}

const isPersonNoun = (word: string): boolean => isRoleNoun(word) || /^(?:wife|husband|son|daughter|brother|sister|father|mother|aide|aides|office|team|lawyer|deputy)$/.test(word);
const isHead = (word: string | undefined): boolean => word !== undefined && (isRoleNoun(word) || PERSON.test(word) || BODIES.test(word) || NATIONS.test(word) || isPeopleNoun(word));
const PERSON = /^(?:leader|official|diplomat|envoy|pontiff|pope|politician|chief|monarch|statesman|premier|visitor|guest|man|woman)$/;
const NATIONS = /^(?:country|nation|kingdom|state)$/;
const BODIES = /^(?:group|party|union|bloc|organi[sz]ation|council|agency|movement|alliance|association|committee|commission|ministry|front|assembly|parliament|company|federation|board)$/;
const GENERAL_BODY = /^(?:group|bloc|organi[sz]ation|agency|body)$/;
const CHANGING = /^(?:vice|deputy|former|ex|new|acting|interim|next|late|first|foreign|prime|defen[cs]e|finance|interior)$/;
const LEADERS = /^(?:president|premier|minister|king|queen|chancellor|emperor|leader|head|chairman|chief|prince|pope|general|secretary)$/;

/** Whether the words can mean this person: an office that ends so, and of the country where one is said. */
function isCalled(input: StandInInput, actor: string, words: readonly string[], home: string | undefined): boolean {
  const roles = input.actors.get(actor)?.roles ?? [];
  const head = words.at(-1) ?? '';
  const fits = (title: string): boolean => {
    const own = fold(title).split(/[\s-]+/);
    const last = own.at(-1) ?? '';
    if (head === 'man' || head === 'woman' || head === 'official' || head === 'visitor' || head === 'guest') return true;
    if (head === 'leader') return LEADERS.test(last);
    if (head === 'diplomat' || head === 'envoy') return /^(?:ambassador|envoy|diplomat|negotiator|secretary|representative|minister)$/.test(last);
    if (head === 'premier') return last === 'premier' || (last === 'minister' && own.includes('prime'));
    if (head === 'pontiff') return last === 'pope';
    return last === head && words.slice(0, -1).every((w) => !(isRoleNoun(w) || CHANGING.test(w)) || own.includes(w));
  };
  return roles.some((r) => fits(r.title) && (home === undefined || r.of === undefined || r.of === home)) || (roles.length === 0 && /^(?:man|woman|official|leader)$/.test(head) && home === undefined);
}

/** The person whom a word can stand for: this sentence's subject, the last one's, else the nearest named before. */
function antecedent(input: StandInInput, sentence: number, at: number, { subject, focus }: State, fits: (actor: string) => boolean): Place | undefined {
  if (subject && subject.from < at && fits(subject.mention.actor)) return subject;
  if (focus && fits(focus.mention.actor) && sentence - focus.sentence <= SENTENCES) return focus;
  let k = mentionsBefore(input.mentions, at) - 1;
  for (let n = 0; k >= 0 && n < LOOK_BACK; k--, n++) {
    const p = input.mentions[k] as Place;
    if (sentence - p.sentence > SENTENCES) return undefined;
    if (p.mention.type === 'person' && fits(p.mention.actor)) return p;
  }
  return undefined;
}

/** How many mentions begin before a token. O(log n). */
const mentionsBefore = (mentions: readonly Place[], token: number): number => partitionPoint(mentions.length, (i) => (mentions[i] as Place).from < token);

/** The last `count` persons before, where one sentence names so many. */
function severalAt(input: StandInInput, sentence: number, from: number, to: number, count: number): Found[] {
  for (let s = sentence; s >= Math.max(0, sentence - SENTENCES); s--) {
    const people = new Map<string, Place>();
    const a = input.firstMention[s] ?? 0;
    for (let k = a; k < Math.min(input.firstMention[s + 1] ?? a, a + 30); k++) {
      const p = input.mentions[k] as Place;
      if (p.mention.type === 'person' && p.from < from) people.set(p.mention.actor, p);
    }
    if (people.size >= count) return [...people.values()].slice(0, count).map((who) => ({ who, kind: 'plural', from, to }));
  }
  return [];
}

/** The last mention before that fits. */
function kindAt(input: StandInInput, from: number, to: number, kind: StandInKind, fits: (p: Place) => boolean): Found[] {
  const low = mentionsBefore(input.mentions, from);
  for (let k = low - 1; k >= Math.max(0, low - LOOK_BACK); k--) {
    const p = input.mentions[k] as Place;
    if (fits(p)) return [{ who: p, kind, from, to }];
  }
  return [];
}

function lastPerson(input: StandInInput, sentence: number): Place | undefined {
  const a = input.firstMention[sentence] ?? 0;
  for (let k = Math.min(input.firstMention[sentence + 1] ?? a, a + 30) - 1; k >= a; k--) if (input.mentions[k]?.mention.type === 'person') return input.mentions[k];
  return undefined;
}

/** By the honorifics that the article gives them. */
function gendersOf(input: StandInInput): Map<string, 'm' | 'f'> {
  const out = new Map<string, 'm' | 'f'>();
  for (const p of input.mentions) {
    if (p.mention.type !== 'person' || out.has(p.mention.actor)) continue;
    for (const i of [p.from - 1, p.from - 2]) {
      const w = wordAt(input.tokens, i).replace('.', '');
      if (/^(?:mr|sir|king|prince|emperor|pope|lord|sheikh|chairman)$/.test(w)) out.set(p.mention.actor, 'm');
      else if (/^(?:ms|mrs|miss|madam|queen|princess|lady|dame|chairwoman)$/.test(w)) out.set(p.mention.actor, 'f');
    }
  }
  return out;
}
