// What a command of the command line is, and what it may touch: its arguments and an `Io`. `main.ts` runs it over the
// process; tests run it over strings.
import { isDay as isCalendarDay } from '../core/util/dateWords.ts';
import { parseArgs, type ParseArgsConfig } from 'node:util';

export interface Io {
  readonly input: AsyncIterable<Uint8Array>;
  /** Standard output. Resolves when more may be written; false once the reader has gone. */
  write(text: string): Promise<boolean>;
  /** One line on standard error. */
  complain(line: string): void;
  /** A passing state such as "12 of 90 articles", shown on a terminal only; the empty string clears it. */
  progress(text: string): void;
}

/** 0 done, 1 the input has problems, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** One line for `dateline --help`. */
  readonly summary: string;
  readonly help: string;
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}

/** Thrown for wrong usage; `main.ts` prints it and exits with 2. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** `parseArgs` with our error. Options may stand before, between and after the files. */
export function readArguments<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.replace(/\. To specify a positional.*$/s, '.').replace(/\.$/, '') : String(error));
  }
}

/** The value of `--format` among those that the command knows. */
export function readChoice<T extends string>(option: string, value: string | undefined, known: readonly T[], fallback: T): T {
  if (value === undefined) return fallback;
  const found = known.find((k) => k === value);
  if (found === undefined) throw new UsageError(`--${option} ${value}: use one of ${known.join(', ')}`);
  return found;
}

/** A day that exists, as `YYYY-MM-DD`. */
export const isDay = (value: unknown): value is string => typeof value === 'string' && isCalendarDay(value);
