// The door that VS Code opens for the suite: runs every bundled test file beside it with mocha, inside the extension
// host. Lines carry a mark, so that the runner can tell them from the workbench's own log.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { countResults } from '../support/countResults.ts';

const MARK = '[test] ';

export function run(): Promise<void> {
  const say = console.log.bind(console);
  Mocha.reporters.Base.consoleLog = (...values: unknown[]) => {
    const [first, ...others] = values;
    say(MARK + String(first ?? ''), ...others);
  };
  const words = process.env['DATELINE_TEST_WORDS'];
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, forbidOnly: true, color: false, ...(words === undefined ? {} : { fgrep: words }) });
  for (const name of readdirSync(__dirname).sort()) if (name.endsWith('.test.js')) mocha.addFile(path.join(__dirname, name));
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`))));
    // Not shown; named if the run gives no result, because a blocked host cannot even time out.
    runner.on('test', (test) => say(`[begun] ${test.fullTitle()}`));
    countResults(runner);
    if (runner.total === 0) reject(new Error(`no test has “${words ?? ''}” in its name`));
  });
}
