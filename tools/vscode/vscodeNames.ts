// The names of VS Code's module, for what stands in for it where there is no VS Code: the extension's bundle takes each
// of them once, so they have to be there.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const types = createRequire(import.meta.url).resolve('@types/vscode/index.d.ts');

export const vscodeNames = (): readonly string[] => [...readFileSync(types, 'utf8').matchAll(/^\texport (?:class|enum|namespace|const) (\w+)/gm)].map(([, name = '']) => name);
