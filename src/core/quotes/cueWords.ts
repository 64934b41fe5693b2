// Words that report speech. "Saying" verbs report wherever they stand beside a quotation; "judging" verbs (called,
// praised) report the parts that they take in; both lists were put together by hand.

const SAYING =
  'say tell add state declare announce affirm assert claim argue explain note remark comment reply respond answer ask ' +
  'insist maintain suggest acknowledge admit concede confirm deny warn urge stress emphasize emphasise underline ' +
  'underscore reiterate repeat continue conclude write tweet post quip joke recall observe contend charge allege complain ' +
  'caution predict promise pledge vow swear demand exclaim shout yell scream whisper mutter mumble cry plead implore boast brag ' +
  'lament retort counter interject blurt report reveal disclose read proclaim pronounce advise assure remind inform ' +
  'testify recount relate point muse opine offer agree elaborate clarify specify telegraph echo thunder intone deadpan ' +
  'crow gush sneer scoff snap bark fire shoot chime chant sing believe think wonder hint signal indicate hear learn ' +
  'rail lash ridicule tout sigh laugh prompt question inquire query summarize summarise posit reckon figure begin ' +
  'propose counsel instruct order appeal beg bemoan fume gripe grumble estimate calculate venture volunteer chide tease';

const JUDGING =
  'call describe characterize characterise label dub brand term praise criticize criticise condemn denounce accuse blame ' +
  'slam blast attack hail welcome decry deride dismiss reject refer cite mention quote mock rip bash defend laud applaud ' +
  'express voice discuss mean know feel hope want plan promise vow consider deem regard portray depict paint ' +
  'attribute compare complain address raise highlight tout invoke deliver seek push pledge plead encourage apologize apologise commend';

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said', 'says', 'saying'], tell: ['told', 'tells', 'telling'], write: ['wrote', 'writes', 'writing', 'written'],
  read: ['reads', 'read', 'reading'], swear: ['swore', 'swears', 'swearing'], think: ['thought', 'thinks', 'thinking'],
  begin: ['began', 'begins', 'beginning'], sing: ['sang', 'sings', 'singing'], shoot: ['shot', 'shoots'], hear: ['heard', 'hears'],
  mean: ['meant', 'means'], know: ['knew', 'knows'], feel: ['felt', 'feels', 'feeling'], beg: ['begged', 'begs', 'begging'],
  seek: ['sought', 'seeks', 'seeking'], rip: ['ripped', 'rips', 'ripping'], slam: ['slammed', 'slams', 'slamming'],
  plan: ['planned', 'plans', 'planning'], refer: ['referred', 'refers', 'referring'], brag: ['bragged', 'brags', 'bragging'],
  quip: ['quipped', 'quips', 'quipping'], admit: ['admitted', 'admits', 'admitting'], snap: ['snapped', 'snaps', 'snapping'],
  dub: ['dubbed', 'dubs', 'dubbing'], find: ['found', 'finds', 'finding'], show: ['showed', 'shows', 'showing', 'shown'], speak: ['spoke', 'speaks', 'speaking', 'spoken'], posit: ['posited', 'posits', 'positing'], put: ['put', 'puts', 'putting'],
};

/** base: "say", past: "said", present: "says", participle: "saying". */
export type CueForm = 'finite' | 'participle' | 'base';

interface Cue {
  readonly form: CueForm;
  readonly saying: boolean;
}

const CUES = new Map<string, Cue>();
addAll(JUDGING, false);
addAll(SAYING, true);

function addAll(list: string, saying: boolean): void {
  for (const base of list.split(' ')) {
    CUES.set(base, { form: 'base', saying });
    for (const form of inflections(base)) {
      CUES.set(form, { form: form.endsWith('ing') && form !== 'sing' ? 'participle' : 'finite', saying });
    }
  }
}

/** The forms of a verb but the base: says, said, saying. */
export function inflections(base: string): readonly string[] {
  return IRREGULAR[base] ?? regular(base);
}

function regular(base: string): string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const soft = /[^aeiou]y$/.test(base);
  const s = soft ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
  return [s, soft ? `${base.slice(0, -1)}ied` : `${stem}ed`, `${stem}ing`];
}

/** The cue that a lower-case word is, or undefined. */
export const cueOf = (word: string): Cue | undefined => CUES.get(word);

/** Nouns that carry a quotation: "in a statement", "his words", "wrote in a tweet". */
export const SPEECH_NOUNS = new Set(
  ('statement tweet letter post message interview speech remarks words comment comments memo email report headline ' +
    'slogan chant chants motto').split(' '),
);

export const PERSON_PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'it']);

/** Auxiliaries and adverbs that stand between a subject and its verb. */
export const BETWEEN = new Set(
  ('has have had was were is are be been would will could should may might can did does do also then later now again just ' +
    'still even only once recently earlier reportedly reportedly once never not simply further first ever always often previously ' +
    'himself herself themselves itself both all each repeatedly jokingly today yesterday tonight monday tuesday wednesday thursday ' +
    'friday saturday sunday to').split(' '),
);
