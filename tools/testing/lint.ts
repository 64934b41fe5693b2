// `npm run lint [-- FILE…]`: eslint with a cache, no warnings allowed.
import { runTool } from '../vscode/failure.ts';
import { runNode, script } from './steps.ts';

await runTool(() => {
  const given = process.argv.slice(2);
  const cache = ['--cache', '--cache-location', 'out/eslint/', '--cache-strategy', 'content'];
  return runNode([script('eslint', 'bin', 'eslint.js'), ...cache, '--max-warnings=0', ...(given.length === 0 ? ['.'] : given)]);
});
