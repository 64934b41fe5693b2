// Holds the house to its plan (CONTRIBUTING.md): who may import whom, file sizes, manifest and code agreeing, words for
// every problem. Each rule is also shown a fault, so that none of them is blind.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { type Project, readProject, withFiles } from './support/project.ts';
import * as rules from './support/rules.ts';

const run = promisify(execFile);
const project = readProject(process.cwd());

const text = (name: string): string => project.get(name) ?? '';
const HEAD = '// A fault put in by the test.\n';

interface Case {
  readonly says: string;
  readonly rule: (project: Project) => string[];
  /** Files that break the rule, each list by itself, and what the complaint then names. */
  readonly faults: readonly { readonly files: Readonly<Record<string, string>>; readonly complaint: RegExp }[];
}

const fault = (file: string, content: string, complaint: RegExp): Case['faults'][number] => ({ files: { [file]: content }, complaint });
const foreign = (...parts: string[]): string => parts.join('');

const cases: readonly Case[] = [
  {
    says: 'imports go inward: core ← host ← features ← extension, core ← command line',
    rule: rules.importsGoInward,
    faults: [
      fault('src/core/text/fault.ts', `${HEAD}import { x } from '../../host/spans.ts';`, /host\/spans/),
      fault('src/core/text/fault.ts', `${HEAD}import { readFileSync } from 'node:fs';`, /node:fs/),
      fault('src/core/text/fault.ts', `${HEAD}import type { Uri } from 'vscode';`, /vscode/),
      fault('src/cli/fault.ts', `${HEAD}export { x } from '../features/hover.ts';`, /features\/hover/),
      fault('src/host/fault.ts', `${HEAD}const x = import('../features/hover.ts');`, /features\/hover/),
      fault('src/features/fault.ts', `${HEAD}import {\n  x,\n} from '../cli/main.ts';`, /cli\/main/),
    ],
  },
  {
    says: 'what runs in VS Code for the Web knows nothing of Node',
    rule: rules.extensionRunsInABrowser,
    faults: [
      fault('src/host/breathe.ts', `${HEAD}import path from 'node:path';`, /breathe\.ts imports node:path/),
      fault('src/host/worker.ts', `${HEAD}const x = import('node:fs');`, /worker\.ts imports node:fs/),
      fault('src/features/hover.ts', `${HEAD}const x = Buffer.from('x'); // Node`, /hover\.ts asks Node for Buffer/),
      fault('src/core/analyze.ts', `${HEAD}const x = process.env['X'];`, /analyze\.ts asks Node for process\.env/),
    ],
  },
  {
    says: 'inside the core each folder imports only what stands below it',
    rule: rules.coreLayersHold,
    faults: [
      fault('src/core/text/fault.ts', `${HEAD}import type { Mention } from '../model/analysis.ts';`, /model\/analysis/),
      fault('src/core/names/fault.ts', `${HEAD}import { findMeetings } from '../meetings/index.ts';`, /meetings/),
      fault('src/core/corpus/fault.ts', `${HEAD}import { exporters } from '../export/index.ts';`, /export/),
    ],
  },
  {
    says: 'folders of the core are entered by their index.ts',
    rule: rules.foldersAreEnteredByTheirDoor,
    faults: [fault('src/features/fault.ts', `${HEAD}import { x } from '../core/dates/scan.ts';`, /dates\/scan/)],
  },
  {
    says: 'no file imports itself round a corner',
    rule: rules.noCycles,
    faults: [
      {
        files: { 'src/core/text/faultA.ts': `${HEAD}import { b } from './faultB.ts';`, 'src/core/text/faultB.ts': `${HEAD}export * from './faultA.ts';` },
        complaint: /faultA\.ts → .*faultB\.ts → .*faultA\.ts/,
      },
    ],
  },
  {
    says: 'no file is longer than 300 lines',
    rule: rules.filesAreSmall,
    faults: [fault('tools/fault.ts', `${HEAD}${'x;\n'.repeat(300)}`, /301 lines/)],
  },
  {
    says: 'every file opens with a sentence on what it is for',
    rule: rules.filesSayWhatTheyAreFor,
    faults: [fault('src/fault.ts', "import x from 'y';\n// Late.", /src\/fault\.ts/)],
  },
  {
    says: 'the manifest offers the commands that the code registers',
    rule: rules.commandsAreInTheManifest,
    faults: [
      fault('src/features/fault.ts', `${HEAD}registerCommand(services, 'dateline.fault', () => 1);`, /dateline\.fault is registered/),
      fault('package.json', '{"contributes":{"commands":[{"command":"dateline.fault"}]}}', /dateline\.fault is in the manifest, but/),
    ],
  },
  {
    says: 'every setting of the manifest is read',
    rule: rules.settingsAreRead,
    faults: [fault('package.json', '{"contributes":{"configuration":{"properties":{"dateline.no.such":{"type":"string"}}}}}', /dateline\.no\.such/)],
  },
  {
    says: 'the manifest and package.nls.json hold the same strings',
    rule: rules.manifestStringsExist,
    faults: [
      fault('package.nls.json', JSON.stringify({ ...(JSON.parse(text('package.nls.json')) as object), 'no.such': 'x' }), /does not use no\.such/),
      fault('package.nls.json', '{}', /lacks displayName/),
    ],
  },
  {
    says: 'every problem has its sentence, every sentence its problem',
    rule: rules.problemsHaveWords,
    faults: [
      fault('src/core/fault.ts', `${HEAD}const p = { code: 'no-such', severity: 'error' };`, /no-such has no sentence/),
      fault('src/core/words.ts', `${text('src/core/words.ts')}\n  'dead-words': 'x',\n`, /dead-words/),
    ],
  },
  {
    says: 'every path that the documents name exists',
    rule: (files) => rules.namedPathsExist(files, existsSync),
    faults: [
      fault('README.md', 'See `src/core/nowhere.ts`.', /src\/core\/nowhere\.ts/),
      fault('CONTRIBUTING.md', '![](media/nowhere.png)', /media\/nowhere\.png/),
    ],
  },
  {
    says: 'nothing in it belongs to one machine',
    rule: rules.nothingOfThisMachine,
    faults: [
      fault('src/fault.ts', foreign('const x = "/ho', 'me/somebody";'), /src\/fault\.ts:1/),
      fault('package-lock.json', foreign('"resol', 'ved": "https://example.org/x.tgz"'), /package-lock/),
      fault('.npmrc', foreign('\nregis', 'try.example.org'), /\.npmrc:2/),
    ],
  },
];

describe('the architecture', () => {
  for (const { says, rule, faults } of cases) {
    it(says, () => assert.deepEqual(rule(project), []));
    it(`would notice otherwise: ${says}`, () => {
      for (const { files, complaint } of faults) {
        const complaints = rule(withFiles(project, files));
        assert.ok(complaints.some((line) => complaint.test(line)), `not noticed: ${JSON.stringify(files).slice(0, 200)}`);
      }
    });
  }

  it('bundles the core for a browser', async () => {
    await assert.doesNotReject(run(process.execPath, ['esbuild.mjs', 'core']));
  });

  it('bundles the web worker’s part of the engine for a browser', async () => {
    await assert.doesNotReject(run(process.execPath, ['esbuild.mjs', 'worker']));
  });

  it('would notice a Node import in the bundle for a browser', async () => {
    const stdin = { contents: "import { readFileSync } from 'node:fs'; readFileSync('x');", loader: 'ts' } as const;
    await assert.rejects(build({ stdin, bundle: true, platform: 'browser', write: false, logLevel: 'silent' }), /node:fs/);
  });
});
