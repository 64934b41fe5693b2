// What is said of an annotation beside its words and label, gathered from several places of a file; facts in words (`value:
// 2025-04-03`, `tag: aes`) as our own exports write them into formats that have notes only.
import type { ForeignMark } from './importer.ts';

export interface Details {
  readonly notes: string[];
  readonly tags: string[];
  readonly attributes: Map<string, string>;
  readonly records: string[];
  /** A fact with its name in front; anything else is a note. */
  addPart(words: string): void;
  done(): Pick<ForeignMark, 'facts' | 'who' | 'records'>;
}

/** A name of a fact is one word. */
const FACT = /^([^\s:#][^\s:]{0,59}): ([^]+)$/;

export function createDetails(): Details {
  const notes: string[] = [];
  const tags: string[] = [];
  const attributes = new Map<string, string>();
  const records: string[] = [];
  const links: string[] = [];
  let [value, who]: (string | undefined)[] = [];
  return {
    notes, tags, attributes, records,
    addPart(words) {
      const [, name = '', of = ''] = FACT.exec(words) ?? [];
      if (/^#\S/.test(words)) tags.push(words.slice(1));
      else if (name === '') notes.push(words);
      else if (name === 'value') value = of;
      else if (name === 'actor') who = of;
      else if (name === 'tag') tags.push(of);
      else if (name === 'link') links.push(of);
      else attributes.set(name, of);
    },
    done: () => ({
      facts: {
        ...(value !== undefined && { value }), ...(notes.length > 0 && { note: notes.join('\n') }), ...(attributes.size > 0 && { attributes: Object.fromEntries(attributes) }),
        ...(tags.length > 0 && { tags }), ...(links.length > 0 && { links }),
      },
      ...(who !== undefined && { who }), ...(records.length > 0 && { records }),
    }),
  };
}
