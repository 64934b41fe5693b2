// `npm run types`: the core by itself, with no host's types in reach, then everything.
import { runTool } from '../vscode/failure.ts';
import { runNode, script } from './steps.ts';

await runTool(async () => {
  const tsc = script('typescript', 'bin', 'tsc');
  const core = await runNode([tsc, '-p', 'src/core', '--pretty', 'false']);
  const all = await runNode([tsc, '-p', '.', '--pretty', 'false']);
  return core === 0 && all === 0 ? 0 : 1;
});
