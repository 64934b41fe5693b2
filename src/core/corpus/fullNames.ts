// The different full names of the folder's persons, each once, with all who bear it. A name is the same object from join to
// join while it is written the same.
import { edited, kept } from './changes.ts';
import type { Columns } from './columns.ts';
import type { Namings } from './namings.ts';
import { type ActorNode, inFolderOrder, placeOf } from './nodes.ts';

export interface FullName {
  /** A number that no other name has at the same time. */
  readonly slot: number;
  /** The number of its form. */
  readonly formId: number;
  /** Folded. */
  readonly form: string;
  /** As it is written, of several ways the first. */
  readonly text: string;
  /** In the order of the folder; the same list while it holds the same. */
  nodes: readonly ActorNode[];
}

/** Persons that came since the last join, in the order of the folder, and that went. */
export interface PersonChanges {
  readonly came: readonly ActorNode[];
  readonly gone: readonly ActorNode[];
}

export interface FullNames {
  readonly added: readonly FullName[];
  readonly removed: readonly FullName[];
  /** Others that other nodes bear than before. */
  readonly touched: readonly FullName[];
  /** The slot of the name of a form; below 0 or missing where no person has it. */
  readonly slots: readonly number[];
}

/** Linear in the nodes that bear names of which something changed. */
export function createFullNames(namings: Namings): (changes: PersonChanges, columns: Columns) => FullNames {
  const { spellings: { forms, formTexts, isFull, texts }, from, spelled } = namings;
  const known: (FullName | undefined)[] = []; // by number of the form
  const slots: number[] = [];
  let count = 0;
  const free: number[] = [];
  /** Their slots are free when nobody asks for them any more, in the next run. */
  let dropped: readonly FullName[] = [];

  const fullForms = (naming: number, see: (form: number, text: string) => void): void => {
    for (let s = from[naming] as number; s < (from[naming + 1] as number); s++) {
      const spelling = spelled[s] as number;
      const form = forms[spelling] as number;
      if (isFull[form]) see(form, texts[spelling] as string);
    }
  };

  return ({ came, gone }, columns) => {
    for (const { slot } of dropped) free.push(slot);
    const missing = new Set(gone);
    const changed = new Map<number, ActorNode[]>(); // by form: who came
    for (const node of gone) fullForms(node.naming, (form) => changed.set(form, []));
    for (const node of came) {
      fullForms(columns.namings[placeOf(node)] as number, (form) => {
        const list = changed.get(form);
        if (!list) changed.set(form, [node]);
        else if (list.at(-1) !== node) list.push(node);
      });
    }
    const [added, removed, touched]: [FullName[], FullName[], FullName[]] = [[], [], []];
    for (const [formId, fresh] of changed) {
      const name = known[formId];
      const places: number[] = [];
      for (const [i, node] of (name?.nodes ?? []).entries()) if (missing.has(node)) places.push(i);
      const nodes = name ? edited(name.nodes, places, fresh, inFolderOrder) : fresh;
      let text: string | undefined;
      for (const node of nodes) {
        fullForms(columns.namings[placeOf(node)] as number, (form, own) => {
          if (form === formId && (text === undefined || own < text)) text = own;
        });
      }
      if (name && name.text === text) {
        const list = kept(name.nodes, nodes);
        if (list !== name.nodes) touched.push(name);
        name.nodes = list;
        continue;
      }
      if (name) removed.push(name);
      const now = text === undefined ? undefined : { slot: free.pop() ?? count++, formId, form: formTexts[formId] as string, text, nodes };
      known[formId] = now;
      slots[formId] = now?.slot ?? -1;
      if (now) added.push(now);
    }
    dropped = removed;
    return { added, removed, touched, slots };
  };
}
