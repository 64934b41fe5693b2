// `analyze --stdin-jsonl`: one document a line in, one result a line out, in input order and at constant memory.
import { analyze } from '../core/analyze.ts';
import type { NumericOrder } from '../core/model/analysis.ts';
import { type ExitCode, type Io, isDay } from './command.ts';
import { signed } from './engineVersion.ts';
import { inOrder } from './jobs/inOrder.ts';
import type { LinesTask, Outcome, Runner } from './jobs/task.ts';
import { type Line, readLineGroups } from './lines.ts';

/** Reads until the input ends or nobody listens. A bad line gives an error line, and exit code 1 at the end. */
export async function analyzeLines(io: Io, numericOrder: NumericOrder, runner: Runner): Promise<ExitCode> {
  let exit: ExitCode = 0;
  await inOrder(tasksOf(io.input, numericOrder), runner, async (outcomes) => {
    for (const { complaints, bad } of outcomes) {
      for (const complaint of complaints) io.complain(complaint);
      if (bad) exit = 1;
    }
    return io.write(outcomes.map(({ body }) => `${body}\n`).join(''));
  });
  return exit;
}

/** Lines that one worker takes at a time: some 64 KB, or what has come when less has. */
async function* tasksOf(input: AsyncIterable<Uint8Array>, numericOrder: NumericOrder): AsyncGenerator<LinesTask> {
  for await (const group of readLineGroups(input)) {
    const documents = group.filter(({ text }) => text === null || text.trim() !== '');
    if (documents.length > 0) yield { kind: 'lines', documents, numericOrder };
  }
}

export function analyzeLine(line: Line, numericOrder: NumericOrder): Outcome {
  const read = readDocument(line);
  if ('error' in read) return failedLine(line, read.id, read.error);
  const { id, text, published } = read;
  try {
    const analysis = analyze({
      id: String(id), numericOrder,
      text: text.startsWith('\uFEFF') ? text.slice(1) : text,
      ...(published !== null && { published: { value: published, source: 'option' } }),
    });
    return { body: JSON.stringify({ ...signed(analysis), id }), complaints: [], bad: false };
  } catch (error) {
    return failedLine(line, id, `cannot be analysed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What stands for the result of a line of which a worker died. */
export function lostLine(line: Line, reason: string): Outcome {
  const { id } = readDocument(line);
  return failedLine(line, id, `cannot be analysed: ${reason}`);
}

const failedLine = ({ number }: Line, id: unknown, error: string): Outcome =>
  ({ body: JSON.stringify({ id, error }), complaints: [`stdin:${number}:1: ${error}`], bad: true });

interface Document {
  readonly id: string | number;
  readonly text: string;
  readonly published: string | null;
}

interface Failure {
  readonly id: unknown;
  readonly error: string;
}

function readDocument({ text: json }: Line): Document | Failure {
  if (json === null) return { id: null, error: 'the line is too long' };
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    return { id: null, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (input === null || typeof input !== 'object' || Array.isArray(input)) return { id: null, error: 'not a JSON object' };
  const { id = null, text, published = null } = input as { id?: unknown; text?: unknown; published?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') return { id, error: '"id" must be a string' };
  if (typeof text !== 'string') return { id, error: '"text" must be a string' };
  if (published !== null && !isDay(published)) return { id, error: '"published" must be a day as YYYY-MM-DD, or null' };
  return { id, text, published };
}
