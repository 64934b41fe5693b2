// The words that can tell of an encounter, with what kind they mean, and the small closed word classes that the
// features read. Put together by hand from news usage; a learned model decides which occurrences count.
import type { MeetingKind } from '../model/analysis.ts';

/** meet: met with; host: received; go: visited, travelled to; event: the talks; stay: a visit; call: telephoned. */
export type TriggerClass = 'meet' | 'host' | 'go' | 'event' | 'stay' | 'call';

export interface TriggerWord {
  readonly group: TriggerClass;
  readonly kind: MeetingKind;
  readonly lemma: string;
  /** A noun here and never a verb, or the other way round; `either` is told apart by what stands before. */
  readonly noun: 'yes' | 'no' | 'either';
}

const WORDS = new Map<string, TriggerWord>();

function add(group: TriggerClass, kind: MeetingKind, noun: TriggerWord['noun'], lines: string): void {
  for (const line of lines.split(';')) {
    const forms = line.trim().split(' ');
    for (const form of forms) WORDS.set(form, { group, kind, noun, lemma: forms[0] as string });
  }
}

add('meet', 'meeting', 'no', 'meet met meets; confer confers conferred conferring; gather gathers gathered gathering; ' +
  'convene convenes convened convening; huddle huddled huddling; assemble assembled assembling; reconvene reconvened; negotiate negotiating negotiated; ' +
  'attend attends attended attending; join joins joined joining; consult consulted consulting; talk talked talking');
add('meet', 'talks', 'no', 'discuss discusses discussed discussing; sit sits sat sitting; shake shakes shook shaking');
add('host', 'meeting', 'no', 'host hosts hosted hosting; receive receives received receiving; welcome welcomes welcomed welcoming; ' +
  'greet greets greeted greeting; invite invites invited inviting; convened convened');
add('go', 'visit', 'no', 'visited visiting; travel travels traveled travelled traveling travelling; arrive arrives arrived arriving; ' +
  'fly flies flew flown flying; head heads headed heading; depart departs departed departing; leave leaves left leaving; ' +
  'return returns returned returning; go goes went going; toured touring; land lands landed; send sends sent sending');
add('event', 'talks', 'yes', 'talks; discussions discussion; dialogue dialog; deliberations');
add('event', 'negotiation', 'yes', 'negotiations negotiation; bargaining');
add('event', 'consultation', 'yes', 'consultations consultation');
add('event', 'meeting', 'yes', 'meeting meetings; session sessions; gathering gatherings; encounter encounters; audience; reception receptions; ' +
  'banquet; luncheon; handshake; round rounds; tête tete');
add('event', 'summit', 'yes', 'summit summits');
add('event', 'conference', 'yes', 'conference conferences; forum forums; congress; assembly; symposium');
add('event', 'commission', 'yes', 'commission');
add('stay', 'visit', 'either', 'visit visits; trip trips; tour tours; stop stops stopped stopover; mission missions; journey; arrival; stay; delegation delegations');
add('call', 'call', 'either', 'call calls called; phone phoned phones; telephone telephoned; conversation conversations; spoke speak speaks speaking spoken');

export const triggerWord = (word: string): TriggerWord | undefined => WORDS.get(word);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const PREPOSITIONS = set('with between among amongst of by in at to from for on during after before about over into near through under against ahead following since until despite toward towards via without');
export const CLAUSE_OPENERS = set('who whom which that whose where when while as because if although though but so than after before since until');
export const AUXILIARIES = set('is are was were be been being will would can could may might must shall should has have had do does did');
export const DETERMINERS = set("the a an this that these those their his her its our my your any some no such another each every all both two three several many few more 's");
export const PRONOUNS = set('he she they him her them his their it its');
export const SPEAKING = set('said says say saying told tells tell telling announced announces added stated reported reports reporting quoted confirmed declared warned urged asked accused called expressed');
/** Bits of `wordClasses`. */
export const PREPOSITION = 1;
export const CLAUSE_OPENER = 2;
export const AUXILIARY = 4;
export const DETERMINER = 8;
export const PRONOUN = 16;
export const SPEECH = 32;
export const TRIGGER = 64;
/** Words that can stand for somebody named elsewhere, or open a phrase that does. */
export const STAND_IN = 128;
/** "The next one": stands for a trigger. */
export const ANOTHER = 256;

const CLASSES = new Map<string, number>();
const CLOSED: readonly (readonly [Iterable<string>, number])[] =
  [[PREPOSITIONS, PREPOSITION], [CLAUSE_OPENERS, CLAUSE_OPENER], [AUXILIARIES, AUXILIARY], [DETERMINERS, DETERMINER], [PRONOUNS, PRONOUN], [SPEAKING, SPEECH], [WORDS.keys(), TRIGGER],
    ['he him his she her they both the this'.split(' '), STAND_IN], [['one', 'edition'], ANOTHER]];
for (const [words, bit] of CLOSED) for (const word of words) CLASSES.set(word, (CLASSES.get(word) ?? 0) | bit);

/** All the classes above that words are in. */
export function wordClasses(words: readonly string[]): Uint16Array {
  const out = new Uint16Array(words.length);
  for (let k = 0; k < out.length; k++) out[k] = CLASSES.get(words[k] as string) ?? 0;
  return out;
}

export const NEW_ONES = set('next first another preparatory similar second third separate new fresh previous earlier last future upcoming inaugural follow-up');

/** Words that make a trigger no encounter of actors: "news conference", "met demand". */
export const BLOCKED_BEFORE = set('news press media video radio television telephone-in party sports fan fans');
export const BLOCKED_AFTER = set('demand demands requirements standards deadline deadlines criteria conditions needs expectations goals targets objectives challenge room rooms point hall centre center venue table');
