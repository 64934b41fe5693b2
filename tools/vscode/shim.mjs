#!/usr/bin/env node
// Stands where @vscode/test-electron expects the VS Code executable; hostRun.ts does the work.
import { register } from 'tsx/esm/api';

register();
await import('./hostRun.ts');
