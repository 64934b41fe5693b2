// Entities of CoNLL-U's last column: `Entity=(e1-person-1-` opens one, `Entity=e1)` closes it, and they may stand inside
// each other. After the guidelines of Universal Anaphora and of the GUM corpus.
import type { Stretch } from './iob.ts';

export interface Entity extends Stretch {
  /** `wikidata:Q42`, where the file says so. */
  readonly record?: string;
}

export interface Entities {
  add(value: string, word: number): void;
  /** What was opened and never closed reaches to its first word only. */
  close(words: number): readonly Entity[];
}

export function createEntities(): Entities {
  const done: Entity[] = [];
  /** Id → those open, the innermost last. */
  const open = new Map<string, Omit<Entity, 'end'>[]>();

  function close(id: string, word: number): void {
    const opened = open.get(id)?.pop();
    if (opened) done.push({ ...opened, end: word + 1 });
  }

  return {
    add(value, word) {
      for (const [, opening, inside = '', closing] of value.matchAll(/(\(?)([^()]+)(\)?)/g)) {
        const [id = '', label = '', , other = ''] = inside.split('-');
        const key = id.replace(/\[.*$/, '');
        if (opening !== '') {
          const stack = open.get(key) ?? [];
          stack.push({ start: word, label: label === '' ? 'entity' : label, ...(/^wikidata:Q\d+$/.test(other) && { record: other }) });
          open.set(key, stack);
        }
        if (closing !== '') close(key, word);
      }
    },
    close(words) {
      for (const stack of open.values()) for (const entity of stack) done.push({ ...entity, end: Math.min(entity.start + 1, words) });
      open.clear();
      return done.sort((a, b) => a.start - b.start || b.end - a.end);
    },
  };
}
