// Known names with their types, without the word lists: what a joined folder asks of names. Built on first use, once per process.
import { COUNTRY_ADJECTIVES, PHRASES } from './phrases.data.ts';
import { createPhraseTable, type PhraseTable } from './phraseTable.ts';

export interface KnownPhrases {
  readonly phrases: PhraseTable;
  /** Folded country → its usual adjective: `niger` → `Nigerien`. */
  readonly adjectives: ReadonlyMap<string, string>;
}

let built: KnownPhrases | undefined;

export function knownPhrases(): KnownPhrases {
  built ??= build();
  return built;
}

function build(): KnownPhrases {
  const adjectives = new Map(COUNTRY_ADJECTIVES.split('\n').map((row) => row.split('=') as [string, string]));
  return { phrases: createPhraseTable(PHRASES, [...adjectives.keys()]), adjectives };
}
