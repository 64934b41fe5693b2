// `npm run test:installed`: packs the extension, installs the VSIX in an empty VS Code, and runs the suite's first tests
// there. Finds what only a package can lack: a file that is not shipped, a module that is not bundled.
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from '../vscode/build.ts';
import { ensureCodeServer } from '../vscode/codeServer.ts';
import { Failure, runTool } from '../vscode/failure.ts';
import { packExtension } from '../vscode/package.ts';
import { scratchFolder } from '../vscode/paths.ts';
import { emptyExtension } from './emptyExtension.ts';
import { runSuite } from './runSuite.ts';

const run = promisify(execFile);

await runTool(async () => {
  const scratch = scratchFolder('dateline-installed-');
  const vsix = await packExtension(scratch);
  await build(['tests']);
  const extensionsFolder = path.join(scratch, 'extensions');
  const server = path.join(await ensureCodeServer(), 'out', 'server-main.js');
  const install = ['--accept-server-license-terms', '--server-data-dir', path.join(scratch, 'data'), '--extensions-dir', extensionsFolder, '--install-extension', vsix];
  await run(process.execPath, [server, ...install], { env: { ...process.env, EXTENSIONS_GALLERY: '{}' } });
  if (!readdirSync(extensionsFolder).some((name) => name.startsWith('dateline.dateline-'))) throw new Failure('The VSIX was not installed.');
  return runSuite({ extensionDevelopmentPath: emptyExtension(path.join(scratch, 'empty')), words: 'the extension', extensionsFolder });
});
