// `npm run test:thousands [-- N]`: VS Code on a folder of N generated articles (2,000): once without Dateline, for what the
// host needs by itself; then started twice, where the first start reads and analyses and the next one reads the cache; at
// last half a minute of random deeds on a smaller folder (see soak.ts).
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { addCounts, readCounts } from '../../test/support/countResults.ts';
import { build } from '../vscode/build.ts';
import { Failure, runTool } from '../vscode/failure.ts';
import { ROOT } from '../vscode/paths.ts';
import { emptyExtension } from './emptyExtension.ts';
import { generatedFolder } from './generatedFolder.ts';
import { runSuite } from './runSuite.ts';
import { makeSoakDirectories, soakEnvironment } from './soakEnvironment.ts';

const SOAK = { articles: 150, seconds: 30 };

const nameOf = (i: number): string => `${String(i).padStart(6, '0')}.txt`;

await runTool(async () => {
  const count = Number(process.argv[2] ?? 2000);
  if (!Number.isInteger(count) || count < 100) throw new Failure('How many articles? A number from 100 on.');
  await build();
  await build(['tests']);
  const { scratch, folder } = generatedFolder('dateline-thousands-', count);
  // A workspace's storage goes by its address: the second start must have the first one's.
  const port = String(await freePort());
  const counts: string[] = [];
  const start = async (words: string, extension: string, opened: string, environment: Record<string, string>): Promise<number> => {
    const file = path.join(scratch, `${counts.length}.counts.json`);
    counts.push(file);
    return runSuite({ extensionDevelopmentPath: extension, words, folder: opened, environment: { DATELINE_TEST_LIMIT_MS: '1200000', DATELINE_TEST_COUNTS: file, ...environment } });
  };
  const thousands = { DATELINE_TEST_PORT: port, DATELINE_TEST_ARTICLES: String(count), DATELINE_TEST_FIGURES: scratch };
  const data = (name: string): Record<string, string> => ({ ...thousands, DATELINE_TEST_DATA: path.join(scratch, name) });
  const codes = [
    await start('a folder of thousands without Dateline', emptyExtension(path.join(scratch, 'empty')), folder, data('empty-data')),
    await start('a folder of thousands at the first start', ROOT, folder, data('data')),
    await start('a folder of thousands at the next start', ROOT, folder, data('data')),
  ];
  const small = path.join(scratch, 'soak');
  makeSoakDirectories(small);
  for (let i = 0; i < SOAK.articles; i++) writeFileSync(path.join(small, nameOf(i)), readFileSync(path.join(folder, nameOf(i % count))));
  codes.push(await start('a soak', ROOT, small, soakEnvironment(SOAK.seconds, 1)));
  sumUp(counts);
  return Math.max(...codes);
});

/** Each start counts its own tests; whoever started us wants one figure. */
function sumUp(files: readonly string[]): void {
  const whole = process.env['DATELINE_TEST_COUNTS'];
  if (whole === undefined) return;
  writeFileSync(whole, JSON.stringify(addCounts(files.map(readCounts))));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
