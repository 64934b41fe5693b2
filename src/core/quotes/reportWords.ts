// Verbs of reported speech and what each takes: a clause ("said that …"), a listener ("told X that …"), an infinitive
// ("promised to …"), a thing ("denied the charge", "called for talks"). Put together by hand.
import { inflections } from './cueWords.ts';

export interface ReportVerb {
  readonly form: 'finite' | 'participle' | 'base';
  /** "that …", "whether …" or a clause without one. */
  readonly clause?: true;
  /** Somebody comes before the clause: "told X that". */
  readonly listener?: true;
  /** "to …" */
  readonly infinitive?: true;
  /** A thing or doing: "denied the charge", "denied taking part", "urged X to". */
  readonly thing?: true;
  /** Only through these words: "called for", "warned of". */
  readonly through?: readonly string[];
  /** Speaks only where a document is its subject: "the survey found". */
  readonly document?: true;
  /** Its clause needs a "that": without one the verb means something else ("boasts a fine view"). */
  readonly strict?: true;
  /** Reports speech whatever comes next. */
  readonly plain?: true;
}

type Frame = Omit<ReportVerb, 'form'>;

const FRAMES: readonly (readonly [string, Frame])[] = [
  ['say', { clause: true, plain: true }],
  ['argue contend assert insist add reply joke brag complain lament tweet write observe remark opine testify quip reckon counter conclude ' +
    'stress emphasize emphasise believe think hope fear claim elaborate', { clause: true }],
  ['state maintain boast underline underscore continue recall', { clause: true, strict: true }],
  ['note explain announce confirm admit acknowledge concede reveal disclose report allege predict suggest recommend reiterate repeat reaffirm ' +
    'declare proclaim affirm clarify specify estimate deny', { clause: true, thing: true }],
  ['tell inform remind assure notify advise', { clause: true, listener: true, infinitive: true }],
  ['warn caution', { clause: true, listener: true, through: ['of', 'about', 'against'] }],
  ['promise pledge vow swear agree threaten', { clause: true, infinitive: true }],
  ['offer', { infinitive: true }],
  ['ask demand', { clause: true, listener: true, infinitive: true }],
  ['propose condemn denounce criticize criticise praise reject welcome hail dismiss blame accuse urge defend describe decry deride ' +
    'slam blast applaud commend question thank congratulate express cite', { thing: true }],
  ['call', { through: ['for', 'on', 'upon'] }],
  ['point', { through: ['to', 'out'] }],
  ['complain', { through: ['about', 'of'] }],
  ['find show indicate signal', { clause: true, thing: true, document: true }],
];

const VERBS = new Map<string, ReportVerb>();
for (const [list, frame] of FRAMES) {
  for (const base of list.split(' ')) {
    const known = VERBS.get(base);
    const merged = { ...known, ...frame };
    VERBS.set(base, { ...merged, form: 'base' });
    for (const form of inflections(base)) VERBS.set(form, { ...merged, form: form.endsWith('ing') ? 'participle' : 'finite' });
  }
}

/** The verb of report that a lower-case word is, or undefined. */
export const reportVerb = (word: string): ReportVerb | undefined => VERBS.get(word);

/** Words for things that speak by what stands in them. */
export const DOCUMENTS = new Set(
  ('poll polls survey surveys study studies report reports data document documents record records investigation inquiry analysis figures ' +
    'results research statement census review audit estimates email emails memo filing filings paper').split(' '),
);

/** Verb forms that are nouns as often: they speak only after a name, a pronoun or a noun with its article. */
export const NOUN_LIKE = new Set(
  ('claims reports remarks notes comments demands promises pledges vows offers charges points posts tweets states questions hopes fears shows finds ' +
    'estimates calls praises blames talks complaints attacks jokes report claim offer pledge promise demand hope fear question estimate').split(' '),
);

/** Open a reported clause. */
export const OPENERS = new Set('that whether how why what'.split(' '));
/** Open one only after "asked" and "told somebody". */
export const ASKED = new Set('if when where who which'.split(' '));
