// Copies of gold documents in other dress, so that the weights do not lean on the case of one newsroom: all small, all
// capitals, and Every Word With A Capital.
import type { GoldDoc } from './gold.ts';

const DRESSES: readonly ((text: string) => string)[] = [
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.replace(/(?<![\p{L}\d'’])\p{Ll}/gu, (c) => c.toUpperCase()),
];

/** Every tenth document in each dress; those whose length changes with the case are left out. */
export function inOtherCase(docs: readonly GoldDoc[]): GoldDoc[] {
  return docs.flatMap((doc, i) => {
    const dress = DRESSES[i % 10];
    const text = dress?.(doc.text);
    return text?.length === doc.text.length ? [{ text, mentions: doc.mentions }] : [];
  });
}
