// What the VS Code server would compile or download after installation, done without either: two small scripts in
// place of native modules, and ripgrep as npm has it ready-made.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fetchPackage } from './npm.ts';

/** Log files: output channels are backed by them. Appends without rotation. */
const SPDLOG = `'use strict';
const fs = require('fs');
const path = require('path');
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

function createLogger(name, file) {
  let level = 2;
  let framed = true;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const logger = {
    setLevel(value) { level = value; },
    getLevel() { return level; },
    setPattern() {},
    clearFormatters() { framed = false; },
    flush() {},
    drop() {},
  };
  LEVELS.forEach((word, rank) => {
    logger[word] = (message) => {
      if (rank < level) return;
      const line = framed ? new Date().toISOString() + ' [' + word + '] ' + message + '\\n' : message;
      try { fs.appendFileSync(file, line); } catch { /* the folder is gone: the server is being stopped */ }
    };
  });
  fs.appendFileSync(file, '');
  return logger;
}

// One by one: Node finds the names for \`import\` by reading, not by running.
exports.version = 'stand-in';
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.Logger = function (kind, name, file) { return createLogger(name, file); };
exports.createRotatingLogger = async (name, file) => createLogger(name, file);
exports.createAsyncRotatingLogger = async (name, file) => createLogger(name, file);
`;

/** Ends a process whose parent is gone; here the guard does it (guard.mjs). */
const WATCHDOG = `exports.start = () => {};\nexports.exit = (code) => process.exit(code);\n`;

const RIPGREP_VERSION = '1.18.0';
const RIPGREP: Readonly<Record<string, string>> = {
  'linux-x64': 'sha512-mQ3bVrUpnD2vs7QT0vX90Lt0cnUq467uFtEktIdsJJmW296RoSULRGqWgzG1AKxyBpNDD6l4ZO4qKf6SgyC23Q==',
  'linux-arm64': 'sha512-lQ/5zTG++U0E3IhVgS4EPTTn/U4okncaRMM5GOFfOYZywS4nuD31GhkHbNYlDk5CuDC68+hYJ0/eQeyCKJDA+g==',
  'darwin-arm64': 'sha512-r3ktHSvbFycQNF6sl7sNDPocpsI7J+mEzh1IaZFkY0spm3k2Z9t8hPAeOK7+p0l6p6/swkQC14XWX01low+94Q==',
  'darwin-x64': 'sha512-25b4gWbL138dGuQU244ebCKKc0q05ULBMoFSz9oAEUHNeqK/lOJViDS7DRvbDazzAzSEdan391Znks/R5mkaTQ==',
  'win32-x64': 'sha512-KNPvtElldqILHdnAetujPaowkNbpqJy3ssIGGN6F6Kve9Qi+nNLI2DN01O83JjCEVQbCzl8Ov3QZ9Eov3BR8Dg==',
};

/** Also for a server made earlier, perhaps with other stand-ins than these. */
export function replaceNatives(modules: string): void {
  replace(path.join(modules, '@vscode', 'spdlog', 'index.js'), SPDLOG);
  for (const name of ['native-watchdog', '@vscode/native-watchdog']) replace(path.join(modules, name, 'index.js'), WATCHDOG);
}

function replace(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/** Finding files and searching in VS Code need ripgrep; without it for this platform the rest still works. */
export async function addRipgrep(modules: string, scratch: string): Promise<void> {
  const platform = `${process.platform}-${process.arch}`;
  const integrity = RIPGREP[platform];
  if (integrity === undefined) {
    console.warn(`There is no ripgrep for ${platform} on npm: finding files and searching will not work in this VS Code.`);
    return;
  }
  const bin = path.join(modules, '@vscode', 'ripgrep', 'bin');
  rmSync(bin, { recursive: true, force: true });
  await fetchPackage({ name: `@vscode/ripgrep-${platform}`, version: RIPGREP_VERSION, integrity }, 'package/bin', bin, scratch);
}
