// `npm run test:pure [-- MOCHA OPTIONS]`: the tests that need no VS Code, with mocha on Node (.mocharc.json).
import { runTool } from '../vscode/failure.ts';
import { runNode, script } from './steps.ts';

await runTool(() => runNode([script('mocha', 'bin', 'mocha.js'), ...process.argv.slice(2)]));
