// The labels of other programs in our terms: what names an entity type is that type (PER, GPE), what the folder has is the
// folder's, anything else is proposed as a new label of the folder.
import { ENTITY_TYPES } from '../model/analysis.ts';
import type { Label } from '../model/annotation.ts';
import { fold } from '../text/fold.ts';
import { labelId } from '../util/labelId.ts';

export interface KnownLabel {
  readonly id: string;
  /** Missing in `dateline.yaml` as yet. */
  readonly made?: Label;
}

/** Other words for our own labels; names of annotation schemes that mean the same, not what is narrower. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  person: ['per', 'pers', 'people', 'persons'],
  organization: ['org', 'organisation', 'organizations', 'organisations'],
  place: ['loc', 'location', 'gpe', 'places', 'locations'],
  group: ['norp', 'groups'],
  event: ['evt', 'events'],
  date: ['dates', 'time', 'datetime', 'timex', 'timex3'],
  meeting: ['meetings'],
};

const BUILT_IN = new Map([...ENTITY_TYPES, 'date', 'meeting'].flatMap((label) => [label, ...(SYNONYMS[label] ?? [])].map((word) => [word, label] as const)));

/** Letters and digits only, in lower case and without accents: `Key_Claim` and `key-claim` are one. */
const comparable = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]+/gu, '');

/** Longer than any label that somebody reads in a list. */
const LONGEST = 100;

/** `own`: the folder's. The answer is undefined for what holds no letter or digit, or is no label but a text. */
export function createLabels(own: readonly Label[]): (foreign: string) => KnownLabel | undefined {
  const known = new Map<string, KnownLabel>();
  for (const { id, name } of own) for (const word of [name, id]) known.set(comparable(word), { id });
  return (foreign) => {
    if (foreign.length > LONGEST) return undefined;
    const word = comparable(foreign);
    const before = known.get(word);
    if (before || word === '') return before;
    const builtIn = BUILT_IN.get(word);
    const id = builtIn ?? labelId(foreign);
    const label: KnownLabel = builtIn === undefined ? { id, made: { id, name: foreign.trim() } } : { id };
    known.set(word, label);
    return label;
  };
}
