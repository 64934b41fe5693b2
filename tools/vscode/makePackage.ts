// `npm run package`: the VSIX in the project's folder.
import { runTool } from './failure.ts';
import { packExtension } from './package.ts';
import { ROOT } from './paths.ts';

await runTool(async () => {
  const file = await packExtension(ROOT);
  console.log(`Install it with "code --install-extension ${file}", or in VS Code: Extensions, "...", Install from VSIX.`);
  return 0;
});
