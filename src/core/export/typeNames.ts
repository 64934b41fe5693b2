// Labels as names that a format allows: each label keeps one name, no two labels share one, and changed ones can be told.
import type { Problem } from '../model/problem.ts';

export interface TypeNames {
  of(label: string): string;
  /** Every name given so far, in the order of asking. */
  all(): readonly string[];
  /** A note where labels had to be written otherwise. */
  notes(format: string): Problem[];
}

/** `safe` may give the same name to several labels; `expected` names need no telling (`person` → `Person`); `reserved` ones mean something else. */
export function createTypeNames(safe: (label: string) => string, expected: ReadonlyMap<string, string> = new Map(), reserved: readonly string[] = []): TypeNames {
  const names = new Map<string, string>();
  const used = new Set<string>([...expected.values(), ...reserved]);
  const nameOf = (label: string): string => {
    const stem = safe(label);
    let name = stem;
    for (let n = 2; used.has(name); n++) name = `${stem}_${n}`;
    used.add(name);
    return name;
  };
  return {
    of(label) {
      const known = names.get(label) ?? expected.get(label) ?? nameOf(label);
      names.set(label, known);
      return known;
    },
    all: () => [...new Set(names.values())],
    notes(format) {
      const changed = [...names].filter(([label, name]) => name !== label && !expected.has(label));
      if (changed.length === 0) return [];
      const shown = changed.slice(0, 12).map(([label, name]) => `${label} → ${name}`).join(', ');
      return [{ code: 'export-renamed', severity: 'information', span: { start: 0, end: 0 }, data: { format, names: changed.length > 12 ? `${shown} …` : shown } }];
    },
  };
}

/** Letters of ASCII, digits, `_` and `-`: `Fähre nach Süd` → `Fahre_nach_Sud`. What has none of them is a `Label`. */
export function asciiName(label: string): string {
  const plain = label.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/[^A-Za-z0-9_-]+/g, '_').slice(0, 60);
  return /[A-Za-z]/.test(plain) ? plain.replace(/^[^A-Za-z]+/, '') : 'Label';
}
