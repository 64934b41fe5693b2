// Pairs of names that one article gives to two different persons: "George Bush" and "George W. Bush".
import { personKeys } from './nameKeys.ts';
import type { Namings } from './namings.ts';
import type { ActorNode, ArticleNodes } from './nodes.ts';
import { compareText, put } from './order.ts';
import { wordsOf } from './spellings.ts';

/** Names of one article that are alike: no article has more. */
const BLOCK = 60;

export interface Apart {
  /** `persons` of the articles in which they changed, of others none. Returns the pairs that are apart since, or no longer, by numbers of their forms. */
  update(persons: ReadonlyMap<ArticleNodes, readonly ActorNode[]>): readonly (readonly [a: number, b: number])[];
  /** By numbers of the forms. */
  isApart(a: number, b: number): boolean;
}

const FORMS = 2 ** 26;
const pairKey = (a: number, b: number): number => (a < b ? a * FORMS + b : b * FORMS + a);

/** Linear in the persons of articles that changed. */
export function createApart(namings: Namings): Apart {
  const counts = new Map<number, number>(); // how many articles know a pair
  const known = new Map<ArticleNodes, readonly number[]>();
  return {
    update(persons) {
      const changed = new Map<number, number>(); // how many knew it before
      const add = (keys: readonly number[], step: number): void => {
        for (const key of keys) {
          const count = counts.get(key) ?? 0;
          if (!changed.has(key)) changed.set(key, count);
          if (count + step === 0) counts.delete(key);
          else counts.set(key, count + step);
        }
      };
      for (const [home, list] of persons) {
        add(known.get(home) ?? [], -1);
        const keys = list.length > 1 ? apartInOne(list, namings) : [];
        add(keys, 1);
        if (keys.length > 0) known.set(home, keys);
        else known.delete(home);
      }
      return [...changed].flatMap(([key, before]) => (before > 0 === counts.has(key) ? [] : [[Math.floor(key / FORMS), key % FORMS] as const]));
    },
    isApart: (a, b) => counts.has(pairKey(a, b)),
  };
}

function apartInOne(persons: readonly ActorNode[], namings: Namings): number[] {
  const { spellings: { forms, formTexts, isFull }, from, spelled } = namings;
  const list: { form: string; formId: number; node: ActorNode }[] = [];
  for (const node of persons) {
    const { naming } = node;
    const own = new Set<number>();
    for (let s = from[naming] as number; s < (from[naming + 1] as number); s++) own.add(forms[spelled[s] as number] as number);
    for (const formId of own) if (isFull[formId]) list.push({ form: formTexts[formId] as string, formId, node });
  }
  if (list.length < 2) return [];
  list.sort((a, b) => compareText(a.form, b.form));
  const byKey = new Map<string, typeof list>();
  for (const entry of list) for (const key of personKeys(wordsOf(entry.form))) put(byKey, key, entry);
  const pairs = new Set<number>();
  for (const block of byKey.values()) {
    const some = block.slice(0, BLOCK);
    for (const [x, a] of some.entries()) for (const b of some.slice(x + 1)) if (a.formId !== b.formId && a.node !== b.node) pairs.add(pairKey(a.formId, b.formId));
  }
  return [...pairs];
}
