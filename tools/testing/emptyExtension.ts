// VS Code runs suites only beside an extension under development: one that does nothing, for suites that want no other.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export function emptyExtension(folder: string): string {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'empty', publisher: 'dateline', version: '0.0.1', engines: { vscode: '*' } }));
  return folder;
}
