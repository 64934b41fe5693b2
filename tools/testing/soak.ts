// `npm run test:soak [-- --minutes M --seed N --articles N]`: random deeds on a folder of generated articles in a real
// extension host, as many as the minutes hold (5).
import { parseArgs } from 'node:util';
import { build } from '../vscode/build.ts';
import { Failure, runTool } from '../vscode/failure.ts';
import { ROOT } from '../vscode/paths.ts';
import { generatedFolder } from './generatedFolder.ts';
import { runSuite } from './runSuite.ts';
import { makeSoakDirectories, soakEnvironment } from './soakEnvironment.ts';

await runTool(async () => {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string', default: '1' }, articles: { type: 'string', default: '300' } } });
  const [minutes, seed, articles] = [Number(values.minutes), Number(values.seed), Number(values.articles)];
  if (!(minutes >= 0.25) || !Number.isInteger(seed) || !Number.isInteger(articles) || articles < 100) throw new Failure('--minutes takes a number from 0.25, --seed a whole one, --articles one from 100.');
  await build();
  await build(['tests']);
  const { folder } = generatedFolder('dateline-soak-', articles);
  makeSoakDirectories(folder);
  return runSuite({ extensionDevelopmentPath: ROOT, words: 'a soak', folder, environment: soakEnvironment(minutes * 60, seed) });
});
