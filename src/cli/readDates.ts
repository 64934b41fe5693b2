// `--published FILE.json`: publication dates by path, for articles that state none. What `corpus` and `export` take.
import { type Io, isDay } from './command.ts';
import { readText } from './readText.ts';
import { reportProblems } from './report.ts';

/** Path → `YYYY-MM-DD`; null in the file means unknown. What is wrong with the file is named. */
export async function readDates(file: string, io: Io): Promise<ReadonlyMap<string, string> | 'bad'> {
  const read = await readText(file);
  if ('problem' in read) {
    reportProblems([{ path: file, problem: read.problem }], () => undefined, io);
    return 'bad';
  }
  let data: unknown;
  try {
    data = JSON.parse(read.text);
  } catch (error) {
    io.complain(`${file}:1:1: not JSON: ${error instanceof Error ? error.message : String(error)}`);
    return 'bad';
  }
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    io.complain(`${file}:1:1: must be an object of paths and days`);
    return 'bad';
  }
  const entries = Object.entries(data).filter(([, day]) => day !== null);
  for (const [name, day] of entries) {
    if (isDay(day)) continue;
    io.complain(`${file}:1:1: the date of ${name} must be a day as YYYY-MM-DD`);
    return 'bad';
  }
  return new Map(entries as [string, string][]);
}
