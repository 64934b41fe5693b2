// What somebody does to a text, for properties: letters inside names, names, marks that end sentences, new paragraphs, whole
// passages put in or taken away.
import fc from 'fast-check';

export interface TypedEdit {
  readonly at: number;
  readonly gone: number;
  readonly words: string;
}

const WORDS = ['x', 'A', ' ', '.', '\n', '\n\n', '-', ' - ', '"', ' met ', ' Rosalind Tockington ', ' the Harbour Group', ' MINISTERS MEET ', "'s", ' of ', ' (NATO) ', '… '];

/** Edits of a text like `source`, out of which passages are pasted. */
export const typedEdits = (source: string, maxLength: number): fc.Arbitrary<TypedEdit[]> => fc.array(fc.record({
  at: fc.nat(),
  gone: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(300)),
  words: fc.oneof(
    fc.constantFrom(...WORDS),
    fc.string({ maxLength: 12 }),
    fc.tuple(fc.nat(source.length), fc.integer({ min: 1, max: 400 })).map(([at, length]) => source.slice(at, at + length)),
  ),
}), { minLength: 1, maxLength });

/** The text after each edit. */
export function textsAfter(text: string, edits: readonly TypedEdit[]): string[] {
  const texts = [text];
  for (const { at, gone, words } of edits) {
    const last = texts.at(-1) as string;
    const place = at % (last.length + 1);
    texts.push(last.slice(0, place) + words + last.slice(place + gone));
  }
  return texts.slice(1);
}
