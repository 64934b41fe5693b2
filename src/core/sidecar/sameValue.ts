// Whether two pieces of plain data say the same: keys in any order; absent, null and empty lists or mappings alike.

export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b || (isNothing(a) && isNothing(b))) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key of Object.keys(x)) if (!sameValue(x[key], own(y, key))) return false;
  for (const key of Object.keys(y)) if (!Object.hasOwn(x, key) && !isNothing(y[key])) return false;
  return true;
}

const own = (value: Record<string, unknown>, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);

const isNothing = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
