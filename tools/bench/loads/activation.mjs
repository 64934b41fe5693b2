// The extension outside VS Code: `node activation.mjs EXTENSION NAMES` prints, as JSON, processor time of loading its bundle and of
// `activate`. VS Code's module is stood in for by something that takes every call, under each of NAMES (JSON).
import { createRequire } from 'node:module';
import Module from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

const anything = new Proxy(class {}, {
  get: (target, name) => {
    if (name === 'prototype') return target.prototype;
    if (name === Symbol.toPrimitive) return () => '';
    if (name === Symbol.iterator) return () => [].values();
    return name === 'then' ? undefined : name === 'length' ? 0 : anything;
  },
  set: () => true, has: () => true, defineProperty: () => true, apply: () => anything, construct: () => anything, getPrototypeOf: () => anything,
});
const vscode = Object.fromEntries(JSON.parse(process.argv[3]).map((name) => [name, anything]));
const load = Module._load;
Module._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest));

const state = { get: (_, otherwise) => otherwise, update: () => Promise.resolve(), keys: () => [], setKeysForSync: () => undefined };
const context = {
  subscriptions: [], workspaceState: state, globalState: state, extensionUri: anything, storageUri: anything, globalStorageUri: anything, logUri: anything,
  extension: { id: 'dateline', packageJSON: { version: '0' } }, secrets: anything, asAbsolutePath: (file) => file,
};

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const started = cpu();
const extension = require(path.resolve(process.argv[2]));
const loaded = cpu();
extension.activate(context);
console.log(JSON.stringify({ code: loaded - started, activate: cpu() - loaded }));
process.exit(0);
