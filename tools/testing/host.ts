// `npm run test:host [-- WORDS]`: the suite of test/vscode in a real VS Code extension host, on a temporary copy of the
// samples. WORDS: only tests whose names hold them. DATELINE_TEST_HOST=desktop takes the desktop VS Code that
// @vscode/test-electron downloads; default is the VS Code out of npm, behind the same `runTests` call.
import { build } from '../vscode/build.ts';
import { runTool } from '../vscode/failure.ts';
import { ROOT } from '../vscode/paths.ts';
import { runSuite } from './runSuite.ts';

await runTool(async () => {
  await build();
  await build(['tests']);
  return runSuite({ extensionDevelopmentPath: ROOT, words: process.argv.slice(2).filter((word) => word !== '--').join(' ') });
});
