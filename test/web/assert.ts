// What the suites use of `node:assert/strict`, for the browser: there the bundler puts this in its place.

class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

function fail(message: unknown, otherwise: () => string): never {
  if (message instanceof Error) throw message;
  throw new AssertionError(typeof message === 'string' ? `${message} (${otherwise()})` : otherwise());
}

const shown = (value: unknown): string => {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 2000);
  } catch {
    return String(value);
  }
};

/** Strict, as the original: same prototypes, no coercion. Enough for plain data, maps and sets of plain data. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Map || a instanceof Set) return isSame([...a], [...(b as Iterable<unknown>)]);
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return left.length === right.length && left.every(([key, value]) => Object.hasOwn(b, key) && isSame(value, (b as Record<string, unknown>)[key]));
}

const ok = (value: unknown, message?: unknown): void => {
  if (!value) fail(message, () => `${shown(value)} is not true`);
};

const fits = (text: string, pattern: RegExp): boolean => typeof text === 'string' && pattern.test(text);

async function rejects(promise: Promise<unknown> | (() => Promise<unknown>), expected?: RegExp): Promise<void> {
  try {
    await (typeof promise === 'function' ? promise() : promise);
  } catch (error) {
    return ok(expected === undefined || expected.test(String(error)), `rejected otherwise: ${String(error)}`);
  }
  fail(undefined, () => 'it did not reject');
}

export default Object.assign(ok, {
  ok,
  rejects,
  fail: (message?: unknown): never => fail(message, () => 'failed'),
  equal: (a: unknown, b: unknown, message?: unknown): void => void (Object.is(a, b) || fail(message, () => `${shown(a)} is not ${shown(b)}`)),
  notEqual: (a: unknown, b: unknown, message?: unknown): void => void (Object.is(a, b) && fail(message, () => `both are ${shown(a)}`)),
  deepEqual: (a: unknown, b: unknown, message?: unknown): void => void (isSame(a, b) || fail(message, () => `${shown(a)} is not ${shown(b)}`)),
  match: (text: string, pattern: RegExp, message?: unknown): void => void (fits(text, pattern) || fail(message, () => `${shown(text)} does not match ${String(pattern)}`)),
  doesNotMatch: (text: string, pattern: RegExp, message?: unknown): void => void (!fits(text, pattern) || fail(message, () => `${shown(text)} matches ${String(pattern)}`)),
});
