// `analyze --stdin-jsonl`: one document a line in, one result a line out, in input order and at constant memory.
import { analyze } from '../core/analyze.ts';
import type { NumericOrder } from '../core/model/analysis.ts';
import { type ExitCode, type Io, isDay } from './command.ts';
import { readLines } from './lines.ts';

/** Reads until the input ends or nobody listens. A bad line gives an error line, and exit code 1 at the end. */
export async function analyzeLines(io: Io, numericOrder: NumericOrder): Promise<ExitCode> {
  let exit: ExitCode = 0;
  let number = 0;
  for await (const line of readLines(io.input)) {
    number++;
    if (line.trim() === '') continue;
    const result = analyzeLine(line, numericOrder);
    if ('error' in result) {
      exit = 1;
      io.complain(`stdin:${number}:1: ${result.error}`);
    }
    if (!(await io.write(`${JSON.stringify(result)}\n`))) return exit;
  }
  return exit;
}

interface Failure {
  readonly id: unknown;
  readonly error: string;
}

function analyzeLine(line: string, numericOrder: NumericOrder): object | Failure {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (input === null || typeof input !== 'object' || Array.isArray(input)) return { id: null, error: 'not a JSON object' };
  const { id = null, text, published = null } = input as { id?: unknown; text?: unknown; published?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') return { id, error: '"id" must be a string' };
  if (typeof text !== 'string') return { id, error: '"text" must be a string' };
  if (published !== null && !isDay(published)) return { id, error: '"published" must be a day as YYYY-MM-DD, or null' };
  try {
    const analysis = analyze({
      id: String(id), numericOrder,
      text: text.startsWith('\uFEFF') ? text.slice(1) : text,
      ...(published !== null && { published: { value: published, source: 'option' } }),
    });
    return { ...analysis, id };
  } catch (error) {
    return { id, error: `cannot be analysed: ${error instanceof Error ? error.message : String(error)}` };
  }
}
