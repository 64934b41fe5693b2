// Mocha's own lines, plus the figures for the closing line of `npm test`.
import { type MochaOptions, type Runner, reporters } from 'mocha';
import { countResults } from './countResults.ts';

class CountingReporter extends reporters.Spec {
  constructor(runner: Runner, options: MochaOptions) {
    super(runner, options);
    countResults(runner);
  }
}

// Mocha takes the module itself for the reporter.
module.exports = CountingReporter;
