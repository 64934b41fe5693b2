// Lists too long to show at once, divided: VS Code asks for all children of a node together and takes some 20 µs of the
// extension host and of the window for each. By first letters, by year and month, or, where neither divides, in pages.
import { fold } from '../../core/text/fold.ts';
import { monthWords } from '../../core/util/dateWords.ts';
import { compareGroups } from '../../core/util/calendarGroups.ts';
import { oneLine, shortText } from './labelText.ts';
import { type NodeFrame, type Translate, type TreeNode, treeNode } from './treeNode.ts';

/** More rows than these are divided. */
export const MOST_ROWS = 300;

interface ListParts<T> {
  /** Makes the rows of a part that is short enough. */
  readonly rows: (parent: TreeNode | undefined, items: readonly T[]) => readonly TreeNode[];
  /** Kind of the dividing nodes. */
  readonly kind: string;
  /** Ids of actors or meetings, where they are to be found below. */
  readonly idOf?: (item: T) => string;
  /** `812`, `812 meetings`: for screen readers. */
  readonly counted: (count: number) => string;
}

export interface NamedList<T> extends ListParts<T> {
  readonly nameOf: (item: T) => string;
}

/** The rows themselves, or nodes `A`, `B` … with those whose names begin so; of a letter that has too many, `Ab`, `Ac` … */
export function byLetters<T>(parent: TreeNode | undefined, items: readonly T[], list: NamedList<T>): readonly TreeNode[] {
  if (items.length <= MOST_ROWS) return list.rows(parent, items);
  return byPrefix(parent, items.map((item) => ({ item, form: fold(list.nameOf(item)) })), 1, list);
}

interface Folded<T> {
  readonly item: T;
  readonly form: string;
}

/** Nobody's list divides only at the thirteenth letter: it is somebody's test, or a machine's. */
const DEEPEST = 12;

function byPrefix<T>(parent: TreeNode | undefined, items: readonly Folded<T>[], length: number, list: NamedList<T>): readonly TreeNode[] {
  if (items.length <= MOST_ROWS) return list.rows(parent, items.map((f) => f.item));
  const groups = new Map<string, Folded<T>[]>();
  for (const folded of items) {
    const prefix = prefixOf(folded.form, length);
    const group = groups.get(prefix);
    if (group) group.push(folded);
    else groups.set(prefix, [folded]);
  }
  if (groups.size === 1 && length < DEEPEST) return byPrefix(parent, items, length + 1, list);
  if (groups.size === 1 || groups.size > MOST_ROWS) return inPages(parent, items.map((f) => f.item), list, list.nameOf);
  return [...groups].map(([prefix, group]) => {
    const label = prefix === OTHER ? OTHER : prefix.charAt(0).toUpperCase() + prefix.slice(1);
    return divider(parent, `=${length}:${prefix}`, label, group.map((f) => f.item), list, (self) => byPrefix(self, group, length + 1, list), true);
  });
}

/** What begins with no letter. */
const OTHER = '#';

/** Whole letters, as many as there are. */
function prefixOf(form: string, length: number): string {
  const letters = [...form.slice(0, 2 * length)].slice(0, length).join('');
  return /^[\p{L}]/u.test(letters) ? letters : OTHER;
}

export interface DatedList<T> extends ListParts<T> {
  /** Year or month, as `calendarGroup` gives them; undefined where none is known. */
  readonly groupOf: (item: T) => string | undefined;
  readonly locale: string;
  readonly t: Translate;
  /** For pages of one month. */
  readonly nameOf: (item: T) => string;
}

/** The rows themselves, or years with months, newest first; what has no date last. */
export function byMonths<T>(parent: TreeNode | undefined, items: readonly T[], list: DatedList<T>): readonly TreeNode[] {
  if (items.length <= MOST_ROWS) return list.rows(parent, items);
  const months = grouped(items, (item) => list.groupOf(item) ?? '');
  const years = grouped([...months.keys()].filter((m) => m !== '').sort(compareGroups), (month) => month.slice(0, 4));
  const undated = months.get('') ?? [];
  const pages = (self: TreeNode, part: readonly T[]): readonly TreeNode[] => inPages(self, part, list, list.nameOf);
  const monthNode = (self: TreeNode, month: string): TreeNode => {
    const label = month.length === 4 ? month : monthWords(month, list.locale);
    return divider(self, month, label, months.get(month) ?? [], list, (node) => pages(node, months.get(month) ?? []), false);
  };
  return [
    ...[...years].map(([year, own]) =>
      divider(parent, `year:${year}`, year, own.flatMap((m) => months.get(m) ?? []), list, (self) => own.map((month) => monthNode(self, month)), true)),
    ...(undated.length === 0 ? [] : [divider(parent, 'undated', list.t('Date unknown'), undated, list, (self) => pages(self, undated), false)]),
  ];
}

export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The rows themselves, or nodes `first – last` of as many as can be shown. */
export function inPages<T>(parent: TreeNode | undefined, items: readonly T[], list: ListParts<T>, nameOf: (item: T) => string): readonly TreeNode[] {
  if (items.length <= MOST_ROWS) return list.rows(parent, items);
  const size = Math.max(MOST_ROWS, Math.ceil(items.length / MOST_ROWS));
  return Array.from({ length: Math.ceil(items.length / size) }, (_, page) => {
    const part = items.slice(page * size, (page + 1) * size);
    const [first, last] = [part[0], part.at(-1)];
    const label = first === undefined || last === undefined ? '' : `${shortText(nameOf(first), 24)} – ${shortText(nameOf(last), 24)}`;
    return divider(parent, `page:${page}`, label, part, list, (self) => (part.length <= MOST_ROWS ? list.rows(self, part) : inPages(self, part, list, nameOf)), false);
  });
}

function divider<T>(
  parent: TreeNode | undefined, key: string, label: string, items: readonly T[], { kind, idOf, counted }: ListParts<T>, children: (self: TreeNode) => readonly TreeNode[], divides: boolean,
): TreeNode {
  const known: NodeFrame = { kind, ...(divides && { divides: true as const }), ...(idOf && { holds: (id: string) => items.some((item) => idOf(item) === id) }) };
  return treeNode(parent, key, { ...known, label, description: String(items.length), spoken: `${oneLine(label)}, ${counted(items.length)}` }, children);
}
