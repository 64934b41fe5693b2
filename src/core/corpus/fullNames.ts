// The different full names of the folder's persons, each once, with all who bear it. A name is the same object from join to
// join while it is written the same.
import { type PreparedName, prepareName } from '../names/index.ts';
import type { Spelling } from './nameKeys.ts';
import { kept, merged } from './changes.ts';
import type { ActorNode } from './nodes.ts';
import { compareText } from './order.ts';

export interface FullName {
  /** A number that no other name has at the same time. */
  readonly slot: number;
  /** `Spelling.formId`. */
  readonly formId: number;
  /** Folded. */
  readonly form: string;
  readonly words: readonly string[];
  /** As it is written, of several ways the first. */
  readonly text: string;
  readonly prepared: PreparedName;
  /** In the order of the folder; the same list while it holds the same. */
  nodes: readonly ActorNode[];
  /** Its place among all names. */
  at: number;
  run: number;
}

export interface FullNames {

  /** By form. */
  readonly all: readonly FullName[];
  readonly added: readonly FullName[];
  readonly removed: readonly FullName[];
}

/** Linear, but for sorting new names. */
export function createFullNames(): (nodes: readonly ActorNode[]) => FullNames {
  const known: (FullName | undefined)[] = []; // by number of the form
  let last: readonly FullName[] = [];
  let run = 0;
  let slots = 0;
  const free: number[] = [];
  /** Their slots are free when nobody asks for them any more, in the next run. */
  let dropped: readonly FullName[] = [];
  return (nodes) => {
    run++;
    for (const { slot } of dropped) free.push(slot);
    const bearers: (ActorNode[] | undefined)[] = [];
    const texts: string[] = [];
    const forms: Spelling[] = [];
    for (const node of nodes) {
      for (const spelling of node.spellings) {
        const { isFull, formId, text } = spelling;
        if (!isFull) continue;
        const list = bearers[formId];
        if (!list) {
          bearers[formId] = [node];
          texts[formId] = text;
          forms.push(spelling);
          continue;
        }
        if (list.at(-1) !== node) list.push(node);
        if (text !== texts[formId] && text < (texts[formId] as string)) texts[formId] = text;
      }
    }
    const added: FullName[] = [];
    for (const { form, words, formId } of forms) {
      const text = texts[formId] as string;
      const list = bearers[formId] as ActorNode[];
      const name = known[formId];
      if (name?.text === text) {
        name.run = run;
        name.nodes = kept(name.nodes, list);
      } else added.push((known[formId] = { slot: free.pop() ?? slots++, formId, form, words, text, prepared: prepareName(text), nodes: list, at: -1, run }));
    }
    const isAlive = (name: FullName): boolean => name.run === run;
    const removed = last.filter((name) => !isAlive(name));
    for (const name of removed) if (known[name.formId] === name) known[name.formId] = undefined;
    const all = merged(last, isAlive, added, (a, b) => compareText(a.form, b.form));
    for (const [at, name] of all.entries()) name.at = at;
    last = all;
    dropped = removed;
    return { all, added, removed };
  };
}
