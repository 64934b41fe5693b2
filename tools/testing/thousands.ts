// `npm run test:thousands [-- N]`: VS Code on a folder of N generated articles (2,000), started twice: the first start reads
// and analyses, the next one reads the cache.
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { makeArticles } from '../bench/makeArticles.ts';
import { build } from '../vscode/build.ts';
import { Failure, runTool } from '../vscode/failure.ts';
import { ROOT, scratchFolder } from '../vscode/paths.ts';
import { runSuite } from './runSuite.ts';

await runTool(async () => {
  const count = Number(process.argv[2] ?? 2000);
  if (!Number.isInteger(count) || count < 100) throw new Failure('How many articles? A number from 100 on.');
  await build();
  await build(['tests']);
  const scratch = scratchFolder('dateline-thousands-');
  const folder = path.join(scratch, 'news');
  mkdirSync(folder);
  for (const [i, { text }] of [...makeArticles(count)].entries()) writeFileSync(path.join(folder, `${String(i).padStart(6, '0')}.txt`), text);
  // A workspace's storage goes by its address: the second start must have the first one's.
  const environment = {
    DATELINE_TEST_PORT: String(await freePort()), DATELINE_TEST_ARTICLES: String(count), DATELINE_TEST_FIGURES: scratch,
    DATELINE_TEST_DATA: path.join(scratch, 'data'), DATELINE_TEST_LIMIT_MS: '1200000',
  };
  for (const words of ['a folder of thousands at the first start', 'a folder of thousands at the next start']) {
    const code = await runSuite({ extensionDevelopmentPath: ROOT, words, folder, environment });
    if (code !== 0) return code;
  }
  return 0;
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
