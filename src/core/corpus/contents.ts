// Which tellings agree in all that is compared: a number for each content. It is found by a hash and then compared in full,
// since texts of so many contents would take more memory than the tellings.
import { compareTellings } from './comparison.ts';
import { createNumberIndex } from './numberIndex.ts';
import { meetingOf, type Telling } from './tellings.ts';

export interface Contents {
  /** The same number as that of each telling that agrees; below 0 where none can. */
  keyOf(telling: Telling): number;
  /** Tells what stands for a content from now on; undefined where no telling has it any more. */
  stands(key: number, telling: Telling | undefined): void;
}

export function createContents(): Contents {
  const index = createNumberIndex();
  const known: (Telling | undefined)[] = []; // by key
  return {
    keyOf(telling) {
      const isSure = compareTellings(telling, telling).verdict === 'same';
      const wording = isSure ? '' : wordingOf(telling);
      if (wording === undefined) return -1;
      for (let hash = hashOf(telling, wording); ; hash++) {
        const key = index.indexOf(hash);
        const other = (known[key] ??= telling);
        if (other === telling || (isSame(other, telling) && (isSure || wordingOf(other) === wording))) return key;
      }
    },
    stands(key, telling) {
      known[key] = telling;
    },
  };
}

/** Who took part counts in any order. */
const isSame = (a: Telling, b: Telling): boolean =>
  a.decided === b.decided && a.nations === b.nations && a.kind === b.kind && a.status === b.status && a.relation === b.relation && a.prepared === b.prepared
  && a.published === b.published && a.period?.from === b.period?.from && a.period?.to === b.period?.to && a.period?.yearless === b.period?.yearless
  && a.place?.line === b.place?.line && a.place?.nation === b.place?.nation && haveSame(a.people, b.people) && haveSame(a.bodies, b.bodies) && haveSame(a.offices, b.offices);

const haveSame = (a: readonly number[], b: readonly number[]): boolean => a === b || (a.length === b.length && inOrder(a) === inOrder(b));
const inOrder = (list: readonly number[]): string => [...list].sort((a, b) => a - b).join();

/** An integer below 2^52. */
function hashOf({ people, bodies, nations, offices, place, kind, status, relation, prepared, period, published, decided }: Telling, wording: string): number {
  const all = [
    sumOf(people), sumOf(bodies), sumOf(nations), sumOf(offices), place?.line ?? -1, place?.nation ?? -1, hashText(kind), hashText(status), hashText(relation ?? ''), Number(prepared),
    period?.from ?? -1, period?.to ?? -1, Number(period?.yearless), published ?? -1, hashText(decided ?? ''),
  ];
  let [left, right] = [hashText(wording, 1), hashText(wording, 2)];
  for (const value of all) {
    left = mix(left, value, 0x9e3779b1);
    right = mix(right, value, 0x85ebca6b);
  }
  return (left >>> 6) * 2 ** 26 + (right >>> 6);
}

const mix = (hash: number, value: number, by: number): number => {
  const mixed = Math.imul(hash ^ value, by);
  return mixed ^ (mixed >>> 15);
};

/** The same in any order. */
function sumOf(list: readonly number[]): number {
  let sum = list.length;
  for (const item of list) sum = (sum + mix(item, 0x2545f491, 0xc2b2ae35)) | 0;
  return sum;
}

function hashText(text: string, seed = 0): number {
  let hash = text.length ^ (seed << 28);
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i), 0x9e3779b1);
  return hash;
}

/** The shape of the sentences: copies of one article share it. What says neither who nor where nor when is alike everywhere, and has none. */
function wordingOf(telling: Telling): string | undefined {
  const { evidence, trigger, participants } = meetingOf(telling);
  if (participants.length === 0 && !telling.place && !telling.period) return undefined;
  const from = evidence[0]?.start ?? trigger.start;
  return `${trigger.text} ${trigger.start - from} ${evidence.map((s) => `${s.start - from}-${s.end - from}`).join(' ')}`;
}
