// `npm run test:folders`: the tests that need a workspace of two folders, in a real VS Code extension host. VS Code starts
// its extension host anew when a second folder comes, so they cannot be part of the other run.
import { build } from '../vscode/build.ts';
import { runTool } from '../vscode/failure.ts';
import { ROOT } from '../vscode/paths.ts';
import { runSuite } from './runSuite.ts';

await runTool(async () => {
  await build();
  await build(['tests']);
  return runSuite({ extensionDevelopmentPath: ROOT, words: 'a workspace of two folders', twoFolders: true });
});
